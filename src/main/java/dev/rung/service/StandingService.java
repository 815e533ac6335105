package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.evidence.Verdicts;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.person.Person;
import dev.rung.domain.review.ReviewRating;
import dev.rung.domain.standing.BoundedFacts;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.domain.standing.Standing;
import dev.rung.domain.standing.StandingRecords;
import dev.rung.domain.standing.StandingRules;
import dev.rung.domain.standing.SubmittedRating;
import dev.rung.store.Database;
import dev.rung.store.MarkStore;
import dev.rung.store.Remembered;
import dev.rung.store.ReviewStore;
import dev.rung.store.StandingFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the evidence says. */
public final class StandingService {
    private static final int KEPT = 64;

    private final Database database;
    private final StandingFacts facts;
    private final ReviewStore reviews;
    private final MarkStore marks;
    private final ProfileService profile;
    private final LadderService ladders;
    private final Remembered<Seen, Standing> overviews;

    StandingService(Database database, ProfileService profile, LadderService ladders) {
        this.database = database;
        this.facts = new StandingFacts(database);
        this.reviews = new ReviewStore(database);
        this.marks = new MarkStore(database);
        this.profile = profile;
        this.ladders = ladders;
        this.overviews = new Remembered<>(database, KEPT);
    }

    /**
     * The standing at every level as of a day, fast: states and verdicts are exact, the lists of claims behind them are not
     * whole, and their titles are {@code ""}. For pictures.
     */
    public Standing overview(LocalDate day) {
        return overview(profile.need(), day);
    }

    /** The same of somebody in this workspace, from what they sent. */
    public Standing overview(Person person, LocalDate day) {
        return overviews.get(new Seen(person, day), () -> StandingRules.judge(deciding(person, day, false), day));
    }

    private record Seen(Person person, LocalDate day) {}

    /** The records with those facts only that decide states; some hundred at most, however many there are. */
    StandingRecords deciding(LocalDate day) {
        return deciding(profile.need(), day, true);
    }

    private StandingRecords deciding(Person person, LocalDate day, boolean withTitles) {
        return database.inSnapshot(() -> {
            StandingRecords others = records(person, day, List.of());
            if (person.relation() != Person.Relation.ME && !withTitles && facts.few(person.id())) {
                return others.with(facts.untitled(person.id(), others.ladder().id(), day, true));
            }
            return others.with(facts.bounded(
                    person.id(),
                    others.ladder(),
                    BoundedFacts.widest(others, day),
                    BoundedFacts.perQuarter(others.ladder().readiness()),
                    true,
                    withTitles));
        });
    }

    /** The standing at every level as of a day, with every claim behind it. */
    public Standing whole(LocalDate day) {
        return StandingRules.judge(records(day), day);
    }

    /** The same of somebody in this workspace. */
    public Standing whole(Person person, LocalDate day) {
        return StandingRules.judge(records(person, day), day);
    }

    /** All a standing is computed from. */
    public StandingRecords records(LocalDate day) {
        return records(profile.need(), day);
    }

    /** All the standing of somebody in this workspace is computed from. */
    public StandingRecords records(Person person, LocalDate day) {
        return database.inSnapshot(() -> records(person, day, facts.all(person.id(), person.ladderId(), day, true)));
    }

    /** One expectation as of a day, with every claim behind it. Refuses an expectation the ladder has not. */
    public ExpectationStanding cell(ExpectationId expectation, LocalDate day) {
        return cell(profile.need(), expectation, day);
    }

    /** The same of somebody in this workspace. */
    public ExpectationStanding cell(Person person, ExpectationId expectation, LocalDate day) {
        return database.inSnapshot(() -> {
            List<ClaimFact> claimed =
                    facts.ofCompetency(person.id(), person.ladderId(), expectation.competency(), day, true);
            return StandingRules.judge(records(person, day, claimed), day, expectation.level())
                    .expectation(expectation)
                    .orElseThrow(() -> Refusal.usage("The ladder expects nothing at “" + expectation + "”."));
        });
    }

    /**
     * One expectation as of a day, with as many of its claims as anybody reads. State, counts and words are those of {@link
     * #cell}, which also reads the titles of all the claims it does not show. Refuses an expectation the ladder has not.
     *
     * @param most how many claims are kept at most
     */
    public ShownStanding shown(ExpectationId expectation, LocalDate day, int most) {
        return shown(profile.need(), expectation, day, most);
    }

    /** The same of somebody in this workspace. */
    public ShownStanding shown(Person person, ExpectationId expectation, LocalDate day, int most) {
        return database.inSnapshot(() -> {
            List<ClaimFact> claimed =
                    facts.untitled(person.id(), person.ladderId(), expectation.competency(), day, true);
            ExpectationStanding whole = StandingRules.judge(records(person, day, claimed), day, expectation.level())
                    .expectation(expectation)
                    .orElseThrow(() -> Refusal.usage("The ladder expects nothing at “" + expectation + "”."));
            return ShownStanding.of(whole, most, facts::titled);
        });
    }

    /** An expectation of {@link #overview}, with the titles of as many of its claims as anybody reads. */
    public ShownStanding shown(ExpectationStanding inOverview, int most) {
        return ShownStanding.of(inOverview, most, facts::titled);
    }

    /** The same expectation as it would stand if a piece claimed it, too. Exact as {@link #overview} is. */
    public ExpectationStanding cellWith(ExpectationId expectation, PieceRow piece, LocalDate day) {
        StandingRecords records = deciding(day);
        List<ClaimFact> claimed = new ArrayList<>(records.facts());
        claimed.add(new ClaimFact(
                expectation,
                piece.evidence().id(),
                piece.evidence().title(),
                piece.evidence().on(),
                piece.strength(),
                Verdicts.asOf(piece.verdicts(), day).rejected(piece.evidence().id()),
                piece.evidence().isPrivate()));
        return StandingRules.judge(records.with(claimed), day, expectation.level())
                .expectation(expectation)
                .orElseThrow(() -> Refusal.usage("The ladder expects nothing at “" + expectation + "”."));
    }

    /** What the reviewer wrote beside a rating; empty when nothing. */
    public String words(SubmittedRating rating) {
        return words(profile.need(), rating);
    }

    /** The same of somebody in this workspace. */
    public String words(Person person, SubmittedRating rating) {
        return reviews.all(person.id(), person.ladderId(), rating.on()).stream()
                .filter(r -> r.id().equals(rating.reviewId()))
                .flatMap(r -> r.ratings().stream())
                .filter(r -> r.expectation().equals(rating.expectation()))
                .map(ReviewRating::words)
                .findFirst()
                .orElse("");
    }

    private StandingRecords records(Person person, LocalDate day, List<ClaimFact> claimed) {
        Ladder ladder = ladders.of(person);
        return new StandingRecords(
                ladder,
                claimed,
                reviews.ratings(person.id(), ladder.id(), day),
                marks.marks(person.id(), ladder.id(), day),
                marks.away(person.id()));
    }
}
