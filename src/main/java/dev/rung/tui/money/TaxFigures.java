package dev.rung.tui.money;

import dev.rung.domain.chain.TaxCause;
import dev.rung.domain.chain.TaxItem;
import dev.rung.domain.chain.TranslationTax;
import dev.rung.domain.money.Money;
import dev.rung.domain.team.TeamText;
import dev.rung.domain.text.Capital;
import dev.rung.domain.text.MonthWords;
import dev.rung.tui.forecast.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The numbers of the translation tax, each with what it is made of. */
final class TaxFigures {
    private TaxFigures() {}

    /** The tax of a period. */
    static Figure of(String label, TranslationTax tax) {
        List<String> formula = new ArrayList<>();
        formula.add(tax.subjects().stream()
                .filter(s -> s.taxed().minor() > 0)
                .map(TaxFigures::taxed)
                .collect(Collectors.joining("\n")));
        formula.add("Tax " + Shown.whole(tax.tax()) + " + translated " + Shown.whole(tax.sum(TaxItem.Kind.TRANSLATED))
                + " + run and maintain " + Shown.whole(tax.sum(TaxItem.Kind.RUN_AND_MAINTAIN)) + " = cost "
                + Shown.whole(tax.cost()) + ", to the cent.");
        if (tax.months().size() > 1) {
            formula.add(tax.months().stream()
                    .map(m -> MonthWords.brief(m.month()) + ": " + Shown.whole(m.tax()) + " of " + Shown.whole(m.cost())
                            + ", " + Shown.percent(m.fraction()))
                    .collect(Collectors.joining("\n")));
        }
        formula.removeIf(String::isEmpty);
        return new Figure(
                label,
                Shown.whole(tax.tax()),
                Shown.percent(tax.fraction()) + " of " + Shown.whole(tax.cost()),
                formula,
                "The cost of work whose chain is broken, and of what is allocated to nothing. Each month stands by itself;"
                        + " what is mended today lowers this month and changes none before it.");
    }

    private static String taxed(TranslationTax.Subject subject) {
        TaxItem item = subject.newest();
        String why = item.cause().map(TaxCause::words).orElse("whole by now");
        return Shown.whole(subject.taxed()) + "  " + item.title()
                + (item.chain().isEmpty() ? "" : ", " + why);
    }

    /** What one cause makes of the tax of a month. */
    static Figure of(TaxCause cause, TranslationTax month) {
        Money cost = month.cost();
        Money amount = month.byCause().get(cause);
        String items = month.last().items().stream()
                .filter(i -> i.cause().equals(Optional.of(cause)))
                .map(i -> Shown.whole(i.amount()) + "  " + i.title() + ", " + TeamText.percent(i.percent())
                        + " of the team")
                .collect(Collectors.joining("\n"));
        return new Figure(
                Capital.of(cause.words()),
                Shown.whole(amount),
                Shown.percent(amount, cost) + " of " + Shown.whole(cost),
                List.of(items),
                cause == TaxCause.NOTHING
                        ? "What no initiative and no declared work takes, up to the whole team."
                        : "Work counts where its chain breaks first; what it lacks beside that is not counted twice.");
    }
}
