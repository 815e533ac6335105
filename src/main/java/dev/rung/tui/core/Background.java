package dev.rung.tui.core;

import dev.rung.domain.Refusal;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** One piece of work beside the screens, with its progress in words. A second one waits to be asked for again. */
final class Background implements AutoCloseable {
    private static final String[] SIGNS = {"⠋", "⠙", "⠸", "⠴", "⠦", "⠇"};
    private static final long SILENT_MILLIS = 300;

    private volatile Optional<Running> running = Optional.empty();

    private static final class Running implements Task.Progress {
        private final String title;
        private final long since = System.nanoTime();
        private final AtomicReference<Optional<Task.Then>> result = new AtomicReference<>(Optional.empty());
        private volatile long done;
        private volatile long total;
        private volatile boolean cancelled;

        Running(String title) {
            this.title = title;
        }

        @Override
        public void at(long done, long total) {
            this.done = done;
            this.total = total;
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }

    boolean busy() {
        return running.isPresent();
    }

    void start(Next.Work work) {
        if (busy()) {
            throw Refusal.usage("Something else is still running; esc cancels it.");
        }
        Running now = new Running(work.title());
        running = Optional.of(now);
        Thread thread = new Thread(() -> now.result.set(Optional.of(outcome(work, now))), "work");
        thread.setDaemon(true);
        thread.start();
    }

    private static Task.Then outcome(Next.Work work, Running now) {
        try {
            return work.task().run(now);
        } catch (Refusal refusal) {
            return () -> Next.refuse(refusal.getMessage());
        } catch (RuntimeException | Error failure) {
            return () -> {
                throw failure;
            };
        }
    }

    /** What to do now that the work is done; once, and never for cancelled work. */
    Optional<Task.Then> finished() {
        Optional<Task.Then> then = running.flatMap(r -> r.result.get());
        if (then.isPresent()) {
            running = Optional.empty();
        }
        return then;
    }

    void cancel() {
        running.ifPresent(r -> r.cancelled = true);
        running = Optional.empty();
    }

    /** What to say of it at the foot; nothing for the first moments, so that short work does not flicker. */
    Optional<String> words() {
        return running.filter(r -> System.nanoTime() - r.since > SILENT_MILLIS * 1_000_000)
                .map(r -> {
                    long tenths = (System.nanoTime() - r.since) / 100_000_000;
                    String share = r.total > 0 ? "  " + 100 * Math.min(r.done, r.total) / r.total + " %" : "";
                    return SIGNS[(int) (tenths % SIGNS.length)] + " " + r.title + share + "   esc cancels";
                });
    }

    @Override
    public void close() {
        cancel();
    }
}
