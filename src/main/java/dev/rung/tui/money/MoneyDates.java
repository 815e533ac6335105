package dev.rung.tui.money;

import dev.rung.domain.Refusal;
import dev.rung.domain.evidence.DayWords;
import dev.rung.domain.team.MonthText;
import dev.rung.tui.widget.DateField;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Supplier;

/** Days typed where money begins and ends: a day as everywhere, or a month for its first or its last day. */
final class MoneyDates {
    private MoneyDates() {}

    static Optional<LocalDate> first(String text, LocalDate today) {
        return MonthText.written(text).map(m -> m.atDay(1)).or(() -> DayWords.parse(text, today));
    }

    static Optional<LocalDate> last(String text, LocalDate today) {
        return MonthText.written(text).map(YearMonth::atEndOfMonth).or(() -> DayWords.parse(text, today));
    }

    static EntryPanel.Part from(String text, String label, String hint, Supplier<LocalDate> today) {
        return part("from", text, label, hint, new DateField(text, MoneyDates::first, today).placeholder("2026-03"));
    }

    static EntryPanel.Part to(String text, String label, String hint, Supplier<LocalDate> today) {
        return part(
                "to", text, label, hint, new DateField(text, MoneyDates::last, today).placeholder("still going on"));
    }

    private static EntryPanel.Part part(String id, String text, String label, String hint, DateField field) {
        return new EntryPanel.Part(id, label, hint, field, field::text, EntryPanel.anything());
    }

    /** The first day, for which there must be one. */
    static LocalDate needFirst(String text, LocalDate today) {
        return first(text, today)
                .orElseThrow(() -> Refusal.usage("Say from which day on: 2026-03-16, or 2026-03 for its first day."));
    }

    /** The last day; empty where nothing is typed. */
    static Optional<LocalDate> lastOrNone(String text, LocalDate today) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(last(text, today)
                .orElseThrow(() -> Refusal.usage("“" + text.strip() + "” is no day; write 2026-06-14, or 2026-06.")));
    }
}
