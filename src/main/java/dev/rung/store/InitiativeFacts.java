package dev.rung.store;

import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Money;
import dev.rung.domain.money.Range;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a list shows of an initiative, the metric and the launch with it.
 *
 * @param expected what the newest forecast says
 * @param actual contribution a year by the newest postmortem that has one
 * @param looked the latest look at it that was written; a look of twelve weeks answers the earlier ones, too
 * @param pages revisions of its one-pager; 0 where nothing was written
 */
public record InitiativeFacts(
        KeptInitiative kept,
        Optional<Expected> expected,
        Optional<Money> actual,
        Optional<Postmortem.Week> looked,
        int pages) {

    /**
     * A forecast without its inputs.
     *
     * @param contribution per year, in whole units of the currency
     */
    public record Expected(Driver driver, Range contribution, String currency, LocalDate madeOn) {}
}
