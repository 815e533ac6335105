package dev.rung.service.sample;

import dev.rung.domain.role.Activity;
import dev.rung.domain.role.WeekHours;
import dev.rung.domain.role.WeekHours.Source;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where a year of weeks went: at first into the backlog, then, quarter by quarter, to customers and the business. Every
 * fourth week was typed, and every second one since the calendar is read.
 */
final class WeekStory {
    private static final int YEAR = 52;
    private static final int TYPED = 26;

    /** So many weeks a way of working lasted; the last one goes on. */
    private static final int STAGE = 12;

    /** Quarter hours of a week, in the order of the activities: the first row a year ago, the last one now. */
    private static final int[][] QUARTERS = {
        {88, 4, 6, 18, 8, 8, 30},
        {70, 14, 14, 26, 12, 10, 28},
        {48, 22, 22, 34, 18, 12, 24},
        {28, 28, 28, 44, 22, 12, 22}
    };

    private WeekStory() {}

    /** Oldest first; the week of today is not among them. */
    static List<WeekHours> told(Calendar calendar) {
        LocalDate monday = calendar.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<WeekHours> weeks = new ArrayList<>();
        for (int ago = YEAR; ago > 0; ago -= ago > TYPED ? 4 : 2) {
            int[] hours = QUARTERS[Math.min(QUARTERS.length - 1, (YEAR - ago - 1) / STAGE)];
            Map<Activity, Integer> minutes = new EnumMap<>(Activity.class);
            for (Activity activity : Activity.values()) {
                int wobble = (ago * 7 + activity.ordinal() * 3) % 5 - 2;
                minutes.put(activity, Math.max(0, hours[activity.ordinal()] + wobble) * 15);
            }
            weeks.add(new WeekHours(monday.minusWeeks(ago), ago > TYPED ? Source.TYPED : Source.CALENDAR, minutes));
        }
        return List.copyOf(weeks);
    }
}
