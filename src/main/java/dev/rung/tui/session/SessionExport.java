package dev.rung.tui.session;

import dev.rung.domain.coaching.Session;
import dev.rung.domain.coaching.SessionSummary;
import dev.rung.domain.text.Amount;
import dev.rung.service.ReportService.Format;
import dev.rung.service.Rung;
import dev.rung.tui.core.Next;
import dev.rung.tui.report.ReportPanel;
import dev.rung.tui.terminal.Style;
import java.util.List;

/** Hands over the summary of a session as a file. */
final class SessionExport {
    private static final int ROWS = 13;

    private SessionExport() {}

    static Next open(Rung rung, Session session) {
        SessionSummary summary = rung.sessions().summary(session.id());
        int secrets = rung.privateNotes().of(session).size();
        String leaves = "Goal, " + Amount.of(summary.notes().size(), "shared note") + ", "
                + Amount.of(summary.offered().size(), "offer") + " of evidence, "
                + Amount.of(summary.commitments().size(), "commitment") + ". "
                + Amount.of(secrets, "private note") + (secrets == 1 ? " stays" : " stay") + " here.";
        String title = summary.self() ? "Export the session" : "Export the session with " + summary.coachee();
        ReportPanel.Leaving leaving = new ReportPanel.Leaving(leaves, Style.TEXT);
        return Next.show(new ReportPanel(
                rung.reports(),
                new ReportPanel.Report(
                        title,
                        title,
                        ROWS,
                        "session-" + session.on(),
                        List.of(Format.HTML, Format.MD),
                        List.of(),
                        () -> leaving,
                        format -> () -> rung.sessions().report(format, session.id()))));
    }
}
