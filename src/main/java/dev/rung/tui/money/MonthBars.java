package dev.rung.tui.money;

import dev.rung.domain.money.Figures;
import dev.rung.domain.text.MonthWords;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

/** Months as columns from zero, with their names below; a click looks at a month. */
final class MonthBars {
    private static final String HEIGHTS = " ▁▂▃▄▅▆▇█";
    private static final int EIGHTHS = 8;
    private static final int WIDTH = 3;
    private static final int PITCH = 4;
    private static final int SCALE = 6;

    private MonthBars() {}

    /**
     * Draws into {@code rows} rows and one below for the names.
     *
     * @param values one a month; {@code NaN} for what is not known
     */
    static void draw(
            Canvas canvas,
            int rows,
            List<YearMonth> months,
            double[] values,
            YearMonth selected,
            Function<YearMonth, Next> look) {
        double most = 0;
        for (double value : values) {
            most = Double.isNaN(value) ? most : Math.max(most, value);
        }
        for (int i = 0; i < months.size(); i++) {
            YearMonth month = months.get(i);
            boolean here = month.equals(selected);
            int x = i * PITCH;
            Style ink = here ? Style.ACCENT : Style.FAINT;
            if (Double.isNaN(values[i])) {
                canvas.text(x, rows - 1, " ? ", Style.WARN);
            } else {
                column(canvas, x, rows, most == 0 ? 0 : values[i] / most, ink);
            }
            boolean january = month.getMonthValue() == 1;
            String name = january
                    ? "’" + Integer.toString(month.getYear()).substring(2)
                    : MonthWords.briefName(month.getMonth());
            canvas.text(x, rows, name, here ? Style.ACCENT.withBold() : january ? Style.TEXT : Style.FAINT);
            canvas.onClick(x, 0, PITCH, rows + 1, () -> look.apply(month));
        }
        int end = months.size() * PITCH + 1;
        if (most > 0 && canvas.columns() - end >= SCALE) {
            canvas.text(end, 0, Figures.brief(most), Style.FAINT);
            canvas.text(end, rows - 1, "0", Style.FAINT);
        }
    }

    private static void column(Canvas canvas, int x, int rows, double share, Style ink) {
        int eighths = share <= 0 ? 0 : Math.max(1, (int) Math.round(share * rows * EIGHTHS));
        for (int row = 0; row < rows; row++) {
            int here = Math.max(0, Math.min(EIGHTHS, eighths - row * EIGHTHS));
            canvas.text(x, rows - 1 - row, String.valueOf(HEIGHTS.charAt(here)).repeat(WIDTH), ink);
        }
    }
}
