package dev.rung.cli;

import dev.rung.domain.chain.ChainLink;
import dev.rung.domain.chain.MonthTax;
import dev.rung.domain.chain.TaxCause;
import dev.rung.domain.chain.TaxItem;
import dev.rung.domain.chain.TranslationTax;
import dev.rung.domain.money.Money;
import dev.rung.domain.team.CostPeriod;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The translation tax as JSON; the fields are told in {@code rung help json}. */
final class TaxJson {
    private TaxJson() {}

    static Map<String, Object> of(CostPeriod period, TranslationTax tax, TranslationTax trend) {
        return JsonMap.of(
                "period", period.title(),
                "from", period.from().toString(),
                "to", period.to().toString(),
                "currency", tax.cost().currency(),
                "cost", tax.cost().units(),
                "tax", tax.tax().units(),
                "percent", percent(tax.fraction()),
                "translated", tax.sum(TaxItem.Kind.TRANSLATED).units(),
                "run_and_maintain", tax.sum(TaxItem.Kind.RUN_AND_MAINTAIN).units(),
                "by_cause",
                        tax.byCause().entrySet().stream()
                                .map(e -> JsonMap.of(
                                        "cause",
                                        e.getKey().id(),
                                        "amount",
                                        e.getValue().units()))
                                .toList(),
                "items", tax.subjects().stream().map(TaxJson::item).toList(),
                "months", tax.months().stream().map(TaxJson::month).toList(),
                "trend", trend.months().stream().map(TaxJson::month).toList());
    }

    private static Optional<Double> percent(Optional<Double> fraction) {
        return fraction.map(f -> f * 100);
    }

    private static Map<String, Object> item(TranslationTax.Subject subject) {
        TaxItem newest = subject.newest();
        Money taxed = subject.taxed();
        return JsonMap.of(
                "kind", newest.kind().name().toLowerCase(Locale.ROOT),
                "initiative", newest.initiativeId(),
                "title", newest.title(),
                "share", newest.percent(),
                "amount", subject.amount().units(),
                "taxed", taxed.units(),
                "cause", newest.cause().map(TaxCause::id),
                "missing",
                        newest.chain()
                                .map(c ->
                                        c.missing().stream().map(TaxJson::link).toList())
                                .orElse(List.of()));
    }

    private static Map<String, Object> link(ChainLink link) {
        return JsonMap.of("link", link.kind().id(), "missing", link.missing().orElse(""), "question", link.question());
    }

    private static Map<String, Object> month(MonthTax month) {
        return JsonMap.of(
                "month", month.month().toString(),
                "cost", month.cost().units(),
                "tax", month.tax().units(),
                "percent", percent(month.fraction()),
                "translated", month.sum(TaxItem.Kind.TRANSLATED).units(),
                "run_and_maintain", month.sum(TaxItem.Kind.RUN_AND_MAINTAIN).units());
    }
}
