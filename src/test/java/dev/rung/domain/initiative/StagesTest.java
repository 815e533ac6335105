package dev.rung.domain.initiative;

import static dev.rung.domain.initiative.Bets.TODAY;
import static dev.rung.domain.initiative.Bets.at;
import static dev.rung.domain.initiative.Bets.change;
import static dev.rung.domain.initiative.Bets.day;
import static dev.rung.domain.initiative.Bets.essentials;
import static dev.rung.domain.initiative.Bets.look;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.initiative.Postmortem.Decision;
import dev.rung.domain.initiative.Postmortem.Week;
import dev.rung.domain.initiative.StageAnswer.Refused;
import dev.rung.domain.initiative.StageAnswer.WantsReason;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StagesTest {
    private static final Postmortem OUTCOME =
            look(Week.TWELVE, "2026-10-01").decided(Decision.SCALE).written();

    private static StageFacts facts(
            Stage from, OnePager page, long blockers, Optional<String> launched, List<Postmortem> postmortems) {
        return new StageFacts(at(from, launched.map(Bets::day)), page, blockers, postmortems, List.of(), TODAY);
    }

    private static StageFacts bare(Stage from) {
        return facts(from, OnePager.EMPTY, 3, Optional.empty(), List.of());
    }

    private static StageFacts equipped(Stage from) {
        List<Postmortem> looks = from.compareTo(Stage.LAUNCHED) < 0 ? List.of() : List.of(OUTCOME);
        return facts(from, essentials(), 0, Optional.of("2026-07-01"), looks);
    }

    private static String letter(StageAnswer answer) {
        return answer instanceof Refused ? "no" : answer instanceof WantsReason ? "why" : "yes";
    }

    private static void holds(String from, String row, java.util.function.Function<Stage, StageFacts> facts) {
        String[] expected = row.split(" +");
        Stage stage = Stage.valueOf(from.toUpperCase(Locale.ROOT));
        for (Stage to : Stage.values()) {
            StageAnswer answer = Stages.toward(facts.apply(stage), to, " ");
            assertThat(letter(answer)).as("%s to %s: %s", from, to, answer).isEqualTo(expected[to.ordinal()]);
            StageAnswer withReason = Stages.toward(facts.apply(stage), to, "because");
            assertThat(letter(withReason))
                    .as("%s to %s with a reason", from, to)
                    .isEqualTo(expected[to.ordinal()].equals("no") ? "no" : "yes");
        }
    }

    @ParameterizedTest
    @CsvSource({
        //          idea prop comm laun revi clos drop
        "idea,      no   yes  yes  why  no   no   why",
        "proposed,  why  no   yes  why  no   no   why",
        "committed, no   why  no   yes  no   no   why",
        "launched,  no   no   no   no   yes  no   why",
        "reviewed,  no   no   no   why  no   yes  no",
        "closed,    no   no   no   no   why  no   no",
        "dropped,   why  no   no   no   no   no   no",
    })
    void withEverythingThereEachPairIsAnsweredSo(String from, String row) {
        holds(from, row, StagesTest::equipped);
    }

    @ParameterizedTest
    @CsvSource({
        //          idea prop comm laun revi clos drop
        "idea,      no   no   no   no   no   no   why",
        "proposed,  why  no   why  no   no   no   why",
        "committed, no   why  no   no   no   no   why",
        "launched,  no   no   why  no   no   no   why",
        "reviewed,  no   no   no   why  no   why  no",
        "closed,    no   no   no   no   why  no   no",
        "dropped,   why  no   no   no   no   no   no",
    })
    void withNothingThereEachPairIsAnsweredSo(String from, String row) {
        holds(from, row, StagesTest::bare);
    }

    @Test
    void aPageWithoutItsThreeAnswersIsNamedByWhatIsMissing() {
        OnePager page = new OnePager(java.util.Map.of(OnePagerField.METRIC, "Grow ARR"));

        StageAnswer answer =
                Stages.toward(facts(Stage.IDEA, page, 0, Optional.empty(), List.of()), Stage.PROPOSED, "please");

        assertThat(answer).isEqualTo(new Refused("the one-pager does not say yet: customer problem, why now"));
    }

    @Test
    void blockersAreCountedInWords() {
        assertThat(Stages.toward(
                        facts(Stage.PROPOSED, essentials(), 1, Optional.empty(), List.of()), Stage.COMMITTED, ""))
                .isEqualTo(new WantsReason("the one-pager has 1 blocker"));
    }

    @Test
    void aLaunchTomorrowIsNoLaunch() {
        StageFacts tomorrow = facts(Stage.COMMITTED, essentials(), 0, Optional.of("2026-11-22"), List.of());
        StageFacts today = facts(Stage.COMMITTED, essentials(), 0, Optional.of("2026-11-21"), List.of());

        assertThat(Stages.toward(tomorrow, Stage.LAUNCHED, "why not"))
                .isEqualTo(new Refused("its launch, 2026-11-22, is still to come"));
        assertThat(Stages.toward(today, Stage.LAUNCHED, "")).isEqualTo(StageAnswer.ALLOWED);
    }

    @ParameterizedTest
    @CsvSource({"TWO, 2026-10-01, no", "SIX, 2026-10-01, no", "TWELVE, 2026-11-21, yes", "TWELVE, 2026-11-22, no"})
    void onlyAPostmortemOfTwelveWeeksThatIsWrittenReviews(Week week, String on, String expected) {
        StageFacts facts = facts(
                Stage.LAUNCHED,
                essentials(),
                0,
                Optional.of("2026-07-01"),
                List.of(look(week, on).written()));

        assertThat(letter(Stages.toward(facts, Stage.REVIEWED, ""))).isEqualTo(expected);
    }

    @Test
    void aDroppedBetComesBackAsWhatItWas() {
        StageFacts facts = new StageFacts(
                at(Stage.DROPPED, Optional.empty()),
                essentials(),
                0,
                List.of(),
                List.of(
                        change("2026-02-01", Stage.IDEA, Stage.PROPOSED),
                        change("2026-03-01", Stage.PROPOSED, Stage.DROPPED)),
                TODAY);

        assertThat(letter(Stages.toward(facts, Stage.PROPOSED, ""))).isEqualTo("why");
        assertThat(Stages.toward(facts, Stage.COMMITTED, "please"))
                .isEqualTo(new Refused("it was dropped as proposed and comes back as that first"));
    }

    @Test
    void anUncommittedLaunchMayGoBackToWhereItCameFrom() {
        StageFacts facts = new StageFacts(
                at(Stage.LAUNCHED, Optional.of(day("2026-07-01"))),
                essentials(),
                0,
                List.of(),
                List.of(change("2026-07-01", Stage.IDEA, Stage.LAUNCHED)),
                TODAY);

        assertThat(letter(Stages.toward(facts, Stage.IDEA, ""))).isEqualTo("why");
        assertThat(letter(Stages.toward(facts, Stage.COMMITTED, ""))).isEqualTo("why");
        assertThat(letter(Stages.toward(facts, Stage.PROPOSED, ""))).isEqualTo("no");
    }

    @ParameterizedTest
    @CsvSource({
        "COMMITTED, 2026-11-21, ''",
        "LAUNCHED, 2026-06-30, ''",
        "LAUNCHED, 2026-10-02, a postmortem of 2026-10-01 is older than that launch",
        "LAUNCHED, 2026-11-22, 2026-11-22 is still to come; a planned launch is a date of its own",
        "DROPPED, 2026-07-01, it was dropped; bring it back first",
    })
    void theLaunchDayIsCorrectedWithinWhatIsKnown(Stage stage, String day, String refused) {
        StageAnswer answer = Stages.launchDay(equipped(stage), day(day));

        assertThat(answer).isEqualTo(refused.isEmpty() ? StageAnswer.ALLOWED : new Refused(refused));
    }

    @Test
    void whatGoesBackBeforeItsLaunchHasNoLaunchDay() {
        Initiative launched = Bets.launched("2026-07-01");

        assertThat(Stages.moved(launched, Stage.COMMITTED).launchedOn()).isEmpty();
        assertThat(Stages.moved(launched, Stage.DROPPED).launchedOn()).contains(day("2026-07-01"));
        assertThat(Stages.moved(launched, Stage.REVIEWED).stage()).isEqualTo(Stage.REVIEWED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IDEA      | proposed wants metric, customer problem, why now | ready to be proposed
            PROPOSED  | committed wants 3 blockers of the one-pager mended, or a reason | ready to be committed
            COMMITTED | launched wants the day it reached customers | ready to be launched
            LAUNCHED  | reviewed wants the postmortem of 12 weeks | ready to be reviewed
            REVIEWED  | closed wants a decision, or a reason | ready to be closed
            CLOSED    | '' | ''
            DROPPED   | '' | ''
            """)
    void theNextStageSaysWhatItWants(Stage stage, String bare, String equipped) {
        assertThat(NextStage.of(bare(stage)).words()).isEqualTo(bare);
        assertThat(NextStage.of(equipped(stage)).words()).isEqualTo(equipped);
        assertThat(NextStage.of(equipped(stage)).ready()).isTrue();
    }

    @Test
    void theNextStageNamesTheDayItWaitsFor() {
        StageFacts facts = facts(Stage.LAUNCHED, essentials(), 0, Optional.of("2026-10-01"), List.of());

        assertThat(NextStage.of(facts).words()).isEqualTo("reviewed wants the postmortem of 12 weeks, due 2026-12-24");
    }
}
