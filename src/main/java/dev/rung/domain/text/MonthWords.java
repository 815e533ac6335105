package dev.rung.domain.text;

import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;

/** Months in English. From the enum itself: asking for a locale's names loads half a library. */
public final class MonthWords {
    private static final int LETTERS = 3;

    private MonthWords() {}

    /** {@code November 2026}. */
    public static String of(YearMonth month) {
        return name(month.getMonth()) + " " + month.getYear();
    }

    /** {@code Nov 2026}. */
    public static String brief(YearMonth month) {
        return briefName(month.getMonth()) + " " + month.getYear();
    }

    /** {@code Nov}. */
    public static String briefName(Month month) {
        return name(month).substring(0, LETTERS);
    }

    private static String name(Month month) {
        return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
