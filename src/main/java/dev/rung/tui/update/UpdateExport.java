package dev.rung.tui.update;

import dev.rung.domain.text.MonthWords;
import dev.rung.domain.update.Update;
import dev.rung.domain.update.UpdatePage;
import dev.rung.domain.writing.Finding;
import dev.rung.domain.writing.Severity;
import dev.rung.service.ReportService.Format;
import dev.rung.service.Rung;
import dev.rung.tui.core.Next;
import dev.rung.tui.report.ReportPanel;
import dev.rung.tui.terminal.Style;
import java.util.List;

/** Hands over the month's page as a file. */
final class UpdateExport {
    private static final int ROWS = 13;

    private UpdateExport() {}

    static Next open(Rung rung, Update page) {
        String title = "Export the update of " + MonthWords.of(page.month());
        int words = UpdatePage.words(page.texts());
        boolean draft = !page.sent();
        long blockers = rung.updates().checks(page).stream()
                .map(Finding::severity)
                .filter(s -> s == Severity.BLOCKER)
                .count();
        String leaves =
                words + " words, " + (draft ? "marked as a draft" : "as sent") + ". Findings and sources stay here."
                        + (words > UpdatePage.MOST_WORDS ? " It is longer than a page." : " It prints on one sheet.")
                        + (draft && blockers > 0 ? " A blocker is still open." : "");
        ReportPanel.Leaving leaving = new ReportPanel.Leaving(leaves, draft && blockers > 0 ? Style.WARN : Style.TEXT);
        return Next.show(new ReportPanel(
                rung.reports(),
                new ReportPanel.Report(
                        title,
                        title,
                        ROWS,
                        "update-" + page.month(),
                        List.of(Format.HTML, Format.MD),
                        List.of(),
                        () -> leaving,
                        format -> () -> rung.updates().report(format, page.month()))));
    }
}
