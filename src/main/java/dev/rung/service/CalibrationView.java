package dev.rung.service;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.person.Person;
import dev.rung.domain.review.CalibratedRating;
import dev.rung.domain.review.Calibration;
import dev.rung.domain.review.CalibrationFigures;
import dev.rung.domain.review.RatingPool;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.domain.standing.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A calibration with all that is on its table.
 *
 * @param ladder the one people are rated on, as it reads here now
 * @param day as of when it is read: today, or the day it was closed
 * @param people in the meeting's own order
 * @param pool their newest reviews, in the same order
 * @param standings what the evidence says, by person's id; only of those whose ladder is at hand
 * @param notes what was noted, by person's id; only where something was
 * @param decisions what was changed in this meeting, oldest first
 */
public record CalibrationView(
        Calibration meeting,
        Ladder ladder,
        LocalDate day,
        List<Person> people,
        RatingPool pool,
        CalibrationFigures figures,
        Map<String, Standing> standings,
        Map<String, String> notes,
        List<CalibratedRating> decisions) {
    public CalibrationView {
        people = List.copyOf(people);
        standings = Map.copyOf(standings);
        notes = Map.copyOf(notes);
        decisions = List.copyOf(decisions);
    }

    /** What was noted of somebody; {@code ""} for nothing. */
    public String note(String personId) {
        return notes.getOrDefault(personId, "");
    }

    public Optional<RatingPool.Ratee> ratee(String personId) {
        return pool.people().stream().filter(p -> p.personId().equals(personId)).findFirst();
    }

    /** What the person's evidence says of an expectation. */
    public Optional<ExpectationStanding> state(String personId, ExpectationId expectation) {
        return Optional.ofNullable(standings.get(personId)).flatMap(s -> s.expectation(expectation));
    }

    /** The level the meeting is about, in words: its title, or that it is everybody. */
    public String about() {
        return meeting.level()
                .map(l -> ladder.level(l).map(Level::title).orElse(l))
                .orElse("every level");
    }
}
