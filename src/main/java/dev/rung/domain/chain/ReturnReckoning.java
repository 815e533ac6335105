package dev.rung.domain.chain;

import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.initiative.StageChange;
import dev.rung.domain.money.Money;
import dev.rung.domain.money.Range;
import dev.rung.domain.team.Margin;
import java.time.LocalDate;
import java.time.YearMonth;
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
    private final YearMonth from;
    private final LocalDate seenOn;
    private final Conversion conversion;
    private final Map<ReturnKind, List<ReturnPart.Line>> lines = new EnumMap<>(ReturnKind.class);
    private final List<String> leftOut = new ArrayList<>();

    private ReturnReckoning(YearMonth from, LocalDate seenOn, Conversion conversion) {
        this.from = from;
        this.seenOn = seenOn;
        this.conversion = conversion;
        Arrays.stream(ReturnKind.values()).forEach(kind -> lines.put(kind, new ArrayList<>()));
    }

    /**
     * The return of the months from one to another, both included, as it was known on the last day of them, or is today.
     *
     * @param margins in any order
     * @param conversion into the currency of the cost
     */
    public static TeamReturn of(
            YearMonth from,
            YearMonth to,
            LocalDate today,
            Money cost,
            Collection<Bet> bets,
            Collection<Margin> margins,
            Conversion conversion) {
        LocalDate seenOn = to.atEndOfMonth().isAfter(today) ? today : to.atEndOfMonth();
        ReturnReckoning reckoning = new ReturnReckoning(from, seenOn, conversion);
        bets.forEach(bet -> reckoning.enter(bet.asOf(seenOn)));
        Optional<Margin> margin =
                margins.stream().filter(m -> !m.on().isAfter(seenOn)).max(Comparator.comparing(Margin::on));
        Money costOfYear = TeamReturn.costOfYear(cost, TeamReturn.months(from, to));
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
        return new TeamReturn(from, to, seenOn, cost, margin, parts, reckoning.leftOut);
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
                LocalDate first = launched.isBefore(from.atDay(1)) ? from.atDay(1) : launched;
                LocalDate end = stopped.orElse(seenOn);
                if (!end.isBefore(first)) {
                    long days = ChronoUnit.DAYS.between(first, end) + 1;
                    enter(
                            ReturnKind.REALISED,
                            bet,
                            actual,
                            Range.exactly(years(first, end)),
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
        Optional<Money> converted = conversion.of(said, seenOn);
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
