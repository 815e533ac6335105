package dev.rung.service;

import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.LadderId;
import dev.rung.domain.person.Person;
import dev.rung.domain.review.Nudge;
import dev.rung.domain.review.Nudges;
import dev.rung.domain.review.RatingPool;
import dev.rung.domain.review.Review;
import dev.rung.domain.review.ReviewDraft;
import dev.rung.store.Database;
import dev.rung.store.PersonStore;
import dev.rung.store.ReviewStore;
import dev.rung.store.SeenPieces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers what nudges rest on. */
final class Nudging {
    /** Sorts behind every id there is: of two reviews on one day the draft is the newer. */
    private static final String DRAFT = "~";

    private final Database database;
    private final ReviewStore reviews;
    private final PersonStore people;
    private final SeenPieces pieces;
    private final ProfileService profile;
    private final LadderService ladders;
    private final Clock clock;

    Nudging(Database database, ProfileService profile, LadderService ladders, Clock clock) {
        this.database = database;
        this.reviews = new ReviewStore(database);
        this.people = new PersonStore(database);
        this.pieces = new SeenPieces(database);
        this.profile = profile;
        this.ladders = ladders;
        this.clock = clock;
    }

    /** @param given not empty, and only what the ladder expects */
    List<Nudge> of(Person person, List<ReviewDraft.Given> given) {
        return database.inSnapshot(() -> {
            Set<String> cited = new LinkedHashSet<>();
            given.forEach(g -> cited.addAll(g.cites()));
            return Nudges.of(new Nudges.Records(
                    LocalDate.now(clock),
                    person.name(),
                    given,
                    pieces.claiming(person.id(), person.ladderId()),
                    pieces.of(person.id(), cited),
                    profile.need().name(),
                    pool(person, given)));
        });
    }

    /** Everybody's newest review of everybody but me, with what is being rated in the place of my newest. */
    private RatingPool pool(Person person, List<ReviewDraft.Given> given) {
        Ladder ladder = ladders.of(person);
        LocalDate today = LocalDate.now(clock);
        List<RatingPool.Reviewed> reviewed = new ArrayList<>();
        for (Person other : people.others()) {
            List<Review> all = new ArrayList<>(reviews.all(other.id()));
            if (other.id().equals(person.id())) {
                all.add(new Review(
                        DRAFT,
                        person.id(),
                        profile.need().name(),
                        today,
                        LadderId.base(ladder.id()),
                        ladder.version(),
                        given.stream().map(g -> ReviewService.frozen(ladder, g)).toList(),
                        Optional.empty()));
            }
            reviewed.add(new RatingPool.Reviewed(other.id(), other.name(), other.level(), all));
        }
        return RatingPool.of(reviewed, List.of(), today);
    }
}
