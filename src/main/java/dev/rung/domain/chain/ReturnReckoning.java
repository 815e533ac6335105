package dev.rung.domain.chain;

import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.initiative.StageChange;
import dev.rung.domain.money.Money;
import dev.rung.domain.money.Range;
import dev.rung.domain.team.CostPeriod;
import dev.rung.domain.team.Margin;
import dev.rung.domain.team.Rates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the return on a team in the records of its bets. Each bet enters once a kind. */
public final class ReturnReckoning {
    private final LocalDate first;
    private final LocalDate seenOn;
    private final Rates rates;
    private final String currency;
    private final Map<ReturnKind, List<ReturnPart.Line>> lines = new EnumMap<>(ReturnKind.class);
    private final List<String> leftOut = new ArrayList<>();

    private ReturnReckoning(LocalDate first, LocalDate seenOn, Rates rates, String currency) {
        this.first = first;
        this.seenOn = seenOn;
        this.rates = rates;
        this.currency = currency;
        Arrays.stream(ReturnKind.values()).forEach(kind -> lines.put(kind, new ArrayList<>()));
    }

    /**
     * The return of a period, in the currency of its cost, as it was known on its last day, or is today.
     *
     * @param months what each month of the period cost, in their order
     * @param margins in any order
     */
    public static TeamReturn of(
            CostPeriod period,
            LocalDate today,
            List<Money> months,
            Collection<Bet> bets,
            Collection<Margin> margins,
            Rates rates) {
        Money cost = TranslationTax.sum(months);
        int paid = (int) months.stream().filter(m -> m.minor() > 0).count();
        LocalDate seenOn = period.last().isAfter(today) ? today : period.last();
        ReturnReckoning reckoning = new ReturnReckoning(period.first(), seenOn, rates, cost.currency());
        bets.forEach(bet -> reckoning.enter(bet.asOf(seenOn)));
        Optional<Margin> margin =
                margins.stream().filter(m -> !m.on().isAfter(seenOn)).max(Comparator.comparing(Margin::on));
        Money costOfYear = TeamReturn.costOfYear(cost, paid);
        List<ReturnPart> parts = reckoning.lines.entrySet().stream()
                .map(e -> new ReturnPart(
                        e.getKey(),
                        e.getKey().yearly() ? costOfYear : cost,
                        e.getValue().stream()
                                .sorted(Comparator.comparingDouble((ReturnPart.Line l) ->
                                                l.amount().p50())
                                        .reversed()
                                        .thenComparing(ReturnPart.Line::title))
                                .toList()))
                .toList();
        return new TeamReturn(period, seenOn, cost, paid, margin, parts, reckoning.leftOut);
    }

    private void enter(Bet bet) {
        boolean avoids = bet.forecastInForce()
                .or(bet::latestForecast)
                .filter(f -> f.driver().avoids())
                .isPresent();
        Optional<Postmortem> seen = bet.actualPostmortem();
        if (seen.isPresent()) {
            Money actual = seen.get().actual().orElseThrow();
            Optional<LocalDate> stopped = stopped(bet).filter(day -> !day.isAfter(seenOn));
            if (stopped.isEmpty()) {
                enter(
                        avoids ? ReturnKind.AVOIDED : ReturnKind.RUN_RATE,
                        bet,
                        actual,
                        Range.exactly(1),
                        seen.get().on(),
                        0);
            }
            bet.initiative().launchedOn().filter(day -> !avoids).ifPresent(launched -> {
                LocalDate begin = launched.isBefore(first) ? first : launched;
                LocalDate end = stopped.orElse(seenOn);
                if (!end.isBefore(begin)) {
                    long days = ChronoUnit.DAYS.between(begin, end) + 1;
                    enter(
                            ReturnKind.REALISED,
                            bet,
                            actual,
                            Range.exactly(years(begin, end)),
                            seen.get().on(),
                            days);
                }
            });
            return;
        }
        Stage stage = bet.initiative().stage();
        boolean over = bet.changes().stream()
                .reduce((earlier, later) -> later)
                .map(StageChange::to)
                .map(s -> s == Stage.CLOSED || s == Stage.DROPPED)
                .orElse(stage == Stage.CLOSED || stage == Stage.DROPPED);
        bet.latestForecast().filter(f -> !over && f.contribution().p50() != 0).ifPresent(f -> {
            Range share = f.contribution();
            enter(
                    avoids ? ReturnKind.MODELLED_AVOIDED : ReturnKind.MODELLED,
                    bet,
                    Money.of(share.p50(), f.currency()),
                    relative(f),
                    f.madeOn(),
                    0);
        });
    }

    /** The range as parts of its P50, so that one rate converts it. */
    private static Range relative(Forecast forecast) {
        Range range = forecast.contribution();
        double one = range.p50();
        return one > 0
                ? new Range(range.p10() / one, 1, range.p90() / one)
                : new Range(range.p90() / one, 1, range.p10() / one);
    }

    private void enter(ReturnKind kind, Bet bet, Money said, Range times, LocalDate on, long days) {
        String title = bet.initiative().title();
        Optional<Money> converted = rates.convert(said, currency, seenOn);
        if (converted.isEmpty()) {
            if (!leftOut.contains(title)) {
                leftOut.add(title);
            }
            return;
        }
        double units = converted.get().units();
        Range amount = units < 0
                ? new Range(units * times.p90(), units * times.p50(), units * times.p10())
                : new Range(units * times.p10(), units * times.p50(), units * times.p90());
        lines.get(kind).add(new ReturnPart.Line(bet.initiative().id(), title, said, amount, on, days));
    }

    /** The day it stopped bringing anything: what the newest decision says, or the day it was dropped. */
    private static Optional<LocalDate> stopped(Bet bet) {
        Optional<LocalDate> decided = bet.postmortems().stream()
                .filter(p -> p.decision().isPresent())
                .reduce((earlier, later) -> later)
                .filter(p -> p.decision().get() == Postmortem.Decision.STOP)
                .map(p -> p.decisionBy().orElse(p.on()));
        return decided.or(() -> bet.changes().stream()
                .reduce((earlier, later) -> later)
                .filter(c -> c.to() == Stage.DROPPED)
                .map(StageChange::on));
    }

    /** Days both included, each as a part of its own year, so that a calendar year is exactly one. */
    private static double years(LocalDate first, LocalDate last) {
        double years = 0;
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            LocalDate begin = year == first.getYear() ? first : LocalDate.of(year, 1, 1);
            LocalDate end = year == last.getYear() ? last : LocalDate.of(year, 12, 31);
            years += (ChronoUnit.DAYS.between(begin, end) + 1) / (double) begin.lengthOfYear();
        }
        return years;
    }
}
