package dev.rung.service;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.domain.standing.Standing;
import java.time.LocalDate;

/** What the evidence says. */
public final class StandingService {

    /** The standing at every level as of a day, fast: states and verdicts are exact, the lists of claims behind them are not whole. For pictures. */
    public Standing overview(LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** The standing at every level as of a day, with every claim behind it. */
    public Standing whole(LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** One expectation as of a day, with every claim behind it. */
    public ExpectationStanding cell(ExpectationId expectation, LocalDate day) {
        throw new UnsupportedOperationException();
    }
}
