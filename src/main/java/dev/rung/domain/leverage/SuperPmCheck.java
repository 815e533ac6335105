package dev.rung.domain.leverage;

import dev.rung.domain.leverage.Reading.Basis;
import dev.rung.domain.person.Quarter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Reads every signal. What the records tell holds; where they cannot tell, the leader's answer of the quarter does. It
 * counts nothing together: signals are not points.
 */
public final class SuperPmCheck {
    private static final int TREND = 4;

    private static final Map<String, BiFunction<LeverageFacts, Quarter, Told>> RULES = Map.of(
            Signals.RITUALS, WorkRules::rituals,
            Signals.DID_IT_MYSELF, WorkRules::didItMyself,
            Signals.NOBODY_GREW, WorkRules::nobodyGrew,
            Signals.ABSENCE, WorkRules::absence,
            Signals.STANDARDS_CITED, WorkRules::standardsCited,
            Signals.NOTHING_STOPPED, MoneyRules::nothingStopped,
            Signals.NO_PORTFOLIO, MoneyRules::noPortfolio,
            Signals.BAD_NEWS, MoneyRules::badNews,
            Signals.MONEY_MOVED, MoneyRules::moneyMoved);

    private SuperPmCheck() {}

    /** One reading for each of {@link Signals#ALL}, in that order. */
    public static List<Reading> of(LeverageFacts facts) {
        return Signals.ALL.stream().map(s -> reading(s, facts)).toList();
    }

    private record At(Told told, Basis basis) {}

    private static Reading reading(Signal signal, LeverageFacts facts) {
        Quarter now = Quarter.of(facts.on());
        List<Reading.Point> trend = new ArrayList<>();
        for (int back = TREND - 1; back > 0; back--) {
            Told then = at(signal, facts, now.minus(back)).told();
            trend.add(new Reading.Point(now.minus(back), then.state(), then.value()));
        }
        At at = at(signal, facts, now);
        trend.add(new Reading.Point(now, at.told().state(), at.told().value()));
        return new Reading(
                signal,
                at.told().state(),
                at.told().words(),
                at.basis(),
                at.told().rows(),
                trend);
    }

    private static At at(Signal signal, LeverageFacts facts, Quarter quarter) {
        Told records = Optional.ofNullable(RULES.get(signal.id()))
                .map(rule -> rule.apply(facts, quarter))
                .orElseGet(() -> Told.nothing("No record tells this."));
        Optional<AskedRules.Heard> heard = AskedRules.of(signal, facts, quarter);
        if (records.known()) {
            return successor(signal, records, heard);
        }
        return heard.map(h -> new At(h.told(), h.basis())).orElseGet(() -> new At(records, Basis.NONE));
    }

    /** That somebody grew, the evidence tells; that nobody is named to follow, only the leader. */
    private static At successor(Signal signal, Told records, Optional<AskedRules.Heard> heard) {
        boolean grew = signal.id().equals(Signals.NOBODY_GREW) && records.state() == State.NOT_THERE;
        return heard.filter(h -> grew && h.told().state() == State.THERE)
                .map(h -> new At(joined(h.told(), records), h.basis()))
                .orElseGet(() -> new At(records, Basis.RECORDS));
    }

    private static Told joined(Told heard, Told records) {
        List<RestsOn> rows = new ArrayList<>(heard.rows());
        rows.addAll(records.rows());
        return new Told(heard.state(), heard.words() + " " + records.words(), records.value(), rows);
    }
}
