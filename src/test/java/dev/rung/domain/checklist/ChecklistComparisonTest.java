package dev.rung.domain.checklist;

import static dev.rung.domain.checklist.Roadmap.METRIC;
import static dev.rung.domain.checklist.Roadmap.NOW;
import static dev.rung.domain.checklist.Roadmap.PROBLEM;
import static dev.rung.domain.checklist.Roadmap.WAITING;
import static dev.rung.domain.checklist.Roadmap.no;
import static dev.rung.domain.checklist.Roadmap.run;
import static dev.rung.domain.checklist.Roadmap.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import dev.rung.domain.checklist.ChecklistComparison.Change;
import dev.rung.domain.checklist.ChecklistComparison.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecklistComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "NO, '', YES, 'as shown', NEWLY_YES",
        "YES, '', YES, 'as shown', NEWLY_YES",
        "NOT_SURE, '', YES, '', CHANGED",
        "YES, 'as shown', NO, '', LOST",
        "YES, 'as shown', YES, 'yes', LOST",
        "NO, '', NOT_SURE, '', CHANGED",
        "NO, 'not yet', NO, 'still not', NEW_WORDS",
        "YES, 'as shown', YES, 'as counted', NEW_WORDS",
        "NO, '', NO, '', SAME",
        "YES, 'as shown ', YES, ' as shown', SAME",
    })
    void anAnswerIsComparedWithTheOneBefore(Answer was, String before, Answer is, String now, Change change) {
        ChecklistComparison comparison = ChecklistComparison.of(
                run(AnsweredQuestion.to(METRIC, was, before)), run(AnsweredQuestion.to(METRIC, is, now)));
        assertThat(comparison.rows()).extracting(Row::change).containsExactly(change);
    }

    @Test
    void inOneVersionSilenceIsAnAnswerNotGiven() {
        ChecklistComparison comparison = ChecklistComparison.of(
                run(yes(METRIC, "churn falls"), no(NOW)), run(no(PROBLEM), yes(WAITING, "40k a quarter")));
        assertThat(comparison.rows())
                .extracting(Row::questionId)
                .containsExactly("problem", "waiting", "metric", "now");
        assertThat(comparison.rows())
                .extracting(Row::change)
                .containsExactly(Change.CHANGED, Change.NEWLY_YES, Change.LOST, Change.CHANGED);
        assertThat(comparison.words()).isEqualTo("1 newly yes, 1 lost, 2 changed");
    }

    @Test
    void acrossVersionsQuestionsAreMatchedByIdAndNewOnesStandAlone() {
        AnsweredQuestion old = new AnsweredQuestion("metric", "What is the metric?", Answer.YES, "churn falls");
        ChecklistComparison comparison = ChecklistComparison.of(
                run("1", old, no(NOW)), run(yes(METRIC, "churn falls"), yes(PROBLEM, "retyping")));
        assertThat(comparison.rows())
                .extracting(Row::change)
                .containsExactly(Change.SAME, Change.ONLY_LATER, Change.ONLY_EARLIER);
        assertThat(comparison.rows()).extracting(Row::reworded).containsExactly(true, false, false);
        assertThat(comparison.rows().get(0).text()).isEqualTo("Which metric moves?");
        assertThat(comparison.rows(Change.ONLY_LATER)).hasSize(1);
    }

    @Test
    void aRunComparedWithItselfIsTheSameThroughout() {
        ChecklistRun run = run(yes(METRIC, "churn falls"), no(NOW));
        assertThat(ChecklistComparison.of(run, run).words()).isEqualTo("2 the same");
        assertThat(ChecklistComparison.of(run(), run()).words()).isEqualTo("neither run has an answer");
    }

    @Test
    void runsOfTwoChecklistsAreNotCompared() {
        ChecklistRun other = new ChecklistRun(
                "r",
                "launch",
                "1",
                "Launch",
                Optional.empty(),
                Optional.of("bet"),
                LocalDate.of(2026, 11, 21),
                List.of());
        assertThatThrownBy(() -> ChecklistComparison.of(run(), other))
                .isInstanceOf(Refusal.class)
                .hasMessage("one of these runs is of “Roadmap”, the other of “Launch”; name two runs of one checklist");
    }
}
