package dev.rung.tui.money;

import dev.rung.domain.money.Money;
import dev.rung.domain.team.CostLine;
import dev.rung.domain.team.ExchangeRate;
import dev.rung.domain.team.Margin;
import dev.rung.domain.team.TeamText;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import java.util.Optional;

/** A row of what the team's cost is reckoned from. */
sealed interface CostRow {
    /** Stays the same while the row is changed. */
    Object id();

    /** What it is called where it is deleted. */
    String title();

    void draw(Canvas canvas, boolean selected);

    /** From so many columns on, a line says from when and until when it is paid. */
    int SPANS_FROM = 100;

    int AMOUNT = 13;

    /**
     * A line of cost.
     *
     * @param month what it costs in the month shown; empty where a rate is missing
     */
    record Paid(CostLine line, Optional<Money> month) implements CostRow {
        /** Whether it costs nothing in the month shown. */
        boolean isIdle() {
            return month.filter(m -> m.minor() == 0).isPresent();
        }

        @Override
        public Object id() {
            return line.id();
        }

        @Override
        public String title() {
            return line.title();
        }

        @Override
        public void draw(Canvas canvas, boolean selected) {
            boolean idle = isIdle();
            Style ink = idle ? Style.FAINT : Style.TEXT;
            int end = canvas.columns() - 1;
            boolean spans = canvas.columns() >= SPANS_FROM;
            int room = end - AMOUNT - 2 - (spans ? 28 : 0);
            int titles = Math.min(30, Math.max(14, room - 32));
            canvas.text(0, 0, line.title(), selected ? Style.STRONG : ink, titles);
            canvas.text(titles + 2, 0, TeamText.words(line), idle ? ink : Style.MUTED, room - titles - 2);
            if (spans) {
                canvas.text(room + 1, 0, span(line), Style.FAINT, 28);
            }
            canvas.textEnding(
                    end, 0, month.map(m -> idle ? "–" : TeamText.exact(m)).orElse("?"), ink);
        }
    }

    /** {@code since 1 Jan 2026}, {@code 1 Jan – 30 Jun 2026}. */
    static String span(CostLine line) {
        if (line.every() == CostLine.Every.ONCE) {
            return "on " + Days.words(line.from());
        }
        return line.to()
                .map(to -> Days.words(line.from()) + " – " + Days.words(to))
                .orElse("since " + Days.words(line.from()));
    }

    record Rate(ExchangeRate rate) implements CostRow {
        @Override
        public Object id() {
            return rate.currency() + rate.worthIn() + rate.on();
        }

        @Override
        public String title() {
            return "1 " + rate.currency() + " = " + TeamText.number(rate.rate()) + " " + rate.worthIn();
        }

        @Override
        public void draw(Canvas canvas, boolean selected) {
            int x = canvas.text(0, 0, title(), selected ? Style.STRONG : Style.TEXT, canvas.columns());
            canvas.text(x + 2, 0, "from " + Days.words(rate.on()) + " on", Style.MUTED, canvas.columns() - x - 2);
        }
    }

    record Ratio(Margin margin) implements CostRow {
        @Override
        public Object id() {
            return margin.on();
        }

        @Override
        public String title() {
            return TeamText.percent(margin.ratio().movePointRight(2)) + " of revenue is contribution";
        }

        @Override
        public void draw(Canvas canvas, boolean selected) {
            int x = canvas.text(0, 0, title(), selected ? Style.STRONG : Style.TEXT, canvas.columns());
            String source = margin.source().isBlank() ? "" : ", " + margin.source();
            canvas.text(
                    x + 2,
                    0,
                    "from " + Days.words(margin.on()) + " on" + source,
                    Style.MUTED,
                    canvas.columns() - x - 2);
        }
    }
}
