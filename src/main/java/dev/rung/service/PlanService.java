package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.coaching.GrowthBet;
import dev.rung.domain.coaching.GrowthPlan;
import dev.rung.domain.coaching.GrowthProgress;
import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.person.Person;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.store.Database;
import dev.rung.store.GrowthBetStore;
import dev.rung.store.Journal;
import dev.rung.store.PersonStore;
import dev.rung.store.Uuid7;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Bets that people make on themselves: which expectation is to move in a quarter, and what would show it. */
public final class PlanService {
    private static final int SHORTEST_ID = 4;

    private final Database database;
    private final GrowthBetStore bets;
    private final PersonStore people;
    private final LadderService ladders;
    private final StandingService standings;
    private final Uuid7 ids;
    private final Clock clock;

    PlanService(Database database, LadderService ladders, StandingService standings, Uuid7 ids, Clock clock) {
        this.database = database;
        this.bets = new GrowthBetStore(database);
        this.people = new PersonStore(database);
        this.ladders = ladders;
        this.standings = standings;
        this.ids = ids;
        this.clock = clock;
    }

    /** The quarters of a person that have bets, the newest first. */
    public List<GrowthPlan> plans(Person person) {
        return GrowthPlan.of(bets.all(person.id()));
    }

    /** The bets of a person in a quarter. */
    public GrowthPlan plan(Person person, Quarter quarter) {
        return GrowthPlan.in(bets.all(person.id()), quarter);
    }

    /** How far one is, today. */
    public GrowthProgress progress(GrowthBet bet) {
        Person person = people.find(bet.personId()).orElseThrow();
        Ladder ladder = ladders.of(person);
        Optional<ExpectationStanding> standing =
                ladder.expectation(bet.expectation()).map(e -> standings.cell(person, bet.expectation(), today()));
        return GrowthProgress.of(bet, title(ladder, bet.expectation()), standing, today());
    }

    private static String title(Ladder ladder, ExpectationId cell) {
        String competency =
                ladder.competency(cell.competency()).map(Competency::title).orElse(cell.competency());
        return competency + " at "
                + ladder.level(cell.level()).map(Level::title).orElse(cell.level());
    }

    /**
     * Makes one. Refuses a fourth in a quarter, a second on the same expectation in it, a quarter that is over, blank words,
     * and what the person's ladder does not expect.
     *
     * @param shownBy the evidence that would show it
     */
    public GrowthBet add(Person person, Quarter quarter, String words, ExpectationId expectation, String shownBy) {
        if (words.isBlank()) {
            throw Refusal.usage("A growth bet wants words: what will be done differently this quarter.");
        }
        if (shownBy.isBlank()) {
            throw Refusal.usage("A growth bet wants the evidence that would show it: what will exist by then?");
        }
        if (quarter.compareTo(Quarter.of(today())) < 0) {
            throw Refusal.usage(
                    quarter.title() + " is over; a growth bet is made for a quarter that can still be used.");
        }
        Ladder ladder = ladders.of(person);
        if (ladder.expectation(expectation).isEmpty()) {
            throw Refusal.usage("The ladder " + ladder.title() + " expects nothing at “" + expectation
                    + "”; rung ladder show lists it.");
        }
        GrowthPlan plan = plan(person, quarter);
        if (plan.full()) {
            throw Refusal.usage(quarter.title() + " has " + GrowthPlan.MOST
                    + " growth bets already; drop one before another is made, so that each gets its weeks.");
        }
        if (plan.bets().stream()
                .anyMatch(b -> b.outcome() != GrowthBet.Outcome.DROPPED
                        && b.expectation().equals(expectation))) {
            throw Refusal.usage(title(ladder, expectation) + " has a growth bet in " + quarter.title()
                    + " already; change that one.");
        }
        GrowthBet bet = new GrowthBet(
                ids.next(),
                person.id(),
                quarter,
                oneLine(words),
                person.ladderId(),
                expectation,
                oneLine(shownBy),
                standings.cell(person, expectation, today()).state(),
                GrowthBet.Outcome.OPEN,
                "",
                today(),
                Optional.empty());
        keep("Made the growth bet", bet);
        return bet;
    }

    /** Changes the words of an open one. Nothing happens when nothing changed. */
    public GrowthBet change(String id, String words, String shownBy) {
        GrowthBet bet = open(id);
        GrowthBet changed = with(
                bet,
                words.isBlank() ? bet.words() : oneLine(words),
                shownBy.isBlank() ? bet.shownBy() : oneLine(shownBy),
                bet.outcome(),
                "",
                Optional.empty());
        keep("Changed the growth bet", changed);
        return changed;
    }

    /**
     * Says that one is reached. Where the state of its expectation is no higher than it was, the evidence does not say so:
     * then words are wanted for what does.
     *
     * @param because {@code ""} where the evidence speaks
     */
    public GrowthBet reach(String id, String because) {
        GrowthBet bet = open(id);
        GrowthProgress progress = progress(bet);
        if (because.isBlank() && !progress.moved()) {
            throw Refusal.usage(progress.title() + " is " + progress.words()
                    + ": map the evidence that shows the bet, or say with --because what does.");
        }
        GrowthBet reached = with(
                bet, bet.words(), bet.shownBy(), GrowthBet.Outcome.REACHED, oneLine(because), Optional.of(today()));
        keep("Reached the growth bet", reached);
        return reached;
    }

    /** Gives one up. Refuses to without a reason. */
    public GrowthBet drop(String id, String reason) {
        GrowthBet bet = open(id);
        if (reason.isBlank()) {
            throw Refusal.usage("A growth bet is not dropped without a reason; say in a sentence why.");
        }
        GrowthBet dropped =
                with(bet, bet.words(), bet.shownBy(), GrowthBet.Outcome.DROPPED, oneLine(reason), Optional.of(today()));
        keep("Dropped the growth bet", dropped);
        return dropped;
    }

    /**
     * One by its id or by letters it begins or ends with, four at least.
     *
     * @throws Refusal when there is none, or more than one
     */
    public GrowthBet find(String id) {
        Optional<GrowthBet> exactly = bets.find(id);
        if (exactly.isPresent()) {
            return exactly.get();
        }
        List<GrowthBet> some = id.length() < SHORTEST_ID ? List.of() : bets.findByPart(id);
        if (some.size() > 1) {
            throw Refusal.usage("More than one growth bet has “" + id + "” in its id; give more of it.");
        }
        return some.stream()
                .findFirst()
                .orElseThrow(() ->
                        Refusal.usage("There is no growth bet “" + id + "”; rung plan list names those there are."));
    }

    private GrowthBet open(String id) {
        GrowthBet bet = find(id);
        bet.settledOn().ifPresent(on -> {
            throw Refusal.usage("“" + bet.words() + "” was settled on " + on + "; rung undo takes that back.");
        });
        return bet;
    }

    private static GrowthBet with(
            GrowthBet bet,
            String words,
            String shownBy,
            GrowthBet.Outcome outcome,
            String reason,
            Optional<LocalDate> settledOn) {
        return new GrowthBet(
                bet.id(),
                bet.personId(),
                bet.quarter(),
                words,
                bet.ladderId(),
                bet.expectation(),
                shownBy,
                bet.beganState(),
                outcome,
                reason,
                bet.madeOn(),
                settledOn);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private void keep(String label, GrowthBet bet) {
        database.journal().change(Journal.Change.of(label, bet.words()), () -> bets.put(bet));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
