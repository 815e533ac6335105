package dev.rung.domain.standing;

import static dev.rung.domain.standing.Given.DAY;
import static dev.rung.domain.standing.Given.records;
import static dev.rung.domain.standing.Given.sustained;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Readiness;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LevelVerdictTest {
    private static final String PM = sustained("owner@pm", "money@pm", "voice@pm", "bet@pm", "scale@pm");
    private static final String SENIOR = sustained("owner@senior", "money@senior", "voice@senior", "bet@senior");
    private static final String PRINCIPAL =
            sustained("owner@principal", "money@principal", "voice@principal", "bet@principal");
    private static final String GROUP =
            sustained("owner@group", "money@group", "voice@group", "bet@group", "scale@group");
    private static final String HEAD = sustained("owner@head", "money@head", "voice@head", "bet@head");

    /** Inside the six quarters of leadership, mostly before the four of the individual track. */
    private static final String OLD_HEAD = HEAD.replace("2026-10-01", "2025-08-01")
            .replace("2026-07-01", "2025-10-01")
            .replace("2026-04-01", "2026-01-01");

    static Stream<Arguments> cases() {
        String threeOfFour = sustained("money@senior", "voice@senior", "bet@senior");
        String fourOfFive = sustained("money@pm", "voice@pm", "bet@pm", "scale@pm");
        return Stream.of(
                of("nothing", "pm", "not_yet", 0, 5, ""),
                of("first level, all sustained", "pm", "ready", 5, 5, PM),
                of(
                        "80 % of five is four, core shown",
                        "pm", "ready", 4, 5, fourOfFive + "x owner@pm 2026-10-01 artifact"),
                of("core only claimed", "pm", "not_yet", 4, 5, fourOfFive + "x owner@pm 2026-10-01 described"),
                of("core only stale", "pm", "not_yet", 4, 5, fourOfFive + "x owner@pm 2025-10-01 measured"),
                of("three of five", "pm", "not_yet", 3, 5, sustained("owner@pm", "money@pm", "voice@pm")),
                of(
                        "three of four is under 80 %",
                        "senior", "not_yet", 3, 4, threeOfFour + "x owner@senior 2026-10-01 measured"),
                of(
                        "a core not applicable leaves",
                        "senior",
                        "operating",
                        3,
                        3,
                        threeOfFour + "na owner@senior 2026-10-01"),
                of(
                        "not applicable leaves the denominator",
                        "senior",
                        "operating",
                        3,
                        3,
                        sustained("owner@senior", "money@senior", "voice@senior") + "na bet@senior 2026-10-01"),
                of(
                        "nothing applicable",
                        "senior",
                        "not_yet",
                        0,
                        0,
                        SENIOR
                                + "na owner@senior 2026-10-01; na money@senior 2026-10-01; na voice@senior 2026-10-01; na bet@senior 2026-10-01"),
                of("own claims carry four of the level before", "senior", "operating", 4, 4, SENIOR),
                of("the level before whole", "senior", "ready", 4, 4, SENIOR + sustained("scale@pm")),
                of(
                        "what is missing before is not applicable",
                        "senior",
                        "ready",
                        4,
                        4,
                        SENIOR + "na scale@pm 2026-10-01"),
                of("hygiene without evidence does not block", "pm", "ready", 5, 5, PM),
                of(
                        "hygiene never earns",
                        "pm",
                        "not_yet",
                        3,
                        5,
                        sustained("owner@pm", "money@pm", "voice@pm", "flow@pm")),
                of("hygiene rated not yet blocks", "pm", "not_yet", 5, 5, PM + "review flow@pm 2026-11-01 not_yet"),
                of(
                        "hygiene rated better since",
                        "pm",
                        "ready",
                        5,
                        5,
                        PM + "review flow@pm 2026-11-01 not_yet; review flow@pm 2026-11-02 working_towards"),
                of(
                        "not observed does not lift the block",
                        "pm",
                        "not_yet",
                        5,
                        5,
                        PM + "review flow@pm 2026-11-01 not_yet; review flow@pm 2026-11-02 not_observed"),
                of(
                        "hygiene of another level does not block",
                        "pm",
                        "ready",
                        5,
                        5,
                        PM + "review flow@senior 2026-11-01 not_yet"),
                of(
                        "hygiene not applicable does not block",
                        "pm",
                        "ready",
                        5,
                        5,
                        PM + "review flow@pm 2026-11-01 not_yet; na flow@pm 2026-11-01"),
                of("hygiene rated not yet tomorrow", "pm", "ready", 5, 5, PM + "review flow@pm 2026-11-22 not_yet"),
                of(
                        "a core rated not yet does not block",
                        "pm",
                        "ready",
                        5,
                        5,
                        PM + "review owner@pm 2026-11-01 not_yet"),
                of("claims of the other track", "principal", "not_yet", 0, 4, GROUP),
                of(
                        "leadership claims carry the levels below",
                        "senior",
                        "operating",
                        4,
                        4,
                        sustained("owner@group", "money@group", "voice@group", "bet@group")),
                of("and where the cell is below the gap", "senior", "ready", 4, 4, GROUP),
                of("either path will do: principal alone", "head", "ready", 4, 4, HEAD),
                of("either path will do: group alone", "head", "ready", 4, 4, OLD_HEAD + sustained("scale@group")),
                of("neither path whole", "head", "operating", 4, 4, OLD_HEAD),
                of("principal carries senior, not group", "group", "not_yet", 0, 5, PRINCIPAL));
    }

    private static Arguments of(String name, String level, String verdict, int sustained, int applicable, String text) {
        return Arguments.of(name, level, verdict, sustained, applicable, text);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isAsTheRecordsSay(String name, String level, String verdict, int sustained, int applicable, String text) {
        LevelStanding standing =
                StandingRules.judge(records(text), DAY).level(level).orElseThrow();

        assertThat(standing.verdict().word()).isEqualTo(verdict);
        assertThat(standing.sustained()).isEqualTo(sustained);
        assertThat(standing.applicable()).isEqualTo(applicable);
        assertThat(StandingRules.judge(records(text), DAY, level).levels()).containsExactly(standing);
    }

    @Test
    void readyWantsOnlyOneOfTheLevelsBefore() {
        // Head's claims carry principal's four; group's scale is missing, and principal is enough.
        LevelStanding head =
                StandingRules.judge(records(HEAD), DAY).level("head").orElseThrow();
        LevelStanding group =
                StandingRules.judge(records(HEAD), DAY).level("group").orElseThrow();

        assertThat(group.sustained()).isEqualTo(4);
        assertThat(group.applicable()).isEqualTo(5);
        assertThat(head.verdict()).isEqualTo(LevelVerdict.READY);
    }

    @Test
    void saysWhetherSomebodyElseConfirmedAnything() {
        LevelStanding alone = StandingRules.judge(records(PM), DAY).level("pm").orElseThrow();
        LevelStanding confirmed = StandingRules.judge(
                        records(PM + "review owner@pm 2026-11-01 meeting; review flow@pm 2026-11-01 meeting"), DAY)
                .level("pm")
                .orElseThrow();

        assertThat(alone.claimsOnly()).isTrue();
        assertThat(alone.restsOn()).isEqualTo("by own claims only");
        assertThat(confirmed.confirmed()).isEqualTo(1);
        assertThat(confirmed.restsOn()).isEqualTo("1 of 5 confirmed by somebody else");
    }

    @Test
    void namesWhatIsMissing() {
        assertThat(missing("x owner@senior 2026-08-14 measured;" + sustained("money@senior", "voice@senior"), "senior"))
                .containsExactly(
                        "Senior: 2 of 4 sustained; 2 more would make the 80 % that operating wants",
                        "Outcome ownership at Senior: 1 counted claim in 1 quarter, measured; 1 more in another quarter"
                                + " would make it sustained",
                        "Strategy at Senior: no evidence; 1 claim with situation, action, result and a link would make"
                                + " it shown");
        assertThat(missing(PM + "review flow@pm 2026-11-01 not_yet", "pm"))
                .containsExactly("Delivery at PM: rated not yet in the latest review, of 2026-11-01; it blocks until a"
                        + " newer review says otherwise");
        assertThat(missing(SENIOR, "senior"))
                .containsExactly(
                        "Ready wants all of PM sustained; 1 is not",
                        "Scale at PM: no evidence; 1 claim with situation, action, result and a link would make it"
                                + " shown");
        assertThat(missing(PM, "pm")).isEmpty();
        assertThat(missing(sustained("money@pm", "voice@pm", "bet@pm", "scale@pm"), "pm"))
                .containsExactly("Outcome ownership at PM: no evidence; 1 claim with situation, action, result and a"
                        + " link would make it shown (core: must be shown)");
    }

    private static java.util.List<String> missing(String text, String level) {
        return StandingRules.judge(records(text), DAY)
                .level(level)
                .orElseThrow()
                .missing();
    }

    @Test
    void othersGetTheStandingWithoutPrivateEvidence() {
        StandingRecords records =
                records("a owner@pm 2026-10-01 measured private; a money@pm 2026-10-01 measured private;"
                        + "b owner@pm 2026-07-01 artifact");

        assertThat(state(records)).isEqualTo(State.SUSTAINED);
        assertThat(state(records.withoutPrivate())).isEqualTo(State.SHOWN);
        assertThat(records.privatePieces()).isEqualTo(1);
        assertThat(records.withoutPrivate().privatePieces()).isZero();
    }

    private static State state(StandingRecords records) {
        return StandingRules.judge(records, DAY)
                .expectation(Given.cell("owner@pm"))
                .orElseThrow()
                .state();
    }

    @Test
    void theShareIsReckonedExactly() {
        Readiness three = new Readiness(75, Readiness.DEFAULT.individual(), Readiness.DEFAULT.leadership());
        Ladder ladder = new Ladder("l", "1", "L", "", Given.LADDER.levels(), Given.LADDER.areas(), three);
        StandingRecords facts = records(sustained("owner@senior", "money@senior", "voice@senior"));

        assertThat(StandingRules.judge(StandingRecords.of(ladder, facts.facts()), DAY)
                        .level("senior")
                        .orElseThrow()
                        .verdict())
                .isEqualTo(LevelVerdict.OPERATING);
    }

    @Test
    void anUnknownLevelIsRefusedWithTheOnesThereAre() {
        assertThatThrownBy(() -> StandingRules.judge(records(""), DAY, "chief"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("chief")
                .hasMessageContaining("pm, senior, principal");
    }
}
