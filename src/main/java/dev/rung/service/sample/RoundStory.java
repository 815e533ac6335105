package dev.rung.service.sample;

import static dev.rung.service.sample.PeopleStory.SECOND_PACK;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.Expectation;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.pack.KeptPack.Direction;
import dev.rung.domain.person.Person;
import dev.rung.domain.review.CalibratedRating;
import dev.rung.domain.review.Calibration;
import dev.rung.domain.review.Judgement;
import dev.rung.domain.review.Review;
import dev.rung.domain.review.ReviewDraft;
import dev.rung.domain.review.ReviewRating;
import dev.rung.domain.standing.Assessment;
import dev.rung.domain.standing.AssessmentRating;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Two rounds of reviews, the calibration of the second, and the review that is being written. */
final class RoundStory {
    private static final int FIRST = 182;
    private static final int SECOND = 40;
    private static final int MEETING = 33;

    /** By so many days after the owner's own review the second reviewer's came. */
    private static final int LATER = 2;

    private final Calendar calendar;
    private final Ids ids;
    private final Ladder ladder;
    private final Person me;
    private final Colleague karin;
    private final PackStory packs;

    RoundStory(Calendar calendar, Ids ids, Ladder ladder, Person me, Colleague karin, PackStory packs) {
        this.calendar = calendar;
        this.ids = ids;
        this.ladder = ladder;
        this.me = me;
        this.karin = karin;
        this.packs = packs;
    }

    /** Oldest first. What the owner said went to whom it is about on the day after. */
    List<Review> reviews(Colleague nadia, Colleague priya, Colleague teo, List<Judgement> verdicts) {
        List<Review> reviews = Stream.of(
                        both(nadia, FIRST, RoundMarks.nadiaFirstByOwner(), RoundMarks.nadiaFirstByKarin()),
                        both(priya, FIRST, RoundMarks.priyaFirstByOwner(), RoundMarks.priyaFirstByKarin()),
                        both(nadia, SECOND, RoundMarks.nadiaByOwner(), RoundMarks.nadiaByKarin()),
                        both(priya, SECOND, RoundMarks.priyaByOwner(), RoundMarks.priyaByKarin()),
                        both(teo, SECOND, RoundMarks.teoByOwner(), RoundMarks.teoByKarin()))
                .flatMap(List::stream)
                .sorted(Review.BY_AGE)
                .toList();
        for (Colleague about : List.of(nadia, priya, teo)) {
            sent(about, SECOND, reviews, verdicts);
        }
        sent(nadia, FIRST, reviews, verdicts);
        sent(priya, FIRST, reviews, verdicts);
        return reviews;
    }

    private List<Review> both(Colleague about, int daysAgo, List<Marks> mine, List<Marks> hers) {
        LocalDate later = calendar.workday(daysAgo - LATER);
        String id = reviewId(about, karin.person().name(), later);
        String pack = packs.review(Direction.IN, about, karin, daysAgo - LATER, Map.of(id, ""));
        return List.of(
                review(about, me.name(), calendar.workday(daysAgo), mine, Optional.empty()),
                review(
                        about,
                        karin.person().name(),
                        later,
                        hers,
                        Optional.of(new Review.Origin(pack, karin.key().fingerprint()))));
    }

    private String reviewId(Colleague about, String reviewer, LocalDate on) {
        return ids.of(on, reviewer + " on " + about.person().name());
    }

    private Review review(
            Colleague about, String reviewer, LocalDate on, List<Marks> marks, Optional<Review.Origin> origin) {
        return new Review(
                reviewId(about, reviewer, on),
                about.id(),
                reviewer,
                on,
                ladder.id(),
                ladder.version(),
                marks(marks).map(m -> rating(about, m)).toList(),
                origin);
    }

    private Stream<Marks.Mark> marks(List<Marks> marks) {
        return marks.stream().flatMap(m -> m.on(ladder).stream());
    }

    private ReviewRating rating(Colleague about, Marks.Mark mark) {
        ExpectationId id = mark.expectation();
        return new ReviewRating(
                id,
                ladder.competency(id.competency()).map(Competency::title).orElseThrow(),
                ladder.level(id.level()).map(Level::title).orElseThrow(),
                wording(id),
                mark.rating(),
                mark.words(),
                cites(about, mark));
    }

    private static List<String> cites(Colleague about, Marks.Mark mark) {
        return mark.pieces().stream()
                .map(about::piece)
                .map(Evidence::id)
                .sorted()
                .toList();
    }

    private String wording(ExpectationId id) {
        return ladder.expectation(id).map(Expectation::text).orElseThrow();
    }

    private void sent(Colleague to, int daysAgo, List<Review> reviews, List<Judgement> verdicts) {
        LocalDate day = calendar.workday(daysAgo - 1);
        List<String> theirs = to.evidence().stream().map(Evidence::id).toList();
        Map<String, String> digests = new LinkedHashMap<>();
        verdicts.stream()
                .filter(j -> theirs.contains(j.verdict().evidenceId())
                        && !j.verdict().on().isAfter(day))
                .forEach(j -> digests.put(j.verdict().id(), j.pieceDigest()));
        reviews.stream()
                .filter(r -> r.personId().equals(to.id()) && r.origin().isEmpty() && !r.on().isAfter(day))
                .forEach(r -> digests.put(r.id(), ""));
        packs.review(Direction.OUT, to, to, daysAgo - 1, digests);
    }

    /** Two were opened when the owner's own review was submitted, one still waits. */
    List<PeopleBooks.Sealed> assessments(Colleague nadia, Colleague priya, Colleague oskar) {
        Optional<LocalDate> opened = Optional.of(calendar.workday(SECOND));
        return List.of(
                new PeopleBooks.Sealed(
                        assessment(nadia, SECOND_PACK + 1, RoundMarks.nadiaHerself()),
                        packs.id(nadia, SECOND_PACK),
                        opened),
                new PeopleBooks.Sealed(
                        assessment(priya, SECOND_PACK + 1, RoundMarks.priyaHerself()),
                        packs.id(priya, SECOND_PACK),
                        opened),
                new PeopleBooks.Sealed(
                        assessment(oskar, 7, RoundMarks.oskarHimself()), packs.id(oskar, 6), Optional.empty()));
    }

    private Assessment assessment(Colleague of, int daysAgo, List<Marks> marks) {
        LocalDate on = calendar.workday(daysAgo);
        return new Assessment(
                ids.of(on, "assessment of " + of.person().name()),
                of.id(),
                on,
                ladder.id(),
                ladder.version(),
                marks(marks)
                        .map(m ->
                                new AssessmentRating(m.expectation(), m.rating(), wording(m.expectation()), m.words()))
                        .toList());
    }

    /** Those of the second round, a week after it. */
    PeopleBooks.Meeting meeting(Colleague nadia, Colleague priya, Colleague teo, List<Review> reviews) {
        LocalDate on = calendar.workday(MEETING);
        String id = ids.of(on, "calibration");
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put(
                nadia.id(),
                "Working through others stays apart: Karin asks sales, Ines asks for the next trade-off with its"
                        + " counterpart in the room. Next look in two quarters.");
        notes.put(
                priya.id(),
                "One standard for break-even: cost, price and a count that somebody else can find. The count was"
                        + " missing on the day of the review.");
        notes.put(
                teo.id(),
                "Both saw the same migration and weighed it apart. Agreed to look for a cross-team metric, not for"
                        + " cross-team work.");
        return new PeopleBooks.Meeting(
                new Calibration(
                        id,
                        calendar.fill("Self-service, round of {month}", on),
                        on,
                        ladder.id(),
                        Optional.empty(),
                        Optional.of(on)),
                notes,
                List.of(new CalibratedRating(
                        ids.of(on, "calibrated"),
                        Optional.of(id),
                        reviews.stream()
                                .filter(r -> r.id().equals(reviewId(priya, me.name(), calendar.workday(SECOND))))
                                .findFirst()
                                .orElseThrow()
                                .id(),
                        new ExpectationId("financial-acumen", "pm"),
                        Rating.WORKING_TOWARDS,
                        "The share of firms had no source; held to what Nadia’s sums show, it is not there yet.",
                        on)));
    }

    /** Begun three days ago, after reading what came first. */
    ReviewDraft draft(Colleague of) {
        LocalDate on = calendar.workday(3);
        List<ReviewDraft.Given> given = new ArrayList<>();
        marks(RoundMarks.oskarBegun())
                .forEach(m -> given.add(new ReviewDraft.Given(
                        m.expectation(), m.rating(), m.words(), cites(of, m), PeopleStory.at(on, 14))));
        return new ReviewDraft(of.id(), ladder.id(), ladder.version(), PeopleStory.at(on, 14), given);
    }
}
