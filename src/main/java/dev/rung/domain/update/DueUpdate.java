package dev.rung.domain.update;

import dev.rung.domain.text.Amount;
import dev.rung.domain.text.MonthWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;

/** A month's page that is still to be sent; it is due on the last Monday of its month. */
public record DueUpdate(YearMonth month, LocalDate due) {
    /** So many days before it is due it is spoken of. */
    public static final int AHEAD_DAYS = 10;

    public static DueUpdate of(YearMonth month) {
        return new DueUpdate(month, month.atEndOfMonth().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /**
     * The page to write: this month's from ten days before it is due; until then last month's, where updates were begun
     * by then and it was never sent. Empty when neither waits.
     *
     * @param sent months whose page was sent
     * @param first the earliest month that has a page; empty when there is none yet
     */
    public static Optional<DueUpdate> on(LocalDate today, Set<YearMonth> sent, Optional<YearMonth> first) {
        DueUpdate now = of(YearMonth.from(today));
        if (!today.isBefore(now.due.minusDays(AHEAD_DAYS)) && !sent.contains(now.month)) {
            return Optional.of(now);
        }
        YearMonth before = now.month.minusMonths(1);
        boolean begun = first.filter(f -> !f.isAfter(before)).isPresent();
        return begun && !sent.contains(before) ? Optional.of(of(before)) : Optional.empty();
    }

    public boolean overdue(LocalDate today) {
        return today.isAfter(due);
    }

    /** {@code November 2026, due in 2 days}; {@code due today}; {@code 3 days late}. */
    public String words(LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        String when = days == 0
                ? "due today"
                : days == 1
                        ? "due tomorrow"
                        : days > 0 ? "due in " + days + " days" : Amount.of(-days, "day") + " late";
        return MonthWords.of(month) + ", " + when;
    }
}
