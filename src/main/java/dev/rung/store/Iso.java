package dev.rung.store;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days as ISO text and quarters as numbers, read without the formatter, which would load the locale data at the start. */
final class Iso {
    private Iso() {}

    /** Reads {@code 2026-11-21}. Years have four digits. */
    static LocalDate day(String text) {
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }

    /** Reads a day that may be missing. */
    static Optional<LocalDate> dayOrNone(@Nullable String text) {
        return text == null ? Optional.empty() : Optional.of(day(text));
    }

    /** Writes a day that may be missing. */
    static @Nullable String text(Optional<LocalDate> day) {
        return day.isEmpty() ? null : day.get().toString();
    }

    /** {@code year * 4 + quarter}, quarters counted from 0, so that neighbours differ by one. */
    static int quarter(LocalDate day) {
        return day.get(ChronoField.YEAR) * 4 + (day.getMonthValue() - 1) / 3;
    }
}
