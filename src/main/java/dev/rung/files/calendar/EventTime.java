package dev.rung.files.calendar;

import dev.rung.files.Shown;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;

/**
 * A point in time as a calendar writes it: on the clock of some zone.
 *
 * @param date only a day; then the clock shows midnight
 * @param zone of the clock
 */
record EventTime(LocalDateTime clock, boolean date, ZoneRules zone) {

    /** A time that the clock skips is as much later as it skips; one that comes twice is the first. */
    Instant instant() {
        return instant(clock);
    }

    /** The same clock at another time. */
    Instant instant(LocalDateTime at) {
        return at.toInstant(zone.getOffset(at));
    }

    /**
     * {@code 20261122}, {@code 20261122T090000} or {@code 20261122T080000Z}. Refuses anything else with its line.
     *
     * @param zone of what does not end in Z
     */
    static EventTime parse(Faulty faulty, ContentLine line, String value, ZoneRules zone) {
        String text = value.strip();
        boolean utc = text.endsWith("Z") || text.endsWith("z");
        int length = text.length() - (utc ? 1 : 0);
        try {
            if (length == 8 && !utc) {
                return new EventTime(day(text).atStartOfDay(), true, zone);
            }
            if (length == 15 && (text.charAt(8) == 'T' || text.charAt(8) == 't')) {
                // A leap second is told as the one before it: no clock here knows the 60th.
                int second = Math.min(59, number(text, 13, 15));
                LocalTime time = LocalTime.of(number(text, 9, 11), number(text, 11, 13), second);
                return new EventTime(day(text).atTime(time), false, utc ? ZoneOffset.UTC.getRules() : zone);
            }
        } catch (DateTimeException wrong) {
            throw faulty.at(line.line(), bad(line, text));
        }
        throw faulty.at(line.line(), bad(line, text));
    }

    private static String bad(ContentLine line, String text) {
        return line.name() + " " + Shown.quoted(text) + " is no date such as 20261122 or 20261122T090000";
    }

    private static LocalDate day(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8));
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new DateTimeException("no digit");
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
