package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.evidence.EvidenceFilter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung evidence search}: pieces in whose texts the words stand. */
@Command(name = "search", description = "Search every text of the evidence.")
final class SearchEvidenceCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "All of them must occur.")
    private List<String> words = List.of();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many; otherwise 40 as text, else all.")
    private Optional<Integer> limit = Optional.empty();

    @Mixin
    private JsonOption json = new JsonOption();

    SearchEvidenceCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        String wanted = String.join(" ", words).strip();
        if (wanted.isEmpty()) {
            throw Refusal.usage("search wants at least one word");
        }
        bench.rung().profile().need();
        Pieces pieces = new Pieces(
                bench,
                new EvidenceFilter(
                        wanted,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false,
                        false),
                limit);
        if (json.wanted()) {
            pieces.json();
        } else {
            pieces.text("Nothing was found for " + Quoted.of(wanted) + ".");
        }
        return Cli.FINE;
    }
}
