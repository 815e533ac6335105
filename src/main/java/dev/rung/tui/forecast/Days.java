package dev.rung.tui.forecast;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days as these pages show them. */
final class Days {
    private Days() {}

    /** {@code 3 Oct 2026}. */
    static String words(LocalDate day) {
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " "
                + day.getYear();
    }
}
