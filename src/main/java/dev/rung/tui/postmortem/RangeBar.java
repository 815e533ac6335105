package dev.rung.tui.postmortem;

import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Range;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.terminal.Style;
import java.util.Optional;

/** A range as a line from P10 to P90 with P50 on it, and what came as a mark on the same scale. Takes two rows. */
final class RangeBar {
    static final int ROWS = 2;

    private static final double MARGIN = 0.08;

    private RangeBar() {}

    /** @param actual what came; empty while nothing is known */
    static void draw(Canvas canvas, Range range, Optional<Double> actual, Style mark) {
        int columns = canvas.columns();
        double least = Math.min(range.p10(), actual.orElse(range.p10()));
        double most = Math.max(range.p90(), actual.orElse(range.p90()));
        double margin = most == least ? 1 : (most - least) * MARGIN;
        Scale scale = new Scale(least - margin, most + margin, columns);
        int from = scale.column(range.p10());
        int to = scale.column(range.p90());
        for (int x = from; x <= to; x++) {
            canvas.text(x, 0, x == from ? "├" : x == to ? "┤" : "─", Style.MUTED);
        }
        canvas.text(scale.column(range.p50()), 0, "┼", Style.STRONG);
        actual.ifPresent(a -> canvas.text(scale.column(a), 0, "◆", mark.withBold()));
        int end = label(canvas, 0, from, "P10 " + Figures.brief(range.p10()), Style.MUTED);
        String last = "P90 " + Figures.brief(range.p90());
        int lastAt = Math.min(columns - DisplayWidth.of(last), Math.max(0, to - DisplayWidth.of(last) / 2));
        String middle = "P50 " + Figures.brief(range.p50());
        int width = DisplayWidth.of(middle);
        int at = Math.max(end + 2, scale.column(range.p50()) - width / 2);
        if (at + width + 2 <= lastAt) {
            canvas.text(at, 1, middle, Style.TEXT);
        }
        canvas.text(Math.max(lastAt, end + 2), 1, last, Style.MUTED);
    }

    private static int label(Canvas canvas, int least, int centre, String words, Style style) {
        return canvas.text(Math.max(least, centre - DisplayWidth.of(words) / 2), 1, words, style);
    }

    private record Scale(double from, double to, int columns) {
        int column(double value) {
            return (int) Math.round((value - from) / (to - from) * (columns - 1));
        }
    }
}
