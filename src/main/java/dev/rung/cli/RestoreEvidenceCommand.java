package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.service.EvidenceService;
import dev.rung.service.PieceRow;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rung evidence restore}: out of the trash. */
@Command(name = "restore", description = "Take pieces out of the trash.")
final class RestoreEvidenceCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "ID", arity = "1..*", description = "Ids, or beginnings of them.")
    private List<String> ids = List.of();

    RestoreEvidenceCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        EvidenceService evidence = bench.rung().evidence();
        List<PieceRow> rows = ids.stream().map(evidence::find).distinct().toList();
        for (PieceRow row : rows) {
            if (row.trashedOn().isEmpty()) {
                throw Refusal.usage(Quoted.of(row.evidence().title())
                        + " is not in the trash; rung evidence list --trash shows what is");
            }
        }
        for (PieceRow row : rows) {
            evidence.restore(row.evidence().id());
            bench.out().line("Out of the trash: " + Quoted.clip(row.evidence().title(), 60));
        }
        return Cli.FINE;
    }
}
