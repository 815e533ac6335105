package dev.rung.tui.postmortem;

import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Range;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.RangeBar;
import dev.rung.tui.widget.Scale;
import java.util.Optional;
import java.util.OptionalDouble;

/** A forecast as a line with its amounts below it, and what came as a sign on the line. Takes two rows. */
final class ForecastBar {
    static final int ROWS = 2;

    private static final double MARGIN = 0.08;

    private ForecastBar() {}

    /** @param actual what came; empty while nothing is known */
    static void draw(Canvas canvas, Range range, Optional<Double> actual) {
        int columns = canvas.columns();
        double least = Math.min(range.p10(), actual.orElse(range.p10()));
        double most = Math.max(range.p90(), actual.orElse(range.p90()));
        double margin = most == least ? 1 : (most - least) * MARGIN;
        Scale scale = Scale.between(least - margin, most + margin, columns);
        RangeBar.draw(canvas, 0, 0, scale, range, actual.map(OptionalDouble::of).orElseGet(OptionalDouble::empty));
        int end = label(canvas, scale.column(range.p10()), "P10 " + Figures.brief(range.p10()));
        String last = "P90 " + Figures.brief(range.p90());
        int to = scale.column(range.p90());
        int lastAt = Math.min(columns - DisplayWidth.of(last), Math.max(0, to - DisplayWidth.of(last) / 2));
        String middle = "P50 " + Figures.brief(range.p50());
        int width = DisplayWidth.of(middle);
        int at = Math.max(end + 2, scale.column(range.p50()) - width / 2);
        if (at + width + 2 <= lastAt) {
            canvas.text(at, 1, middle, Style.TEXT);
        }
        canvas.text(Math.max(lastAt, end + 2), 1, last, Style.MUTED);
    }

    private static int label(Canvas canvas, int centre, String words) {
        return canvas.text(Math.max(0, centre - DisplayWidth.of(words) / 2), 1, words, Style.MUTED);
    }
}
