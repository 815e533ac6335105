package dev.rung.service;

import dev.rung.domain.initiative.DueReview;
import dev.rung.domain.initiative.EvidenceOffer;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.person.Person;
import dev.rung.store.Database;
import dev.rung.store.InitiativeList;
import dev.rung.store.InitiativeQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What bets want of the person: looks that are due, launches that did not happen, evidence that fell out. */
final class BetNeeds {
    private static final int AHEAD_DAYS = 7;
    private static final int LOOKED_AT = 50;
    private static final int MOST_OF_A_KIND = 3;

    private final InitiativeList list;

    BetNeeds(Database database) {
        this.list = new InitiativeList(database);
    }

    List<Need> of(Person me, List<EvidenceOffer> open, LocalDate today) {
        List<Need> found = new ArrayList<>();
        looks(me, today, found);
        launches(me, today, found);
        evidence(open, found);
        return found;
    }

    /** The one that has waited longest first. */
    private void looks(Person me, LocalDate today, List<Need> found) {
        list.out(me.id(), today, LOOKED_AT).stream()
                .map(InitiativeRow::of)
                .filter(row -> row.pressing(today)
                        .filter(d -> !d.due().isAfter(today.plusDays(AHEAD_DAYS)))
                        .isPresent())
                .limit(MOST_OF_A_KIND)
                .forEach(row -> {
                    DueReview due = row.pressing(today).orElseThrow();
                    found.add(new Need(
                            due.due().isAfter(today) ? Need.Urgency.SOON : Need.Urgency.NOW,
                            "Postmortem",
                            row.initiative().title() + ", " + due.words(today),
                            new Need.Place.Look(
                                    row.initiative().id(), due.week().weeks())));
                });
    }

    /** Committed, and the planned day of the launch has passed. */
    private void launches(Person me, LocalDate today, List<Need> found) {
        list.below(InitiativeQuery.of(me.id()).in(Stage.COMMITTED), InitiativeList.TOP, LOOKED_AT).stream()
                .map(f -> f.kept().initiative())
                .filter(i -> i.launchOn().filter(day -> day.isBefore(today)).isPresent())
                .limit(MOST_OF_A_KIND)
                .forEach(i -> found.add(new Need(
                        Need.Urgency.SOON,
                        "Launch",
                        i.title() + " was planned for " + i.launchOn().orElseThrow() + ": launched, or a new day?",
                        new Need.Place.Bet(i.id(), "Launch"))));
    }

    private static void evidence(List<EvidenceOffer> open, List<Need> found) {
        if (open.size() == 1) {
            EvidenceOffer only = open.get(0);
            found.add(new Need(
                    Need.Urgency.CALM, "Evidence", only.draft().title() + ", ready to be accepted", place(only)));
        } else if (open.size() > 1) {
            found.add(new Need(
                    Need.Urgency.CALM,
                    "Evidence",
                    open.size() + " pieces fell out of your "
                            + (open.stream().allMatch(o -> o.initiativeId().isPresent()) ? "bets" : "work")
                            + " and are ready to be accepted",
                    place(open.get(0))));
        }
    }

    private static Need.Place place(EvidenceOffer offer) {
        return offer.initiativeId()
                .<Need.Place>map(id -> new Need.Place.Bet(id, "Evidence"))
                .orElseGet(() -> new Need.Place.Update(offer.month().orElseThrow()));
    }
}
