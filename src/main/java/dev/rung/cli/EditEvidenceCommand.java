package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.evidence.Evidence;
import dev.rung.service.EvidenceService;
import dev.rung.service.PieceRow;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung evidence edit}: completes or mends a piece. */
@Command(
        name = "edit",
        description = "Complete or mend a piece; only what is named changes.",
        customSynopsis = "rung evidence edit ID [--title TITLE] [OPTIONS]",
        footer = {"", "An empty text, as in --link \"\", takes away what was written."})
final class EditEvidenceCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "ID", description = "Its id, or the beginning of it.")
    private String id = "";

    @Option(names = "--title", paramLabel = "TITLE", description = "One line on what happened.")
    private Optional<String> title = Optional.empty();

    @Mixin
    private EvidenceOptions options = new EvidenceOptions();

    EditEvidenceCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        if (title.filter(String::isBlank).isPresent()) {
            throw Refusal.usage("evidence wants a title; say in a few words what happened");
        }
        EvidenceService evidence = bench.rung().evidence();
        PieceRow row = evidence.find(id);
        Evidence changed = options.over(row.evidence(), title, bench);
        if (changed.equals(row.evidence())) {
            bench.out().line("Nothing to change: it reads like that already.");
            return Cli.FINE;
        }
        evidence.save(changed);
        new EvidenceText(bench).saved("Changed", evidence.find(row.evidence().id()));
        return Cli.FINE;
    }
}
