package dev.rung.service.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.zip.CRC32;

/** UUIDv7 text that is the same for the same seed, day and key. */
record Ids(long seed) {
    private static final long MORNING = 8 * 3_600_000L;
    private static final int WORKING_DAY = 9 * 3_600_000;
    private static final int TURN = 600_000;

    /** An id whose time lies in the working hours of the day; keys tell apart what happened on one day. */
    String of(LocalDate day, String key) {
        return at(day, MORNING, WORKING_DAY, key);
    }

    /** As {@link #of}, and of what happened on one day the later places come later; 0 to 53. */
    String inTurn(LocalDate day, int place, String key) {
        return at(day, MORNING + place * TURN, TURN, key);
    }

    private String at(LocalDate day, long since, int within, String key) {
        CRC32 sum = new CRC32();
        sum.update(key.getBytes(StandardCharsets.UTF_8));
        SplittableRandom random = new SplittableRandom(seed ^ (sum.getValue() << 20) ^ day.toEpochDay());
        long millis = day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli() + since + random.nextInt(within);
        long high = millis << 16 | 0x7000L | random.nextInt(0x1000);
        long low = 0x8000000000000000L | random.nextLong() >>> 2;
        return new UUID(high, low).toString();
    }
}
