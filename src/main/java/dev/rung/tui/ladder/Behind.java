package dev.rung.tui.ladder;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.person.Person;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.service.ShownStanding;
import dev.rung.service.StandingService;
import java.time.LocalDate;

/**
 * An expectation's standing with as many of its claims as a screen has room for, and how many there are.
 *
 * @param standing its claims are those kept: first what counts, both parts newest first
 * @param claims how many claims there are
 * @param counted how many of them count
 */
public record Behind(ExpectationStanding standing, int claims, int counted) {
    private static final int MOST = 60;

    /** The same of somebody in this workspace. */
    public static Behind of(StandingService standings, Person person, ExpectationId id, LocalDate day) {
        return of(standings.shown(person, id, day, MOST));
    }

    static Behind of(StandingService standings, ExpectationId id, LocalDate day) {
        return of(standings.shown(id, day, MOST));
    }

    /** What the overview knows of it, until the whole is read. */
    public static Behind meanwhile(StandingService standings, ExpectationStanding inOverview) {
        return of(standings.shown(inOverview, MOST));
    }

    private static Behind of(ShownStanding shown) {
        return new Behind(shown.standing(), shown.claims(), shown.counted());
    }
}
