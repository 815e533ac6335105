package dev.rung.service.sample;

import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.person.Person;
import dev.rung.domain.review.CalibratedRating;
import dev.rung.domain.standing.ApplicabilityMark;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells eighteen months of Ines Moreau, senior PM of trials and billing at Lindwerk, a maker of software for trade firms, on
 * her way to principal. Every day is relative to {@code today}, so the story never ages: the same day and ladder give equal
 * records, and on any day the standing reads alike.
 *
 * <p>For that, what carries a standing lies at most 268 days back, which four quarters always hold even when a day off moves
 * it earlier, or more than 366, which is always outside; what must fall in two quarters is at least 95 days apart.
 */
public final class SampleStory {
    private static final long SEED = 0x52554E47L;

    /** The team's ids are drawn apart from the others, so that neither moves the other's. */
    private static final long TEAM_SEED = 0x5445414DL;

    /** The people around her likewise. */
    private static final long PEOPLE_SEED = 0x50454F504C45L;

    private static final String MANAGER = "Jonas Weidner, director of product";

    private SampleStory() {}

    /**
     * @param ladder the Owner PM ladder; claims name its cells, and assessments and the review carry its wording
     * @throws java.util.NoSuchElementException when the ladder lacks a cell the story speaks of
     */
    public static Sample tell(LocalDate today, Ladder ladder) {
        Calendar calendar = new Calendar(today);
        Ids ids = new Ids(SEED);
        String began = ids.of(calendar.workday(548), "me");
        Person me = new Person(
                began, "Ines Moreau", Person.Relation.ME, ladder.id(), "senior-pm", Optional.of("principal-pm"), "EUR");
        Opinions opinions = new Opinions(calendar, ids, ladder, began);
        List<Piece> pieces = pieces();
        List<Evidence> evidence =
                pieces.stream().map(p -> p.evidence(calendar, ids)).toList();
        Bets bets = Bets.on(calendar, evidence);
        List<ToldBet> told = bets.told();
        Ids teamIds = new Ids(TEAM_SEED);
        TeamBooks team = TeamStory.told(calendar, teamIds, told);
        Scores score = ScoreStory.told(calendar, teamIds, team.goals());
        List<Commitment> promises = PromiseStory.told(calendar, teamIds);
        Answers answers = new AnswerStory(calendar, teamIds, score, told).told();
        List<Sample.Review> reviews = List.of(opinions.review(58, MANAGER, ManagersView.ANSWERS, evidence));
        return new Sample(
                me,
                evidence,
                pieces.stream()
                        .flatMap(p -> p.claims(calendar, ids, ladder.id()).stream())
                        .toList(),
                pieces.stream()
                        .flatMap(p -> p.verdict(calendar, ids, MANAGER).stream())
                        .sorted(Comparator.comparing(Verdict::on).thenComparing(Verdict::id))
                        .toList(),
                List.of(
                        opinions.selfAssessment(275, FirstLook.ANSWERS),
                        opinions.selfAssessment(66, SecondLook.ANSWERS)),
                reviews,
                List.of(calibrated(calendar, ids, reviews.get(0))),
                List.of(notApplicable(calendar, ids)),
                told,
                bets.runs(me.id(), told),
                team,
                score,
                new UpdateStory(calendar, teamIds, score, told, promises).told(),
                Stream.concat(promises.stream(), answers.promises().stream())
                        .sorted(Comparator.comparing(Commitment::madeOn))
                        .toList(),
                answers.answers(),
                WeekStory.told(calendar),
                new PeopleStory(calendar, new Ids(PEOPLE_SEED), ladder, me).told());
    }

    private static CalibratedRating calibrated(Calendar calendar, Ids ids, Sample.Review review) {
        LocalDate on = calendar.workday(51);
        return new CalibratedRating(
                ids.of(on, "calibrated"),
                Optional.empty(),
                review.id(),
                new ExpectationId("financial-acumen", "senior-pm"),
                Rating.MEETING,
                "Beside the others at her level it is what Senior asks for; exceeding would be a model of the area.",
                on);
    }

    private static List<Piece> pieces() {
        return Stream.of(
                        TrialPieces.all(),
                        BillingPieces.all(),
                        CustomerPieces.all(),
                        MoneyPieces.all(),
                        InfluencePieces.all(),
                        HurriedPieces.all())
                .flatMap(List::stream)
                .sorted(Piece.OLDEST_FIRST)
                .toList();
    }

    private static ApplicabilityMark notApplicable(Calendar calendar, Ids ids) {
        LocalDate on = calendar.workday(54);
        return new ApplicabilityMark(
                ids.of(on, "not applicable"),
                new ExpectationId("talent-and-coaching", "principal-pm"),
                on,
                "Craft teaching across teams is run by the product academy at Lindwerk; agreed with Jonas that it is not"
                        + " mine this year.",
                false);
    }
}
