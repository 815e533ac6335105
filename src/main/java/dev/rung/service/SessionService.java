package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.coaching.BankQuestion;
import dev.rung.domain.coaching.Hat;
import dev.rung.domain.coaching.NoteClass;
import dev.rung.domain.coaching.Session;
import dev.rung.domain.coaching.SessionCommitment;
import dev.rung.domain.coaching.SessionNote;
import dev.rung.domain.coaching.SessionQuestion;
import dev.rung.domain.coaching.SessionSummary;
import dev.rung.domain.coaching.Step;
import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.person.Person;
import dev.rung.files.CoachingQuestions;
import dev.rung.files.report.SessionReport;
import dev.rung.store.Database;
import dev.rung.store.Journal;
import dev.rung.store.PersonStore;
import dev.rung.store.SessionCommitmentStore;
import dev.rung.store.SessionStore;
import dev.rung.store.Uuid7;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Coaching sessions: planned, run, closed, summarised. It knows nothing of private notes, which {@link PrivateNotes} keeps.
 */
public final class SessionService {
    /** Minutes of a session for which nobody said how long. */
    public static final int USUAL_MINUTES = 30;

    private static final int LONGEST_MINUTES = 480;

    private final Database database;
    private final SessionStore sessions;
    private final SessionCommitmentStore promises;
    private final PersonStore people;
    private final SessionDesk desk;
    private final ProfileService profile;
    private final LadderService ladders;
    private final CommitmentService commitments;
    private final Uuid7 ids;
    private final Clock clock;

    SessionService(
            Database database,
            ProfileService profile,
            LadderService ladders,
            CommitmentService commitments,
            Uuid7 ids,
            Clock clock) {
        this.database = database;
        this.sessions = new SessionStore(database);
        this.promises = new SessionCommitmentStore(database);
        this.people = new PersonStore(database);
        this.desk = new SessionDesk(database);
        this.profile = profile;
        this.ladders = ladders;
        this.commitments = commitments;
        this.ids = ids;
        this.clock = clock;
    }

    /** The hat that is usual with somebody: a manager's for reports, a mentor's for mentees, else a coach's. */
    public static Hat usualHat(Person person) {
        return switch (person.relation()) {
            case REPORT -> Hat.MANAGER;
            case MENTEE -> Hat.MENTOR;
            case ME, REVIEWER -> Hat.COACH;
        };
    }

    /**
     * Plans one. Refuses an expectation that the coachee's ladder does not have, and a length of no minute or above eight
     * hours.
     *
     * @param goal {@code ""} until it is said
     */
    public Session plan(
            Person coachee, LocalDate on, Hat hat, String goal, Optional<ExpectationId> focus, int minutes) {
        needCell(coachee, focus);
        needLength(minutes);
        Session session = new Session(
                ids.next(),
                coachee.id(),
                "",
                on,
                hat,
                Session.State.PLANNED,
                goal.strip(),
                focus,
                minutes,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        keep("Planned a session with", coachee.name(), session);
        return session;
    }

    /** Begins one that is planned, now; its day is today. Refuses one that runs or is closed. */
    public Session begin(String id) {
        Session session = desk.open(id);
        if (session.running()) {
            throw Refusal.usage("The session runs already.");
        }
        Session begun = session.begun(LocalDate.now(clock), clock.instant());
        keep("Began the session with", name(begun), begun);
        return begun;
    }

    /** Says what it is about and how it is led, before it is closed. Refuses as {@link #plan} does. */
    public Session change(String id, Hat hat, String goal, Optional<ExpectationId> focus, int minutes) {
        Session session = desk.open(id);
        needCell(desk.person(session), focus);
        needLength(minutes);
        Session changed = session.with(hat, goal.strip(), focus, minutes);
        keep("Changed the session with", name(changed), changed);
        return changed;
    }

    /** Says what the coachee wants of it. */
    public Session goal(String id, String goal) {
        Session session = desk.open(id);
        return change(session.id(), session.hat(), goal, session.focus(), session.minutes());
    }

    /** Puts on another hat. */
    public Session hat(String id, Hat hat) {
        Session session = desk.open(id);
        return change(session.id(), hat, session.goal(), session.focus(), session.minutes());
    }

    /** Says which expectation it is about. */
    public Session focus(String id, Optional<ExpectationId> focus) {
        Session session = desk.open(id);
        return change(session.id(), session.hat(), session.goal(), focus, session.minutes());
    }

    /** Moves one that has not begun to another day. */
    public Session move(String id, LocalDate day) {
        Session session = desk.open(id);
        if (session.running()) {
            throw Refusal.usage("The session runs already; its day is the one on which it began.");
        }
        Session moved = session.moved(day);
        keep("Moved the session with", name(moved), moved);
        return moved;
    }

    /** Takes away one that has not begun. Refuses one with notes or commitments. */
    public void remove(String id) {
        Session session = desk.open(id);
        if (session.running() || !sessions.notes(session.id()).isEmpty()) {
            throw Refusal.usage("The session has begun; close it instead of taking it away.");
        }
        if (sessions.hasPrivate(session.id())) {
            throw Refusal.usage("There are private notes in the session; delete them first.");
        }
        database.journal()
                .change(
                        Journal.Change.of("Took away the session with", name(session)),
                        () -> sessions.delete(session.id()));
    }

    /**
     * Says how sure the coachee is of the way forward.
     *
     * @param of 1 to 10, else it is refused
     */
    public Session confidence(String id, int of) {
        Session session = desk.running(id);
        if (of < 1 || of > 10) {
            throw Refusal.usage("Confidence is a number from 1 to 10, and " + of + " is not.");
        }
        Session sure = session.sure(OptionalInt.of(of));
        keep("Noted how sure they are in the session with", name(sure), sure);
        return sure;
    }

    /** Ends one, for good: what is closed is not written in any more. Refuses one that does not run. */
    public Session close(String id) {
        Session session = desk.running(id);
        Session closed = session.ended(clock.instant());
        database.journal()
                .change(Journal.Change.forGood("Closed the session with", name(closed)), () -> sessions.put(closed));
        return closed;
    }

    /**
     * Keeps a note that may leave. Refuses a blank one, and a session that does not run.
     *
     * @param as shared or evidence; private ones are {@link PrivateNotes#write}
     */
    public SessionNote note(String id, Step step, String text, NoteClass as) {
        Session session = desk.running(id);
        SessionNote note = new SessionNote(ids.next(), session.id(), step, words(text), offer(as), clock.instant());
        keep("Wrote a note in the session with", name(session), note);
        return note;
    }

    /** Puts other words in its place, while the session runs. */
    public SessionNote rewrite(String noteId, String text) {
        SessionNote note = needNote(noteId).saying(words(text));
        keep("Changed a note of the session with", name(desk.running(note.sessionId())), note);
        return note;
    }

    /** Takes a note away, while the session runs. */
    public void removeNote(String noteId) {
        SessionNote note = needNote(noteId);
        String name = name(desk.running(note.sessionId()));
        database.journal()
                .change(
                        Journal.Change.of("Took away a note of the session with", name),
                        () -> sessions.deleteNote(note.id()));
    }

    /**
     * Makes a shared note an offer of evidence, or the other way round, while the session runs.
     *
     * @param as shared or evidence
     */
    public SessionNote reclass(String noteId, NoteClass as) {
        SessionNote note = needNote(noteId);
        String name = name(desk.running(note.sessionId()));
        if (note.noteClass() == as) {
            return note;
        }
        SessionNote other = note.offered(offer(as));
        keep("Changed who reads a note of the session with", name, other);
        return other;
    }

    /** The note with this id, or with four letters or more that an id of the session begins or ends with. */
    public SessionNote findNote(String sessionId, String part) {
        List<SessionNote> some = notes(sessionId).stream()
                .filter(n ->
                        n.id().equals(part) || part.length() >= 4 && (n.id().startsWith(part) || n.id().endsWith(part)))
                .toList();
        if (some.size() != 1) {
            throw Refusal.usage((some.isEmpty() ? "There is no note “" : "More than one note has “")
                    + part
                    + (some.isEmpty() ? "” in this session." : "” in its id; give more of it."));
        }
        return some.get(0);
    }

    /** The notes that may leave, in the order they were written; withdrawn offers among them. */
    public List<SessionNote> notes(String id) {
        return sessions.notes(desk.find(id).id());
    }

    /**
     * Marks a question as asked, or as not asked after all, in a session that runs. One that was not put down yet is.
     *
     * @param wording as it was asked
     */
    public void asked(String id, Step step, String wording, boolean asked) {
        Session session = desk.running(id);
        keepQuestion(
                session, step, wording, asked, asked ? "Asked in the session with" : "Unasked in the session with");
    }

    /** Puts a question down for a session that is not closed, to be asked in it. */
    public void prepare(String id, Step step, String wording) {
        keepQuestion(desk.open(id), step, wording, false, "Put down a question for the session with");
    }

    private void keepQuestion(Session session, Step step, String wording, boolean asked, String label) {
        List<SessionQuestion> there = sessions.questions(session.id());
        SessionQuestion question = there.stream()
                .filter(q -> q.wording().equals(words(wording)))
                .findFirst()
                .map(q -> q.asked(asked))
                .orElseGet(() -> new SessionQuestion(
                        there.stream().mapToInt(SessionQuestion::place).max().orElse(-1) + 1,
                        step,
                        words(wording),
                        asked));
        database.journal().change(Journal.Change.of(label, name(session)), () -> sessions.put(session.id(), question));
    }

    /** The questions that were put down or asked, in that order. */
    public List<SessionQuestion> questions(String id) {
        return sessions.questions(desk.find(id).id());
    }

    /**
     * What could be asked at a step: what was put down for it, what the ladder asks of the expectation in focus (in Reality),
     * and the bank's, those first that ask after its competency. Each wording once.
     */
    public List<FittingQuestion> fitting(String id, Step step) {
        Session session = desk.find(id);
        Map<String, FittingQuestion> found = new LinkedHashMap<>();
        for (SessionQuestion question : sessions.questions(session.id())) {
            if (question.step() == step) {
                found.put(
                        question.wording(),
                        new FittingQuestion(
                                step, question.wording(), question.asked(), FittingQuestion.Source.PREPARED));
            }
        }
        if (step == Step.REALITY) {
            Ladder ladder = ladders.of(desk.person(session));
            session.focus()
                    .flatMap(ladder::expectation)
                    .ifPresent(e -> e.questions()
                            .forEach(q -> found.putIfAbsent(
                                    q, new FittingQuestion(step, q, false, FittingQuestion.Source.LADDER))));
        }
        BankQuestion.fitting(bank(), step, session.focus().map(ExpectationId::competency))
                .forEach(q -> found.putIfAbsent(
                        q.wording(), new FittingQuestion(step, q.wording(), false, FittingQuestion.Source.BANK)));
        return new ArrayList<>(found.values());
    }

    /** The bank of questions, by number. */
    public List<BankQuestion> bank() {
        return CoachingQuestions.all();
    }

    /**
     * Takes down what the coachee will have done by when. Refuses a fourth, an expectation their ladder does not have, blank
     * words, a day that has passed, and a session that does not run.
     *
     * @param owner a name; blank for the coachee
     */
    public SessionCommitment commit(
            String id, String words, String owner, LocalDate due, String doneTest, Optional<ExpectationId> about) {
        Session session = desk.running(id);
        Person coachee = desk.person(session);
        needCell(coachee, about);
        if (promises.of(session.id()).stream()
                        .filter(SessionCommitment::standing)
                        .count()
                >= SessionCommitment.MOST) {
            throw Refusal.usage("The session has three commitments already, and more are not kept; drop one first: rung"
                    + " commitment drop ID --reason WHY.");
        }
        return commitments.promise(coachee, session.id(), words, owner, due, doneTest, about.or(session::focus));
    }

    /** What was promised in a session, by the day it is due; changed and dropped ones among them. */
    public List<SessionCommitment> commitments(String id) {
        return promises.of(desk.find(id).id());
    }

    /** What the coachee gets of it. */
    public SessionSummary summary(String id) {
        Session session = desk.find(id);
        Person coachee = desk.person(session);
        return SessionSummary.of(
                session,
                coachee.name(),
                coach(session),
                desk.coachee(session).isEmpty(),
                session.focus().map(f -> title(coachee, f)).orElse(""),
                sessions.notes(session.id()),
                promises.of(session.id()));
    }

    /** What the coachee gets of it, as a page to hand over. */
    public String report(ReportService.Format format, String id) {
        return ReportService.rendered(SessionReport.of(summary(id), c -> title(coachee(find(id)), c)), format);
    }

    /** By its id, or by a beginning or end of it that is unambiguous. Refuses when there is none. */
    public Session find(String id) {
        return desk.find(id);
    }

    /** All with a person, the newest first. */
    public List<Session> of(Person person) {
        return sessions.of(person.id());
    }

    /** The newest with anybody, the newest first. */
    public List<Session> newest(int most) {
        return sessions.newest(most);
    }

    /** Those that were begun and not closed, the newest first. */
    public List<Session> running() {
        return sessions.in(Session.State.RUNNING);
    }

    /** Whom a session is with. */
    public Person coachee(Session session) {
        return desk.person(session);
    }

    /** Who led it: the one it came from, or the owner of the workspace. */
    public String coach(Session session) {
        return session.coach().isEmpty() ? profile.need().name() : session.coach();
    }

    /** What the coachee is called in lines that name readers; {@code ""} for whoever coaches themself. */
    public String reader(Session session) {
        return desk.coachee(session);
    }

    /** An expectation of somebody's ladder in words: {@code Customer insight at Senior PM}. */
    public String title(Person person, ExpectationId cell) {
        Ladder ladder = ladders.of(person);
        return ladder.competency(cell.competency()).map(Competency::title).orElse(cell.competency()) + " at "
                + ladder.level(cell.level()).map(Level::title).orElse(cell.level());
    }

    /**
     * Me, my reports and mentees, and whoever else has sessions: first those with a session that runs, then by the day of the
     * next one, then by name.
     */
    public List<CoachedPerson> people() {
        return database.inSnapshot(() -> CoachedPeople.of(
                people.all(),
                sessions.in(Session.State.RUNNING),
                sessions.in(Session.State.PLANNED),
                sessions.lastOfEach()));
    }

    private String name(Session session) {
        return desk.person(session).name();
    }

    private SessionNote needNote(String noteId) {
        return sessions.note(noteId).orElseThrow(() -> Refusal.usage("There is no such note in a session any more."));
    }

    private void needCell(Person person, Optional<ExpectationId> cell) {
        cell.ifPresent(id -> {
            Ladder ladder = ladders.of(person);
            if (ladder.expectation(id).isEmpty()) {
                throw Refusal.usage("The ladder " + ladder.title() + " expects nothing at “" + id
                        + "”; rung ladder show lists it.");
            }
        });
    }

    private static void needLength(int minutes) {
        if (minutes < 1 || minutes > LONGEST_MINUTES) {
            throw Refusal.usage(
                    "A session takes 1 to " + LONGEST_MINUTES + " minutes, and " + minutes + " is outside.");
        }
    }

    static String words(String text) {
        if (text.isBlank()) {
            throw Refusal.usage("There is nothing written yet.");
        }
        return text.strip();
    }

    static Optional<SessionNote.Offer> offer(NoteClass as) {
        return switch (as) {
            case SHARED -> Optional.empty();
            case EVIDENCE -> Optional.of(SessionNote.Offer.OFFERED);
            case PRIVATE -> throw new IllegalArgumentException("a private note is no note of a session");
        };
    }

    private void keep(String label, String subject, Session session) {
        database.journal().change(Journal.Change.of(label, subject), () -> sessions.put(session));
    }

    private void keep(String label, String subject, SessionNote note) {
        database.journal().change(Journal.Change.of(label, subject), () -> sessions.put(note));
    }
}
