package dev.rung.tui.checklist;

import dev.rung.domain.checklist.Checklist;
import dev.rung.domain.checklist.ChecklistRun;
import dev.rung.domain.checklist.ChecklistSubject;
import dev.rung.service.Rung;
import dev.rung.tui.widget.Days;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** What a run is about and when it was, in words. */
final class RunWords {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private RunWords() {}

    /** The initiative's title, the month, or {@code ""} for a run about the person. */
    static String about(Rung rung, Checklist checklist, Optional<String> initiativeId, LocalDate on) {
        return initiativeId
                .map(id -> rung.initiatives().find(id).title())
                .orElse(checklist.subject() == ChecklistSubject.MONTH ? "for " + MONTH.format(on) : "");
    }

    /** {@code 12 Oct 2026}, with the month it is about where it is about one. */
    static String day(Checklist checklist, ChecklistRun run) {
        String day = Days.words(run.on());
        return checklist.subject() == ChecklistSubject.MONTH ? day + "  for " + MONTH.format(run.on()) : day;
    }
}
