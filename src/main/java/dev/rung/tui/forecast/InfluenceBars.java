package dev.rung.tui.forecast;

import dev.rung.domain.money.Figures;
import dev.rung.domain.money.calc.Estimate;
import dev.rung.domain.money.calc.Influence;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Scale;
import java.util.List;
import java.util.Locale;

/**
 * The inputs of an estimate, the strongest first: from where to where each alone would move the result, as a bar about the
 * result with every input at its P50.
 */
final class InfluenceBars {
    private static final int AMOUNT = 6;

    private final Estimate estimate;
    private final int labels;

    InfluenceBars(Estimate estimate) {
        this.estimate = estimate;
        this.labels = estimate.inputs().stream()
                .mapToInt(i -> DisplayWidth.of(i.key()))
                .max()
                .orElse(0);
    }

    void draw(Canvas row, Influence influence) {
        row.text(0, 0, influence.key(), Style.TEXT, labels);
        if (influence.swing() == 0) {
            row.text(labels + 2, 0, "one number, moves nothing", Style.FAINT, row.columns() - labels - 2);
            return;
        }
        int left = labels + 2 + AMOUNT + 1;
        int columns = Math.max(6, Math.min(60, row.columns() - left - AMOUNT - 7));
        Scale scale = Scale.between(lowest(), highest(), columns);
        row.textEnding(left - 1, 0, Figures.brief(influence.low()), Style.MUTED);
        int from = scale.column(influence.low());
        int to = scale.column(influence.high());
        row.text(left + from, 0, "━".repeat(to - from + 1), Style.ACCENT);
        row.text(left + scale.column(estimate.atMedians()), 0, "┃", Style.STRONG);
        row.text(left + columns + 1, 0, Figures.brief(influence.high()), Style.MUTED);
        row.textEnding(left + columns + AMOUNT + 7, 0, share(influence), Style.FAINT);
    }

    private static String share(Influence influence) {
        return Figures.grouped(influence.share() * 100, 0) + " %";
    }

    private double lowest() {
        return Math.min(
                estimate.atMedians(),
                estimate.inputs().stream().mapToDouble(Influence::low).min().orElse(0));
    }

    private double highest() {
        return Math.max(
                estimate.atMedians(),
                estimate.inputs().stream().mapToDouble(Influence::high).max().orElse(0));
    }

    /** What a bar says, in words. */
    static Figure figure(Influence influence) {
        String label = influence.input().spec().label();
        String read = ReadingWords.of(influence.input());
        if (influence.swing() == 0) {
            return new Figure(
                    label,
                    read,
                    "moves nothing",
                    List.of("It was given as one number, so nothing of the width of the result comes from it."),
                    "Give it as a range if it is not known for certain.");
        }
        String low = Figures.money(influence.low());
        String high = Figures.money(influence.high());
        return new Figure(
                label,
                read,
                "moves the result from " + low + " to " + high,
                List.of(
                        "If " + label.toLowerCase(Locale.ROOT)
                                + " alone were uncertain and every other input at its P50,"
                                + " the result would lie between " + low + " and " + high + ".",
                        high + " − " + low + " = " + Figures.money(influence.swing()) + ", " + share(influence)
                                + " of what all inputs move one by one."),
                "The first bar is the number to find out more about: nothing else narrows the forecast as much.");
    }
}
