package dev.rung.store;

import java.time.Clock;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Makes UUIDs of version 7 (RFC 9562): milliseconds first, so that ids sort by the time they were made. Ids of one maker
 * always grow, also within a millisecond and when the clock goes back.
 */
public final class Uuid7 {
    private static final int COUNTER_END = 1 << 12;

    private final Clock clock;
    private final SplittableRandom random = new SplittableRandom();
    private long millis = -1;
    private int counter;

    public Uuid7(Clock clock) {
        this.clock = clock;
    }

    /** The next id, as text in lower case. */
    public synchronized String next() {
        long now = clock.millis();
        if (now > millis) {
            millis = now;
            // Half of the room stays for ids of the same millisecond.
            counter = random.nextInt(COUNTER_END / 2);
        } else if (++counter == COUNTER_END) {
            millis++;
            counter = 0;
        }
        long high = millis << 16 | 0x7000 | counter;
        long low = random.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }
}
