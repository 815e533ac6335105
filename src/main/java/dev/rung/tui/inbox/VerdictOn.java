package dev.rung.tui.inbox;

import dev.rung.service.InboxRow;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.evidence.ClaimWords;
import dev.rung.tui.terminal.Style;

/** The line that says what the next key judges, since what is chosen may lie out of sight. */
final class VerdictOn {
    private VerdictOn() {}

    static void draw(Canvas canvas, InboxRow row, int chosen, ClaimWords words) {
        int x = canvas.text(0, 0, "Verdict on ", Style.MUTED);
        Subject subject = Subject.at(row, chosen);
        String hint = row.claims().isEmpty() ? "" : "tab chooses a claim";
        int room = canvas.columns() - x - hint.length() - 2;
        x = canvas.text(x, 0, subject.claim().isEmpty() ? "the whole piece" : subject.title(words), Style.ACCENT, room);
        canvas.text(x + 2, 0, hint, Style.FAINT, canvas.columns() - x - 2);
    }
}
