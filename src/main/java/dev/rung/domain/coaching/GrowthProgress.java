package dev.rung.domain.coaching;

import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.domain.standing.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far a growth bet is, read from the evidence.
 *
 * @param title the expectation's: {@code Outcome ownership at Principal PM}
 * @param now the state of the expectation; empty when the person's ladder has it no more
 * @param since claims dated from the day of the bet on, the newest first
 * @param missing what is missing for the next state, in words; {@code ""} when nothing is
 */
public record GrowthProgress(GrowthBet bet, String title, Optional<State> now, List<ClaimFact> since, String missing) {
    public GrowthProgress {
        since = List.copyOf(since);
    }

    /** @param standing of the bet's expectation; empty when the ladder has it no more */
    public static GrowthProgress of(
            GrowthBet bet, String title, Optional<ExpectationStanding> standing, LocalDate today) {
        return new GrowthProgress(
                bet,
                title,
                standing.map(ExpectationStanding::state),
                standing.stream()
                        .flatMap(s -> s.claims().stream())
                        .filter(c -> !c.on().isBefore(bet.madeOn()) && !c.on().isAfter(today))
                        .toList(),
                standing.map(ExpectationStanding::missing).orElse(""));
    }

    /** Whether the state is a higher one than on the day of the bet. */
    public boolean moved() {
        return now.filter(s -> s != State.NOT_APPLICABLE && s.atLeast(bet.beganState()) && s != bet.beganState())
                .isPresent();
    }

    /** In words: {@code shown → sustained}, {@code still shown}. */
    public String words() {
        return now.map(s -> s == bet.beganState()
                        ? "still " + s.title()
                        : bet.beganState().title() + " → " + s.title())
                .orElse("the ladder expects this no more");
    }
}
