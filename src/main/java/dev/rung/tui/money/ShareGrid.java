package dev.rung.tui.money;

import dev.rung.domain.team.Shares;
import dev.rung.domain.team.TeamShare;
import dev.rung.domain.team.TeamText;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.domain.text.MonthWords;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Scrollbar;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The shares as a grid with a cursor: a row a taker, the last row what is allocated to nothing, a column a month. */
final class ShareGrid {
    private static final int CELL = 6;
    private static final int LEAST_TITLE = 20;
    private static final int MOST_TITLE = 40;
    private static final int MOST_MONTHS = 18;

    /**
     * Something that takes a share.
     *
     * @param key as {@link TeamShare#taker} has it
     */
    record Taker(String key, Optional<String> initiativeId, String title) {}

    private Shares shares = new Shares(List.of());
    private List<Taker> takers = List.of();
    private YearMonth month;
    private Optional<YearMonth> left;
    private int columns = 1;
    private int row;
    private int top;

    ShareGrid(YearMonth month) {
        this.month = month;
        this.left = Optional.empty();
    }

    /** Shows other shares and stays on the taker it was on. */
    void show(Shares other, Function<TeamShare, String> title) {
        Optional<Taker> was = selected();
        shares = other;
        Map<String, Taker> all = new LinkedHashMap<>();
        other.all().stream()
                .sorted(Comparator.comparing(TeamShare::isRun).thenComparing(TeamShare::from))
                .forEach(s -> all.computeIfAbsent(s.taker(), k -> new Taker(k, s.initiativeId(), title.apply(s))));
        takers = List.copyOf(all.values());
        was.ifPresent(t -> select(t.key()));
        row = Math.min(row, takers.size());
    }

    boolean isEmpty() {
        return takers.isEmpty();
    }

    Shares shares() {
        return shares;
    }

    YearMonth month() {
        return month;
    }

    /** Whom the cursor is on; empty on the row of nothing. */
    Optional<Taker> selected() {
        return row < takers.size() ? Optional.of(takers.get(row)) : Optional.empty();
    }

    void select(String key) {
        for (int i = 0; i < takers.size(); i++) {
            if (takers.get(i).key().equals(key)) {
                row = i;
            }
        }
    }

    Next month(int by) {
        return look(month.plusMonths(by));
    }

    Next look(YearMonth other) {
        month = other;
        return Next.stay();
    }

    Next row(int by) {
        row = Math.max(0, Math.min(takers.size(), row + by));
        return Next.stay();
    }

    /** What the cell under the cursor says, in percent. */
    BigDecimal percent() {
        return selected().map(t -> shares.of(t.key(), month)).orElseGet(() -> shares.left(month));
    }

    String inWords() {
        String when = MonthWords.brief(month);
        return selected()
                .map(t -> "“" + t.title() + "” takes "
                        + (percent().signum() == 0 ? "nothing" : TeamText.percent(percent())) + " of the team in "
                        + when)
                .orElseGet(() -> percent().signum() == 0
                        ? "All of the team is allocated in " + when
                        : TeamText.percent(percent()) + " of the team is allocated to nothing in " + when);
    }

    void draw(Canvas canvas) {
        int widest =
                takers.stream().mapToInt(t -> DisplayWidth.of(t.title())).max().orElse(LEAST_TITLE);
        int titles = Math.max(LEAST_TITLE, Math.min(widest, Math.min(MOST_TITLE, canvas.columns() / 3)));
        columns = Math.max(1, Math.min(MOST_MONTHS, (canvas.columns() - titles - 5) / CELL));
        follow(canvas.rows() - 4);
        int rows = Math.max(1, canvas.rows() - 4);
        header(canvas, titles);
        for (int i = top; i < takers.size() && i < top + rows; i++) {
            taker(canvas, 2 + i - top, takers.get(i), i, titles);
        }
        int end = 2 + Math.min(rows, takers.size() - top);
        nothing(canvas, end, titles);
        Scrollbar.draw(canvas, canvas.columns() - 1, 2, rows, top, takers.size());
    }

    private void follow(int rows) {
        YearMonth first = left.orElse(month.minusMonths(columns / 2));
        if (month.isBefore(first)) {
            first = month;
        }
        if (!month.isBefore(first.plusMonths(columns))) {
            first = month.minusMonths(columns - 1L);
        }
        left = Optional.of(first);
        int shown = Math.max(1, rows);
        top = Math.max(0, Math.min(Math.max(top, row - shown + 1), Math.min(row, Math.max(0, takers.size() - shown))));
    }

    private List<YearMonth> months() {
        List<YearMonth> all = new ArrayList<>();
        YearMonth first = left.orElse(month);
        for (int i = 0; i < columns; i++) {
            all.add(first.plusMonths(i));
        }
        return all;
    }

    private void header(Canvas canvas, int titles) {
        canvas.text(2, 0, "PERCENT OF THE TEAM", Style.HEADING, titles);
        int x = titles + 3;
        for (YearMonth each : months()) {
            boolean here = each.equals(month);
            Style style = here ? Style.ACCENT.withBold() : Style.MUTED;
            if (x == titles + 3 || each.getMonthValue() == 1) {
                canvas.textEnding(x + CELL, 0, Integer.toString(each.getYear()), Style.FAINT);
            }
            canvas.textEnding(x + CELL, 1, MonthWords.briefName(each.getMonth()), style);
            x += CELL;
        }
    }

    private void taker(Canvas canvas, int y, Taker taker, int index, int titles) {
        boolean here = index == row;
        label(canvas, y, taker.title(), here, Style.TEXT, titles);
        if (taker.initiativeId().isEmpty()) {
            int x = 2 + DisplayWidth.of(taker.title()) + 1;
            canvas.text(x, y, "run", Style.FAINT, 2 + titles - x);
        }
        int x = titles + 3;
        for (YearMonth each : months()) {
            BigDecimal percent = shares.of(taker.key(), each);
            boolean changed = percent.compareTo(shares.of(taker.key(), each.minusMonths(1))) != 0;
            Style style = percent.signum() == 0 ? Style.FAINT : changed ? Style.STRONG : Style.TEXT;
            cell(canvas, x, y, percent.signum() == 0 ? "·" : TeamText.number(percent), style, index, each);
            x += CELL;
        }
    }

    private void nothing(Canvas canvas, int y, int titles) {
        label(canvas, y, "allocated to nothing", row == takers.size(), Style.WARN, titles);
        int x = titles + 3;
        for (YearMonth each : months()) {
            BigDecimal percent = shares.left(each);
            cell(
                    canvas,
                    x,
                    y,
                    percent.signum() == 0 ? "–" : TeamText.number(percent),
                    percent.signum() == 0 ? Style.GOOD : Style.WARN,
                    takers.size(),
                    each);
            x += CELL;
        }
    }

    private void label(Canvas canvas, int y, String title, boolean here, Style style, int titles) {
        if (here) {
            canvas.text(0, y, "›", Style.ACCENT.withBold());
        }
        canvas.text(2, y, title, here ? Style.STRONG.with(style.ink()) : style, titles);
    }

    private void cell(Canvas canvas, int x, int y, String words, Style style, int index, YearMonth each) {
        boolean here = index == row && each.equals(month);
        Canvas cell = canvas.part(x + 1, y, CELL - 1, 1);
        Canvas ground = here ? cell.on(Style.Ground.ROW) : cell;
        ground.textEnding(CELL - 1, 0, words, here ? style.withBold() : style);
        if (here) {
            ground.text(0, 0, "›", Style.ACCENT);
        }
        canvas.onClick(x, y, CELL, 1, () -> {
            row = index;
            month = each;
            return Next.stay();
        });
    }
}
