package dev.rung.service;

import dev.rung.domain.initiative.DueReview;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Money;
import dev.rung.domain.money.Range;
import dev.rung.store.InitiativeFacts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * An initiative as lists show it.
 *
 * @param metric the outcome sentence of its page; {@code ""} where nothing is written
 * @param expected what the newest forecast says
 * @param actual contribution a year by the newest postmortem that has one
 * @param due the next look at its launch that is not written yet
 */
public record InitiativeRow(
        Initiative initiative,
        String metric,
        Optional<Expected> expected,
        Optional<Money> actual,
        Optional<DueReview> due) {

    /** The look to write: the latest of those whose day has come, because it answers for the earlier ones; else the next. */
    public Optional<DueReview> pressing(LocalDate today) {
        Optional<DueReview> come = initiative
                .launchedOn()
                .flatMap(day -> due.flatMap(first -> Arrays.stream(Postmortem.Week.values())
                        .filter(w -> w.compareTo(first.week()) >= 0)
                        .map(w -> new DueReview(w, w.dueAfter(day)))
                        .filter(look -> !look.due().isAfter(today))
                        .reduce((earlier, later) -> later)));
        return come.or(() -> due);
    }

    /**
     * A forecast in short.
     *
     * @param contribution per year, in whole units of the currency
     */
    public record Expected(Driver driver, Range contribution, String currency) {}

    static InitiativeRow of(InitiativeFacts facts) {
        Initiative initiative = facts.kept().initiative();
        int looked = facts.looked().map(Postmortem.Week::weeks).orElse(0);
        return new InitiativeRow(
                initiative,
                facts.kept().metric(),
                facts.expected().map(e -> new Expected(e.driver(), e.contribution(), e.currency())),
                facts.actual(),
                due(initiative, looked));
    }

    private static Optional<DueReview> due(Initiative initiative, int looked) {
        boolean over = switch (initiative.stage()) {
            case CLOSED, DROPPED -> true;
            default -> false;
        };
        return initiative
                .launchedOn()
                .filter(day -> !over)
                .flatMap(day -> Arrays.stream(Postmortem.Week.values())
                        .filter(w -> w.weeks() > looked)
                        .findFirst()
                        .map(w -> new DueReview(w, w.dueAfter(day))));
    }
}
