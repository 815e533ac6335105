package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.coaching.Focus;
import dev.rung.domain.coaching.Gap;
import dev.rung.domain.coaching.GrowthBet;
import dev.rung.domain.coaching.GrowthProgress;
import dev.rung.domain.coaching.Preparation;
import dev.rung.domain.coaching.PreparedQuestion;
import dev.rung.domain.coaching.Promised;
import dev.rung.domain.coaching.Session;
import dev.rung.domain.coaching.SessionCommitment;
import dev.rung.domain.coaching.SessionQuestion;
import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.ladder.Expectation;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.person.Person;
import dev.rung.store.Database;
import dev.rung.store.Journal;
import dev.rung.store.SessionStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gets a session ready: what changed, what is open, what it could be about, what could be asked. */
public final class PreparationService {
    /** What was asked in so many sessions before is not asked again. */
    private static final int SESSIONS_BACK = 2;

    private final Database database;
    private final SessionStore store;
    private final SessionService sessions;
    private final CommitmentService commitments;
    private final PlanService plans;
    private final LadderService ladders;
    private final StandingService standings;
    private final SinceLast since;
    private final Clock clock;

    PreparationService(
            Database database,
            SessionService sessions,
            CommitmentService commitments,
            PlanService plans,
            LadderService ladders,
            StandingService standings,
            Clock clock) {
        this.database = database;
        this.store = new SessionStore(database);
        this.sessions = sessions;
        this.commitments = commitments;
        this.plans = plans;
        this.ladders = ladders;
        this.standings = standings;
        this.since = new SinceLast(database);
        this.clock = clock;
    }

    /** What the next session with somebody rests on, today, with the focus that is suggested. */
    public Preparation of(Person person) {
        return of(person, Optional.empty());
    }

    /**
     * The same about another expectation.
     *
     * @param chosen empty for the one that is suggested; one that the person's ladder does not have is refused
     */
    public Preparation of(Person person, Optional<ExpectationId> chosen) {
        return database.inSnapshot(() -> {
            Ladder ladder = ladders.of(person);
            Function<ExpectationId, Optional<String>> title =
                    id -> ladder.expectation(id).map(e -> sessions.title(person, id));
            List<Session> closed =
                    sessions.of(person).stream().filter(Session::closed).toList();
            Optional<LocalDate> last = closed.stream().map(Session::on).findFirst();
            List<Promised> open = open(person);
            List<GrowthProgress> bets = bets(person);
            List<Gap> gaps = Gap.nearest(standings.overview(person, today()), person.level(), person.target());
            Optional<Focus> focus = chosen.map(id -> Focus.chosen(id, needed(ladder, id, title), gaps))
                    .or(() -> Focus.suggested(open, bets, gaps, title, today()));
            boolean self = person.relation() == Person.Relation.ME;
            return new Preparation(
                    self,
                    today(),
                    last,
                    since.of(person, Preparation.since(last, today()), today()),
                    open,
                    bets,
                    gaps,
                    focus,
                    PreparedQuestion.suggested(
                            sessions.bank(),
                            focus.flatMap(f -> ladder.expectation(f.id()))
                                    .map(Expectation::questions)
                                    .orElse(List.of()),
                            focus.map(f -> f.id().competency()),
                            lately(closed),
                            self));
        });
    }

    private static String needed(Ladder ladder, ExpectationId id, Function<ExpectationId, Optional<String>> title) {
        return title.apply(id)
                .orElseThrow(() -> Refusal.usage("The ladder " + ladder.title() + " expects nothing at “" + id
                        + "”; rung ladder show lists it."));
    }

    private List<Promised> open(Person person) {
        Map<String, SessionCommitment> about = commitments.promised(person).stream()
                .collect(Collectors.toMap(c -> c.commitment().id(), c -> c));
        return commitments.all(person).stream()
                .filter(Commitment::open)
                .map(c -> new Promised(c, Optional.ofNullable(about.get(c.id())).flatMap(SessionCommitment::about)))
                .toList();
    }

    private List<GrowthProgress> bets(Person person) {
        return plans.plans(person).stream()
                .flatMap(p -> p.bets().stream())
                .filter(b -> b.outcome() == GrowthBet.Outcome.OPEN)
                .map(plans::progress)
                .toList();
    }

    private Set<String> lately(List<Session> closed) {
        Set<String> asked = new HashSet<>();
        closed.stream()
                .limit(SESSIONS_BACK)
                .flatMap(s -> store.questions(s.id()).stream())
                .filter(SessionQuestion::asked)
                .forEach(q -> asked.add(q.wording()));
        return asked;
    }

    /** The first session planned with somebody, whatever its day: the one that is prepared. */
    public Optional<Session> planned(Person person) {
        return sessions.of(person).stream()
                .filter(s -> s.state() == Session.State.PLANNED)
                .min(Session.BY_AGE);
    }

    /**
     * Puts focus and questions into the first session that is planned with somebody, on this day; plans one where there is
     * none. Questions that were put down before and are not among these go.
     */
    public Session plan(Person person, LocalDate day, Optional<ExpectationId> focus, List<PreparedQuestion> questions) {
        Session[] ready = new Session[1];
        database.journal()
                .change(
                        Journal.Change.of("Prepared the session with", person.name()),
                        () -> ready[0] = put(person, planned(person), day, focus, questions));
        return ready[0];
    }

    /**
     * The same for now, and begins it; a session that is planned for a later day stays planned. Refuses while a session with
     * them runs.
     */
    public Session begin(Person person, Optional<ExpectationId> focus, List<PreparedQuestion> questions) {
        if (sessions.of(person).stream().anyMatch(Session::running)) {
            throw Refusal.usage("A session runs already; close it before another is begun.");
        }
        Session[] begun = new Session[1];
        database.journal()
                .change(
                        Journal.Change.of("Began the session with", person.name()),
                        () -> begun[0] = sessions.begin(put(person, due(person), today(), focus, questions)
                                .id()));
        return begun[0];
    }

    private Optional<Session> due(Person person) {
        return planned(person).filter(s -> !s.on().isAfter(today()));
    }

    private Session put(
            Person person,
            Optional<Session> planned,
            LocalDate day,
            Optional<ExpectationId> focus,
            List<PreparedQuestion> questions) {
        Session session = planned.map(s -> s.on().equals(day) ? s : sessions.move(s.id(), day))
                .map(s -> s.focus().equals(focus) ? s : sessions.focus(s.id(), focus))
                .orElseGet(() -> sessions.plan(
                        person, day, SessionService.usualHat(person), "", focus, SessionService.USUAL_MINUTES));
        Set<String> wanted = questions.stream().map(PreparedQuestion::wording).collect(Collectors.toSet());
        sessions.questions(session.id()).stream()
                .filter(q -> !q.asked() && !wanted.contains(q.wording()))
                .forEach(q -> store.deleteQuestion(session.id(), q.place()));
        questions.forEach(q -> sessions.prepare(session.id(), q.step(), q.wording()));
        return session;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
