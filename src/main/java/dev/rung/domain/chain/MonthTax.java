package dev.rung.domain.chain;

import dev.rung.domain.Refusal;
import dev.rung.domain.money.Money;
import dev.rung.domain.team.Shares;
import dev.rung.domain.team.TeamShare;
import dev.rung.domain.team.TeamText;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the team cost in a month, by what it was for.
 *
 * @param items each share, then what is allocated to nothing, if anything is; their amounts are the cost to the cent
 */
public record MonthTax(YearMonth month, Money cost, List<TaxItem> items) {
    public MonthTax {
        items = List.copyOf(items);
    }

    /**
     * Spreads the cost over the shares, in cents by the largest remainder.
     *
     * @param inForce the shares that hold in the month; those of 0 % are left out
     * @param chains of every initiative that takes a share, by its id, as of the month
     * @throws Refusal when the shares are over 100 %
     * @throws IllegalArgumentException when a chain is not there
     */
    public static MonthTax of(YearMonth month, Money cost, List<TeamShare> inForce, Map<String, Chain> chains) {
        List<TeamShare> shares = taking(inForce);
        List<Money> amounts = spread(month, cost, shares);
        BigDecimal left = Shares.WHOLE.subtract(taken(shares));
        List<TaxItem> items = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            items.add(item(shares.get(i), amounts.get(i), chains));
        }
        if (left.signum() > 0) {
            items.add(new TaxItem(
                    TaxItem.Kind.UNTRANSLATED,
                    Optional.empty(),
                    TaxCause.NOTHING.words(),
                    left,
                    amounts.get(shares.size()),
                    Optional.empty(),
                    Optional.of(TaxCause.NOTHING)));
        }
        return new MonthTax(month, cost, items);
    }

    private static List<TeamShare> taking(List<TeamShare> inForce) {
        return inForce.stream().filter(s -> s.percent().signum() > 0).toList();
    }

    private static BigDecimal taken(List<TeamShare> shares) {
        return shares.stream().map(TeamShare::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What each share costs, and behind them what is allocated to nothing. */
    private static List<Money> spread(YearMonth month, Money cost, List<TeamShare> shares) {
        BigDecimal taken = taken(shares);
        if (taken.compareTo(Shares.WHOLE) > 0) {
            throw Refusal.data("In " + month + " the shares come to " + TeamText.percent(taken)
                    + ": lower one of them with rung money share.");
        }
        List<BigDecimal> weights = new ArrayList<>();
        shares.forEach(s -> weights.add(s.percent()));
        weights.add(Shares.WHOLE.subtract(taken));
        return CentSpread.of(cost.minor(), weights).stream()
                .map(cents -> new Money(cents, cost.currency()))
                .toList();
    }

    /** What each initiative's share costs in a month, by its id: the same amounts, where no chain is asked for. */
    public static Map<String, Money> amounts(YearMonth month, Money cost, List<TeamShare> inForce) {
        List<TeamShare> shares = taking(inForce);
        List<Money> amounts = spread(month, cost, shares);
        Map<String, Money> ofInitiatives = new HashMap<>();
        for (int i = 0; i < shares.size(); i++) {
            Money amount = amounts.get(i);
            shares.get(i).initiativeId().ifPresent(id -> ofInitiatives.put(id, amount));
        }
        return ofInitiatives;
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
