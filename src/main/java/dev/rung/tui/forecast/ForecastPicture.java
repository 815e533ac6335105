package dev.rung.tui.forecast;

import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Range;
import dev.rung.domain.money.calc.Estimate;
import dev.rung.domain.money.calc.Influence;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/** Lays a reckoning out: the range, the formula, what the record makes of it, what moves it, what comes back. */
final class ForecastPicture {
    private static final int LABELS = 27;

    private final Reckoning reckoning;
    private final String currency;

    ForecastPicture(Reckoning reckoning, String currency) {
        this.reckoning = reckoning;
        this.currency = currency;
    }

    /** The range under its heading, with what came; it opens to something where something is given. */
    static void range(
            Sheet sheet,
            String heading,
            String beside,
            Range range,
            OptionalDouble actual,
            Optional<Supplier<Next>> open) {
        LabelledRange bar = new LabelledRange(range, actual);
        sheet.heading(heading, beside);
        open.ifPresentOrElse(o -> sheet.stop(o, bar::draw), () -> sheet.line(bar::draw));
        if (actual.isPresent()) {
            sheet.line(bar::below);
        }
    }

    static String heading(Driver driver) {
        return driver.avoids() ? "LOSS AVOIDED" : "CONTRIBUTION A YEAR";
    }

    /** All of it. */
    Sheet whole(int columns) {
        Sheet sheet = new Sheet(columns);
        Estimate year = reckoning.year();
        range(
                sheet,
                heading(year.driver()),
                currency,
                year.contribution(),
                OptionalDouble.empty(),
                Optional.of(() -> FormulaPanel.open(contribution())));
        rest(sheet);
        return sheet;
    }

    /** What follows the range. */
    void rest(Sheet sheet) {
        sheet.prose(reckoning.year().formula(), Style.MUTED, 3);
        if (reckoning.whole().months() > reckoning.year().months()) {
            sheet.figure(wholeTime(), LABELS);
        }
        record(sheet);
        influence(sheet);
        back(sheet);
    }

    private void record(Sheet sheet) {
        Optional<String> formula = reckoning.recordFormula();
        String words = sentence(reckoning.record().words());
        sheet.gap();
        List<String> lines = Canvas.wrapped(words, sheet.columns());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Style style = formula.isPresent() ? Style.WARN : Style.MUTED;
            if (i == 0 && formula.isPresent()) {
                Figure figure = new Figure(
                        "What your record makes of it",
                        words,
                        "",
                        List.of(formula.get()),
                        "The P50 times what came by what was expected of your other forecasts in " + currency + ".");
                sheet.stop(() -> FormulaPanel.open(figure), row -> row.text(0, 0, line, style));
            } else {
                sheet.line(row -> row.text(0, 0, line, style));
            }
        }
    }

    private void influence(Sheet sheet) {
        Estimate year = reckoning.year();
        InfluenceBars bars = new InfluenceBars(year);
        sheet.heading("WHAT MOVES IT", "each input alone, P10 to P90");
        for (Influence influence : year.inputs()) {
            sheet.stop(() -> FormulaPanel.open(InfluenceBars.figure(influence)), row -> bars.draw(row, influence));
        }
    }

    private void back(Sheet sheet) {
        int months = reckoning.whole().months();
        String horizon = months == 1 ? "within 1 month" : "within " + months + " months";
        if (reckoning.back().isPresent()) {
            sheet.heading(
                    "WHAT COMES BACK",
                    "for " + ReturnFigures.costWords(reckoning.back().get()) + ", " + horizon);
        } else {
            sheet.heading("WHAT COMES BACK", horizon);
        }
        for (Figure figure : ReturnFigures.of(reckoning)) {
            sheet.figure(figure, labels(sheet));
        }
        if (reckoning.back().isEmpty()) {
            sheet.prose(
                    "With the investment in, break-even, payback, multiple, ROI and net present value stand here.",
                    Style.FAINT);
        }
    }

    private int labels(Sheet sheet) {
        int widest = ReturnFigures.of(reckoning).stream()
                .mapToInt(f -> DisplayWidth.of(f.label()))
                .max()
                .orElse(LABELS);
        return Math.min(widest, sheet.columns() * 2 / 3);
    }

    private Figure contribution() {
        Estimate year = reckoning.year();
        Range range = year.contribution();
        return new Figure(
                year.driver().avoids() ? "Loss avoided" : "Contribution a year",
                Figures.money(range.p50()),
                range.isExact()
                        ? "one number, no range"
                        : "P10 " + Figures.money(range.p10()) + ", P90 " + Figures.money(range.p90()),
                List.of(year.formula()),
                "P10, P50 and P90 are those of 10,000 draws of all inputs together; the P50 differs a little from the formula"
                        + " where ranges lean to one side. P10 is the low one: in one of ten cases less comes.");
    }

    private Figure wholeTime() {
        Estimate whole = reckoning.whole();
        Range range = whole.contribution();
        return new Figure(
                "Over " + whole.months() + " months",
                Figures.money(range.p50()),
                range.isExact() ? "" : Figures.money(range.p10()) + " to " + Figures.money(range.p90()),
                List.of(whole.formula()),
                "The forecast is of the first twelve months; what comes back for the investment is within all of them.");
    }

    static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
