package dev.rung.cli;

import dev.rung.domain.Refusal;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rung evidence list}: pieces as text, JSON or the canonical CSV. */
@Command(name = "list", description = "Evidence, newest first, as text, JSON or CSV.")
final class ListEvidenceCommand implements Callable<Integer> {
    private final Workbench bench;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many; otherwise 40 as text, else all.")
    private Optional<Integer> limit = Optional.empty();

    @Option(names = "--csv", description = "Print the CSV that rung evidence import reads without questions.")
    private boolean csv;

    @Mixin
    private JsonOption json = new JsonOption();

    ListEvidenceCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        if (csv && json.wanted()) {
            throw Refusal.usage("--csv and --json are two forms; name one");
        }
        bench.rung().profile().need();
        Pieces pieces = new Pieces(bench, filter.over("", bench), limit);
        if (csv) {
            pieces.csv();
        } else if (json.wanted()) {
            pieces.json();
        } else {
            pieces.text("There is no such evidence. rung evidence add TITLE writes a first piece down.");
        }
        return Cli.FINE;
    }
}
