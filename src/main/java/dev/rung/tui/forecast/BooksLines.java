package dev.rung.tui.forecast;

import dev.rung.domain.initiative.Attribution;
import dev.rung.domain.initiative.Books;
import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Money;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The money that came, by currency, and the losses that did not, apart from it; neither is ever added to the other. */
final class BooksLines {
    private static final int LABELS = 12;

    private BooksLines() {}

    static void on(Sheet sheet, Books books) {
        Map<String, Money> realised = books.totals(Books.Kind.REALISED);
        Map<String, Money> avoided = books.totals(Books.Kind.AVOIDED);
        if (realised.isEmpty() && avoided.isEmpty()) {
            return;
        }
        sheet.heading("MONEY THAT CAME", "contribution a year; kinds and currencies are never added");
        realised.values().forEach(m -> sheet.figure(figure("Realised", Books.Kind.REALISED, m, books), LABELS));
        avoided.values().forEach(m -> sheet.figure(figure("Avoided", Books.Kind.AVOIDED, m, books), LABELS));
        if (avoided.isEmpty()) {
            sheet.prose("No loss avoided was seen yet.", Style.FAINT);
        }
    }

    private static Figure figure(String label, Books.Kind kind, Money total, Books books) {
        List<Books.Entry> entries = books.entries().stream()
                .filter(e -> e.kind() == kind && e.amount().currency().equals(total.currency()))
                .toList();
        List<String> formula = new ArrayList<>();
        entries.forEach(e -> formula.add(Figures.money(e.amount().units()) + "  " + e.title() + ", "
                + Days.words(e.on())
                + e.attribution().map(Attribution::title).map(t -> ", " + t).orElse("")));
        formula.add("Together " + Figures.money(total.units()) + " " + total.currency() + ".");
        String count = entries.size() == 1 ? "1 bet" : entries.size() + " bets";
        String meaning = kind == Books.Kind.REALISED
                ? "What the newest postmortem of each bet saw; each enters once, beside the reason why it is believed."
                : "Losses that did not come, as postmortems judge it. Nobody can see them, so they stay apart from what was"
                        + " realised.";
        return new Figure(
                label, Figures.money(total.units()) + " " + total.currency(), "from " + count, formula, meaning);
    }
}
