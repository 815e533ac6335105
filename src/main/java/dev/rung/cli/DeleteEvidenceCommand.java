package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.service.EvidenceService;
import dev.rung.service.PieceRow;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rung evidence delete}: into the trash. */
@Command(name = "delete", description = "Put pieces in the trash, which forgets them after 30 days.")
final class DeleteEvidenceCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "ID", arity = "1..*", description = "Ids, or beginnings of them.")
    private List<String> ids = List.of();

    DeleteEvidenceCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        EvidenceService evidence = bench.rung().evidence();
        // All are found before the first is moved, so that a wrong id changes nothing.
        List<PieceRow> rows = ids.stream().map(evidence::find).distinct().toList();
        for (PieceRow row : rows) {
            if (row.trashedOn().isPresent()) {
                throw Refusal.usage(Quoted.of(row.evidence().title()) + " is in the trash already; nothing was moved");
            }
        }
        for (PieceRow row : rows) {
            evidence.trash(row.evidence().id());
            bench.out()
                    .line("In the trash for 30 days: "
                            + Quoted.clip(row.evidence().title(), 54));
            bench.out()
                    .line(Words.of(
                            Ink.DIM,
                            "  back with rung evidence restore "
                                    + ShortId.of(row.evidence().id()) + ", or rung undo"));
        }
        return Cli.FINE;
    }
}
