package dev.rung.service;

import dev.rung.domain.evidence.Lever;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.ladder.Track;
import dev.rung.domain.leverage.DidShare;
import dev.rung.domain.person.Person;
import dev.rung.domain.person.Quarter;
import dev.rung.store.Database;
import dev.rung.store.LeverStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Tells a leader whose own hands do more and more of the work. */
final class LeverageNeeds {
    private static final int TWO_QUARTERS = 2;

    private final LeverStore levers;

    LeverageNeeds(Database database) {
        this.levers = new LeverStore(database);
    }

    /** One when the share of did has risen; none for levels on which doing it oneself is the job. */
    List<Need> of(Person me, Level own, LocalDate today) {
        if (own.track() != Track.LEADERSHIP) {
            return List.of();
        }
        Quarter quarter = Quarter.of(today);
        DidShare now = share(me, quarter, today);
        DidShare before = share(me, quarter.minus(TWO_QUARTERS), today);
        if (!now.risen(before)) {
            return List.of();
        }
        return List.of(new Need(
                Need.Urgency.CALM,
                "Leverage",
                "You did " + now.percent().orElseThrow() + " % of what you can show yourself, up from "
                        + before.percent().orElseThrow() + " %",
                new Need.Place.Leverage()));
    }

    private DidShare share(Person me, Quarter quarter, LocalDate today) {
        LocalDate end = quarter.last().isAfter(today) ? today : quarter.last();
        Map<Lever, Integer> counts = levers.counts(me.id(), quarter.minus(1).first(), end);
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new DidShare(quarter, counts.getOrDefault(Lever.DID, 0), all);
    }
}
