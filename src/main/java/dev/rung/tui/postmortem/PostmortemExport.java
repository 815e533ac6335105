package dev.rung.tui.postmortem;

import dev.rung.domain.initiative.Bet;
import dev.rung.domain.text.Amount;
import dev.rung.service.ReportService.Format;
import dev.rung.service.Rung;
import dev.rung.tui.core.Next;
import dev.rung.tui.report.ReportPanel;
import dev.rung.tui.terminal.Style;
import java.util.List;

/** Hands over the looks back at a bet as a file. */
final class PostmortemExport {
    private PostmortemExport() {}

    static Next open(Rung rung, Bet bet) {
        String title = "Export the postmortem";
        ReportPanel.Leaving leaving = new ReportPanel.Leaving(
                "The title of the initiative, its metric, the forecast and "
                        + Amount.of(bet.postmortems().size(), "look")
                        + " back with amounts, decisions and every word you wrote.",
                Style.TEXT);
        return Next.show(new ReportPanel(
                rung.reports(),
                new ReportPanel.Report(
                        title,
                        title,
                        13,
                        "postmortem-" + rung.today(),
                        List.of(Format.MD, Format.HTML),
                        List.of(),
                        () -> leaving,
                        format -> () -> rung.reports()
                                .postmortem(format, bet.initiative().id()))));
    }
}
