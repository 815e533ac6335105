package dev.rung.domain.role;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where the hours of a week went.
 *
 * @param week its Monday
 * @param minutes per activity, never negative; an activity that is not in it got none
 */
public record WeekHours(LocalDate week, Source source, Map<Activity, Integer> minutes) {
    public WeekHours {
        if (week.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("a week begins on Monday, not on " + week);
        }
        Map<Activity, Integer> ordered = new EnumMap<>(Activity.class);
        ordered.putAll(minutes);
        minutes = Collections.unmodifiableMap(ordered);
    }

    /** How the hours came. */
    public enum Source {
        TYPED,
        CALENDAR
    }
}
