package dev.rung.service.sample;

import dev.rung.domain.coaching.Hat;
import dev.rung.domain.coaching.PrivateNote;
import dev.rung.domain.coaching.Session;
import dev.rung.domain.coaching.SessionCommitment;
import dev.rung.domain.coaching.SessionNote;
import dev.rung.domain.coaching.SessionQuestion;
import dev.rung.domain.coaching.Step;
import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.commitment.Commitment.State;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.person.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A coaching session, as the story tells it; days of commitments are days before today, and below 0 they lie ahead. */
final class Talk {
    private static final int BEGINS = 13;

    private final Calendar calendar;
    private final Ids ids;
    private final Person coachee;
    private final LocalDate on;
    private final Session session;
    private final List<SessionQuestion> questions = new ArrayList<>();
    private final List<SessionNote> notes = new ArrayList<>();
    private final List<PrivateNote> secrets = new ArrayList<>();
    private final List<SessionCommitment> commitments = new ArrayList<>();

    Talk(
            Calendar calendar,
            Ids ids,
            Person coachee,
            int daysAgo,
            Hat hat,
            int minutes,
            String goal,
            ExpectationId focus) {
        this.calendar = calendar;
        this.ids = ids;
        this.coachee = coachee;
        this.on = calendar.workday(daysAgo);
        this.session = new Session(
                ids.of(calendar.workday(Math.max(1, daysAgo)), "session " + goal),
                coachee.id(),
                "",
                on,
                hat,
                Session.State.PLANNED,
                goal,
                Optional.of(focus),
                minutes,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Talk asked(Step step, String wording) {
        return question(step, wording, true);
    }

    Talk notAsked(Step step, String wording) {
        return question(step, wording, false);
    }

    private Talk question(Step step, String wording, boolean asked) {
        questions.add(new SessionQuestion(questions.size(), step, wording, asked));
        return this;
    }

    Talk shared(Step step, String text) {
        return note(step, text, Optional.empty());
    }

    Talk evidence(Step step, String text, SessionNote.Offer offer) {
        return note(step, text, Optional.of(offer));
    }

    private Talk note(Step step, String text, Optional<SessionNote.Offer> offer) {
        notes.add(new SessionNote(
                ids.inTurn(on, notes.size(), "note " + text), session.id(), step, text, offer, written(notes.size())));
        return this;
    }

    /** For nobody else's eyes. */
    Talk secret(Step step, String text) {
        secrets.add(new PrivateNote(
                ids.of(on, "private " + text),
                coachee.id(),
                Optional.of(session.id()),
                Optional.of(step),
                text,
                written(notes.size())));
        return this;
    }

    private Instant written(int turn) {
        return began().plusSeconds(60L * (5 + 6L * turn));
    }

    private Instant began() {
        return PeopleStory.at(on, BEGINS);
    }

    /** Open until something else is said of it. */
    Talk commitment(String words, int due, String doneTest, ExpectationId about) {
        return made(words, calendar.workday(due), doneTest, about, on, "commitment ");
    }

    private Talk made(String words, LocalDate due, String doneTest, ExpectationId about, LocalDate day, String which) {
        Commitment commitment = new Commitment(
                ids.of(day, which + words),
                words,
                coachee.name(),
                due,
                doneTest,
                State.OPEN,
                "",
                Commitment.Source.SESSION,
                session.id(),
                day,
                Optional.empty());
        commitments.add(new SessionCommitment(
                commitment, session.id(), Optional.of(about), Optional.empty(), Optional.empty()));
        return this;
    }

    /** The one said last was kept. */
    Talk kept(int daysAgo) {
        return settled(State.KEPT, daysAgo, "");
    }

    Talk dropped(int daysAgo, String reason) {
        return settled(State.DROPPED, daysAgo, reason);
    }

    /** It was put off with a reason, and then kept. */
    Talk changed(int daysAgo, String reason, int due, int keptDaysAgo) {
        settled(State.CHANGED, daysAgo, reason);
        SessionCommitment old = commitments.get(commitments.size() - 1);
        made(
                old.commitment().words(),
                calendar.workday(due),
                old.commitment().doneTest(),
                old.about().orElseThrow(),
                calendar.workday(daysAgo),
                "second commitment ");
        return kept(keptDaysAgo);
    }

    private Talk settled(State state, int daysAgo, String reason) {
        int last = commitments.size() - 1;
        SessionCommitment open = commitments.get(last);
        commitments.set(
                last,
                new SessionCommitment(
                        open.commitment().settled(state, reason, calendar.workday(daysAgo)),
                        open.sessionId(),
                        open.about(),
                        open.growthBetId(),
                        open.evidenceId()));
        return this;
    }

    /** @param confidence of the coachee, 1 to 10 */
    PeopleBooks.Held closed(int confidence) {
        Session closed = session.begun(on, began())
                .sure(OptionalInt.of(confidence))
                .ended(began().plusSeconds(60L * session.minutes()));
        return held(closed);
    }

    PeopleBooks.Held planned() {
        return held(session);
    }

    private PeopleBooks.Held held(Session as) {
        return new PeopleBooks.Held(as, questions, notes, secrets, commitments);
    }
}
