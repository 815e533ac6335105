package dev.rung.cli;

import dev.rung.domain.person.Person;
import dev.rung.domain.review.Review;
import dev.rung.domain.review.ReviewDraft;
import dev.rung.domain.text.Amount;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rung review list}: what was submitted, of whom and by whom. */
@Command(name = "list", description = "Submitted reviews, newest first, and those begun.")
final class ListReviewCommand implements Callable<Integer> {
    private static final int NAME = 24;

    private final Workbench bench;

    @Parameters(
            paramLabel = "PERSON",
            arity = "0..1",
            description = "Only reviews of them: a name, its beginning or an id; me for yourself.")
    private Optional<String> person = Optional.empty();

    @Mixin
    private JsonOption json = new JsonOption();

    ListReviewCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        Optional<Person> of = person.map(p -> bench.rung().people().find(p));
        List<Review> all = of.map(p -> bench.rung().reviews().submitted(p.id()))
                .orElseGet(() -> bench.rung().reviews().submitted());
        Map<String, String> names =
                bench.rung().people().all().stream().collect(Collectors.toMap(Person::id, Person::name));
        if (json.wanted()) {
            bench.out()
                    .jsonArray(all.stream()
                            .map(r -> ReviewJson.head(names.getOrDefault(r.personId(), ""), r))
                            .iterator());
            return Cli.FINE;
        }
        if (all.isEmpty()) {
            bench.out().prose(0, "No review is submitted yet; rung review rate PERSON C@L=RATING begins one.");
        }
        bench.out()
                .table(
                        0,
                        all.stream()
                                .map(r -> List.of(
                                        Words.of(Ink.DIM, ShortId.of(r.id())),
                                        Words.of(r.on().toString()),
                                        Words.of(Quoted.clip(names.getOrDefault(r.personId(), ""), NAME)),
                                        Words.of("by " + Quoted.clip(r.reviewer(), NAME)),
                                        Words.of(Ink.DIM, Amount.of(r.ratings().size(), "rating"))))
                                .toList());
        begun(of, names);
        return Cli.FINE;
    }

    private void begun(Optional<Person> of, Map<String, String> names) {
        for (String id : bench.rung().reviews().begun()) {
            if (of.isEmpty() || of.get().id().equals(id)) {
                int rated = bench.rung()
                        .reviews()
                        .draft(id)
                        .map(ReviewDraft::ratings)
                        .map(List::size)
                        .orElse(0);
                bench.out()
                        .line(Words.of(Ink.DIM, "begun: ")
                                .plain(names.getOrDefault(id, "") + ", " + rated + " of "
                                        + bench.rung().reviews().asked(id).size() + " rated"));
            }
        }
    }
}
