package dev.rung.files.calendar;

import dev.rung.files.Shown;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long each round of a meeting takes.
 *
 * @param days on the clock, whatever it skips
 * @param time that passes
 */
record EventSpan(long days, Duration time) {
    private static final Pattern WRITTEN = Pattern.compile(
            "\\+?P(?:(\\d{1,5})W)?(?:(\\d{1,6})D)?(?:T(?:(\\d{1,6})H)?(?:(\\d{1,7})M)?(?:(\\d{1,9})S)?)?");

    Instant end(EventTime clock, LocalDateTime start) {
        return clock.instant(start.plusDays(days)).plus(time);
    }

    /** {@code PT1H30M}, {@code P1D}, {@code P2W}. */
    static EventSpan parse(Faulty faulty, ContentLine line) {
        String text = line.value().strip();
        Matcher matcher = WRITTEN.matcher(text);
        if (text.length() < 3 || text.endsWith("T") || !matcher.matches()) {
            throw faulty.at(line.line(), "DURATION " + Shown.quoted(text) + " is no duration such as PT1H30M");
        }
        long days = 7 * number(matcher.group(1)) + number(matcher.group(2));
        long seconds = 3600 * number(matcher.group(3)) + 60 * number(matcher.group(4)) + number(matcher.group(5));
        return new EventSpan(days, Duration.ofSeconds(seconds));
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
