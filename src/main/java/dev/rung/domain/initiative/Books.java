package dev.rung.domain.initiative;

import dev.rung.domain.money.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the bets brought or are thought to bring, as of a day. Each initiative enters once, under one kind, and kinds are
 * never added up; nor are currencies.
 *
 * @param entries in the order of the bets
 */
public record Books(List<Entry> entries) {
    public Books {
        entries = List.copyOf(entries);
    }

    /** How sure the money is. */
    public enum Kind {
        /** Seen in a postmortem. */
        REALISED,
        /** Only forecast; nobody looked yet. */
        MODELLED,
        /** A loss that did not come, as a postmortem judges it; nobody can see it. */
        AVOIDED,
        /** A loss that is forecast not to come. */
        MODELLED_AVOIDED
    }

    /**
     * @param on the day of the postmortem, or of the forecast, that says so
     * @param attribution why the launch is believed to have done it; empty for what is only forecast
     */
    public record Entry(
            String initiativeId,
            String title,
            Kind kind,
            Money amount,
            LocalDate on,
            Optional<Attribution> attribution) {}

    /**
     * From a postmortem with an actual, the newest one up to the day, else from the newest forecast unless the bet is
     * closed or dropped; contribution a year. A bet with neither is not in the books.
     */
    public static Books of(Collection<Bet> bets, LocalDate day) {
        return new Books(bets.stream()
                .map(bet -> bet.asOf(day))
                .flatMap(bet -> seen(bet).or(() -> forecast(bet)).stream())
                .toList());
    }

    private static Optional<Entry> seen(Bet bet) {
        return bet.actualPostmortem()
                .flatMap(p -> p.actual()
                        .map(amount -> entry(
                                bet,
                                avoids(bet) ? Kind.AVOIDED : Kind.REALISED,
                                amount,
                                p.on(),
                                Optional.of(p.attribution()))));
    }

    private static Optional<Entry> forecast(Bet bet) {
        Stage stage = bet.initiative().stage();
        return bet.latestForecast()
                .filter(f -> stage != Stage.CLOSED && stage != Stage.DROPPED)
                .map(f -> entry(
                        bet,
                        avoids(bet) ? Kind.MODELLED_AVOIDED : Kind.MODELLED,
                        Money.of(f.contribution().p50(), f.currency()),
                        f.madeOn(),
                        Optional.empty()));
    }

    /** What drives the bet is what its forecast in force says; without one, its newest. */
    private static boolean avoids(Bet bet) {
        return bet.forecastInForce()
                .or(bet::latestForecast)
                .filter(f -> f.driver().avoids())
                .isPresent();
    }

    private static Entry entry(Bet bet, Kind kind, Money amount, LocalDate on, Optional<Attribution> attribution) {
        return new Entry(bet.initiative().id(), bet.initiative().title(), kind, amount, on, attribution);
    }

    /** The sum of one kind per currency, in the order of the currencies' codes; exact, in cents. */
    public Map<String, Money> totals(Kind kind) {
        Map<String, Money> totals = new TreeMap<>();
        entries.stream()
                .filter(e -> e.kind() == kind)
                .map(Entry::amount)
                .forEach(m -> totals.merge(
                        m.currency(), m, (a, b) -> new Money(Math.addExact(a.minor(), b.minor()), a.currency())));
        return totals;
    }
}
