package dev.rung.domain.initiative;

import static dev.rung.domain.initiative.Bets.at;
import static dev.rung.domain.initiative.Bets.bet;
import static dev.rung.domain.initiative.Bets.change;
import static dev.rung.domain.initiative.Bets.day;
import static dev.rung.domain.initiative.Bets.essentials;
import static dev.rung.domain.initiative.Bets.forecast;
import static dev.rung.domain.initiative.Bets.launched;
import static dev.rung.domain.initiative.Bets.look;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Measurement;
import dev.rung.domain.evidence.Strength;
import dev.rung.domain.initiative.Bets.Look;
import dev.rung.domain.initiative.EvidenceOffer.Kind;
import dev.rung.domain.initiative.Postmortem.Decision;
import dev.rung.domain.initiative.Postmortem.Week;
import dev.rung.domain.ladder.Area;
import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.Expectation;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.ladder.Readiness;
import dev.rung.domain.ladder.Track;
import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Range;
import dev.rung.domain.writing.OutcomeParts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EvidenceOffersTest {
    private static final OutcomeParts CHURN = new OutcomeParts("", "monthly churn", "3.0%", "2.5%", "", "", "", "");
    private static final StageChange COMMITTED = change("2026-03-01", Stage.PROPOSED, Stage.COMMITTED);
    private static final Forecast FORECAST = forecast("f", "2026-02-20", 500_000);
    private static final Look OUTCOME = look(Week.TWELVE, "2026-09-23").earned(405_000);

    private static String kinds(List<EvidenceOffer> offers) {
        return offers.stream().map(o -> o.kind().id()).collect(Collectors.joining(" "));
    }

    private static Evidence draft(List<EvidenceOffer> offers, Kind kind) {
        return offers.stream()
                .filter(o -> o.kind() == kind)
                .findFirst()
                .orElseThrow()
                .draft();
    }

    private static Bet reviewed(Postmortem postmortem) {
        return bet(launched("2026-07-01"), List.of(FORECAST), List.of(postmortem), COMMITTED);
    }

    @Test
    void anIdeaOffersNothing() {
        assertThat(EvidenceOffers.of(bet(at(Stage.IDEA, Optional.empty()), List.of(FORECAST), List.of()), CHURN))
                .isEmpty();
    }

    @Test
    void aCommittedCaseIsAnArtifactOfTheDayItWasCommittedTo() {
        OnePager page = essentials()
                .with(OnePagerField.VOICES, "2026-01-10, Ada: “late”\n2026-01-12, Bo: “again”")
                .with(OnePagerField.KILL_CRITERIA, "Churn above 3.0% on 1 June; the VP decides");
        Bet bet =
                new Bet(at(Stage.COMMITTED, Optional.empty()), page, List.of(FORECAST), List.of(), List.of(COMMITTED));

        List<EvidenceOffer> offers = EvidenceOffers.of(bet, CHURN);
        Evidence draft = draft(offers, Kind.COMMITTED);

        assertThat(kinds(offers)).isEqualTo("committed");
        assertThat(offers.get(0).key()).isEqualTo("i1/committed");
        assertThat(draft.on()).isEqualTo(day("2026-03-01"));
        assertThat(draft.title()).isEqualTo("Made the case for “Annual plan”");
        assertThat(draft.situation())
                .isEqualTo("Accountants cannot close the month. The largest contract renews on 1 October.");
        assertThat(draft.action())
                .isEqualTo("Wrote a one-pager for it with 2 voices of customers, kill criteria and a forecast of "
                        + "250k to 1M EUR contribution a year. "
                        + "The metric: Reduce monthly churn from 3.0% to 2.5% by 30 September 2026.");
        assertThat(draft.result()).isEqualTo("Committed to on 2026-03-01.");
        assertThat(Strength.of(draft, false)).isEqualTo(Strength.ARTIFACT);
        assertThat(offers.get(0).competencies())
                .containsExactly("strategy-and-choices", "customer-insight", "executive-communication");
    }

    @Test
    void theReasonForCommittingAllTheSameIsNotHidden() {
        StageChange overruled = new StageChange(
                "c", "i1", day("2026-03-01"), Stage.PROPOSED, Stage.COMMITTED, "the contract ends in May");
        Bet bet = bet(at(Stage.COMMITTED, Optional.empty()), List.of(), List.of(), overruled);

        assertThat(draft(EvidenceOffers.of(bet, CHURN), Kind.COMMITTED).result())
                .isEqualTo("Committed to on 2026-03-01 with a written reason: the contract ends in May.");
    }

    @Test
    void aCaseThatWentBackIsNoLongerCommitted() {
        Bet bet = bet(
                at(Stage.PROPOSED, Optional.empty()),
                List.of(),
                List.of(),
                COMMITTED,
                change("2026-03-09", Stage.COMMITTED, Stage.PROPOSED));

        assertThat(EvidenceOffers.of(bet, CHURN)).isEmpty();
    }

    @Test
    void aStoppedBetSaysWhatItFrees() {
        Forecast dear = new Forecast(
                "f",
                "i1",
                day("2026-02-20"),
                Driver.PRICE,
                Map.of(),
                new Range(1e5, 3e5, 7e5),
                Optional.of(new Range(90e3, 110e3, 140e3)),
                "EUR");
        StageChange dropped = new StageChange(
                "z", "i1", day("2026-04-02"), Stage.COMMITTED, Stage.DROPPED, "two of three pilots said no");
        Bet bet = bet(at(Stage.DROPPED, Optional.empty()), List.of(dear), List.of(), COMMITTED, dropped);

        List<EvidenceOffer> offers = EvidenceOffers.of(bet, CHURN);
        Evidence draft = draft(offers, Kind.STOPPED);

        assertThat(kinds(offers)).isEqualTo("committed stopped");
        assertThat(draft.action())
                .isEqualTo("Dropped it on 2026-04-02 while it was committed, because: two of three pilots said no.");
        assertThat(draft.result()).isEqualTo("The 90k to 140k EUR planned for it can go to other bets.");
        assertThat(Strength.of(draft, false)).isEqualTo(Strength.ARTIFACT);
    }

    @Test
    void anIdeaNobodyFollowedUpIsNoStoppedBet() {
        Bet bet = bet(
                at(Stage.DROPPED, Optional.empty()),
                List.of(),
                List.of(),
                change("2026-04-02", Stage.IDEA, Stage.DROPPED));

        assertThat(EvidenceOffers.of(bet, CHURN)).isEmpty();
    }

    @Test
    void aDecisionToStopIsOneToo() {
        Postmortem stop = OUTCOME.decided(Decision.STOP)
                .taught("Yearly prices do not hold small teams")
                .written();

        Evidence draft = draft(EvidenceOffers.of(reviewed(stop), CHURN), Kind.STOPPED);

        assertThat(draft.on()).isEqualTo(day("2026-09-23"));
        assertThat(draft.action())
                .isEqualTo("Decided after 12 weeks, on 2026-09-23, to stop it. "
                        + "Contribution a year: 405k EUR, inside the range (before and after).");
    }

    @Test
    void aLaunchIsMeasuredWhereItWasMeasured() {
        Postmortem p = OUTCOME.measured("2.6%", "billing system").written();

        List<EvidenceOffer> offers = EvidenceOffers.of(reviewed(p), CHURN);
        Evidence launch = draft(offers, Kind.MEASURED_LAUNCH);

        assertThat(kinds(offers)).isEqualTo("committed launch postmortem");
        assertThat(launch.title()).isEqualTo("“Annual plan”: monthly churn from 3.0% to 2.6%");
        assertThat(launch.measurement()).isEqualTo(new Measurement("monthly churn", "3.0%", "2.6%", "billing system"));
        assertThat(Strength.of(launch, false)).isEqualTo(Strength.MEASURED);
        assertThat(Strength.of(draft(offers, Kind.POSTMORTEM), false)).isEqualTo(Strength.MEASURED);
        assertThat(launch.on())
                .as("one result is of one day, so that it cannot count in two quarters")
                .isEqualTo(draft(offers, Kind.POSTMORTEM).on());
        assertThat(offers.get(2).competencies())
                .containsExactly("outcome-ownership", "evidence-and-learning", "financial-acumen");
    }

    @Test
    void withoutASourceNothingWasMeasured() {
        Postmortem p = OUTCOME.measured("2.6%", "").written();

        List<EvidenceOffer> offers = EvidenceOffers.of(reviewed(p), CHURN);

        assertThat(kinds(offers)).isEqualTo("committed postmortem");
        assertThat(Strength.of(draft(offers, Kind.POSTMORTEM), false)).isEqualTo(Strength.ARTIFACT);
    }

    @Test
    void moneyCountsAsMeasuredUnlessItIsOnlyBelievedInOrAvoided() {
        Look money = OUTCOME.measured("", "finance");

        assertThat(draft(EvidenceOffers.of(reviewed(money.written()), OutcomeParts.NONE), Kind.MEASURED_LAUNCH)
                        .measurement())
                .isEqualTo(new Measurement(
                        "Contribution a year", "0 EUR before the launch", "405k EUR", "finance, by before and after"));
        assertThat(kinds(EvidenceOffers.of(reviewed(money.by(Attribution.BELIEF).written()), OutcomeParts.NONE)))
                .isEqualTo("committed postmortem");
        Bet avoided = bet(
                launched("2026-07-01"),
                List.of(forecast("r", "2026-02-01", Driver.RISK, new Range(1, 2, 3))),
                List.of(money.written()));
        assertThat(kinds(EvidenceOffers.of(avoided, OutcomeParts.NONE))).isEqualTo("postmortem");
        assertThat(draft(EvidenceOffers.of(avoided, OutcomeParts.NONE), Kind.POSTMORTEM)
                        .result())
                .contains("405k EUR avoided, above the range");
    }

    @Test
    void aPostmortemOfFourAnswersIsAStory() {
        Postmortem p =
                OUTCOME.taught("Ask for money first").decided(Decision.ITERATE).written();

        Evidence draft = draft(EvidenceOffers.of(reviewed(p), CHURN), Kind.POSTMORTEM);

        assertThat(draft.situation())
                .isEqualTo(
                        "“Annual plan” was launched on 2026-07-01. Forecast on 2026-02-20: 250k to 1M EUR "
                                + "contribution a year. The metric: Reduce monthly churn from 3.0% to 2.5% by 30 September 2026.");
        assertThat(draft.action())
                .isEqualTo("Wrote the postmortem of 12 weeks, with before and after as the reason to believe it.");
        assertThat(draft.result())
                .isEqualTo("Contribution a year: 405k EUR, inside the range (before and after). "
                        + "Worked: The reminder worked. Did not: The price page did not. "
                        + "Changes: Ask for the yearly price earlier. Lesson: Ask for money first. Decision: iterate.");
        assertThat(draft.link()).isEqualTo("postmortem of “Annual plan” after 12 weeks, 2026-09-23");
    }

    @Test
    void theSameRecordsGiveTheSameOffersAndKeysOutliveNewRecords() {
        Postmortem early = look(Week.TWO, "2026-07-15").written();
        Bet before = reviewed(early);
        Bet after = bet(launched("2026-07-01"), List.of(FORECAST), List.of(early, OUTCOME.written()), COMMITTED);

        assertThat(EvidenceOffers.of(before, CHURN)).isEqualTo(EvidenceOffers.of(reviewed(early), CHURN));
        assertThat(EvidenceOffers.of(after, CHURN).stream().map(EvidenceOffer::key))
                .isEqualTo(EvidenceOffers.of(before, CHURN).stream()
                        .map(EvidenceOffer::key)
                        .toList());
    }

    @Test
    void onlyExpectationsTheLadderHasAreOffered() {
        Expectation some = new Expectation("Names the metric.", List.of(), List.of(), List.of());
        Ladder ladder = new Ladder(
                "small",
                "1",
                "Small",
                "",
                List.of(level("pm", List.of()), level("senior", List.of("pm"))),
                List.of(new Area(
                        "a",
                        "A",
                        List.of(
                                new Competency(
                                        "evidence-and-learning",
                                        "Evidence",
                                        "",
                                        dev.rung.domain.ladder.Kind.NORMAL,
                                        Map.of("pm", some)),
                                new Competency(
                                        "strategy-and-choices",
                                        "Strategy",
                                        "",
                                        dev.rung.domain.ladder.Kind.CORE,
                                        Map.of("pm", some, "senior", some))))),
                Readiness.DEFAULT);
        Postmortem stop = OUTCOME.decided(Decision.STOP).written();

        EvidenceOffer offer = EvidenceOffers.of(reviewed(stop), CHURN).stream()
                .filter(o -> o.kind() == Kind.STOPPED)
                .findFirst()
                .orElseThrow();

        assertThat(offer.expectations(ladder, "pm", Optional.of("senior")))
                .containsExactly(
                        new ExpectationId("strategy-and-choices", "pm"),
                        new ExpectationId("strategy-and-choices", "senior"),
                        new ExpectationId("evidence-and-learning", "pm"));
        assertThat(offer.expectations(ladder, "pm", Optional.of("pm"))).hasSize(2);
    }

    private static Level level(String id, List<String> after) {
        return new Level(id, id, Track.INDIVIDUAL, after, "", "");
    }
}
