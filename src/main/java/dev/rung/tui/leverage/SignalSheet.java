package dev.rung.tui.leverage;

import dev.rung.domain.commitment.DueWords;
import dev.rung.domain.leverage.CounterMove;
import dev.rung.domain.leverage.Reading;
import dev.rung.domain.leverage.State;
import dev.rung.service.LeverageCheck;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One signal whole: what it is, why it is there or not, how it went, and what to do. */
final class SignalSheet {
    private static final int LABEL = 12;
    /** Rows from which there is room for what it rests on. */
    private static final int ROOMY = 10;

    /** Rows from which there is room for blank ones. */
    private static final int AIRY = 14;

    private final LeverageCheck check;
    private final LocalDate today;

    SignalSheet(LeverageCheck check, LocalDate today) {
        this.check = check;
        this.today = today;
    }

    Sheet of(Reading reading, int columns, int rows) {
        boolean roomy = rows >= ROOMY;
        boolean airy = rows >= AIRY;
        Sheet sheet = new Sheet(columns);
        sheet.prose(0, reading.signal().sentence(), 2, Style.STRONG);
        if (airy) {
            sheet.blank();
        }
        Style style = SignalLook.style(reading, reading.state());
        if (roomy || reading.state() != State.ASK) {
            sheet.labelled("Now", LABEL, reading.state().words() + ": " + reading.words(), airy ? 4 : 2, style);
        }
        if (reading.asked() && reading.state() != State.THERE) {
            sheet.labelled("Question", LABEL, reading.signal().question(), 3, Style.TEXT);
        }
        sheet.flowing(pad("Trend"), trend(reading));
        if (roomy) {
            rows(sheet, reading);
            if (!reading.signal().fromRecords().isEmpty()) {
                sheet.labelled("Read from", LABEL, reading.signal().fromRecords(), airy ? 3 : 1, Style.MUTED);
            }
            if (airy) {
                sheet.blank();
            }
        }
        check.open(reading)
                .ifPresentOrElse(
                        c -> sheet.labelled(
                                "Promised", LABEL, c.words() + ", " + DueWords.of(c.dueOn(), today), 2, Style.GOOD),
                        () -> move(sheet, reading, airy));
        return sheet;
    }

    private static void move(Sheet sheet, Reading reading, boolean airy) {
        if (reading.signal().move().isEmpty()) {
            sheet.labelled("Counter", LABEL, "A good sign: nothing is to be done against it.", 1, Style.MUTED);
            return;
        }
        CounterMove move = reading.signal().move().get();
        String words = airy ? move.words() + ". Done when " + move.doneTest() + "." : move.words() + ".";
        sheet.labelled("Counter", LABEL, words, airy ? 4 : 2, Style.TEXT);
        if (airy) {
            sheet.labelled("", LABEL, move.kind().title(), 1, Style.FAINT);
        }
    }

    private static void rows(Sheet sheet, Reading reading) {
        if (!reading.rows().isEmpty()) {
            String newest = reading.rows().get(0).words();
            String more =
                    reading.rows().size() == 1 ? "" : " and " + (reading.rows().size() - 1) + " more";
            sheet.labelled("Rests on", LABEL, newest + more, 2, Style.TEXT);
        }
    }

    private static List<Sheet.Run> trend(Reading reading) {
        List<Sheet.Run> runs = new ArrayList<>();
        for (Reading.Point point : reading.trend()) {
            String value = point.value().isEmpty() ? "" : " " + point.value();
            runs.add(new Sheet.Run("Q" + point.quarter().number() + " ", Style.MUTED));
            runs.add(new Sheet.Run(
                    SignalLook.sign(reading, point.state()) + value, SignalLook.inTrend(reading, point.state())));
            runs.add(new Sheet.Run("   ", Style.TEXT));
        }
        if (!reading.change().isEmpty()) {
            runs.add(new Sheet.Run(reading.change(), Style.MUTED));
        }
        return runs;
    }

    private static String pad(String label) {
        return label + " ".repeat(LABEL - label.length());
    }
}
