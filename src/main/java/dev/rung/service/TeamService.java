package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.money.Money;
import dev.rung.domain.team.CostLine;
import dev.rung.domain.team.ExchangeRate;
import dev.rung.domain.team.Goal;
import dev.rung.domain.team.GoalLink;
import dev.rung.domain.team.Margin;
import dev.rung.domain.team.Rates;
import dev.rung.domain.team.Shares;
import dev.rung.domain.team.TeamCost;
import dev.rung.domain.team.TeamShare;
import dev.rung.store.Database;
import dev.rung.store.GoalStore;
import dev.rung.store.InitiativeStore;
import dev.rung.store.Journal;
import dev.rung.store.TeamStore;
import dev.rung.store.Uuid7;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** What the team costs, what it works on, and what the company wants of it. Undo takes every change back. */
public final class TeamService {
    private final Database database;
    private final TeamStore team;
    private final GoalStore goals;
    private final InitiativeStore initiatives;
    private final ProfileService profile;
    private final Uuid7 ids;
    private final Clock clock;

    TeamService(Database database, ProfileService profile, Uuid7 ids, Clock clock) {
        this.database = database;
        this.team = new TeamStore(database);
        this.goals = new GoalStore(database);
        this.initiatives = new InitiativeStore(database);
        this.profile = profile;
        this.ids = ids;
        this.clock = clock;
    }

    private String me() {
        return profile.need().id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void change(String label, String subject, Runnable work) {
        database.journal().change(Journal.Change.of(label, subject), work);
    }

    /** What the team costs, in the person's currency. */
    public TeamCost cost() {
        return database.inSnapshot(() -> new TeamCost(lines(), new Rates(rates()), currency()));
    }

    /** The currency of reports: the person's. */
    public String currency() {
        return profile.need().currency();
    }

    /** The lines of cost, people before expense, within a kind by their first day. */
    public List<CostLine> lines() {
        return team.lines(me());
    }

    /** One by its id or title, or by an unambiguous part of them. */
    public CostLine line(String idOrTitle) {
        return Named.one(lines(), idOrTitle, CostLine::id, CostLine::title, "line of cost", "rung money team");
    }

    /**
     * Adds people of a role.
     *
     * @param salary of one of them a year
     * @param load what an employer pays on top, as a factor of at least 1
     * @param to the last day; empty while they stay
     */
    public CostLine addPeople(
            String role, BigDecimal number, Money salary, BigDecimal load, LocalDate from, Optional<LocalDate> to) {
        demandOrder(from, to);
        return add(new CostLine(
                ids.next(),
                CostLine.Kind.PEOPLE,
                titled(role, "A role wants a name, for example Engineer."),
                number,
                salary,
                CostLine.Every.YEAR,
                load,
                from,
                to));
    }

    /**
     * Adds what is paid beside people.
     *
     * @param to the last day; empty while it goes on; not asked of what comes once
     */
    public CostLine addExpense(
            String title, Money amount, CostLine.Every every, LocalDate from, Optional<LocalDate> to) {
        Optional<LocalDate> last = every == CostLine.Every.ONCE ? Optional.of(from) : to;
        demandOrder(from, last);
        return add(new CostLine(
                ids.next(),
                CostLine.Kind.EXPENSE,
                titled(title, "An expense wants a name, for example Cloud."),
                BigDecimal.ONE,
                amount,
                every,
                BigDecimal.ONE,
                from,
                last));
    }

    private static String titled(String title, String otherwise) {
        if (title.isBlank()) {
            throw Refusal.usage(otherwise);
        }
        return title.strip();
    }

    private static void demandOrder(LocalDate from, Optional<LocalDate> to) {
        to.filter(from::isAfter).ifPresent(day -> {
            throw Refusal.usage("It cannot end on " + day + ": it begins on " + from + ".");
        });
    }

    private CostLine add(CostLine line) {
        change("Added to the team cost", line.title(), () -> team.save(line, me()));
        return line;
    }

    /** Keeps a changed line. Raise a salary by ending the line and adding another, or past months change with it. */
    public void save(CostLine changed) {
        change("Changed the cost of", changed.title(), () -> team.save(changed, me()));
    }

    /** Says on which day a line is paid last; what comes once has no end of its own. */
    public CostLine end(CostLine line, LocalDate on) {
        if (line.every() == CostLine.Every.ONCE) {
            throw Refusal.usage("“" + line.title() + "” comes once, on " + line.from() + ", and does not end.");
        }
        demandOrder(line.from(), Optional.of(on));
        CostLine ended = line.until(Optional.of(on));
        change("Ended the cost of", line.title(), () -> team.save(ended, me()));
        return ended;
    }

    /** Deletes a line typed by mistake, from past months too. */
    public void delete(CostLine line) {
        change("Deleted the cost of", line.title(), () -> team.deleteLine(line.id()));
    }

    /** All exchange rates, the oldest first. */
    public List<ExchangeRate> rates() {
        return team.rates(me());
    }

    /** Keeps a rate, in the place of one of that day for the same two currencies. */
    public void save(ExchangeRate rate) {
        if (rate.currency().equals(rate.worthIn())) {
            throw Refusal.usage("A rate is between two currencies, and this one has " + rate.currency() + " twice.");
        }
        change("Typed a rate of", rate.currency(), () -> team.save(rate, me()));
    }

    /** Keeps a rate in the place of another, or as a new one. */
    public void replace(Optional<ExchangeRate> before, ExchangeRate rate) {
        change("Changed a rate of", rate.currency(), () -> {
            before.ifPresent(this::delete);
            save(rate);
        });
    }

    public void delete(ExchangeRate rate) {
        change("Deleted a rate of", rate.currency(), () -> team.delete(rate, me()));
    }

    /** All contribution margins, the oldest first. */
    public List<Margin> margins() {
        return team.margins(me());
    }

    /** The one that holds on a day: the newest dated on or before it. */
    public Optional<Margin> margin(LocalDate day) {
        return margins().stream().filter(m -> !m.on().isAfter(day)).reduce((older, newer) -> newer);
    }

    /** Keeps a margin, in the place of one of that day. */
    public void save(Margin margin) {
        change("Typed the contribution margin", "", () -> team.save(margin, me()));
    }

    /** Keeps a margin in the place of another, or as a new one. */
    public void replace(Optional<Margin> before, Margin margin) {
        change("Changed the contribution margin", "", () -> {
            before.ifPresent(this::delete);
            save(margin);
        });
    }

    public void delete(Margin margin) {
        change("Deleted a contribution margin", "", () -> team.deleteMargin(margin.on(), me()));
    }

    public Shares shares() {
        return new Shares(team.shares(me()));
    }

    /** What takes a share is called: the initiative's title, or the name of the work. */
    public String title(TeamShare share) {
        return share.initiativeId().map(this::titleOf).orElse(share.work());
    }

    private String titleOf(String initiativeId) {
        return initiatives.find(initiativeId).map(k -> k.initiative().title()).orElse(initiativeId);
    }

    /**
     * Says what part of the team an initiative takes from a month on, until what was said of a later month, or up to a last
     * one. Refuses more than 100 % in any month, with the first such month, the sum and who takes what.
     *
     * @param percent 0 to 100
     */
    public void share(Initiative initiative, BigDecimal percent, YearMonth from, Optional<YearMonth> last) {
        share(new TeamShare(ids.next(), Optional.of(initiative.id()), "", from, percent), initiative.title(), last);
    }

    /** The same for declared run-and-maintain work, by its name. */
    public void run(String work, BigDecimal percent, YearMonth from, Optional<YearMonth> last) {
        String name = titled(work, "Run-and-maintain work wants a name, for example Support.");
        String known = shares().all().stream()
                .map(TeamShare::work)
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .orElse(name);
        share(new TeamShare(ids.next(), Optional.empty(), known, from, percent), known, last);
    }

    private void share(TeamShare share, String title, Optional<YearMonth> last) {
        last.filter(share.from()::isAfter).ifPresent(month -> {
            throw Refusal.usage("A share from " + share.from() + " cannot end in " + month + ".");
        });
        change("Set the share of", title, () -> {
            Shares before = shares();
            Shares.Edit edit = before.edit(share, last, ids.next());
            before.with(edit).demandWithinTheWhole(before, this::title);
            edit.drop().forEach(s -> team.deleteShare(s.id()));
            edit.keep().forEach(s -> team.save(s, me()));
        });
    }

    /** The company's goals, by their first day. */
    public List<Goal> goals() {
        return goals.goals(me());
    }

    /** One by its id or title, or by an unambiguous part of them. */
    public Goal goal(String idOrTitle) {
        return Named.one(goals(), idOrTitle, Goal::id, Goal::title, "goal", "rung money goals");
    }

    /**
     * Adds a goal.
     *
     * @param draft what is wanted; its id is not looked at
     */
    public Goal add(Goal draft) {
        Goal goal = draft.as(ids.next());
        change("Added the goal", goal.title(), () -> goals.save(goal, me()));
        return goal;
    }

    public void save(Goal changed) {
        change("Changed the goal", changed.title(), () -> goals.save(changed, me()));
    }

    /** Deletes a goal with what serves it. Refuses one that a metric of the scorecard belongs to. */
    public void delete(Goal goal) {
        change("Deleted the goal", goal.title(), () -> goals.delete(goal));
    }

    /** Which initiatives serve which goals, the oldest link first. */
    public List<GoalLink> links() {
        return goals.links(me());
    }

    /** Says that an initiative serves a goal, as of today; one that does already keeps its day. */
    public void serve(Initiative initiative, Goal goal) {
        boolean known = links().stream()
                .anyMatch(l ->
                        l.initiativeId().equals(initiative.id()) && l.goalId().equals(goal.id()));
        if (!known) {
            change(
                    "Serves “" + goal.title() + "”:",
                    initiative.title(),
                    () -> goals.link(new GoalLink(initiative.id(), goal.id(), today())));
        }
    }

    /** Takes back that an initiative serves a goal. */
    public void unserve(Initiative initiative, Goal goal) {
        change(
                "Serves “" + goal.title() + "” no more:",
                initiative.title(),
                () -> goals.unlink(new GoalLink(initiative.id(), goal.id(), today())));
    }
}
