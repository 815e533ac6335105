package dev.rung.domain.role;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The hours of some weeks together. A week with nothing but overhead, or with nothing at all, tells nothing of a role: it is
 * left out with all it has.
 *
 * @param first Monday of the first week
 * @param last Monday of the last week
 * @param weeks how many are in it, at least one
 * @param minutes of every activity
 */
public record HourSum(LocalDate first, LocalDate last, int weeks, Map<Activity, Long> minutes) {
    public HourSum {
        minutes = Collections.unmodifiableMap(new EnumMap<>(minutes));
    }

    /** The sum of weeks in any order; empty when none of them has an hour besides overhead. */
    public static Optional<HourSum> of(Collection<WeekHours> all) {
        Map<Activity, Long> minutes = new EnumMap<>(Activity.class);
        for (Activity each : Activity.values()) {
            minutes.put(each, 0L);
        }
        int weeks = 0;
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (WeekHours week : all) {
            if (tells(week)) {
                weeks++;
                first = week.week().isBefore(first) ? week.week() : first;
                last = week.week().isAfter(last) ? week.week() : last;
                week.minutes().forEach((activity, m) -> minutes.merge(activity, (long) m, Long::sum));
            }
        }
        return weeks == 0 ? Optional.empty() : Optional.of(new HourSum(first, last, weeks, minutes));
    }

    /** Whether there is an hour besides overhead in it. */
    public static boolean tells(WeekHours week) {
        return week.minutes().entrySet().stream().anyMatch(e -> e.getKey() != Activity.OVERHEAD && e.getValue() > 0);
    }

    public long of(Activity activity) {
        return minutes.get(activity);
    }

    /** Minutes without overhead: what percents are of. Above 0. */
    public long counted() {
        return all() - of(Activity.OVERHEAD);
    }

    /** Minutes with overhead. */
    public long all() {
        return minutes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Percent of the hours without overhead; overhead itself is in percent of all hours. */
    public double percent(Activity activity) {
        return of(activity) * 100.0 / (activity == Activity.OVERHEAD ? all() : counted());
    }
}
