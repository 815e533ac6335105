package dev.rung.tui.session;

import dev.rung.domain.Refusal;
import dev.rung.domain.coaching.HatWords;
import dev.rung.domain.coaching.NoteClass;
import dev.rung.domain.coaching.Session;
import dev.rung.domain.person.Person;
import dev.rung.service.FittingQuestion;
import dev.rung.service.Rung;
import dev.rung.tui.commitment.CommitmentScreens;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.widget.LineField;
import dev.rung.tui.widget.Prompt;
import dev.rung.tui.widget.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be done on the page of a session while nothing is typed. */
final class SessionKeys {
    private static final String CLOSED = "the session is closed and stays as it is";
    private static final String NOT_BEGUN = "the session has not begun; b begins it";

    private final Rung rung;
    private final SessionScreen screen;
    private final NoteKeys notes;

    SessionKeys(Rung rung, SessionScreen screen) {
        this.rung = rung;
        this.screen = screen;
        this.notes = new NoteKeys(rung, screen);
    }

    private Session session() {
        return screen.session();
    }

    private String why() {
        return session().closed() ? CLOSED : NOT_BEGUN;
    }

    List<Action> of(Optional<SessionRow> row) {
        boolean running = session().running();
        boolean open = !session().closed();
        List<Action> all = new ArrayList<>();
        if (session().state() == Session.State.PLANNED) {
            all.add(Action.of("session.begin", "begin", this::begin, "b").about("Begin the session, now"));
            all.add(Action.of(
                            "session.prepare",
                            "prepare",
                            () -> Next.open(
                                    new Destination.SessionPrepare(session().personId())),
                            "P")
                    .about("What it rests on: what changed, what is open, what to ask"));
        }
        all.add(Action.of("note.private", "private note", () -> screen.write(NoteClass.PRIVATE), "n")
                .about("Note something that only you will read"));
        if (open) {
            all.add(Action.of("note.shared", "shared", () -> screen.write(NoteClass.SHARED), "s")
                    .about("Note something that stands in the summary")
                    .unless(running, why()));
            all.add(Action.of("note.evidence", "evidence", () -> screen.write(NoteClass.EVIDENCE), "v")
                    .about("Note something that may become evidence")
                    .unless(running, why()));
            all.add(Action.of("session.commit", "commitment", this::commit, "m")
                    .about("Take down what will be done by when; three at most")
                    .unless(running, why()));
            all.add(Action.of("session.next", "step", () -> screen.turn(1), "right", "l", "tab")
                    .about("Go on to the next step"));
            all.add(Action.move("session.previous", "step before", () -> screen.turn(-1), "left", "h", "shift-tab"));
            all.add(Action.of(
                            "session.about",
                            "goal, hat",
                            () -> screen.show(SessionForm.edit(rung, session()), NoteClass.SHARED),
                            "a")
                    .about("Say what it is for: goal, hat, focus, length"));
        }
        row.ifPresent(r -> all.addAll(notes.of(r)));
        if (row.orElse(null) instanceof SessionRow.Ask ask) {
            all.add(Action.of(
                            "question.asked", ask.question().asked() ? "not asked" : "asked", () -> tick(ask), "space")
                    .about("Tick the question as asked, or not")
                    .unless(running, why()));
        }
        if (open) {
            all.add(Action.quiet("session.confidence", "confidence", this::confidence, "i")
                    .about("Note how sure the coachee is, 1 to 10")
                    .unless(running, why()));
            all.add(Action.quiet("session.question", "own question", this::ask, "+")
                    .about("Put down a question of your own for this step"));
            all.add(Action.quiet(
                            "question.bank",
                            "question bank",
                            () -> Next.show(new BankScreen(rung, Optional.of(session()))),
                            "B")
                    .about("Look through all questions and put one down for this session"));
            all.add(Action.of("session.close", "close", () -> Next.show(new ClosePreview(rung, session())), "f")
                    .about("Look at the summary, then close the session for good")
                    .unless(running, why()));
        }
        if (session().state() == Session.State.PLANNED) {
            all.add(Action.quiet("session.remove", "take it away", this::remove, "D")
                    .about("Take the planned session away"));
        }
        all.add(Action.of("session.pack", "pack", () -> Next.show(new SessionPackScreen(rung, session())), "p")
                .about("Look at what leaves, and write the signed pack for the coachee")
                .unless(session().closed(), "close the session first; f does")
                .unless(!screen.reader().isEmpty() && session().coach().isEmpty(), "a pack goes to somebody else"));
        all.add(Action.of("session.export", "export", () -> SessionExport.open(rung, session()), "x")
                .about("Write the summary for the coachee to a file"));
        return all;
    }

    /** What enter does. */
    Next open(SessionRow row) {
        if (row instanceof SessionRow.Ask ask) {
            return session().running() ? tick(ask) : Next.refuse(why());
        }
        return notes.open(row);
    }

    private Next tick(SessionRow.Ask ask) {
        FittingQuestion question = ask.question();
        rung.sessions().asked(session().id(), question.step(), question.wording(), !question.asked());
        screen.refresh();
        return Next.stay();
    }

    private Next begin() {
        rung.sessions().begin(session().id());
        screen.refresh();
        return Next.say(HatWords.begun(rung.sessions().coachee(session()).relation() == Person.Relation.ME));
    }

    private Next remove() {
        return Next.show(Question.yesNo(
                "Take the session away", "It has not begun; its questions go with it.", "take it away", () -> {
                    rung.sessions().remove(session().id());
                    return Next.back().saying("Taken away; u brings it back.");
                }));
    }

    private Next commit() {
        String owner = rung.sessions().coachee(session()).name();
        return screen.show(
                CommitmentScreens.promise(
                        rung,
                        "session:" + session().id() + ":commitment",
                        owner,
                        (words, who, due, doneTest) -> rung.sessions()
                                .commit(session().id(), words, who, due, doneTest, Optional.empty())
                                .commitment()),
                NoteClass.SHARED);
    }

    private Next confidence() {
        LineField line = new LineField(
                session().confidence().isPresent()
                        ? String.valueOf(session().confidence().getAsInt())
                        : "");
        return Next.show(new Prompt(
                "How sure are they?",
                "From 1, will not happen, to 10, as good as done. Ask what would make it one more.",
                line.placeholder("1 to 10"),
                "note it",
                () -> {
                    rung.sessions().confidence(session().id(), number(line.text()));
                    screen.refresh();
                    return Next.say("Noted: " + line.text().strip() + " of 10.");
                }));
    }

    private static int number(String typed) {
        try {
            return Integer.parseInt(typed.strip());
        } catch (NumberFormatException none) {
            throw Refusal.usage("Write a number from 1 to 10.");
        }
    }

    private Next ask() {
        LineField line = new LineField("").placeholder("what, how, who, when …");
        return Next.show(new Prompt("A question for " + screen.step().title(), "", line, "put it down", () -> {
            rung.sessions().prepare(session().id(), screen.step(), line.text());
            screen.refresh();
            return Next.stay();
        }));
    }
}
