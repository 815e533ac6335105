package dev.rung.service;

import dev.rung.domain.chain.ChainRecords;
import dev.rung.domain.chain.Links;
import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.initiative.OnePagerRevision;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.initiative.StageChange;
import dev.rung.domain.team.Goal;
import dev.rung.domain.team.GoalLink;
import dev.rung.store.Database;
import dev.rung.store.ForecastStore;
import dev.rung.store.GoalStore;
import dev.rung.store.InitiativeStore;
import dev.rung.store.OnePagerStore;
import dev.rung.store.PostmortemStore;
import dev.rung.store.StageStore;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads all of a person's bets at once, with what their chains rest on: a few queries, however many bets there are. */
final class AllBets {
    private final InitiativeStore initiatives;
    private final OnePagerStore pages;
    private final ForecastStore forecasts;
    private final PostmortemStore postmortems;
    private final StageStore stages;
    private final GoalStore goals;

    AllBets(Database database) {
        this.initiatives = new InitiativeStore(database);
        this.pages = new OnePagerStore(database);
        this.forecasts = new ForecastStore(database);
        this.postmortems = new PostmortemStore(database);
        this.stages = new StageStore(database);
        this.goals = new GoalStore(database);
    }

    /** By their ids, the oldest first; their bets are without pages. */
    Map<String, ChainRecords> of(String personId) {
        return of(personId, Links.FIELDS);
    }

    /** The same with other fields of the pages read; {@link Links#FIELDS} at least. */
    Map<String, ChainRecords> of(String personId, Set<OnePagerField> fields) {
        Map<String, List<OnePagerRevision>> revisions = by(pages.all(personId, fields), OnePagerRevision::initiativeId);
        Map<String, List<Forecast>> expected = by(forecasts.all(personId), Forecast::initiativeId);
        Map<String, List<Postmortem>> looks = by(postmortems.all(personId), Postmortem::initiativeId);
        Map<String, List<StageChange>> steps = by(stages.all(personId), StageChange::initiativeId);
        Map<String, List<GoalLink>> links = by(goals.links(personId), GoalLink::initiativeId);
        List<Goal> wanted = goals.goals(personId);
        Map<String, ChainRecords> all = new LinkedHashMap<>();
        initiatives.all(personId).forEach(initiative -> {
            String id = initiative.id();
            Bet bet = new Bet(initiative, OnePager.EMPTY, at(expected, id), at(looks, id), at(steps, id));
            all.put(id, new ChainRecords(bet, at(revisions, id), at(links, id), wanted));
        });
        return all;
    }

    /**
     * Every bet with its page as it stood on a day, the oldest first; all else is as the records say now.
     *
     * @param fields of the page that are wanted
     */
    List<Bet> withPages(String personId, Set<OnePagerField> fields, LocalDate day) {
        Map<String, List<OnePagerRevision>> revisions = by(pages.all(personId, fields), OnePagerRevision::initiativeId);
        return of(personId).values().stream()
                .map(ChainRecords::bet)
                .map(bet -> new Bet(
                        bet.initiative(),
                        at(revisions, bet.initiative().id()).stream()
                                .filter(r -> !r.on().isAfter(day))
                                .max(Comparator.comparingInt(OnePagerRevision::number))
                                .map(OnePagerRevision::page)
                                .orElse(OnePager.EMPTY),
                        bet.forecasts(),
                        bet.postmortems(),
                        bet.changes()))
                .toList();
    }

    /** One alone, as {@link #of(String)} reads it. */
    ChainRecords of(Bet bet, String personId) {
        String id = bet.initiative().id();
        return new ChainRecords(
                bet,
                pages.revisions(id),
                at(by(goals.links(personId), GoalLink::initiativeId), id),
                goals.goals(personId));
    }

    /** Reads one after another with as little as its chain of today wants; goals and links are read once. */
    Function<Initiative, ChainRecords> oneByOne(String personId) {
        Map<String, List<GoalLink>> links = by(goals.links(personId), GoalLink::initiativeId);
        List<Goal> wanted = goals.goals(personId);
        return initiative -> {
            String id = initiative.id();
            Bet bet = new Bet(initiative, OnePager.EMPTY, forecasts.of(id), postmortems.of(id), List.of());
            return new ChainRecords(bet, pages.newest(id).stream().toList(), at(links, id), wanted);
        };
    }

    private static <T> Map<String, List<T>> by(List<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.groupingBy(id));
    }

    private static <T> List<T> at(Map<String, List<T>> all, String id) {
        return Objects.requireNonNullElse(all.get(id), List.of());
    }
}
