package dev.rung.domain.role;

import dev.rung.domain.person.Quarter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** How the hours moved over months and quarters. A week belongs to the one in which its Thursday lies. */
public final class RoleTrend {
    private RoleTrend() {}

    /**
     * A stretch of time and its audit.
     *
     * @param word {@code 2026-11} or {@code 2026-Q4}
     * @param audit against the bands of today's level, whatever the level was then
     */
    public record Period(String word, RoleAudit audit) {}

    /** By month, oldest first; months whose weeks tell nothing are left out. */
    public static List<Period> months(List<WeekHours> weeks, Bands bands) {
        return by(weeks, bands, thursday -> YearMonth.from(thursday).toString());
    }

    /** By quarter, oldest first; quarters whose weeks tell nothing are left out. */
    public static List<Period> quarters(List<WeekHours> weeks, Bands bands) {
        return by(weeks, bands, thursday -> Quarter.of(thursday).word());
    }

    private static List<Period> by(List<WeekHours> weeks, Bands bands, Function<LocalDate, String> word) {
        Map<String, List<WeekHours>> grouped = new TreeMap<>();
        for (WeekHours week : weeks) {
            grouped.computeIfAbsent(word.apply(week.week().plusDays(3)), w -> new ArrayList<>())
                    .add(week);
        }
        List<Period> periods = new ArrayList<>();
        grouped.forEach((name, some) -> {
            Optional<HourSum> sum = HourSum.of(some);
            sum.ifPresent(s -> periods.add(new Period(name, RoleAudit.of(s, bands))));
        });
        return List.copyOf(periods);
    }
}
