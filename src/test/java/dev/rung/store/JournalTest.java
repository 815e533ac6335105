package dev.rung.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.standing.Assessment;
import dev.rung.domain.standing.AssessmentRating;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    @TempDir
    Path folder;

    private Workspace workspace;
    private Journal journal;

    @BeforeEach
    void open() {
        workspace = Workspace.in(folder);
        journal = workspace.database().journal();
    }

    @AfterEach
    void close() {
        workspace.database().close();
    }

    /** Random verbs; all undone is the first state, all redone the last, at every step between the state of then. */
    @Test
    void undoAndRedoWalkThroughEveryStateThereWas() {
        Random random = new Random(3);
        for (int round = 0; round < 4; round++) {
            List<String> states = new ArrayList<>();
            states.add(state());
            for (int i = 0; i < 25; i++) {
                String before = state();
                verb(random, round);
                if (!before.equals(state())) {
                    states.add(state());
                }
            }
            for (int i = states.size() - 2; i >= 0; i--) {
                assertThat(journal.undo()).isPresent();
                assertThat(state()).isEqualTo(states.get(i));
            }
            for (int i = 1; i < states.size(); i++) {
                assertThat(journal.redo()).isPresent();
                assertThat(state()).isEqualTo(states.get(i));
            }
            assertThat(journal.redo()).isEmpty();
            assertThat(new Doctor(workspace.database()).examine()).isEmpty();
        }
    }

    private void verb(Random random, int round) {
        String id = "e" + round + random.nextInt(5);
        boolean there = workspace.evidence().find(id).isPresent();
        switch (there ? random.nextInt(5) : 0) {
            case 1 -> workspace.evidence().trash(id, LocalDate.of(2026, 5, 1 + random.nextInt(20)));
            case 2 -> workspace.evidence().restore(id);
            case 3 ->
                workspace.claim(
                        id, random.nextInt(5), "outcome@l" + random.nextInt(3), "insight@l" + random.nextInt(3));
            case 4 ->
                new MarkStore(workspace.database())
                        .setAway(Workspace.ME, new Quarter(2026, 1 + random.nextInt(4)), random.nextBoolean());
            default -> workspace.save(id, "2026-0" + (1 + random.nextInt(9)) + "-11", "Title " + random.nextInt(9));
        }
    }

    @Test
    void aVerbIsOneStepWithOneName() {
        var done = journal.change(Journal.Change.of("Added evidence", "Payback"), () -> {
            workspace.save("a", "2026-01-10", "Payback");
            workspace.claim("a", 0, "outcome@pm");
        });
        assertThat(done.orElseThrow()).hasToString("Added evidence “Payback”");
        assertThat(done.orElseThrow().rows()).isEqualTo(2);
        assertThat(journal.undo().orElseThrow()).hasToString("Added evidence “Payback”");
        assertThat(workspace.evidence().find("a")).isEmpty();
    }

    @Test
    void anExceptionLeavesNothingBehind() {
        assertThatThrownBy(() -> journal.change(Journal.Change.of("Added evidence", ""), () -> {
                    workspace.save("a", "2026-01-10", "Payback");
                    throw new IllegalStateException("in the middle");
                }))
                .hasMessage("in the middle");
        assertThat(workspace.evidence().find("a")).isEmpty();
        workspace.save("b", "2026-01-10", "Next");
        assertThat(workspace.evidence().find("b")).isPresent();
    }

    @Test
    void savingTheSameAgainIsNoChange() {
        workspace.save("a", "2026-01-10", "Payback");
        List<HistoryStore.Group> before = new HistoryStore(workspace.database()).before(HistoryStore.TOP, 99);
        workspace.save("a", "2026-01-10", "Payback");
        assertThat(new HistoryStore(workspace.database()).before(HistoryStore.TOP, 99))
                .isEqualTo(before);
    }

    @Test
    void aNewChangeEndsRedo() {
        workspace.save("a", "2026-01-10", "One");
        journal.undo();
        workspace.save("b", "2026-01-10", "Two");
        assertThat(journal.redo()).isEmpty();
        assertThat(workspace.evidence().find("a")).isEmpty();
    }

    @Test
    void whatWasSubmittedIsNotUndone() {
        workspace.save("a", "2026-01-10", "One");
        Assessment assessment = new Assessment(
                "x",
                Workspace.ME,
                LocalDate.of(2026, 2, 1),
                "owner-pm",
                "1.0",
                List.of(
                        new AssessmentRating(new ExpectationId("b", "pm"), Rating.MEETING, "Wording", "words"),
                        new AssessmentRating(new ExpectationId("a", "pm"), Rating.NOT_OBSERVED, "Wording", "")));
        AssessmentStore store = new AssessmentStore(workspace.database());
        store.add(assessment);

        assertThatThrownBy(journal::undo).isInstanceOf(Refusal.class).hasMessageContaining("cannot be undone");
        assertThat(store.all(Workspace.ME, "owner-pm", LocalDate.of(2026, 2, 1)))
                .containsExactly(assessment);
        assertThat(store.all(Workspace.ME, "owner-pm", LocalDate.of(2026, 1, 31)))
                .isEmpty();
    }

    @Test
    void theHistoryTellsBeforeAndAfterAndWhatWasUndone() {
        workspace.save("a", "2026-01-10", "One");
        workspace.save("a", "2026-01-10", "Two");
        HistoryStore history = new HistoryStore(workspace.database());
        HistoryStore.Group newest = history.before(HistoryStore.TOP, 1).get(0);
        assertThat(newest.at()).isEqualTo("2026-11-21T09:00:00Z");
        assertThat(history.entries(newest.id(), 9)).singleElement().satisfies(entry -> {
            assertThat(entry.verb()).isEqualTo("changed");
            assertThat(entry.before()).containsEntry("title", "One").hasSize(2);
            assertThat(entry.after()).containsEntry("title", "Two").hasSize(2);
        });
        assertThat(history.before(HistoryStore.TOP, 9)).hasSize(3);
        journal.undo();
        assertThat(history.before(HistoryStore.TOP, 1).get(0).undone()).isTrue();
    }

    @Test
    void aRowChangedBehindItsBackIsNotOverwritten() {
        workspace.save("a", "2026-01-10", "One");
        workspace.database().write(handle -> handle.execute("UPDATE evidence SET title = 'Other' WHERE id = 'a'"));
        assertThatThrownBy(journal::undo).isInstanceOf(Refusal.class).hasMessageContaining("changed again since");
    }

    private String state() {
        StringBuilder state = new StringBuilder();
        WorkspaceRows rows = new WorkspaceRows(workspace.database());
        for (Table table : Tables.ALL) {
            List<String> lines = new ArrayList<>();
            rows.export(table.name(), row -> lines.add(row.toString()));
            lines.stream().sorted().forEach(line -> state.append(line).append('\n'));
        }
        return state.toString();
    }
}
