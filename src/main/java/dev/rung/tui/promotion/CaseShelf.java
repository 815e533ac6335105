package dev.rung.tui.promotion;

import dev.rung.domain.Refusal;
import dev.rung.domain.promotion.PromotionCase;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** A case while it is read and when it is there: it rests on every claim of a person, which may take longer than a frame. */
final class CaseShelf {
    private static final long PATIENCE_MICROS = 2_000;

    private Optional<PromotionCase> kept = Optional.empty();
    private Optional<CompletableFuture<PromotionCase>> reading = Optional.empty();
    private String trouble = "";

    /** Reads anew; what was there is shown until then. */
    void read(Supplier<PromotionCase> how) {
        CompletableFuture<PromotionCase> begun = CompletableFuture.supplyAsync(how);
        reading = Optional.of(begun);
        try {
            begun.get(PATIENCE_MICROS, TimeUnit.MICROSECONDS);
        } catch (TimeoutException slow) {
            return;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            // collected below, where it is told
        }
        collect();
    }

    void forget() {
        kept = Optional.empty();
    }

    boolean waiting() {
        return reading.isPresent();
    }

    /** The newest that was collected; empty while there is none. */
    Optional<PromotionCase> find() {
        return kept;
    }

    /** Why there is none, in a line; {@code ""} when nothing went wrong. */
    String trouble() {
        return trouble;
    }

    /** Puts on the shelf what has been read meanwhile; called where it is drawn, so that nothing arrives unseen. */
    void collect() {
        if (reading.filter(CompletableFuture::isDone).isEmpty()) {
            return;
        }
        CompletableFuture<PromotionCase> done = reading.orElseThrow();
        reading = Optional.empty();
        try {
            kept = Optional.of(done.join());
            trouble = "";
        } catch (CompletionException failed) {
            if (!(failed.getCause() instanceof Refusal refusal)) {
                throw failed;
            }
            kept = Optional.empty();
            trouble = refusal.getMessage();
        }
    }
}
