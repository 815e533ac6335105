package dev.rung.tui.ladder;

import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.standing.StandingRecords;
import dev.rung.domain.text.Amount;
import dev.rung.service.ReportService.Format;
import dev.rung.service.Rung;
import dev.rung.tui.core.Next;
import dev.rung.tui.report.ReportPanel;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Form;
import dev.rung.tui.widget.ToggleField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Hands over the readiness report as a file. */
final class ReadinessExport {
    private final Rung rung;
    private final LocalDate day;
    private final long pieces;
    private final long privatePieces;
    private final ToggleField withPrivate = new ToggleField(false, "included: for your eyes only", "left out");

    private ReadinessExport(Rung rung, LocalDate day, long pieces, long privatePieces) {
        this.rung = rung;
        this.day = day;
        this.pieces = pieces;
        this.privatePieces = privatePieces;
    }

    /** Counts what would leave, then asks. */
    static Next open(Rung rung, LocalDate day) {
        return new Next.Work("Counting what would leave", progress -> {
            StandingRecords records = rung.standing().records(day);
            long pieces = records.facts().stream()
                    .map(ClaimFact::evidenceId)
                    .distinct()
                    .count();
            return () -> Next.show(new ReadinessExport(rung, day, pieces, records.privatePieces()).panel());
        });
    }

    private ReportPanel panel() {
        String title = "Export the readiness report";
        return new ReportPanel(
                rung.reports(),
                new ReportPanel.Report(
                        title,
                        title + " as of " + Days.words(day),
                        16,
                        "readiness-" + day,
                        List.of(Format.MD, Format.HTML),
                        List.of(new Form.Entry("private", "Private pieces", "", withPrivate)),
                        this::leaving,
                        this::text));
    }

    private Supplier<String> text(Format format) {
        boolean priv = withPrivate.on();
        return () -> rung.reports().readiness(format, day, priv);
    }

    private ReportPanel.Leaving leaving() {
        Style ink = withPrivate.on() && privatePieces > 0 ? Style.WARN : Style.TEXT;
        return new ReportPanel.Leaving(words(), ink);
    }

    private String words() {
        long shared = withPrivate.on() ? pieces : pieces - privatePieces;
        String leaves = Amount.of(shared, "piece") + " of evidence: title, day, strength, link, witness,"
                + " measured numbers. Your name, levels, states, what is missing, reasons and ratings by others.";
        if (privatePieces == 0) {
            return leaves + " Nothing of it is private.";
        }
        String some = Amount.of(privatePieces, "private piece");
        return leaves + " " + (withPrivate.on() ? some + " among them." : some + " left out, and not counted in it.");
    }
}
