package dev.rung.tui.widget;

import dev.rung.domain.initiative.Landing;
import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Range;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.terminal.Style;
import java.util.OptionalDouble;

/**
 * A range as a line: {@code ├} at its P10, {@code ┃} at its P50, {@code ┤} at its P90, and what came as {@code ●} where it is
 * inside and {@code ○} where it is not. The signs differ, so that no colour is needed to read it.
 */
public final class RangeBar {
    /** What the signs mean. */
    public static final String LEGEND = "├ P10   ┃ P50   ┤ P90   ● came, inside   ○ came, outside";

    private RangeBar() {}

    /** Draws a range on a scale, and what came if it did. */
    public static void draw(Canvas canvas, int column, int row, Scale scale, Range range, OptionalDouble actual) {
        int low = scale.column(range.p10());
        int high = scale.column(range.p90());
        if (!range.isExact()) {
            canvas.text(column + low, row, "─".repeat(high - low + 1), Style.MUTED);
            canvas.text(column + low, row, "├", Style.TEXT);
            canvas.text(column + high, row, "┤", Style.TEXT);
        }
        canvas.text(column + scale.column(range.p50()), row, "┃", Style.STRONG);
        if (actual.isPresent()) {
            Landing landing = Landing.of(actual.getAsDouble(), range);
            boolean inside = landing == Landing.INSIDE;
            canvas.text(
                    column + scale.column(actual.getAsDouble()),
                    row,
                    inside ? "●" : "○",
                    (inside ? Style.GOOD : Style.WARN).withBold());
        }
    }

    /** The round amounts of a scale above what is drawn on it. */
    public static void axis(Canvas canvas, int column, int row, Scale scale) {
        int free = -1;
        for (double tick : scale.ticks()) {
            String words = Figures.brief(tick);
            int start = Math.max(
                    0,
                    Math.min(
                            scale.column(tick) - DisplayWidth.of(words) / 2, scale.columns() - DisplayWidth.of(words)));
            if (start > free) {
                canvas.text(column + start, row, words, Style.FAINT);
                free = start + DisplayWidth.of(words);
            }
        }
    }
}
