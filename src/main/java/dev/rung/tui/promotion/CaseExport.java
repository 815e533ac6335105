package dev.rung.tui.promotion;

import dev.rung.domain.promotion.PromotionCase;
import dev.rung.domain.text.Amount;
import dev.rung.domain.text.FileWord;
import dev.rung.service.ReportService.Format;
import dev.rung.service.Rung;
import dev.rung.tui.core.Next;
import dev.rung.tui.report.ReportPanel;
import dev.rung.tui.terminal.Style;
import java.util.List;

/** Hands over a case as a file. */
final class CaseExport {
    private static final int ROWS = 16;

    private CaseExport() {}

    static Next open(Rung rung, PromotionCase it) {
        String title = "Export the promotion case";
        ReportPanel.Leaving leaving = new ReportPanel.Leaving(words(it), Style.TEXT);
        String name = FileWord.of(it.person().name());
        String level = it.target().level().id();
        return Next.show(new ReportPanel(
                rung.reports(),
                new ReportPanel.Report(
                        title,
                        title,
                        ROWS,
                        "promotion-case-" + name + "-" + it.on(),
                        List.of(Format.HTML, Format.MD),
                        List.of(),
                        () -> leaving,
                        format -> () -> rung.promotions().report(format, it.person(), level, it.on()))));
    }

    private static String words(PromotionCase it) {
        long left = it.leftOut().privatePieces();
        return Amount.of(it.countedPieces(), "piece") + " of evidence that count, gaps, what went wrong, "
                + (it.own() ? "outcomes with their money, forecasts, " : "") + "ratings, and the words of "
                + Amount.of(
                        it.words().stream().map(w -> w.reviewer()).distinct().count(), "reviewer")
                + ": ask who wrote them. "
                + (left == 0 ? "Nothing of it is private." : Amount.of(left, "private piece") + " left out.")
                + " It prints on three sheets at most.";
    }
}
