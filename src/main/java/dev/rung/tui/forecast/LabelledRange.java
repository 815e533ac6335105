package dev.rung.tui.forecast;

import dev.rung.domain.initiative.Landing;
import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Range;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.RangeBar;
import dev.rung.tui.widget.Scale;
import java.util.OptionalDouble;

/**
 * One range with its amounts on it: {@code 180k ├──── 405k ────┤ 760k}; what came, if it did, is a sign on the line and
 * words on the row below.
 */
record LabelledRange(Range range, OptionalDouble actual) {
    private static final int MOST = 60;
    private static final int LEAST = 8;

    void draw(Canvas row) {
        if (range.isExact() && actual.isEmpty()) {
            int x = row.text(0, 0, Figures.brief(range.p50()), Style.STRONG);
            row.text(x + 2, 0, "one number, no range", Style.MUTED, row.columns() - x - 2);
            return;
        }
        Scale scale = scale(row.columns());
        int left = left();
        RangeBar.draw(row, left, 0, scale, range, OptionalDouble.empty());
        if (!range.isExact()) {
            row.textEnding(left + scale.column(range.p10()) - 1, 0, low(), Style.MUTED);
            middle(row, left, scale);
            row.text(left + scale.column(range.p90()) + 2, 0, high(), Style.MUTED);
        }
        actual.ifPresent(came -> row.text(left + scale.column(came), 0, inside() ? "●" : "○", style().withBold()));
    }

    /** The row below: what came, in words, under its sign. */
    void below(Canvas row) {
        if (actual.isEmpty()) {
            return;
        }
        double came = actual.getAsDouble();
        int at = left() + scale(row.columns()).column(came);
        String words = Figures.brief(came) + " came, "
                + (range.isExact()
                        ? "against " + Figures.brief(range.p50()) + ", one number without a range"
                        : Landing.of(came, range).words());
        int start = Math.max(0, Math.min(at, row.columns() - DisplayWidth.of(words) - 2));
        row.text(start, 0, (start == at ? "↑ " : "") + words, style(), row.columns() - start);
    }

    private boolean inside() {
        return actual.isPresent() && Landing.of(actual.getAsDouble(), range) == Landing.INSIDE;
    }

    private Style style() {
        return inside() ? Style.GOOD : Style.WARN;
    }

    private String low() {
        return Figures.brief(range.p10());
    }

    private String high() {
        return Figures.brief(range.p90());
    }

    private int left() {
        return range.isExact() ? 0 : DisplayWidth.of(low()) + 1;
    }

    private Scale scale(int columns) {
        int room = columns - left() - (range.isExact() ? 1 : DisplayWidth.of(high()) + 2);
        return Scale.between(
                Math.min(range.p10(), actual.orElse(range.p10())),
                Math.max(range.p90(), actual.orElse(range.p90())),
                Math.max(LEAST, Math.min(MOST, room)));
    }

    /** The P50's amount at its place on the line, where it fits between the ends. */
    private void middle(Canvas row, int left, Scale scale) {
        String words = " " + Figures.brief(range.p50()) + " ";
        int low = scale.column(range.p10()) + 1;
        int high = scale.column(range.p90());
        int width = DisplayWidth.of(words);
        if (high - low >= width) {
            int at = Math.max(low, Math.min(scale.column(range.p50()) - width / 2, high - width));
            row.text(left + at, 0, words, Style.STRONG);
        }
    }
}
