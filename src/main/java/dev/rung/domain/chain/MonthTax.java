package dev.rung.domain.chain;

import dev.rung.domain.money.Money;
import dev.rung.domain.team.TeamShare;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the team cost in a month, by what it was for.
 *
 * @param items each share, then what is allocated to nothing, if anything is; their amounts are the cost to the cent
 */
public record MonthTax(YearMonth month, Money cost, List<TaxItem> items) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public MonthTax {
        items = List.copyOf(items);
    }

    /**
     * Spreads the cost over the shares, in cents by the largest remainder.
     *
     * @param inForce the shares that hold in the month; those of 0 % are left out
     * @param chains of every initiative that takes a share, by its id, as of the month
     * @throws IllegalArgumentException when the shares are over 100 %, or a chain is not there
     */
    public static MonthTax of(YearMonth month, Money cost, List<TeamShare> inForce, Map<String, Chain> chains) {
        List<TeamShare> shares =
                inForce.stream().filter(s -> s.percent().signum() > 0).toList();
        List<BigDecimal> percents = new ArrayList<>();
        shares.forEach(s -> percents.add(s.percent()));
        BigDecimal taken = percents.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal left = HUNDRED.subtract(taken);
        if (left.signum() < 0) {
            throw new IllegalArgumentException("shares of " + month + " come to " + taken + " %");
        }
        percents.add(left);
        List<Long> cents = CentSpread.of(cost.minor(), percents);
        List<TaxItem> items = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            items.add(item(shares.get(i), new Money(cents.get(i), cost.currency()), chains));
        }
        if (left.signum() > 0) {
            items.add(new TaxItem(
                    TaxItem.Kind.UNTRANSLATED,
                    Optional.empty(),
                    TaxCause.NOTHING.words(),
                    left,
                    new Money(cents.get(shares.size()), cost.currency()),
                    Optional.empty(),
                    Optional.of(TaxCause.NOTHING)));
        }
        return new MonthTax(month, cost, items);
    }

    private static TaxItem item(TeamShare share, Money amount, Map<String, Chain> chains) {
        if (share.initiativeId().isEmpty()) {
            return new TaxItem(
                    TaxItem.Kind.RUN_AND_MAINTAIN,
                    Optional.empty(),
                    share.work(),
                    share.percent(),
                    amount,
                    Optional.empty(),
                    Optional.empty());
        }
        String id = share.initiativeId().get();
        Chain chain = Optional.ofNullable(chains.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no chain of initiative " + id));
        Optional<TaxCause> cause = chain.cause().map(l -> TaxCause.of(l.kind()));
        return new TaxItem(
                cause.isEmpty() ? TaxItem.Kind.TRANSLATED : TaxItem.Kind.UNTRANSLATED,
                Optional.of(id),
                chain.initiative().title(),
                share.percent(),
                amount,
                Optional.of(chain),
                cause);
    }

    /** What the shares of one kind cost. */
    public Money sum(TaxItem.Kind kind) {
        return new Money(
                items.stream()
                        .filter(i -> i.kind() == kind)
                        .mapToLong(i -> i.amount().minor())
                        .sum(),
                cost.currency());
    }

    /** What could not be explained. */
    public Money tax() {
        return sum(TaxItem.Kind.UNTRANSLATED);
    }

    /** The tax as a fraction of the cost; empty in a month that cost nothing. */
    public Optional<Double> fraction() {
        return TranslationTax.fraction(tax(), cost);
    }
}
