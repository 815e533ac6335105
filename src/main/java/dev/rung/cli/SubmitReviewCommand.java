package dev.rung.cli;

import dev.rung.domain.person.Person;
import dev.rung.domain.review.Nudge;
import dev.rung.domain.review.Review;
import dev.rung.domain.text.Amount;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rung review submit}: makes a review final and opens what the person said of themself. */
@Command(
        name = "submit",
        description = "Submit what you rated, for good; their sealed self-assessment opens then.",
        footer = {
            "",
            "Nothing of a submitted review can be changed or undone. rung review nudges shows",
            "before what is worth a second look."
        })
final class SubmitReviewCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "PERSON", description = "A name, its beginning or an id.")
    private String person = "";

    SubmitReviewCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Person rated = bench.rung().people().find(person);
        List<LocalDate> sealed = bench.rung().reviews().sealed(rated.id());
        List<Nudge> nudges = bench.rung().reviews().nudges(rated.id());
        Review review = bench.rung().reviews().submit(rated.id());
        bench.out()
                .line(Words.of("Submitted ")
                        .dim(ShortId.of(review.id()))
                        .plain("  review of " + Quoted.clip(rated.name(), 40) + ", "
                                + Amount.of(review.ratings().size(), "expectation")));
        if (!sealed.isEmpty()) {
            bench.out()
                    .line("Opened their self-assessment of " + sealed.get(sealed.size() - 1)
                            + "; rung review compare shows both sides.");
        }
        if (!nudges.isEmpty()) {
            bench.out().line(Words.of(Ink.DIM, "It went with " + Amount.of(nudges.size(), "nudge") + ":"));
            nudges.forEach(n -> bench.out().prose(2, n.words()));
        }
        return Cli.FINE;
    }
}
