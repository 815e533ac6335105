package dev.rung.cli;

import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.person.Person;
import dev.rung.domain.review.Nudge;
import dev.rung.domain.text.Capital;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rung review nudges}: what is worth a second look before submitting. */
@Command(name = "nudges", description = "What is worth a second look before you submit.")
final class NudgesReviewCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "PERSON", description = "A name, its beginning or an id.")
    private String person = "";

    @Mixin
    private JsonOption json = new JsonOption();

    NudgesReviewCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Person rated = bench.rung().people().find(person);
        List<Nudge> nudges = bench.rung().reviews().nudges(rated.id());
        if (json.wanted()) {
            bench.out().jsonArray(nudges.stream().map(ReviewJson::nudge).iterator());
            return Cli.FINE;
        }
        print(bench, rated, nudges);
        if (nudges.isEmpty()) {
            bench.out().line("Nothing stands out in what you rated of " + Quoted.plain(rated.name()) + ".");
        }
        return Cli.FINE;
    }

    /** Each with the rows it rests on. */
    static void print(Workbench bench, Person rated, List<Nudge> nudges) {
        Ladder ladder = bench.rung().ladders().of(rated);
        for (Nudge nudge : nudges) {
            bench.out().heading(Capital.of(nudge.kind().title()));
            bench.out().prose(2, nudge.words());
            for (Nudge.Row row : nudge.rows()) {
                bench.out().line(Words.of(Ink.DIM, "    ").plain(Quoted.clip(words(ladder, rated, row), 74)));
            }
        }
    }

    private static String words(Ladder ladder, Person rated, Nudge.Row row) {
        String expectation = row.expectation()
                .map(e -> Naming.title(ladder, e)
                        + row.rating().map(r -> ": " + r.title()).orElse(""))
                .orElse("");
        String who = row.person().equals(rated.name()) ? "" : row.person();
        String piece = row.piece().map(p -> p.on() + "  " + p.title()).orElse("");
        return Stream.of(piece, who, expectation).filter(w -> !w.isEmpty()).collect(Collectors.joining(", "));
    }
}
