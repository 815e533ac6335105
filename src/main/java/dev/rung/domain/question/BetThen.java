package dev.rung.domain.question;

import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.initiative.StageChange;
import java.time.LocalDate;
import java.util.Optional;

/** A bet as it stood in the evening of a day. */
public final class BetThen {
    private BetThen() {}

    /**
     * With the stage, the launch, the forecasts and the looks of that day; details such as its title and planned launch read
     * as they read now. Empty when it was noted later.
     *
     * @param page as it read on that day
     */
    public static Optional<Bet> of(Bet bet, OnePager page, LocalDate day) {
        Initiative now = bet.initiative();
        if (now.createdOn().isAfter(day)) {
            return Optional.empty();
        }
        Initiative then = new Initiative(
                now.id(),
                now.title(),
                stage(bet, day),
                now.owner(),
                now.link(),
                now.createdOn(),
                now.startsOn(),
                now.launchOn(),
                now.launchedOn().filter(on -> !on.isAfter(day)),
                now.followUpOf(),
                now.learned());
        return Optional.of(new Bet(then, page, bet.forecasts(), bet.postmortems(), bet.changes()).asOf(day));
    }

    private static Stage stage(Bet bet, LocalDate day) {
        return bet.changes().stream()
                .filter(c -> !c.on().isAfter(day))
                .reduce((older, newer) -> newer)
                .map(StageChange::to)
                .or(() -> bet.changes().stream().findFirst().map(StageChange::from))
                .orElse(bet.initiative().stage());
    }
}
