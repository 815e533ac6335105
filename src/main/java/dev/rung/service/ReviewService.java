package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.Expectation;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.LadderId;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.person.Person;
import dev.rung.domain.review.CalibratedRating;
import dev.rung.domain.review.ConversationPlan;
import dev.rung.domain.review.Nudge;
import dev.rung.domain.review.Review;
import dev.rung.domain.review.ReviewComparison;
import dev.rung.domain.review.ReviewDraft;
import dev.rung.domain.review.ReviewRating;
import dev.rung.domain.review.SubmittedReview;
import dev.rung.domain.standing.AskedExpectations;
import dev.rung.domain.standing.Assessment;
import dev.rung.domain.text.Amount;
import dev.rung.files.pack.SealedBox;
import dev.rung.files.report.ReviewComparisonReport;
import dev.rung.files.report.ReviewReport;
import dev.rung.store.AssessmentStore;
import dev.rung.store.Database;
import dev.rung.store.Journal;
import dev.rung.store.MarkStore;
import dev.rung.store.PersonStore;
import dev.rung.store.ReviewDraftStore;
import dev.rung.store.ReviewStore;
import dev.rung.store.SealStore;
import dev.rung.store.SeenPieces;
import dev.rung.store.Uuid7;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rating somebody else, blind, and what was submitted. No answer of it holds anything of a sealed self-assessment. */
public final class ReviewService {
    private final Database database;
    private final ReviewDraftStore drafts;
    private final ReviewStore reviews;
    private final PersonStore people;
    private final MarkStore marks;
    private final SeenPieces pieces;
    private final SealStore seals;
    private final AssessmentStore assessments;
    private final ProfileService profile;
    private final LadderService ladders;
    private final Nudging nudging;
    private final ReviewComparing comparing;
    private final Uuid7 ids;
    private final Clock clock;

    ReviewService(
            Database database,
            ProfileService profile,
            LadderService ladders,
            StandingService standings,
            Uuid7 ids,
            Clock clock) {
        this.database = database;
        this.drafts = new ReviewDraftStore(database);
        this.reviews = new ReviewStore(database);
        this.people = new PersonStore(database);
        this.marks = new MarkStore(database);
        this.pieces = new SeenPieces(database);
        this.seals = new SealStore(database);
        this.assessments = new AssessmentStore(database);
        this.profile = profile;
        this.ladders = ladders;
        this.nudging = new Nudging(database, profile, ladders, clock);
        this.comparing = new ReviewComparing(database, ladders, standings, clock);
        this.ids = ids;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Somebody I may rate: anybody but me, with a ladder. Refuses others, and says why. */
    private Person rated(String personId) {
        Person person = known(personId);
        if (person.relation() == Person.Relation.ME) {
            throw Refusal.usage("A review is of somebody else; rate yourself in the self-assessment.");
        }
        if (person.ladderId().isBlank() || person.level().isBlank()) {
            throw Refusal.usage(person.name() + " stands on no ladder here: take in a pack of theirs, or give them a"
                    + " level with rung person edit.");
        }
        return person;
    }

    /** What a person is rated on: their level and target, in the ladder's order, without what does not apply to them. */
    public List<ExpectationId> asked(String personId) {
        Person person = rated(personId);
        Ladder ladder = ladders.of(person);
        return AskedExpectations.of(ladder, person, marks.marks(person.id(), ladder.id(), today()));
    }

    /**
     * The review that was begun of somebody; empty when none was. Ratings of what the person is not rated on any more, since
     * the ladder, the level or the marks are others now, are left out.
     */
    public Optional<ReviewDraft> draft(String personId) {
        Set<ExpectationId> asked = new LinkedHashSet<>(asked(personId));
        return drafts.find(personId)
                .map(d -> d.with(d.ratings().stream()
                        .filter(r -> asked.contains(r.expectation()))
                        .toList()));
    }

    /** Ids of the people with a review that was begun. */
    public List<String> begun() {
        return drafts.begun();
    }

    /**
     * Rates an expectation, over what was said of it before. Refuses what the person is not rated on, and cites that are no
     * evidence of this person here.
     */
    public void rate(String personId, ExpectationId expectation, Rating rating, String words, List<String> cites) {
        Person person = rated(personId);
        needAsked(person, expectation);
        Set<String> cited = new LinkedHashSet<>(cites);
        Set<String> known = pieces.of(personId, cited).keySet();
        cited.stream().filter(c -> !known.contains(c)).findFirst().ifPresent(c -> {
            throw Refusal.usage(person.name() + " has no evidence “" + c + "” here.");
        });
        Ladder ladder = ladders.of(person);
        Optional<ReviewDraft> before = drafts.find(personId);
        Optional<ReviewDraft.Given> said = before.flatMap(d -> d.given(expectation));
        Instant ratedAt = said.filter(s -> s.rating() == rating)
                .map(ReviewDraft.Given::ratedAt)
                .orElseGet(clock::instant);
        int place = said.map(s -> before.orElseThrow().ratings().indexOf(s))
                .orElseGet(() -> before.map(d -> d.ratings().size()).orElse(0));
        database.journal().change(Journal.Change.of("Rated " + expectation + " of", person.name()), () -> {
            if (before.isEmpty()) {
                drafts.begin(new ReviewDraft(personId, ladder.id(), ladder.version(), clock.instant(), List.of()));
            }
            drafts.put(
                    personId,
                    new ReviewDraft.Given(expectation, rating, words.strip(), List.copyOf(cited), ratedAt),
                    place);
        });
    }

    private void needAsked(Person person, ExpectationId expectation) {
        if (!asked(person.id()).contains(expectation)) {
            Ladder ladder = ladders.of(person);
            String levels = String.join(
                    " and ",
                    AskedExpectations.levels(ladder, person).stream()
                            .map(l -> ladder.level(l).map(Level::title).orElse(l))
                            .toList());
            throw Refusal.usage(person.name() + " is not rated on “" + expectation + "”, but on what " + ladder.title()
                    + " expects at " + levels + " and applies to them.");
        }
    }

    /** Takes a rating back, with its words and cites. Nothing happens when there is none. */
    public void unrate(String personId, ExpectationId expectation) {
        Person person = rated(personId);
        database.journal()
                .change(Journal.Change.of("Took back the rating of " + expectation + " of", person.name()), () -> {
                    drafts.remove(personId, expectation);
                    if (drafts.find(personId).filter(d -> d.ratings().isEmpty()).isPresent()) {
                        drafts.delete(personId);
                    }
                });
    }

    /**
     * Submits what was rated as one dated review, for good: wording, titles and cites are frozen with it, the draft is gone.
     * Refuses an empty one.
     */
    public Review submit(String personId) {
        Person person = rated(personId);
        List<ReviewDraft.Given> given =
                draft(personId).map(ReviewDraft::ratings).orElse(List.of());
        if (given.isEmpty()) {
            throw Refusal.usage("Nothing of " + person.name() + " is rated, so there is nothing to submit.");
        }
        Ladder ladder = ladders.of(person);
        List<ReviewRating> ratings = new ArrayList<>();
        // What was rated before their level changed is asked no more, and was said all the same.
        Set<ExpectationId> order = new LinkedHashSet<>(asked(personId));
        given.forEach(g -> order.add(g.expectation()));
        for (ExpectationId id : order) {
            given.stream()
                    .filter(g ->
                            g.expectation().equals(id) && ladder.expectation(id).isPresent())
                    .forEach(g -> ratings.add(frozen(ladder, g)));
        }
        Review review = new Review(
                ids.next(),
                personId,
                profile.need().name(),
                today(),
                LadderId.base(ladder.id()),
                ladder.version(),
                ratings,
                Optional.empty());
        String label = "Submitted a review of " + Amount.of(ratings.size(), "expectation") + " of";
        database.journal().change(Journal.Change.forGood(label, person.name()), () -> {
            reviews.add(review);
            drafts.delete(personId);
            open(person);
        });
        return review;
    }

    /** Opens what the person said of themself and was sealed up to now. It is theirs here by whatever id it came under. */
    private void open(Person person) {
        for (SealStore.Sealed sealed : seals.closed(person.id())) {
            Assessment opened = new SealedBox(sealed.assessmentId(), sealed.on(), sealed.box(), sealed.key()).open();
            assessments.add(new Assessment(
                    opened.id(),
                    person.id(),
                    opened.on(),
                    opened.ladderId(),
                    opened.ladderVersion(),
                    opened.ratings()));
            seals.opened(sealed.assessmentId(), today());
        }
    }

    /** The days of the self-assessments that wait, sealed, for my own rating; oldest first. */
    public List<LocalDate> sealed(String personId) {
        return seals.closed(personId).stream().map(SealStore.Sealed::on).toList();
    }

    /** What is worth a second look before it is submitted. */
    public List<Nudge> nudges(String personId) {
        Person person = rated(personId);
        List<ReviewDraft.Given> given =
                draft(personId).map(ReviewDraft::ratings).orElse(List.of());
        return given.isEmpty() ? List.of() : nudging.of(person, given);
    }

    /**
     * What somebody, also I, and each of their reviewers say, on the ladder they stand on, beside the evidence. Of me my own
     * assessments, of others those that are open.
     */
    public ReviewComparison comparison(String personId) {
        return comparing.of(known(personId));
    }

    /** What to talk about after it, with the questions the ladder has now. */
    public ConversationPlan plan(String personId, ReviewComparison comparison) {
        Ladder ladder = ladders.of(known(personId));
        return ConversationPlan.of(
                comparison,
                id -> ladder.expectation(id).map(Expectation::questions).orElse(List.of()));
    }

    /** All there is to say of a submitted review in words that do not change with the ladder. */
    public SubmittedReview whole(Review review) {
        ReviewComparison comparison = comparing.frozen(review);
        Set<String> cited = new LinkedHashSet<>();
        review.ratings().forEach(r -> cited.addAll(r.cites()));
        return new SubmittedReview(
                known(review.personId()).name(),
                review,
                calibrated(review.id()),
                comparison,
                ConversationPlan.of(comparison, id -> List.of()),
                pieces.of(review.personId(), cited));
    }

    /** A submitted review as a page to hand over. */
    public String report(ReportService.Format format, String reviewId) {
        return ReportService.rendered(ReviewReport.of(whole(find(reviewId))), format);
    }

    /** The comparison of today as a page to hand over. */
    public String comparisonReport(ReportService.Format format, String personId) {
        ReviewComparison comparison = comparison(personId);
        return ReportService.rendered(
                ReviewComparisonReport.of(known(personId).name(), comparison, plan(personId, comparison), today()),
                format);
    }

    private Person known(String personId) {
        return people.find(personId).orElseThrow(() -> Refusal.usage("There is nobody “" + personId + "” here."));
    }

    static ReviewRating frozen(Ladder ladder, ReviewDraft.Given given) {
        ExpectationId id = given.expectation();
        Competency competency = ladder.competency(id.competency()).orElseThrow();
        Expectation expectation = competency.at(id.level()).orElseThrow();
        return new ReviewRating(
                id,
                competency.title(),
                ladder.level(id.level()).map(Level::title).orElse(id.level()),
                expectation.text(),
                given.rating(),
                given.words(),
                given.cites());
    }

    /** Every submitted review of a person, by anybody and on whatever ladder, newest first. */
    public List<Review> submitted(String personId) {
        return reviews.all(personId);
    }

    /** Every submitted review of anybody, newest first. */
    public List<Review> submitted() {
        return reviews.all();
    }

    /** A submitted review by its id, or by a beginning or end of it that is unambiguous. */
    public Review find(String id) {
        return reviews.find(id).orElseGet(() -> {
            List<Review> found = id.length() >= 4 ? reviews.byPart(id) : List.of();
            if (found.size() > 1) {
                throw Refusal.usage("More than one review has “" + id + "” in its id; give more of it.");
            }
            return found.stream()
                    .findFirst()
                    .orElseThrow(
                            () -> Refusal.usage("There is no review “" + id + "”; rung review list shows the ids."));
        });
    }

    /** What calibration made of a review's ratings, oldest first. */
    public List<CalibratedRating> calibrated(String reviewId) {
        return reviews.calibrated(reviewId);
    }
}
