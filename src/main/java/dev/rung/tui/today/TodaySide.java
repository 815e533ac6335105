package dev.rung.tui.today;

import dev.rung.domain.standing.LevelVerdict;
import dev.rung.domain.text.Amount;
import dev.rung.service.TodayMoney;
import dev.rung.service.TodayView;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Bar;
import dev.rung.tui.widget.Sparkline;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Standing and evidence, beside or below what there is to do. */
final class TodaySide {
    private TodaySide() {}

    /** The standing where there is no room for more. */
    static String inALine(TodayView view) {
        Stream<TodayView.LevelLine> levels = Stream.concat(Stream.of(view.own()), view.target().stream());
        return levels.map(l -> l.title() + " " + l.verdict().title() + ", " + l.sustained() + " of " + l.applicable())
                .collect(Collectors.joining(" · "));
    }

    /** The canvas of a line of money, chosen or not. */
    interface Lines {
        Canvas line(int row, int number);
    }

    /** The rows it takes at most. */
    static int rows(TodayView view) {
        int levels = view.target().isPresent() ? 2 : 1;
        int money = view.money().lines().size();
        return 3 + levels * 3 + (money == 0 ? 4 : money + 4);
    }

    static void draw(TodayView view, Canvas canvas, Lines lines) {
        canvas.text(0, 0, "STANDING", Style.HEADING);
        int y = level(canvas, 2, view.own());
        if (view.target().isPresent()) {
            y = level(canvas, y, view.target().get());
        }
        if (view.money().lines().isEmpty()) {
            evidence(view, canvas, y + 1);
        } else {
            quarter(view, canvas, y, lines);
        }
    }

    private static void evidence(TodayView view, Canvas canvas, int y) {
        int x = canvas.text(0, y, "EVIDENCE", Style.HEADING);
        canvas.text(x + 2, y, "12 weeks", Style.FAINT);
        double[] weeks = weeks(view);
        Sparkline.draw(canvas, 0, y + 2, weeks.length, Style.ACCENT, weeks);
        String words = pieces(view);
        boolean beside = weeks.length + 2 + words.length() <= canvas.columns();
        canvas.text(beside ? weeks.length + 2 : 0, beside ? y + 2 : y + 3, words, Style.TEXT);
    }

    private static void quarter(TodayView view, Canvas canvas, int y, Lines lines) {
        canvas.text(0, y, "THIS QUARTER", Style.HEADING);
        int label = labels(canvas.columns());
        List<TodayMoney.Line> money = view.money().lines();
        for (int i = 0; i < money.size(); i++) {
            Canvas line = lines.line(y + 2 + i, i);
            TodayMoney.Line each = money.get(i);
            line.text(0, 0, each.label(), Style.TEXT, label - 1);
            int x = line.text(label, 0, each.figure(), Style.STRONG, line.columns() - label);
            if (i == money.size() - 1) {
                x = months(view, line, x + 2);
            }
            fitting(line, x + 2, 0, each.more());
        }
        int row = y + 2 + money.size();
        double[] weeks = weeks(view);
        canvas.text(0, row, "Evidence", Style.TEXT);
        int x = Sparkline.draw(canvas, label, row, weeks.length, Style.ACCENT, weeks);
        fitting(canvas, x + 2, row, x + 2 + pieces(view).length() <= canvas.columns() ? pieces(view) : "12 weeks");
    }

    /** What was untranslated in the last months, where there is room for all of them. */
    private static int months(TodayView view, Canvas line, int x) {
        double[] months = view.money().untranslated().stream()
                .mapToDouble(Integer::doubleValue)
                .toArray();
        return x + months.length > line.columns() ? x : Sparkline.draw(line, x, 0, months.length, Style.ACCENT, months);
    }

    /** Words that are read whole or not at all. */
    private static void fitting(Canvas canvas, int x, int row, String words) {
        if (x + words.length() <= canvas.columns()) {
            canvas.text(x, row, words, Style.MUTED);
        }
    }

    /** Columns for what a figure is of. */
    private static int labels(int columns) {
        return columns < 36 ? 16 : 17;
    }

    private static double[] weeks(TodayView view) {
        return view.perWeek().stream().mapToDouble(Integer::doubleValue).toArray();
    }

    private static String pieces(TodayView view) {
        return Amount.of(view.pieces(), "piece") + ", " + view.measured() + " measured";
    }

    private static int level(Canvas canvas, int row, TodayView.LevelLine level) {
        Style ink = level.verdict() == LevelVerdict.NOT_YET ? Style.WARN : Style.GOOD;
        String count = level.sustained() + " of " + level.applicable();
        canvas.text(0, row, level.title(), Style.STRONG, canvas.columns() - 20);
        canvas.text(canvas.columns() - 19, row, count, Style.TEXT);
        canvas.text(canvas.columns() - 10, row, level.verdict().title(), ink);
        double share = level.applicable() == 0 ? 0 : (double) level.sustained() / level.applicable();
        Bar.line(canvas, 0, row + 1, canvas.columns() - 21, share, ink);
        canvas.text(canvas.columns() - 19, row + 1, level.restsOn().replace(" by somebody else", ""), Style.FAINT);
        return row + 3;
    }
}
