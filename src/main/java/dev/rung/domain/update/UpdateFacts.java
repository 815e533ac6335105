package dev.rung.domain.update;

import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What the records say of a month, for its page to be drafted from.
 *
 * @param day from which the month is seen: its last, or today while it lasts
 * @param currency the person's
 * @param cost of the team in the month; empty where none is known
 * @param tax empty where no cost is known
 * @param bets all of them, whatever their stage
 * @param metrics all of them by their places, retired ones too
 * @param commitments all of them
 * @param lastSent the newest page sent of an earlier month
 */
public record UpdateFacts(
        YearMonth month,
        LocalDate day,
        String currency,
        Optional<Money> cost,
        Optional<Tax> tax,
        List<Bet> bets,
        List<ScoredMetric> metrics,
        List<Commitment> commitments,
        Optional<Update> lastSent) {
    public UpdateFacts {
        bets = bets.stream().map(bet -> bet.asOf(day)).toList();
        metrics = metrics.stream().filter(m -> m.active(day)).toList();
        commitments = List.copyOf(commitments);
    }

    /**
     * The translation tax of the month.
     *
     * @param percent of the team's cost
     */
    public record Tax(Money amount, double percent) {}

    /** Whether a day lies in the month and is not after the day it is seen from. */
    boolean has(LocalDate when) {
        return YearMonth.from(when).equals(month) && !when.isAfter(day);
    }

    /** The stage a bet had on the day, as far as its steps tell. */
    Stage stage(Bet bet) {
        return bet.changes().isEmpty()
                ? bet.initiative().stage()
                : bet.changes().get(bet.changes().size() - 1).to();
    }
}
