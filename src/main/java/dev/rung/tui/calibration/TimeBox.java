package dev.rung.tui.calibration;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long a person has been talked of, against the time set for each. It shows, and never rings.
 *
 * @param minutes for each person
 * @param spent of the one talked of, without what runs
 * @param since when it runs
 */
record TimeBox(int minutes, Duration spent, Optional<Instant> since) {
    static final TimeBox BEGUN = new TimeBox(10, Duration.ZERO, Optional.empty());

    boolean runs() {
        return since.isPresent();
    }

    int seconds(Instant now) {
        return (int) Math.max(
                0,
                spent.plus(since.map(s -> Duration.between(s, now)).orElse(Duration.ZERO))
                        .toSeconds());
    }

    TimeBox turned(Instant now) {
        return runs()
                ? new TimeBox(minutes, Duration.ofSeconds(seconds(now)), Optional.empty())
                : new TimeBox(minutes, spent, Optional.of(now));
    }

    /** Another person, whose time begins where the clock runs. */
    TimeBox next(Instant now) {
        return new TimeBox(minutes, Duration.ZERO, since.map(s -> now));
    }

    TimeBox of(int otherMinutes) {
        return new TimeBox(otherMinutes, spent, since);
    }

    boolean over(Instant now) {
        return seconds(now) > minutes * 60;
    }

    /** {@code 4:05 of 10 min}, {@code 11:00, 1:00 over}. */
    String words(Instant now) {
        int seconds = seconds(now);
        if (over(now)) {
            return clock(seconds) + ", " + clock(seconds - minutes * 60) + " over";
        }
        return clock(seconds) + " of " + minutes + " min" + (runs() ? "" : ", stopped");
    }

    private static String clock(int seconds) {
        return seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
    }
}
