package dev.rung.tui.onepager;

import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerChecks;
import dev.rung.domain.text.Amount;
import dev.rung.domain.writing.PageLength;
import dev.rung.service.ReportService.Format;
import dev.rung.service.Rung;
import dev.rung.tui.core.Next;
import dev.rung.tui.report.ReportPanel;
import dev.rung.tui.terminal.Style;
import java.util.List;
import java.util.Locale;

/** Hands over the one-pager as a file. */
final class OnePagerExport {
    private OnePagerExport() {}

    static Next open(Rung rung, Initiative initiative) {
        String title = "Export the one-pager";
        ReportPanel.Leaving leaving =
                new ReportPanel.Leaving(leaving(rung.onePagers().page(initiative.id())), Style.TEXT);
        return Next.show(new ReportPanel(
                rung.reports(),
                new ReportPanel.Report(
                        title,
                        title,
                        13,
                        fileName(initiative.title()),
                        List.of(Format.HTML, Format.MD),
                        List.of(),
                        () -> leaving,
                        format -> () -> rung.reports().onePager(format, initiative.id()))));
    }

    private static String leaving(OnePager page) {
        PageLength length = OnePagerChecks.length(page);
        String leaves = "Title, owner, stage, and " + Amount.of(page.fields().size(), "section") + " of "
                + Amount.of(length.words(), "word") + ". Findings and revisions stay here.";
        return length.tooLong()
                ? leaves + " It is longer than " + PageLength.ONE_PAGE + " words and will print on more than one sheet."
                : leaves + " It prints on one sheet.";
    }

    /** {@code one-pager-annual-plan}. */
    private static String fileName(String title) {
        String words = title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        String name = words.length() > 60 ? words.substring(0, 60) : words;
        return name.isEmpty() ? "one-pager" : "one-pager-" + name;
    }
}
