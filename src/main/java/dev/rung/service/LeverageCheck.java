package dev.rung.service;

import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.leverage.Reading;
import dev.rung.domain.leverage.State;
import dev.rung.domain.person.Quarter;
import java.util.List;
import java.util.Optional;

/**
 * The super-PM check of a day.
 *
 * @param quarter the one that answers are of
 * @param own the level held
 * @param judged the leadership level it is looked at for: the one held, else the one worked towards; empty where neither
 *     leads
 * @param readings one for each signal
 * @param commitments those made against signals, open ones and others, by the day they are due
 */
public record LeverageCheck(
        Quarter quarter, Level own, Optional<Level> judged, List<Reading> readings, List<Commitment> commitments) {
    public LeverageCheck {
        readings = List.copyOf(readings);
        commitments = List.copyOf(commitments);
    }

    /** Whether the person holds the level it is looked at for. */
    public boolean forOwnLevel() {
        return judged.filter(own::equals).isPresent();
    }

    /** What was promised against a signal and is open, the first due first. */
    public Optional<Commitment> open(Reading reading) {
        return commitments.stream()
                .filter(c -> c.open() && c.sourceId().equals(reading.signal().id()))
                .findFirst();
    }

    /** How many signals want an answer for the quarter. */
    public long toAsk() {
        return readings.stream().filter(r -> r.state() == State.ASK).count();
    }

    /** Why it is not for everybody, and what the person can do to look at it. */
    public String whyLeadersOnly() {
        String first = "The super-PM check is for leadership levels. At " + own.title()
                + " doing it yourself is the job; its signals would call that a fault. From the first leadership level on,"
                + " what counts is what works without you.";
        return first
                + judged.filter(j -> !j.equals(own))
                        .map(j -> " You work towards " + j.title() + ": you can look at it for that level.")
                        .orElse(
                                judged.isPresent()
                                        ? ""
                                        : " Set a leadership level as your target to look at it for that level.");
    }
}
