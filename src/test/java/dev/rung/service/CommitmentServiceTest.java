package dev.rung.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.commitment.Commitment.Source;
import dev.rung.domain.commitment.Commitment.State;
import dev.rung.domain.commitment.KeptRate;
import dev.rung.tui.BetDesk;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commitments as they are kept, on a real file. */
class CommitmentServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @TempDir
    private Path folder;

    private BetDesk desk;
    private Rung rung;
    private CommitmentService commitments;

    @BeforeEach
    void open() {
        desk = new BetDesk(folder);
        reopen(TODAY);
    }

    @AfterEach
    void close() {
        rung.close();
    }

    private void reopen(LocalDate day) {
        rung = desk.on(day);
        commitments = rung.commitments();
    }

    private Commitment add(String words, LocalDate due) {
        return commitments.add(words, "", due, "notes in the log", Source.OWN, "");
    }

    @Test
    void whatIsPromisedIsThereAfterOpeningAnew() {
        Commitment made = add("  Talk to two\nchurned accounts ", FRIDAY);
        rung.close();
        reopen(TODAY);

        assertThat(commitments.open()).containsExactly(made);
        assertThat(made.words()).isEqualTo("Talk to two churned accounts");
        assertThat(made.owner()).isEqualTo(rung.profile().need().name());
        assertThat(made.madeOn()).isEqualTo(TODAY);
    }

    @Test
    void openOnesComeByTheDayTheyAreDue() {
        Commitment later = add("Write the page", FRIDAY.plusDays(3));
        Commitment sooner = add("Call Ben", FRIDAY);

        assertThat(commitments.open()).containsExactly(sooner, later);
        assertThat(commitments.due(FRIDAY)).containsExactly(sooner);
    }

    @Test
    void aChangeClosesTheOldOneAndMakesAnotherFromTheSameSource() {
        Commitment old = commitments.add("Find the churn by segment", "Ben", FRIDAY, "", Source.ANSWER, "answer-1");
        Commitment made = commitments.change(
                old.id(), old.words(), FRIDAY.plusDays(7), old.doneTest(), "the export came on Thursday only");

        assertThat(commitments.find(old.id()))
                .isEqualTo(old.settled(State.CHANGED, "the export came on Thursday only", TODAY));
        assertThat(commitments.open()).containsExactly(made);
        assertThat(made.owner()).isEqualTo("Ben");
        assertThat(commitments.from(Source.ANSWER, "answer-1"))
                .extracting(Commitment::state)
                .containsExactly(State.CHANGED, State.OPEN);
    }

    @Test
    void undoTakesAWholeChangeBack() {
        Commitment old = add("Call Ben", FRIDAY);
        commitments.change(old.id(), "Call Ada", FRIDAY, "", "Ben is ill");
        rung.changes().undo();

        assertThat(commitments.all()).containsExactly(old);
    }

    @Test
    void changedAndDroppedWantAReasonAndKeptDoesNot() {
        Commitment one = add("Call Ben", FRIDAY);

        assertThatThrownBy(() -> commitments.drop(one.id(), " "))
                .isInstanceOf(Refusal.class)
                .hasMessage("A commitment is not dropped without a reason; say in a sentence why.");
        assertThatThrownBy(() -> commitments.change(one.id(), "Call Ada", FRIDAY, "", ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not changed without a reason");
        assertThat(commitments.keep(one.id()).state()).isEqualTo(State.KEPT);
    }

    @Test
    void whatIsSettledStaysSettled() {
        Commitment one = add("Call Ben", FRIDAY);
        commitments.keep(one.id());

        assertThatThrownBy(() -> commitments.drop(one.id(), "no time"))
                .isInstanceOf(Refusal.class)
                .hasMessage("“Call Ben” is settled: kept on 2026-11-21; rung undo takes that back.");
    }

    @Test
    void aMonthHasWhatWasSettledInIt() {
        Commitment one = add("Call Ben", FRIDAY.plusDays(10));
        Commitment two = add("Call Ada", FRIDAY.plusDays(10));
        commitments.keep(one.id());
        rung.close();
        reopen(LocalDate.of(2026, 12, 1));
        commitments.drop(two.id(), "she left");

        assertThat(commitments.settled(YearMonth.of(2026, 11)))
                .extracting(Commitment::id)
                .containsExactly(one.id());
        assertThat(commitments.settled(YearMonth.of(2026, 12)))
                .extracting(Commitment::id)
                .containsExactly(two.id());
        assertThat(KeptRate.of(commitments.all(), TODAY).words()).isEqualTo("1 of 2 kept, 1 dropped");
    }

    @Test
    void aDayThatHasPassedAndAnUnknownOneAreRefused() {
        assertThatThrownBy(() -> add("Call Ben", TODAY.minusDays(1)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("2026-11-20, which has passed");
        assertThatThrownBy(() -> add(" ", FRIDAY)).isInstanceOf(Refusal.class).hasMessageContaining("wants words");
        assertThatThrownBy(() -> commitments.keep("zzzz"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("rung commitment list");
    }
}
