package dev.rung.domain.chain;

import dev.rung.domain.money.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The stand-in for what executives pay to explain the work, in a period: the cost of work whose chain is broken and of the
 * share allocated to nothing. It is the sum of its months, to the cent.
 *
 * @param months at least one, in order, in one currency
 */
public record TranslationTax(List<MonthTax> months) {
    public TranslationTax {
        months = List.copyOf(months);
        if (months.isEmpty()) {
            throw new IllegalArgumentException("a tax is that of a month at least");
        }
    }

    /**
     * One subject over the period.
     *
     * @param newest its share in the last month of the period in which it took one; says what is missing
     * @param amount what it cost in the period
     * @param taxed what of that is untranslated
     */
    public record Subject(TaxItem newest, Money amount, Money taxed) {}

    public MonthTax last() {
        return months.get(months.size() - 1);
    }

    public Money cost() {
        return sum(months.stream().map(MonthTax::cost).toList());
    }

    /** What the shares of one kind cost. */
    public Money sum(TaxItem.Kind kind) {
        return sum(months.stream().map(m -> m.sum(kind)).toList());
    }

    /** What could not be explained. */
    public Money tax() {
        return sum(TaxItem.Kind.UNTRANSLATED);
    }

    /** The tax as a fraction of the cost; empty where nothing was spent. */
    public Optional<Double> fraction() {
        return fraction(tax(), cost());
    }

    static Optional<Double> fraction(Money part, Money whole) {
        return whole.minor() > 0 ? Optional.of((double) part.minor() / whole.minor()) : Optional.empty();
    }

    /** The tax by what is missing, in the order of the links; causes that cost nothing are not there. */
    public Map<TaxCause, Money> byCause() {
        Map<TaxCause, Money> causes = new EnumMap<>(TaxCause.class);
        items().forEach(item ->
                item.cause().ifPresent(cause -> causes.merge(cause, item.amount(), TranslationTax::plus)));
        causes.values().removeIf(m -> m.minor() == 0);
        return causes;
    }

    /** Whatever took a share, the most taxed first, then what cost most, then by title. */
    public List<Subject> subjects() {
        Map<Object, List<TaxItem>> found = new LinkedHashMap<>();
        items().forEach(item ->
                found.computeIfAbsent(key(item), k -> new ArrayList<>()).add(item));
        return found.values().stream()
                .map(this::subject)
                .sorted((a, b) -> {
                    int taxed = Long.compare(b.taxed().minor(), a.taxed().minor());
                    int cost = Long.compare(b.amount().minor(), a.amount().minor());
                    return taxed != 0
                            ? taxed
                            : cost != 0
                                    ? cost
                                    : a.newest().title().compareTo(b.newest().title());
                })
                .toList();
    }

    /** Initiatives, run-and-maintain works and nothing may share a title and are still not the same. */
    private static Object key(TaxItem item) {
        return List.of(item.initiativeId().orElse(""), item.kind() == TaxItem.Kind.RUN_AND_MAINTAIN, item.title());
    }

    private Subject subject(List<TaxItem> items) {
        return new Subject(
                items.get(items.size() - 1),
                sum(items.stream().map(TaxItem::amount).toList()),
                new Money(
                        items.stream()
                                .filter(i -> i.kind() == TaxItem.Kind.UNTRANSLATED)
                                .mapToLong(i -> i.amount().minor())
                                .sum(),
                        cost().currency()));
    }

    private List<TaxItem> items() {
        return months.stream().flatMap(m -> m.items().stream()).toList();
    }

    /** The sum of at least one amount, all of one currency. */
    static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(TranslationTax::plus).orElseThrow();
    }

    private static Money plus(Money one, Money other) {
        if (!one.currency().equals(other.currency())) {
            throw new IllegalArgumentException("months in " + one.currency() + " and " + other.currency());
        }
        return new Money(Math.addExact(one.minor(), other.minor()), one.currency());
    }
}
