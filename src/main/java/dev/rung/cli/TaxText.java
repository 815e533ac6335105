package dev.rung.cli;

import dev.rung.domain.chain.Chain;
import dev.rung.domain.chain.ChainLink;
import dev.rung.domain.chain.MonthTax;
import dev.rung.domain.chain.TaxCause;
import dev.rung.domain.chain.TaxItem;
import dev.rung.domain.chain.TranslationTax;
import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Money;
import dev.rung.domain.team.CostPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The translation tax as text: how much, by what is missing, which work it is, and how it went over the months. */
final class TaxText {
    private static final int BAR = 24;
    private static final int HANGING = 4;

    private final Printout out;

    TaxText(Printout out) {
        this.out = out;
    }

    void print(CostPeriod period, TranslationTax tax, TranslationTax trend, LocalDate today) {
        if (tax.cost().minor() == 0) {
            out.prose(
                    0,
                    "The team costs nothing in " + period.title() + ", as far as rung knows. rung money person ROLE"
                            + " --number N --salary 150k --from DAY says who is on it.");
            return;
        }
        out.line(new Words()
                .bold("Translation tax, " + period.title() + ": " + Figures.money(tax.tax()))
                .plain(", " + percent(tax.tax(), tax) + " of " + Figures.money(tax.cost())));
        if (period.last().isAfter(today)) {
            out.prose(0, "What is not over yet is judged by what is known today.");
        }
        causes(tax);
        hanging(tax);
        apart("Translated", TaxItem.Kind.TRANSLATED, tax);
        apart("Run and maintain, declared and not taxed", TaxItem.Kind.RUN_AND_MAINTAIN, tax);
        trend(trend);
    }

    private static String percent(Money part, TranslationTax tax) {
        return Figures.part(
                tax.cost().minor() == 0
                        ? Optional.empty()
                        : Optional.of(part.units() / tax.cost().units()));
    }

    private void causes(TranslationTax tax) {
        if (tax.byCause().isEmpty()) {
            return;
        }
        out.blank();
        out.heading("By cause");
        List<List<Words>> rows = new ArrayList<>();
        for (var cause : tax.byCause().entrySet()) {
            rows.add(List.of(
                    Words.of(cause.getKey().words()),
                    Words.of(Figures.money(cause.getValue())),
                    Words.of(percent(cause.getValue(), tax))));
        }
        out.table(2, rows);
    }

    private void hanging(TranslationTax tax) {
        List<TranslationTax.Subject> taxed =
                tax.subjects().stream().filter(s -> s.taxed().minor() > 0).toList();
        if (taxed.isEmpty()) {
            return;
        }
        out.blank();
        out.heading("Hangs in the air");
        for (TranslationTax.Subject subject : taxed) {
            out.line(new Words()
                    .plain("  ")
                    .bold(subject.newest().title())
                    .plain("  " + Figures.money(subject.taxed()) + ", " + percent(subject.taxed(), tax)));
            if (subject.newest().cause().equals(Optional.of(TaxCause.NOTHING))) {
                out.prose(HANGING, "What did the rest of the team work on? rung money share says so.");
            } else {
                subject.newest().chain().ifPresent(this::missing);
            }
        }
    }

    private void missing(Chain chain) {
        if (chain.whole()) {
            out.prose(HANGING, "It is whole by now.");
            return;
        }
        ChainLink first = chain.cause().orElseThrow();
        out.prose(
                HANGING,
                "Missing: " + first.kind().title() + ", for " + first.missing().orElseThrow() + ".");
        out.prose(HANGING, first.question());
        List<String> more =
                chain.missing().stream().skip(1).map(l -> l.kind().title()).toList();
        if (!more.isEmpty()) {
            out.prose(HANGING, "Then: " + String.join(", ", more) + ".");
        }
    }

    private void apart(String heading, TaxItem.Kind kind, TranslationTax tax) {
        Money sum = tax.sum(kind);
        if (sum.minor() == 0) {
            return;
        }
        out.blank();
        out.line(new Words().bold(heading).plain(": " + Figures.money(sum) + ", " + percent(sum, tax)));
        out.table(
                2,
                tax.subjects().stream()
                        .filter(s -> s.newest().kind() == kind)
                        .map(s -> List.of(
                                Words.of(s.newest().title()),
                                Words.of(Figures.money(new Money(
                                        s.amount().minor() - s.taxed().minor(),
                                        s.amount().currency())))))
                        .toList());
    }

    private void trend(TranslationTax trend) {
        List<MonthTax> months =
                trend.months().stream().filter(m -> m.cost().minor() > 0).toList();
        if (months.size() < 2) {
            return;
        }
        out.blank();
        out.heading("Month by month");
        out.table(
                2,
                months.stream()
                        .map(m -> List.of(
                                Words.of(m.month().toString()),
                                Words.of(bar(m.fraction().orElse(0.0))),
                                Words.of(Figures.part(m.fraction())),
                                Words.of(Figures.money(m.tax()))))
                        .toList());
    }

    private static String bar(double fraction) {
        int filled = (int) Math.round(fraction * BAR);
        return "█".repeat(filled) + "·".repeat(BAR - filled);
    }
}
