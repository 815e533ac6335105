package dev.rung.files.calendar;

import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.iter.RecurrenceIterator;
import biweekly.util.com.google.ical.iter.RecurrenceIteratorFactory;
import biweekly.util.com.google.ical.values.DateTimeValueImpl;
import biweekly.util.com.google.ical.values.DateValue;
import biweekly.util.com.google.ical.values.TimeValue;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TimeZone;
import java.util.function.Predicate;

/**
 * A rule by which something comes round again. Rounds are reckoned on the clock of the first one, without zones: noon stays
 * noon when the clocks change.
 *
 * @param count how many rounds in all, the first included
 * @param until the last moment a round may begin
 * @param mostADay how often it comes round on one day at the most
 */
record RecurrenceRule(Recurrence rule, OptionalInt count, Optional<EventTime> until, long mostADay) {
    private static final TimeZone CLOCK = TimeZone.getTimeZone("UTC");
    private static final int OFTEN = 24;
    private static final int FAR = 90;
    private static final int MOST_ROUNDS = 500_000;

    /** Hours, minutes or seconds: nothing that people meet for. */
    boolean tooOften() {
        return mostADay > OFTEN;
    }

    /** What comes of it: all rounds, or more than anybody can count. */
    enum End {
        DONE,
        TOO_MANY
    }

    /**
     * Tells the rounds in their order until nobody wants more.
     *
     * @param from rounds before it may be left out, and may be told
     * @param round says whether it wants more
     */
    End rounds(EventTime first, LocalDateTime from, Predicate<LocalDateTime> round) {
        RecurrenceIterator rounds =
                RecurrenceIteratorFactory.createRecurrenceIterator(rule, value(first.clock()), CLOCK);
        Optional<Instant> last =
                until.map(u -> u.date() ? u.instant(u.clock().plusDays(1)).minusSeconds(1) : u.instant());
        if (last.isPresent() && last.get().isBefore(first.instant(from))) {
            return End.DONE;
        }
        // Over more than a century the iterator takes the way for a rule without rounds.
        boolean near = from.getYear() - first.clock().getYear() < FAR;
        if (count.isEmpty() && near && from.isAfter(first.clock())) {
            rounds.advanceTo(value(from));
        }
        int left = count.orElse(Integer.MAX_VALUE);
        boolean begun = false;
        for (int told = 0; left > 0 && rounds.hasNext(); told++) {
            if (told == MOST_ROUNDS) {
                return End.TOO_MANY;
            }
            LocalDateTime at = clock(rounds.next());
            if (!begun && count.isPresent() && !at.equals(first.clock())) {
                // The first round counts even where the rule itself would not make it.
                left--;
            }
            begun = true;
            if (left-- <= 0 || last.isPresent() && first.instant(at).isAfter(last.get()) || !round.test(at)) {
                return End.DONE;
            }
        }
        return End.DONE;
    }

    private static DateValue value(LocalDateTime at) {
        return new DateTimeValueImpl(
                at.getYear(), at.getMonthValue(), at.getDayOfMonth(), at.getHour(), at.getMinute(), at.getSecond());
    }

    private static LocalDateTime clock(DateValue value) {
        return value instanceof TimeValue time
                ? LocalDateTime.of(value.year(), value.month(), value.day(), time.hour(), time.minute(), time.second())
                : LocalDateTime.of(value.year(), value.month(), value.day(), 0, 0);
    }

    static Recurrence.Builder builder(Frequency frequency) {
        return new Recurrence.Builder(frequency).workweekStarts(DayOfWeek.MONDAY);
    }
}
