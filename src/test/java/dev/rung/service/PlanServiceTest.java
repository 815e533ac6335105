package dev.rung.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import dev.rung.domain.coaching.GrowthBet;
import dev.rung.domain.coaching.GrowthProgress;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.person.Person;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.standing.State;
import dev.rung.tui.BetDesk;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Growth bets as they are made, measured and settled, on a real file. */
class PlanServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Quarter NOW = Quarter.of(TODAY);

    @TempDir
    private Path folder;

    private BetDesk desk;
    private Rung rung;
    private PlanService plans;
    private Person me;
    private List<ExpectationId> cells;

    @BeforeEach
    void open() {
        desk = new BetDesk(folder);
        reopen(TODAY);
        me = rung.profile().need();
        cells = rung.ladders()
                .mine()
                .competencies()
                .map(c -> new ExpectationId(c.id(), me.level()))
                .filter(c -> rung.ladders().mine().expectation(c).isPresent())
                .toList();
    }

    @AfterEach
    void close() {
        rung.close();
    }

    private void reopen(LocalDate day) {
        rung = desk.on(day);
        plans = rung.plans();
    }

    private GrowthBet bet(int cell) {
        return plans.add(me, NOW, "Bring the page\nunasked", cells.get(cell), "a page finance signed");
    }

    @Test
    void aBetIsThereAfterOpeningAnewAndKnowsTheStateItBeganFrom() {
        GrowthBet made = bet(0);
        rung.close();
        reopen(TODAY);

        assertThat(plans.plan(me, NOW).bets()).containsExactly(made);
        assertThat(made.words()).isEqualTo("Bring the page unasked");
        assertThat(made.beganState()).isEqualTo(State.NO_EVIDENCE);
        assertThat(plans.plan(me, NOW).words()).isEqualTo("1 bet, 0 reached; two or three are a plan");
    }

    @Test
    void theFourthInAQuarterIsRefusedUntilOneIsDropped() {
        GrowthBet first = bet(0);
        bet(1);
        bet(2);
        assertThatThrownBy(() -> bet(3)).isInstanceOf(Refusal.class).hasMessageContaining("3 growth bets already");

        plans.drop(first.id(), "The team was dissolved");
        assertThat(bet(3).quarter()).isEqualTo(NOW);
        assertThat(plans.plan(me, NOW).bets()).hasSize(4);
    }

    @Test
    void evidenceSinceTheBetMovesItAndThenItIsReachedWithoutWords() {
        GrowthBet made = bet(0);
        assertThatThrownBy(() -> plans.reach(made.id(), ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("still no evidence");

        Evidence piece = rung.evidence().capture("Finance signed the page", TODAY);
        rung.evidence().claim(piece.id(), Set.of(cells.get(0)));

        GrowthProgress progress = plans.progress(made);
        assertThat(progress.words()).isEqualTo("no evidence → claimed");
        assertThat(progress.since()).hasSize(1);
        assertThat(plans.reach(made.id(), "").outcome()).isEqualTo(GrowthBet.Outcome.REACHED);
        assertThatThrownBy(() -> plans.drop(made.id(), "no"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("settled on 2026-11-21");
        assertThat(plans.plan(me, NOW).words()).startsWith("1 bet, 1 reached");
    }

    @Test
    void whatTheEvidenceDoesNotShowWantsWords() {
        assertThat(plans.reach(bet(0).id(), "Her manager saw it twice").reason())
                .isEqualTo("Her manager saw it twice");
    }

    @Test
    void whatMakesNoBetIsRefused() {
        refused("wants words", () -> plans.add(me, NOW, " ", cells.get(0), "x"));
        refused("evidence that would show it", () -> plans.add(me, NOW, "x", cells.get(0), " "));
        refused("Q3 2026 is over", () -> plans.add(me, NOW.minus(1), "x", cells.get(0), "x"));
        refused("expects nothing", () -> plans.add(me, NOW, "x", new ExpectationId("luck", "pm"), "x"));
        refused("There is no growth bet", () -> plans.find("nothing"));
        GrowthBet made = bet(0);
        refused("already; change that one", () -> bet(0));
        refused("without a reason", () -> plans.drop(made.id(), " "));
    }

    private static void refused(String words, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(Refusal.class).hasMessageContaining(words);
    }

    @Test
    void whatWasDoneIsUndoneAndDoneAgain() {
        GrowthBet made = bet(0);
        plans.change(made.id(), "Bring two pages", "");
        rung.changes().undo();
        assertThat(plans.find(made.id())).isEqualTo(made);
        rung.changes().redo();
        assertThat(plans.find(made.id()).words()).isEqualTo("Bring two pages");
    }
}
