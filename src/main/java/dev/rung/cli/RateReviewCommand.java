package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.person.Person;
import dev.rung.domain.review.ReviewDraft;
import dev.rung.service.ReviewService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung review rate}: rates somebody, in a draft until it is submitted. */
@Command(
        name = "rate",
        description = "Rate somebody, before you see how they rate themselves.",
        footer = {
            "",
            "RATING is not_yet, working_towards, meeting, exceeding or not_observed; none takes",
            "a rating back. Without a level, theirs is meant. What was said before stays unless",
            "--words or --cite says it anew. Nothing is final before rung review submit.",
            "",
            "For example:",
            "  rung review rate ana outcome-ownership=meeting --words \"Moved it twice.\" --cite 0199f1c2",
            "  rung review rate ana delivery=not_observed go-to-market=working_towards"
        })
final class RateReviewCommand implements Callable<Integer> {
    private static final String NONE = "none";

    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "PERSON", description = "A name, its beginning or an id.")
    private String person = "";

    @Parameters(index = "1..*", paramLabel = "COMPETENCY@LEVEL=RATING", arity = "1..*", description = "One or several.")
    private List<String> words = List.of();

    @Option(names = "--words", paramLabel = "TEXT", description = "Why, in your own words.")
    private Optional<String> why = Optional.empty();

    @Option(names = "--cite", paramLabel = "ID", description = "A piece of their evidence it rests on; several times.")
    private List<String> cites = new ArrayList<>();

    RateReviewCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Person rated = bench.rung().people().find(person);
        ReviewService reviews = bench.rung().reviews();
        reviews.asked(rated.id());
        Ladder ladder = bench.rung().ladders().of(rated);
        Map<ExpectationId, Optional<Rating>> ratings = new LinkedHashMap<>();
        for (String word : words) {
            int equals = word.lastIndexOf('=');
            if (equals < 1) {
                throw Refusal.usage(Quoted.of(word) + " is no rating; write it as COMPETENCY@LEVEL=RATING");
            }
            ExpectationId cell = Naming.expectation(ladder, word.substring(0, equals), rated.level());
            if (ratings.containsKey(cell)) {
                throw Refusal.usage(cell + " stands there twice; rate it once");
            }
            ratings.put(cell, rating(word.substring(equals + 1), word));
        }
        List<String> cited = cites.stream()
                .map(c -> bench.rung().inbox().piece(rated.id(), c).id())
                .toList();
        ratings.forEach((cell, rating) -> {
            String title = Naming.title(ladder, cell);
            if (rating.isEmpty()) {
                reviews.unrate(rated.id(), cell);
                bench.out().line("Took back the rating of " + title);
                return;
            }
            Optional<ReviewDraft.Given> before = reviews.draft(rated.id()).flatMap(d -> d.given(cell));
            reviews.rate(
                    rated.id(),
                    cell,
                    rating.get(),
                    why.or(() -> before.map(ReviewDraft.Given::words)).orElse(""),
                    cites.isEmpty() ? before.map(ReviewDraft.Given::cites).orElse(List.of()) : cited);
            bench.out().line("Rated " + title + ": " + rating.get().title());
        });
        int given = reviews.draft(rated.id()).map(d -> d.ratings().size()).orElse(0);
        bench.out()
                .line(Words.of(
                        Ink.DIM,
                        given + " of " + reviews.asked(rated.id()).size()
                                + " rated; rung review submit makes it final"));
        return Cli.FINE;
    }

    private static Optional<Rating> rating(String typed, String word) {
        if (typed.strip().equalsIgnoreCase(NONE)) {
            return Optional.empty();
        }
        return Optional.of(Rating.parse(typed)
                .orElseThrow(() -> Refusal.usage(Quoted.of(word) + " names no rating; there are not_yet,"
                        + " working_towards, meeting, exceeding, not_observed and none")));
    }
}
