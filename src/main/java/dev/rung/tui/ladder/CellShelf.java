package dev.rung.tui.ladder;

import dev.rung.domain.Refusal;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.service.StandingService;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Single expectations with every claim behind them, read when they are looked at and kept. With very many claims reading one
 * takes longer than a frame: then it goes on beside the screens, and what is at hand is shown meanwhile.
 */
final class CellShelf {
    /** Waited for at most; a workspace of everyday size answers well within it, so that nothing is drawn twice. */
    private static final long PATIENCE_MICROS = 2_000;

    private final StandingService standings;
    private final Map<ExpectationId, Behind> kept = new HashMap<>();
    private final Set<ExpectationId> refused = new HashSet<>();
    private Optional<Reading> reading = Optional.empty();
    private LocalDate day;

    private record Reading(ExpectationId id, LocalDate day, CompletableFuture<Behind> result) {}

    CellShelf(StandingService standings, LocalDate day) {
        this.standings = standings;
        this.day = day;
    }

    /** Forgets everything: the day is another, or the records are. */
    void forget(LocalDate newDay) {
        kept.clear();
        refused.clear();
        reading = Optional.empty();
        day = newDay;
    }

    /** Sees to it that an expectation will be at hand. */
    void want(ExpectationId id) {
        collect();
        // One at a time: whoever runs through the map reads where they stop, not every cell on the way.
        if (kept.containsKey(id) || refused.contains(id) || reading.isPresent()) {
            return;
        }
        LocalDate asOf = day;
        Reading begun = new Reading(id, asOf, CompletableFuture.supplyAsync(() -> Behind.of(standings, id, asOf)));
        reading = Optional.of(begun);
        try {
            begun.result().get(PATIENCE_MICROS, TimeUnit.MICROSECONDS);
        } catch (TimeoutException slow) {
            return;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            // collected below, where it is told
        }
        collect();
    }

    /** An expectation with all its claims; empty while it is being read. */
    Optional<Behind> find(ExpectationId id) {
        return Optional.ofNullable(kept.get(id));
    }

    /** Something is being read that has not been put on the shelf. */
    boolean waiting() {
        return reading.isPresent();
    }

    /** Puts on the shelf what has been read meanwhile. */
    void collect() {
        if (reading.isEmpty() || !reading.get().result().isDone()) {
            return;
        }
        Reading done = reading.get();
        reading = Optional.empty();
        try {
            kept.put(done.id(), done.result().join());
        } catch (CompletionException failed) {
            if (!(failed.getCause() instanceof Refusal)) {
                throw failed;
            }
            // The ladder was changed elsewhere meanwhile; the screen is told so and reads everything anew.
            refused.add(done.id());
        }
    }
}
