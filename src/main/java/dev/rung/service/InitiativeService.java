package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.NextStage;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerChecks;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.initiative.StageAnswer;
import dev.rung.domain.initiative.StageBrief;
import dev.rung.domain.initiative.StageChange;
import dev.rung.domain.initiative.StageFacts;
import dev.rung.domain.initiative.Stages;
import dev.rung.domain.writing.Finding;
import dev.rung.domain.writing.Severity;
import dev.rung.store.Database;
import dev.rung.store.ForecastStore;
import dev.rung.store.InitiativeList;
import dev.rung.store.InitiativeQuery;
import dev.rung.store.InitiativeStore;
import dev.rung.store.Journal;
import dev.rung.store.KeptInitiative;
import dev.rung.store.OnePagerStore;
import dev.rung.store.PostmortemStore;
import dev.rung.store.StageStore;
import dev.rung.store.Uuid7;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The person's bets: kept, opened, moved from stage to stage. */
public final class InitiativeService {
    private final Database database;
    private final InitiativeStore initiatives;
    private final InitiativeList list;
    private final StageStore stages;
    private final OnePagerStore pages;
    private final ForecastStore forecasts;
    private final PostmortemStore postmortems;
    private final ProfileService profile;
    private final Uuid7 ids;
    private final Clock clock;

    InitiativeService(Database database, ProfileService profile, Uuid7 ids, Clock clock) {
        this.database = database;
        this.initiatives = new InitiativeStore(database);
        this.list = new InitiativeList(database);
        this.stages = new StageStore(database);
        this.pages = new OnePagerStore(database);
        this.forecasts = new ForecastStore(database);
        this.postmortems = new PostmortemStore(database);
        this.profile = profile;
        this.ids = ids;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Keeps an idea of one line, owned by the person. */
    public Initiative add(String title) {
        return add(title, idea -> idea);
    }

    /**
     * The same, with what is known of it already.
     *
     * @param details says owner, link and planned dates; the title stays
     */
    public Initiative add(String title, UnaryOperator<Initiative> details) {
        if (title.isBlank()) {
            throw Refusal.usage("An initiative wants a title: say in a few words what the bet is.");
        }
        Initiative idea = details.apply(
                Initiative.idea(ids.next(), title.strip(), profile.need().name(), today()));
        keep("Noted", idea);
        return idea;
    }

    /** Keeps changed details: title, owner, link, planned dates. Stage and launch have verbs of their own. */
    public void save(Initiative changed) {
        Initiative before = find(changed.id());
        if (before.equals(changed)) {
            return;
        }
        if (before.stage() != changed.stage() || !before.launchedOn().equals(changed.launchedOn())) {
            throw new IllegalArgumentException("stage and launch are moved, not saved");
        }
        keep("Changed", changed);
    }

    private void keep(String label, Initiative initiative) {
        String me = profile.need().id();
        database.journal().change(Journal.Change.of(label, initiative.title()), () -> initiatives.save(initiative, me));
    }

    /** One by its id, or by a beginning or end of it that is unambiguous. */
    public Initiative find(String id) {
        Optional<KeptInitiative> kept = initiatives.find(id);
        if (kept.isEmpty() && id.length() >= 4) {
            List<KeptInitiative> found = initiatives.findByPart(id);
            if (found.size() > 1) {
                throw Refusal.usage("More than one initiative has “" + id + "” in its id; give more of it.");
            }
            kept = found.stream().findFirst();
        }
        return kept.orElseThrow(
                        () -> Refusal.usage("There is no initiative “" + id + "”; rung initiative list shows the ids."))
                .initiative();
    }

    /** One with everything that was written about it. */
    public Bet bet(String id) {
        return database.inSnapshot(() -> {
            Initiative initiative = find(id);
            return new Bet(
                    initiative,
                    pages.page(initiative.id()),
                    forecasts.of(initiative.id()),
                    postmortems.of(initiative.id()),
                    stages.of(initiative.id()));
        });
    }

    /** What the list shows, by stage from idea to dropped, within one the newest first. */
    public InitiativeWindow window(Set<Stage> inStages, String words) {
        InitiativeQuery query = new InitiativeQuery(profile.need().id(), inStages, words);
        return new InitiativeWindow(list, query, list.count(query));
    }

    /** How many there are in each stage; every stage is there. */
    public Map<Stage, Integer> perStage() {
        return list.perStage(profile.need().id());
    }

    /** Launched bets that were not reviewed yet, the one that has waited longest first. */
    public List<InitiativeRow> waitingForReview(int most) {
        return list.out(profile.need().id(), today(), most).stream()
                .map(InitiativeRow::of)
                .toList();
    }

    /** What the postmortems of this one made, newest first. */
    public List<Initiative> followUps(String id) {
        return initiatives.followUps(id).stream()
                .map(KeptInitiative::initiative)
                .toList();
    }

    private static long blockers(List<Finding> findings) {
        return findings.stream().filter(f -> f.severity() == Severity.BLOCKER).count();
    }

    private StageFacts facts(Bet bet) {
        return bet.stageFacts(
                blockers(OnePagerChecks.check(
                        bet.page(), Optional.of(bet.initiative().owner()), today())),
                today());
    }

    /** The stage that comes next and what it still wants. */
    public NextStage next(Bet bet) {
        return NextStage.of(facts(bet));
    }

    /** What it wants next in a few words, for a list; no more is read than the answer wants. */
    public StageBrief brief(Initiative initiative) {
        OnePager page =
                initiative.stage().compareTo(Stage.COMMITTED) < 0 ? pages.page(initiative.id()) : OnePager.EMPTY;
        long blockers = initiative.stage() == Stage.PROPOSED
                ? blockers(OnePagerChecks.check(page, Optional.of(initiative.owner()), today()))
                : 0;
        return StageBrief.of(
                new StageFacts(initiative, page, blockers, postmortems.of(initiative.id()), List.of(), today()));
    }

    /** Whether it may go to a stage now, or would with a reason. */
    public StageAnswer mayGo(Bet bet, Stage target) {
        return Stages.toward(facts(bet), target, "");
    }

    /**
     * Moves it to a stage and seals the page it got there with. Refuses where the stage is not earned, and where a reason is
     * wanted and none is given.
     *
     * @param reason in the person's words; {@code ""} for none
     */
    public Initiative move(String id, Stage target, String reason) {
        Bet bet = bet(id);
        need(Stages.toward(facts(bet), target, reason), bet.initiative(), target);
        return step(bet.initiative(), target, today(), reason);
    }

    private static void need(StageAnswer answer, Initiative initiative, Stage target) {
        if (answer instanceof StageAnswer.Refused refused) {
            throw Refusal.usage(
                    "“" + initiative.title() + "” cannot become " + target.id() + ": " + refused.because() + ".");
        }
        if (answer instanceof StageAnswer.WantsReason wants) {
            throw Refusal.usage("“" + initiative.title() + "” becomes " + target.id()
                    + " with a written reason only, for " + wants.because() + ".");
        }
    }

    private Initiative step(Initiative from, Stage target, LocalDate on, String reason) {
        Initiative moved = Stages.moved(from, target);
        String me = profile.need().id();
        database.journal().change(Journal.Change.of("Moved to " + target.id(), from.title()), () -> {
            initiatives.save(moved, me);
            stages.add(new StageChange(ids.next(), from.id(), on, from.stage(), target, reason.strip()));
            pages.seal(from.id());
        });
        return moved;
    }

    /**
     * Says on which day it reached customers, and moves it there; a launched one has its day corrected.
     *
     * @param reason wanted when nobody committed to it; {@code ""} for none
     */
    public Initiative launch(String id, LocalDate day, String reason) {
        Bet bet = bet(id);
        Initiative before = bet.initiative();
        need(Stages.launchDay(facts(bet), day), before, Stage.LAUNCHED);
        Initiative launched = before.launched(day);
        if (before.stage().compareTo(Stage.LAUNCHED) >= 0) {
            keep("Corrected the launch of", launched);
            return launched;
        }
        Bet dated = new Bet(launched, bet.page(), bet.forecasts(), bet.postmortems(), bet.changes());
        need(Stages.toward(facts(dated), Stage.LAUNCHED, reason), before, Stage.LAUNCHED);
        return step(launched, Stage.LAUNCHED, day, reason);
    }

    /** Deletes an idea typed by mistake, with its page; undo brings it back. Refuses what is more than an idea. */
    public void delete(String id) {
        Initiative initiative = find(id);
        database.journal()
                .change(Journal.Change.of("Deleted", initiative.title()), () -> initiatives.delete(initiative.id()));
    }
}
