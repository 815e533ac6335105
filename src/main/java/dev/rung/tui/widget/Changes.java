package dev.rung.tui.widget;

import java.time.Duration;
import java.util.Optional;

/**
 * Counts what happens to a value, so that a screen's pause can put it on disk: {@code if (changes.unsaved()) { keep(text);
 * changes.saved(); }}.
 */
public final class Changes {
    private long count;
    private long saved;
    private long dirtySince;

    void happened() {
        if (count == saved) {
            dirtySince = System.nanoTime();
        }
        count++;
    }

    /** Grows with every change; never falls. */
    public long count() {
        return count;
    }

    public boolean unsaved() {
        return count != saved;
    }

    /** How long the oldest unsaved change has waited; empty when nothing is unsaved. */
    public Optional<Duration> waiting() {
        return unsaved() ? Optional.of(Duration.ofNanos(System.nanoTime() - dirtySince)) : Optional.empty();
    }

    /** The value as it is now is on disk. */
    public void saved() {
        saved = count;
    }
}
