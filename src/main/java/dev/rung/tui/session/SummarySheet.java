package dev.rung.tui.session;

import dev.rung.domain.coaching.SessionCommitment;
import dev.rung.domain.coaching.SessionNote;
import dev.rung.domain.coaching.SessionSummary;
import dev.rung.domain.coaching.Step;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Sheet;
import java.util.List;

/** What the coachee gets of a session, as text to look at. */
final class SummarySheet {
    private static final int LABEL = 12;

    private SummarySheet() {}

    static Sheet of(SessionSummary summary, int columns) {
        Sheet sheet = new Sheet(columns);
        sheet.labelled("Goal", LABEL, summary.goal().isBlank() ? "not said" : summary.goal(), 3, Style.TEXT);
        sheet.labelled(
                "Led by",
                LABEL,
                summary.coach() + " as " + summary.hat().word() + ", " + Days.words(summary.on()),
                2,
                Style.TEXT);
        if (!summary.focusTitle().isEmpty()) {
            sheet.labelled("About", LABEL, summary.focusTitle(), 2, Style.TEXT);
        }
        if (summary.confidence().isPresent()) {
            sheet.labelled("Confidence", LABEL, summary.confidence().getAsInt() + " of 10", 1, Style.TEXT);
        }
        for (Step step : Step.values()) {
            List<SessionNote> notes = summary.notes(step);
            if (!notes.isEmpty()) {
                sheet.heading(step.title());
                notes.forEach(n -> sheet.prose(n.text(), Style.TEXT));
            }
        }
        if (!summary.commitments().isEmpty()) {
            sheet.heading("Commitments");
            summary.commitments().forEach(c -> commitment(sheet, c));
        }
        if (!summary.offered().isEmpty()) {
            sheet.heading("Offered as evidence");
            sheet.bullets("+", summary.offered().stream().map(SessionNote::text).toList(), Style.TEXT);
        }
        if (summary.empty()) {
            sheet.blank().prose("Nothing is shared and nothing is promised.", Style.MUTED);
        }
        return sheet;
    }

    private static void commitment(Sheet sheet, SessionCommitment made) {
        String test = made.commitment().doneTest();
        sheet.prose(made.commitment().words(), Style.TEXT);
        sheet.prose(
                2,
                made.commitment().owner() + ", by "
                        + Days.words(made.commitment().dueOn()) + (test.isEmpty() ? "" : "; done when: " + test),
                3,
                Style.MUTED);
    }
}
