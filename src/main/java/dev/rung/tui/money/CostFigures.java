package dev.rung.tui.money;

import dev.rung.domain.team.CostLine;
import dev.rung.domain.team.CostPeriod;
import dev.rung.domain.team.MissingRate;
import dev.rung.domain.team.MonthCost;
import dev.rung.domain.team.TeamCost;
import dev.rung.domain.team.TeamText;
import dev.rung.domain.text.MonthWords;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Sparkline;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The month, quarter, sprint and year above the lines, with the months as a chart where there is room. */
final class CostFigures {
    private static final int CHART_FROM = 24;
    private static final int CHART = 5;
    private static final int TALL_FROM = 40;
    private static final int TALL = 8;
    private static final int WORDS_FROM = 10;
    private static final int AIRY_FROM = 16;
    private static final int ALL_FROM = 64;
    private static final int MOST_GAP = 26;

    private final CostYear year;
    private final int sprints;

    CostFigures(CostYear year, int sprints) {
        this.year = year;
        this.sprints = sprints;
    }

    /** Draws and returns the row behind it. */
    int draw(Canvas canvas, Function<YearMonth, Next> look) {
        int y = canvas.rows() >= CHART_FROM ? 1 : 0;
        figures(canvas, y);
        y += 2;
        if (canvas.rows() < WORDS_FROM) {
            return y + 1;
        }
        Optional<MissingRate> missing = year.missing();
        if (missing.isPresent()) {
            MissingRate rate = missing.get();
            String words = "! “" + rate.line().title() + "” is paid in "
                    + rate.line().amount().currency()
                    + ", and no rate says what that was worth in " + rate.worthIn() + " in "
                    + MonthWords.brief(rate.month()) + "; r types it.";
            y = canvas.prose(2, y, words, Style.WARN, canvas.columns() - 4);
        } else {
            canvas.text(2, y++, inWords(), Style.MUTED, canvas.columns() - 4);
        }
        return (canvas.rows() >= CHART_FROM
                        ? chart(canvas, y + 1, look)
                        : line(canvas, y + (canvas.rows() >= AIRY_FROM ? 1 : 0)))
                + 1;
    }

    private void figures(Canvas canvas, int y) {
        boolean all = canvas.columns() >= ALL_FROM;
        int step = Math.min(MOST_GAP, (canvas.columns() - 4) / (all ? 4 : 2));
        String month = MonthWords.brief(year.month()).toUpperCase(Locale.ROOT);
        figure(canvas, 2, y, month, CostSide.words(year.cost().map(MonthCost::total)), true);
        String quarter = CostSide.words(year.total(CostPeriod.of(year.quarter())));
        figure(canvas, 2 + step, y, year.quarter().title(), quarter, false);
        if (all) {
            String sprint = sprints == TeamCost.WORKING_SPRINTS ? "SPRINT, 24 WORKED" : "SPRINT, OF 26";
            figure(canvas, 2 + 2 * step, y, sprint, CostSide.words(year.sprint(sprints)), false);
            CostPeriod whole = CostPeriod.ofYear(year.month().getYear());
            figure(canvas, 2 + 3 * step, y, whole.title(), CostSide.words(year.total(whole)), false);
        }
    }

    private static void figure(Canvas canvas, int x, int y, String label, String amount, boolean first) {
        canvas.text(x, y, label, Style.HEADING);
        canvas.text(x, y + 1, amount, first ? Style.ACCENT.withBold() : Style.STRONG);
    }

    private String inWords() {
        String people = TeamText.number(year.team().people(year.day()));
        String split = year.cost()
                .filter(c -> c.of(CostLine.Kind.EXPENSE).minor() > 0)
                .map(c -> "; " + TeamText.exact(c.of(CostLine.Kind.PEOPLE)) + " people, "
                        + TeamText.exact(c.of(CostLine.Kind.EXPENSE)) + " expense")
                .orElse("");
        return year.team().currency() + ", " + people + (people.equals("1") ? " person" : " people") + split;
    }

    private int chart(Canvas canvas, int y, Function<YearMonth, Next> look) {
        int rows = canvas.rows() >= TALL_FROM ? TALL : CHART;
        int room = Math.max(1, (canvas.columns() - 3) / 4);
        int from = Math.max(0, year.shown().size() - room);
        double[] heights = Arrays.copyOfRange(year.heights(), from, year.shown().size());
        MonthBars.draw(
                canvas.part(2, y, canvas.columns() - 2, rows + 1),
                rows,
                year.shown().subList(from, year.shown().size()),
                heights,
                year.month(),
                look);
        return y + rows + 1;
    }

    private int line(Canvas canvas, int y) {
        double[] heights = year.heights();
        int x = Sparkline.draw(canvas, 2, y, heights.length, Style.ACCENT, heights);
        String span = MonthWords.brief(year.shown().get(0)) + " – "
                + MonthWords.brief(year.shown().get(year.shown().size() - 1));
        canvas.text(x + 2, y, span, Style.FAINT, canvas.columns() - x - 3);
        return y + 1;
    }
}
