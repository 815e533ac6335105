package dev.rung.domain.chain;

import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerRevision;
import dev.rung.domain.team.Goal;
import dev.rung.domain.team.GoalLink;
import dev.rung.domain.writing.OutcomeChecks;
import dev.rung.domain.writing.OutcomeParts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Everything the chain of an initiative is read from, whenever it is dated.
 *
 * @param bet with its forecasts and postmortems; its page is not looked at
 * @param pages the revisions of its one-pager, in any order; no more than the fields {@link Links#FIELDS} is read of them
 * @param links of this initiative to goals
 * @param goals those the links name, and perhaps others
 */
public record ChainRecords(Bet bet, List<OnePagerRevision> pages, List<GoalLink> links, List<Goal> goals) {
    public ChainRecords {
        pages = List.copyOf(pages);
        links = List.copyOf(links);
        goals = List.copyOf(goals);
    }

    /** The page as it stood in the evening of the day: its newest revision dated on or before it. */
    public OnePager page(LocalDate day) {
        return pages.stream()
                .filter(r -> !r.on().isAfter(day))
                .max(Comparator.comparingInt(OnePagerRevision::number))
                .map(OnePagerRevision::page)
                .orElse(OnePager.EMPTY);
    }

    /**
     * The chain as the records dated on or before the day make it. What is added on a later day changes nothing of it.
     */
    public Chain asOf(LocalDate day) {
        return asOf(day, OutcomeChecks::parts);
    }

    /** The same for who asks often: reading a sentence takes longer than all the rest, so that the caller may remember it. */
    public Chain asOf(LocalDate day, Function<String, OutcomeParts> reading) {
        Bet then = bet.asOf(day);
        List<Goal> served = goals.stream()
                .filter(goal -> links.stream().anyMatch(l -> l.goalId().equals(goal.id()) && !l.on().isAfter(day)))
                .toList();
        return new Chain(bet.initiative(), day, new Links(page(day), then, served, day, reading).all());
    }
}
