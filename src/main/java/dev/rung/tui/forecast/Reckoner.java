package dev.rung.tui.forecast;

import dev.rung.domain.Refusal;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Reckons beside the screens, so that typing never waits for a simulation. Only what was asked last counts: what was asked
 * before and has not begun is dropped, and what comes of it is not shown. Used by the screens' thread alone.
 */
final class Reckoner {
    /** One thread for all, made when something is first reckoned; it does not keep rung from ending. */
    private static final class Bench {
        static final ExecutorService ONE = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "reckon");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** What came of it, or why nothing could. */
    private record Outcome(Optional<Reckoning> reckoning, Optional<Refusal> refusal) {}

    private final Function<Asked, Reckoning> reckon;
    private Optional<Asked> asked = Optional.empty();
    private Optional<CompletableFuture<Outcome>> running = Optional.empty();
    private Optional<Reckoning> last = Optional.empty();
    private Optional<Refusal> refusal = Optional.empty();

    Reckoner(Function<Asked, Reckoning> reckon) {
        this.reckon = reckon;
    }

    /** Wants this reckoned, unless it is or was already. */
    void ask(Asked wanted) {
        if (asked.equals(Optional.of(wanted))) {
            return;
        }
        running.ifPresent(r -> r.cancel(false));
        asked = Optional.of(wanted);
        running = Optional.of(CompletableFuture.supplyAsync(() -> outcome(wanted), Bench.ONE));
    }

    /** Reckons the same anew, for what it rests on has changed. */
    void again() {
        Optional<Asked> same = asked;
        asked = Optional.empty();
        same.ifPresent(this::ask);
    }

    private Outcome outcome(Asked wanted) {
        try {
            return new Outcome(Optional.of(reckon.apply(wanted)), Optional.empty());
        } catch (Refusal refused) {
            return new Outcome(Optional.empty(), Optional.of(refused));
        }
    }

    /** Whether what was asked last is still being reckoned, or nobody has looked at it since. */
    boolean busy() {
        return running.isPresent();
    }

    /** The newest there is, which may be of what was asked before; empty before the first. */
    Optional<Reckoning> newest() {
        take(Duration.ZERO);
        return last;
    }

    /** The newest, after waiting a moment for what was asked last. */
    Optional<Reckoning> newest(Duration patience) {
        take(patience);
        return last;
    }

    /** Why what was asked last cannot be reckoned. */
    Optional<String> problem() {
        take(Duration.ZERO);
        return refusal.map(r -> String.valueOf(r.getMessage()));
    }

    private void take(Duration patience) {
        if (running.isEmpty()) {
            return;
        }
        try {
            Outcome outcome = running.get().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            running = Optional.empty();
            refusal = outcome.refusal();
            last = outcome.reckoning().or(() -> last);
        } catch (TimeoutException notYet) {
            // it stays asked for
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException broken) {
            running = Optional.empty();
            if (broken.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(broken.getCause());
        }
    }
}
