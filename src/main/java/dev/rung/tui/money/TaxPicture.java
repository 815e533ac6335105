package dev.rung.tui.money;

import dev.rung.domain.chain.Chain;
import dev.rung.domain.chain.ChainLink;
import dev.rung.domain.chain.MonthTax;
import dev.rung.domain.chain.TaxCause;
import dev.rung.domain.chain.TaxItem;
import dev.rung.domain.chain.TranslationTax;
import dev.rung.domain.money.Money;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.text.Capital;
import dev.rung.domain.text.MonthWords;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.forecast.FormulaPanel;
import dev.rung.tui.forecast.Sheet;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Bar;
import dev.rung.tui.widget.Sparkline;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The tax of a month and its quarter, by cause, with what hangs in the air, over the months up to it. */
final class TaxPicture {
    private static final int AMOUNT = 11;
    private static final int PERCENT = 9;
    private static final int WIDE = 96;
    private static final int BAR = 24;

    private final YearMonth month;
    private final TranslationTax trend;
    private final TranslationTax quarter;
    private final TranslationTax now;
    private final LocalDate today;

    TaxPicture(YearMonth month, TranslationTax trend, TranslationTax quarter, LocalDate today) {
        this.month = month;
        this.trend = trend;
        this.quarter = quarter;
        this.now = new TranslationTax(List.of(trend.last()));
        this.today = today;
    }

    void draw(Sheet sheet, Function<YearMonth, Next> to) {
        if (now.cost().minor() == 0) {
            nothing(sheet);
            return;
        }
        sheet.heading("TRANSLATION TAX", "in " + now.cost().currency() + unfinished() + "   " + line());
        sheet.figure(TaxFigures.of(MonthWords.brief(month), now), AMOUNT);
        sheet.figure(TaxFigures.of(Quarter.of(month.atDay(1)).title(), quarter), AMOUNT);
        causes(sheet);
        hanging(sheet);
        apart(sheet, TaxItem.Kind.RUN_AND_MAINTAIN, "RUN AND MAINTAIN", "declared, not taxed");
        apart(sheet, TaxItem.Kind.TRANSLATED, "TRANSLATED", "every link holds");
        months(sheet, to);
    }

    private void nothing(Sheet sheet) {
        sheet.prose("The team costs nothing in " + MonthWords.brief(month) + ", as far as rung knows.", Style.STRONG)
                .gap()
                .prose(
                        "The translation tax is the cost of work whose way to money nobody can tell. Say on the side Cost who"
                                + " is on the team, and on the side Shares what they work on; what is left is allocated to"
                                + " nothing, and taxed.",
                        Style.TEXT);
    }

    /** The months in which anything was paid, in percent of their cost. */
    private String line() {
        List<MonthTax> paid = paid();
        return paid.size() < 2
                ? ""
                : Sparkline.against(
                                1,
                                paid.stream()
                                        .mapToDouble(m -> m.fraction().orElse(0.0))
                                        .toArray())
                        + " " + paid.size() + " months";
    }

    private List<MonthTax> paid() {
        return trend.months().stream().filter(m -> m.cost().minor() > 0).toList();
    }

    private String unfinished() {
        return month.atEndOfMonth().isAfter(today) ? ", by what is known today" : "";
    }

    private void causes(Sheet sheet) {
        Map<TaxCause, Money> causes = now.byCause();
        if (causes.isEmpty()) {
            sheet.gap().prose("Nothing hangs in the air this month.", Style.GOOD);
            return;
        }
        sheet.heading("BY CAUSE", "the first link that is missing");
        causes.forEach((cause, amount) -> sheet.stop(() -> FormulaPanel.open(TaxFigures.of(cause, now)), row -> {
            row.text(0, 0, cause.words(), Style.TEXT);
            int end = 23 + AMOUNT;
            row.textEnding(end, 0, Shown.whole(amount), Style.STRONG);
            row.textEnding(end + PERCENT, 0, Shown.percent(amount, now.cost()), Style.MUTED);
            if (row.columns() >= end + PERCENT + 2 + BAR) {
                double share = amount.units() / Math.max(1, now.tax().units());
                Bar.line(row, end + PERCENT + 2, 0, BAR, share, Style.WARN);
            }
        }));
    }

    private void hanging(Sheet sheet) {
        List<TranslationTax.Subject> taxed =
                now.subjects().stream().filter(s -> s.taxed().minor() > 0).toList();
        if (taxed.isEmpty()) {
            return;
        }
        sheet.heading("HANGS IN THE AIR", "enter shows the chain, and where it is mended");
        taxed.forEach(subject -> row(sheet, subject));
    }

    private void row(Sheet sheet, TranslationTax.Subject subject) {
        TaxItem item = subject.newest();
        Optional<Chain> chain = item.chain();
        String missing = chain.map(Chain::brief).orElse("no share");
        sheet.stop(
                () -> item.initiativeId()
                        .<Next>map(id -> Next.open(new Destination.InitiativePage(id, "Chain")))
                        .orElseGet(() -> Next.open(new Destination.MoneyPage("Shares"))),
                row -> {
                    int words = words(row);
                    int end = row.columns() - words - 2;
                    row.text(0, 0, Capital.of(item.title()), Style.TEXT, end - AMOUNT - PERCENT);
                    row.textEnding(end - PERCENT, 0, Shown.whole(subject.taxed()), Style.STRONG);
                    row.textEnding(end, 0, Shown.percent(subject.taxed(), now.cost()), Style.MUTED);
                    row.text(end + 2, 0, missing, Style.WARN, words);
                });
        chain.flatMap(Chain::cause)
                .map(ChainLink::question)
                .ifPresent(q -> sheet.line(row -> row.text(2, 0, q, Style.FAINT, row.columns() - 2)));
    }

    /** The room of what is missing. */
    private static int words(Canvas row) {
        return row.columns() >= WIDE ? 34 : 18;
    }

    private void apart(Sheet sheet, TaxItem.Kind kind, String heading, String beside) {
        List<TranslationTax.Subject> subjects =
                now.subjects().stream().filter(s -> s.newest().kind() == kind).toList();
        if (subjects.isEmpty()) {
            return;
        }
        sheet.heading(heading, beside);
        subjects.forEach(s -> sheet.stop(
                () -> s.newest()
                        .initiativeId()
                        .<Next>map(id -> Next.open(new Destination.InitiativePage(id, "Chain")))
                        .orElseGet(() -> Next.open(new Destination.MoneyPage("Shares"))),
                row -> {
                    int end = row.columns() - words(row) - 2;
                    row.text(0, 0, s.newest().title(), Style.TEXT, end - AMOUNT - PERCENT);
                    row.textEnding(end - PERCENT, 0, Shown.whole(s.amount()), Style.TEXT);
                    row.textEnding(end, 0, Shown.percent(s.amount(), now.cost()), Style.MUTED);
                }));
    }

    private void months(Sheet sheet, Function<YearMonth, Next> to) {
        List<MonthTax> paid = paid();
        if (paid.size() < 2) {
            return;
        }
        sheet.heading("MONTH BY MONTH", "the tax in percent of the cost; enter goes there");
        for (MonthTax m : paid) {
            sheet.stop(
                    () -> m.month().equals(month)
                            ? FormulaPanel.open(TaxFigures.of(MonthWords.brief(m.month()), only(m)))
                            : to.apply(m.month()),
                    row -> {
                        row.text(
                                0, 0, MonthWords.brief(m.month()), m.month().equals(month) ? Style.STRONG : Style.TEXT);
                        int bar = Math.max(8, Math.min(40, row.columns() - 10 - AMOUNT - PERCENT - 4));
                        int x = Bar.line(row, 10, 0, bar, m.fraction().orElse(0.0), Style.ACCENT);
                        row.textEnding(x + PERCENT, 0, Shown.percent(m.fraction()), Style.TEXT);
                        row.textEnding(x + PERCENT + AMOUNT, 0, Shown.whole(m.tax()), Style.STRONG);
                    });
        }
    }

    private static TranslationTax only(MonthTax month) {
        return new TranslationTax(List.of(month));
    }
}
