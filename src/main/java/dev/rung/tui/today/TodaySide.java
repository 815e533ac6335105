package dev.rung.tui.today;

import dev.rung.domain.standing.LevelVerdict;
import dev.rung.domain.text.Amount;
import dev.rung.service.TodayView;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Bar;
import dev.rung.tui.widget.Sparkline;
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

    static void draw(TodayView view, Canvas canvas) {
        canvas.text(0, 0, "STANDING", Style.HEADING);
        int y = level(canvas, 2, view.own());
        if (view.target().isPresent()) {
            y = level(canvas, y, view.target().get());
        }
        y++;
        int x = canvas.text(0, y, "EVIDENCE", Style.HEADING);
        canvas.text(x + 2, y, "12 weeks", Style.FAINT);
        double[] weeks =
                view.perWeek().stream().mapToDouble(Integer::doubleValue).toArray();
        Sparkline.draw(canvas, 0, y + 2, weeks.length, Style.ACCENT, weeks);
        String words = Amount.of(view.pieces(), "piece") + ", " + view.measured() + " measured";
        boolean beside = weeks.length + 2 + words.length() <= canvas.columns();
        canvas.text(beside ? weeks.length + 2 : 0, beside ? y + 2 : y + 3, words, Style.TEXT);
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
