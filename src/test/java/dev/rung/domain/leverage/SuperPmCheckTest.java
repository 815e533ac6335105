package dev.rung.domain.leverage;

import static dev.rung.domain.leverage.State.ASK;
import static dev.rung.domain.leverage.State.NOT_THERE;
import static dev.rung.domain.leverage.State.THERE;
import static dev.rung.domain.leverage.State.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.commitment.CommitmentChecks;
import dev.rung.domain.evidence.Lever;
import dev.rung.domain.leverage.SignalAnswer.Answer;
import dev.rung.domain.person.Quarter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SuperPmCheckTest {
    private static final Quarter Q4 = new Quarter(2026, 4);

    private static Arguments of(String signal, String what, State state, Facts facts) {
        return Arguments.of(signal, what, state, facts);
    }

    private static Facts facts() {
        return new Facts();
    }

    private static Facts due(String second, Commitment.State state, String settled) {
        return facts().away(2026, 3)
                .commitment("2026-08-07", Commitment.State.DROPPED, "2026-09-30")
                .commitment(second, state, settled);
    }

    private static Facts portfolio() {
        return facts().cost("2026-01-01", "")
                .bet("a", "2026-02-01", "", "2026-02-01")
                .bet("b", "2026-02-01", "", "2026-02-01")
                .share("a", "2026-03", "", "50");
    }

    /** Each signal that records tell: there, nearly there, and just too little to tell. */
    static Stream<Arguments> records() {
        Commitment.State kept = Commitment.State.KEPT;
        return Stream.of(
                of(
                        Signals.RITUALS,
                        "33 of 80 hours",
                        THERE,
                        facts().week("2026-11-09", 17, 20, 3).week("2026-11-16", 16, 20, 4)),
                of(
                        Signals.RITUALS,
                        "32 of 80 hours, exactly 40 %",
                        NOT_THERE,
                        facts().week("2026-11-09", 16, 20, 4).week("2026-11-16", 16, 20, 4)),
                of(
                        Signals.RITUALS,
                        "one week, and one that is 14 weeks old",
                        ASK,
                        facts().week("2026-11-16", 30, 10, 0).week("2026-08-10", 30, 10, 0)),
                of(
                        Signals.DID_IT_MYSELF,
                        "4 of 7 over two quarters",
                        THERE,
                        facts().pieces(4, Lever.DID, "2026-07-01").pieces(3, Lever.BUILT, "2026-11-20")),
                of(
                        Signals.DID_IT_MYSELF,
                        "3 of 6, exactly half",
                        NOT_THERE,
                        facts().pieces(3, Lever.DID, "2026-11-01").pieces(3, Lever.ENABLED, "2026-08-01")),
                of(
                        Signals.DID_IT_MYSELF,
                        "4 pieces, and more of the quarter before last",
                        ASK,
                        facts().pieces(4, Lever.DID, "2026-11-01").pieces(9, Lever.DID, "2026-06-30")),
                of(
                        Signals.NOBODY_GREW,
                        "enabled a year and a day ago, and five pieces since",
                        THERE,
                        facts().piece(Lever.ENABLED, "2025-11-21", true, false, false)
                                .pieces(5, Lever.ENABLED, "2026-05-01")),
                of(
                        Signals.NOBODY_GREW,
                        "did, claiming talent, is not growing somebody",
                        THERE,
                        facts().piece(Lever.DID, "2026-05-01", true, false, false)
                                .pieces(4, Lever.DID, "2026-05-01")),
                of(
                        Signals.NOBODY_GREW,
                        "enabled within the year",
                        NOT_THERE,
                        facts().piece(Lever.ENABLED, "2025-11-22", true, false, false)),
                of(Signals.NOBODY_GREW, "four pieces", ASK, facts().pieces(4, Lever.DID, "2026-05-01")),
                of(Signals.ABSENCE, "two slipped", THERE, due("2026-08-20", kept, "2026-08-21")),
                of(Signals.ABSENCE, "one slipped of two", NOT_THERE, due("2026-08-20", kept, "2026-08-20")),
                of(
                        Signals.ABSENCE,
                        "one put off before leaving",
                        ASK,
                        due("2026-08-20", Commitment.State.CHANGED, "2026-06-30")),
                of(Signals.ABSENCE, "never away", ASK, facts().commitment("2026-08-07", kept, "2026-09-01")),
                of(
                        Signals.NOTHING_STOPPED,
                        "a stop in the fifth quarter back",
                        THERE,
                        facts().betsSince("2025-01-01").stop("2025-12-31")),
                of(
                        Signals.NOTHING_STOPPED,
                        "a stop on the first day of the four",
                        NOT_THERE,
                        facts().betsSince("2025-01-01").stop("2026-01-01")),
                of(
                        Signals.NOTHING_STOPPED,
                        "a bet in work that lost its share",
                        NOT_THERE,
                        facts().bet("a", "2025-01-01", "", "").share("a", "2026-05", "40", "0")),
                of(
                        Signals.NOTHING_STOPPED,
                        "a bet that was closed before its share ended",
                        THERE,
                        facts().betsSince("2025-01-01")
                                .bet("a", "2025-01-01", "2026-04-30", "")
                                .share("a", "2026-05", "40", "0")),
                of(Signals.NOTHING_STOPPED, "bets of this year only", ASK, facts().betsSince("2026-01-01")),
                of(
                        Signals.NO_PORTFOLIO,
                        "one of three with share and return",
                        THERE,
                        portfolio().bet("c", "2026-02-01", "", "")),
                of(Signals.NO_PORTFOLIO, "one of two", NOT_THERE, portfolio()),
                of(
                        Signals.NO_PORTFOLIO,
                        "a share that has ended is none",
                        THERE,
                        portfolio().share("a", "2026-11", "50", "0")),
                of(
                        Signals.NO_PORTFOLIO,
                        "no cost",
                        ASK,
                        facts().bet("a", "2026-02-01", "", "").bet("b", "2026-02-01", "", "")),
                of(
                        Signals.NO_PORTFOLIO,
                        "one bet",
                        ASK,
                        facts().cost("2026-01-01", "").bet("a", "2026-02-01", "", "")),
                of(
                        Signals.BAD_NEWS,
                        "a miss, and silence for 46 days",
                        THERE,
                        facts().sent("2026-05-25").miss("2026-10-07")),
                of(
                        Signals.BAD_NEWS,
                        "a miss, told on the 45th day",
                        ASK,
                        facts().sent("2026-05-25", "2026-11-21").miss("2026-10-07")),
                of(
                        Signals.BAD_NEWS,
                        "a miss of which there is time to tell",
                        ASK,
                        facts().sent("2026-05-25").miss("2026-10-08")),
                of(Signals.BAD_NEWS, "no updates from here", ASK, facts().miss("2026-10-01")),
                of(
                        Signals.STANDARDS_CITED,
                        "built, witnessed, the system",
                        THERE,
                        facts().piece(Lever.BUILT, "2026-01-01", false, true, true)),
                of(
                        Signals.STANDARDS_CITED,
                        "without a witness",
                        ASK,
                        facts().piece(Lever.BUILT, "2026-01-01", false, true, false)),
                of(
                        Signals.STANDARDS_CITED,
                        "a quarter too old",
                        ASK,
                        facts().piece(Lever.BUILT, "2025-12-31", false, true, true)),
                of(Signals.MONEY_MOVED, "changed in August", THERE, facts().share("a", "2026-08", "20", "40")),
                of(
                        Signals.MONEY_MOVED,
                        "changed in July, as quarters begin",
                        ASK,
                        facts().share("a", "2026-07", "20", "40")),
                of(Signals.MONEY_MOVED, "begun in August", ASK, facts().share("a", "2026-08", "", "40")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("records")
    void whatRecordsTellIsReadFromThem(String signal, String what, State state, Facts facts) {
        Reading reading = facts.read(signal);

        assertThat(reading.state()).as(reading.words()).isEqualTo(state);
        assertThat(reading.asked()).isEqualTo(state == ASK);
        assertThat(reading.words()).endsWith(".");
    }

    static Stream<Signal> all() {
        return Signals.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatNoRecordTellsIsAskedOnceAQuarter(Signal signal) {
        assertThat(facts().read(signal.id()).state()).isEqualTo(ASK);
        assertThat(facts().answered(signal.id(), Answer.YES, "2026-10-01")
                        .read(signal.id())
                        .state())
                .isEqualTo(THERE);
        assertThat(facts().answered(signal.id(), Answer.NO, "2026-11-21")
                        .read(signal.id())
                        .state())
                .isEqualTo(NOT_THERE);
        assertThat(facts().answered(signal.id(), Answer.UNKNOWN, "2026-11-21")
                        .read(signal.id())
                        .state())
                .isEqualTo(UNKNOWN);
        Reading old = facts().answered(signal.id(), Answer.YES, "2026-09-30").read(signal.id());
        assertThat(old.state()).isEqualTo(ASK);
        assertThat(old.trend().get(2).state()).isEqualTo(THERE);
    }

    /** Signal, questions of the checklist, all yes. */
    static Stream<Arguments> checklist() {
        return Stream.of(
                Arguments.of(Signals.RITUALS, List.of("week")),
                Arguments.of(Signals.DECISIONS_WAIT, List.of("waiting", "share")),
                Arguments.of(Signals.REWRITES_PAGES, List.of("comments")),
                Arguments.of(Signals.STATUS_ONE_TO_ONES, List.of("coaching")),
                Arguments.of(Signals.DECISION_RIGHTS, List.of("rights")),
                Arguments.of(Signals.OWN_FORMATS, List.of("format")),
                Arguments.of(Signals.NOBODY_GREW, List.of("grown", "successor")),
                Arguments.of(Signals.ABSENCE, List.of("absence")),
                Arguments.of(Signals.NOTHING_STOPPED, List.of("stopped")),
                Arguments.of(Signals.NO_PORTFOLIO, List.of("portfolio")),
                Arguments.of(Signals.BAD_NEWS, List.of("misses")));
    }

    @ParameterizedTest
    @MethodSource("checklist")
    void theDirectorsChecklistAnswersToo(String signal, List<String> questions) {
        Facts yes = facts();
        questions.forEach(q -> yes.said(q, true, "2026-10-02"));
        assertThat(yes.read(signal).state()).isEqualTo(NOT_THERE);
        assertThat(yes.read(signal).basis()).isEqualTo(Reading.Basis.CHECKLIST);
        assertThat(yes.said(questions.get(0), false, "2026-11-02").read(signal).state())
                .isEqualTo(THERE);
        if (questions.size() > 1) {
            assertThat(facts().said(questions.get(0), true, "2026-11-02")
                            .read(signal)
                            .state())
                    .isEqualTo(ASK);
        }
    }

    @Test
    void aYesInTheChecklistSaysThatACounterSignalIsThere() {
        assertThat(facts().said("moved", true, "2026-11-02")
                        .read(Signals.MONEY_MOVED)
                        .state())
                .isEqualTo(THERE);
        assertThat(facts().said("moved", false, "2026-11-02")
                        .read(Signals.MONEY_MOVED)
                        .state())
                .isEqualTo(NOT_THERE);
    }

    @Test
    void theNewerOfAnswerAndChecklistHolds() {
        Facts both =
                facts().answered(Signals.OWN_FORMATS, Answer.YES, "2026-10-05").said("format", true, "2026-10-06");
        assertThat(both.read(Signals.OWN_FORMATS).state()).isEqualTo(NOT_THERE);
        Facts same =
                facts().answered(Signals.OWN_FORMATS, Answer.YES, "2026-10-06").said("format", true, "2026-10-06");
        assertThat(same.read(Signals.OWN_FORMATS).state()).isEqualTo(THERE);
    }

    @Test
    void recordsHoldAgainstAnAnswer() {
        Facts facts =
                facts().pieces(5, Lever.DID, "2026-11-01").answered(Signals.DID_IT_MYSELF, Answer.NO, "2026-11-21");

        assertThat(facts.read(Signals.DID_IT_MYSELF).state()).isEqualTo(THERE);
        assertThat(facts.read(Signals.DID_IT_MYSELF).words())
                .isEqualTo("5 of 5 pieces (100 %) of Q3 and Q4 2026 you did yourself.");
    }

    @Test
    void somebodyGrewAndNobodyIsNamedToFollow() {
        Facts facts =
                facts().piece(Lever.ENABLED, "2026-05-01", true, false, false).said("successor", false, "2026-11-02");

        assertThat(facts.read(Signals.NOBODY_GREW).state()).isEqualTo(THERE);
        assertThat(facts.read(Signals.NOBODY_GREW).rows())
                .extracting(RestsOn::noun)
                .containsExactly(RestsOn.Noun.CHECKLIST, RestsOn.Noun.EVIDENCE);
    }

    @Test
    void theTrendHasFourQuartersEachAsItWasAtItsEnd() {
        Reading reading = facts().pieces(5, Lever.BUILT, "2026-01-10")
                .pieces(5, Lever.DID, "2026-08-10")
                .pieces(2, Lever.DID, "2026-11-10")
                .read(Signals.DID_IT_MYSELF);

        assertThat(reading.trend())
                .extracting(p -> p.quarter().word() + " " + p.state() + " " + p.value())
                .containsExactly(
                        "2026-Q1 NOT_THERE 0 %", "2026-Q2 NOT_THERE 0 %", "2026-Q3 THERE 100 %", "2026-Q4 THERE 100 %");
        assertThat(reading.change()).isEqualTo("as in the quarter before");
    }

    @Test
    void whatLiesInTheFutureIsLeftOut() {
        Facts facts = facts().pieces(5, Lever.DID, "2026-11-22");

        assertThat(facts.read(Signals.DID_IT_MYSELF).state()).isEqualTo(ASK);
    }

    @Test
    void everySignalIsReadOnceInItsOrderWithItsMove() {
        List<Reading> readings = SuperPmCheck.of(facts().facts());
        assertThat(readings).extracting(Reading::signal).containsExactlyElementsOf(Signals.ALL);
        assertThat(Signals.WARNING).hasSize(15).noneMatch(Signal::counter);
        assertThat(Signals.COUNTER).hasSize(4).allMatch(Signal::counter);
        Set<String> ids = new HashSet<>();
        Set<CounterMove.Kind> kinds = new HashSet<>();
        for (Signal signal : Signals.ALL) {
            assertThat(ids.add(signal.id())).isTrue();
            assertThat(signal.question()).endsWith("?");
            signal.move().ifPresent(m -> kinds.add(m.kind()));
        }
        assertThat(kinds).containsExactlyInAnyOrder(CounterMove.Kind.values());
    }

    @ParameterizedTest
    @MethodSource("all")
    void aCounterMoveIsACommitmentThatCanBeSeenKept(Signal signal) {
        signal.move()
                .ifPresent(move -> assertThat(CommitmentChecks.of(
                                move.words(),
                                "Maja",
                                Optional.of(Facts.TODAY.plusDays(14)),
                                move.doneTest(),
                                Facts.TODAY))
                        .isEmpty());
    }

    @Test
    void aRiseIsTenPointsOrMore() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            int all = 1 + random.nextInt(30);
            int before = 1 + random.nextInt(30);
            DidShare now = new DidShare(Q4, random.nextInt(all + 1), all);
            DidShare then = new DidShare(Q4.minus(2), random.nextInt(before + 1), before);
            double points = 100.0 * now.did() / all - 100.0 * then.did() / before;
            if (Math.abs(points - 10) > 1e-9) {
                assertThat(now.risen(then)).isEqualTo(all >= 5 && before >= 5 && points > 10);
            }
        }
        assertThat(new DidShare(Q4, 6, 10).risen(new DidShare(Q4.minus(2), 5, 10)))
                .isTrue();
        assertThat(new DidShare(Q4, 59, 100).risen(new DidShare(Q4.minus(2), 5, 10)))
                .isFalse();
    }
}
