package dev.rung.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that are kept, and the number that says for how long. */
class RememberedTest {
    @TempDir
    Path folder;

    private Workspace workspace;
    private Database database;
    private Remembered<String, String> remembered;
    private final AtomicInteger asked = new AtomicInteger();

    @BeforeEach
    void open() {
        workspace = Workspace.in(folder);
        database = workspace.database();
        remembered = new Remembered<>(database, 2);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anAnswerIsFoundOnceWhileNothingChanges() {
        assertThat(ask("a")).isEqualTo("a1");
        database.inSnapshot(() -> workspace.evidence().find("none"));
        assertThat(ask("a")).isEqualTo("a1");
        assertThat(ask("b")).isEqualTo("b2");
    }

    @Test
    void anOwnChangeEndsIt() {
        ask("a");
        workspace.save("e", "2026-01-10", "Payback");
        assertThat(ask("a")).isEqualTo("a2");
    }

    @Test
    void aChangeOfAnotherRungEndsIt() {
        ask("a");
        Workspace other = Workspace.reopened(database.file());
        assertThat(ask("a")).isEqualTo("a1");
        other.save("e", "2026-01-10", "Payback");
        other.database().close();
        assertThat(ask("a")).isEqualTo("a2");
        assertThat(ask("a")).isEqualTo("a2");
    }

    @Test
    void theOldestAnswerGoesFirst() {
        ask("a");
        ask("b");
        ask("c");
        assertThat(ask("c")).isEqualTo("c3");
        assertThat(ask("b")).isEqualTo("b2");
        assertThat(ask("a")).isEqualTo("a4");
    }

    @Test
    void whatWasFoundWhileSomethingChangedIsNotKept() {
        String found = remembered.get("a", () -> {
            workspace.save("e", "2026-01-10", "Payback");
            return "early";
        });
        assertThat(found).isEqualTo("early");
        assertThat(ask("a")).isEqualTo("a1");
    }

    @Test
    void insideOfAChangeNothingIsKeptOrTakenFromBefore() {
        ask("a");
        database.inTransaction(() -> {
            assertThat(ask("a")).isEqualTo("a2");
            assertThat(ask("a")).isEqualTo("a3");
            return true;
        });
        assertThat(ask("a")).isEqualTo("a4");
    }

    @Test
    void aFailureIsNotKept() {
        assertThatThrownBy(() -> remembered.get("a", () -> {
                    throw new IllegalStateException("no answer");
                }))
                .hasMessage("no answer");
        assertThat(ask("a")).isEqualTo("a1");
    }

    @Test
    void theStateIsAnotherAfterEachChangeAndTheSameAfterReading() {
        OptionalLong first = database.state();
        assertThat(first).isPresent();
        workspace.evidence().find("none");
        assertThat(database.state()).isEqualTo(first);
        workspace.save("e", "2026-01-10", "Payback");
        OptionalLong second = database.state();
        assertThat(second.orElseThrow()).isGreaterThan(first.orElseThrow());
        Workspace other = Workspace.reopened(database.file());
        other.save("f", "2026-01-10", "Other");
        assertThat(database.state().orElseThrow()).isGreaterThan(second.orElseThrow());
        other.database().close();
    }

    @Test
    void aFailedChangeMayMoveTheStateButNeverBack() {
        long before = database.state().orElseThrow();
        assertThatThrownBy(() -> database.inTransaction(() -> {
                    workspace.save("e", "2026-01-10", "Payback");
                    throw new IllegalStateException("in the middle");
                }))
                .hasMessage("in the middle");
        assertThat(database.state().orElseThrow()).isGreaterThanOrEqualTo(before);
    }

    @Test
    void thereIsNoStateInsideOfAChangeOrWhileAnotherThreadIsBusy() throws InterruptedException {
        database.inTransaction(() -> {
            assertThat(database.state()).isEmpty();
            return true;
        });
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch seen = new CountDownLatch(1);
        Thread writer = new Thread(() -> database.inTransaction(() -> {
            busy.countDown();
            return await(seen);
        }));
        writer.start();
        busy.await();
        AtomicReference<OptionalLong> onAView = new AtomicReference<>(OptionalLong.of(0));
        database.inSnapshot(() -> {
            onAView.set(database.state());
            return true;
        });
        assertThat(onAView.get()).isEmpty();
        assertThat(database.state()).isEmpty();
        seen.countDown();
        writer.join();
        assertThat(database.state()).isPresent();
    }

    /** A view on a second connection may be older than the workspace: what is found on it is an answer to then. */
    @Test
    void thereIsNoStateOnAViewBesideTheMainOne() throws InterruptedException {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        Thread holder = new Thread(() -> database.inTransaction(() -> {
            reading.countDown();
            return await(over);
        }));
        holder.start();
        reading.await();
        AtomicReference<OptionalLong> beside = new AtomicReference<>(OptionalLong.of(0));
        database.inSnapshot(() -> {
            over.countDown();
            join(holder);
            beside.set(database.state());
            return true;
        });
        assertThat(beside.get()).isEmpty();
    }

    private String ask(String question) {
        return remembered.get(question, () -> question + asked.incrementAndGet());
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
