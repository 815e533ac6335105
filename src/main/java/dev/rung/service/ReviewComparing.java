package dev.rung.service;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.person.Person;
import dev.rung.domain.review.Review;
import dev.rung.domain.review.ReviewComparison;
import dev.rung.domain.standing.State;
import dev.rung.store.AssessmentStore;
import dev.rung.store.Database;
import dev.rung.store.ReviewStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings together what a person, their reviewers and their evidence say. */
final class ReviewComparing {
    private final Database database;
    private final ReviewStore reviews;
    private final AssessmentStore assessments;
    private final LadderService ladders;
    private final StandingService standings;
    private final Clock clock;

    ReviewComparing(Database database, LadderService ladders, StandingService standings, Clock clock) {
        this.database = database;
        this.reviews = new ReviewStore(database);
        this.assessments = new AssessmentStore(database);
        this.ladders = ladders;
        this.standings = standings;
        this.clock = clock;
    }

    ReviewComparison of(Person person) {
        Ladder ladder = ladders.of(person);
        LocalDate today = LocalDate.now(clock);
        return database.inSnapshot(() -> {
            List<Review> all = reviews.all(person.id(), ladder.id(), today);
            Map<ExpectationId, State> states = new HashMap<>();
            standings
                    .overview(person, today)
                    .levels()
                    .forEach(l -> l.expectations().forEach(e -> states.put(e.id(), e.state())));
            return ReviewComparison.of(
                    all,
                    all.stream()
                            .flatMap(r -> reviews.calibrated(r.id()).stream())
                            .toList(),
                    assessments.all(person.id(), ladder.id(), today),
                    states,
                    order(ladder));
        });
    }

    private static List<ExpectationId> order(Ladder ladder) {
        return ladder.levels().stream()
                .flatMap(l -> ladder.competencies()
                        .filter(c -> c.at(l.id()).isPresent())
                        .map(c -> new ExpectationId(c.id(), l.id())))
                .toList();
    }

    /**
     * What can be said beside one review in words that stay: the ratings, wordings and titles of reviews and assessments as
     * they were frozen, in the order of that review, and nothing of the ladder as it is now.
     */
    ReviewComparison frozen(Review review) {
        return database.inSnapshot(() -> {
            List<Review> all = reviews.all(review.personId(), review.ladderId(), LocalDate.now(clock)).stream()
                    .map(r -> only(r, review))
                    .toList();
            return ReviewComparison.of(
                    all,
                    all.stream()
                            .flatMap(r -> reviews.calibrated(r.id()).stream())
                            .toList(),
                    assessments.all(review.personId(), review.ladderId(), LocalDate.now(clock)),
                    Map.of(),
                    review.ratings().stream().map(r -> r.expectation()).toList());
        });
    }

    /** What another review says of the same expectations. */
    private static Review only(Review other, Review review) {
        return new Review(
                other.id(),
                other.personId(),
                other.reviewer(),
                other.on(),
                other.ladderId(),
                other.ladderVersion(),
                other.ratings().stream()
                        .filter(r -> review.rating(r.expectation()).isPresent())
                        .toList(),
                other.origin());
    }
}
