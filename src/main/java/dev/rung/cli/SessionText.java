package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.coaching.Hat;
import dev.rung.domain.coaching.NoteClass;
import dev.rung.domain.coaching.Session;
import dev.rung.domain.coaching.SessionCommitment;
import dev.rung.domain.coaching.SessionNote;
import dev.rung.domain.coaching.SessionQuestion;
import dev.rung.domain.coaching.Step;
import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.person.Person;
import dev.rung.service.SessionService;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sessions in words, and words for them. Knows nothing of private notes. */
final class SessionText {
    private static final int COLUMN = 14;

    private final Workbench bench;

    SessionText(Workbench bench) {
        this.bench = bench;
    }

    /** {@code goal}, {@code way-forward} and beginnings of them. */
    static Step step(String typed) {
        String low = typed.strip().toLowerCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(Step.values())
                .filter(s -> !low.isEmpty() && s.word().startsWith(low))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.usage(Quoted.of(typed) + " is no step; there are goal, reality, options, way-forward"));
    }

    static NoteClass noteClass(String typed) {
        return Arrays.stream(NoteClass.values())
                .filter(c -> c.word().equals(typed.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.usage(Quoted.of(typed) + " is no class of notes; there are private, shared, evidence"));
    }

    static Hat hat(String typed) {
        return Arrays.stream(Hat.values())
                .filter(h -> h.word().equals(typed.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Refusal.usage(Quoted.of(typed) + " is no hat; there are "
                        + Arrays.stream(Hat.values()).map(Hat::word).collect(Collectors.joining(", "))));
    }

    /** A verb and the session on a line. */
    void one(String verb, Session session) {
        bench.out()
                .line(Words.of(verb + " ")
                        .dim(ShortId.of(session.id()))
                        .plain("  " + whom(session) + ", " + session.on() + ", as "
                                + session.hat().word()));
    }

    String whom(Session session) {
        if (led(session)) {
            return "from " + session.coach();
        }
        Person person = sessions().coachee(session);
        return person.relation() == Person.Relation.ME ? "yourself" : person.name();
    }

    /** Whether somebody else led it, and it came in a pack. */
    private static boolean led(Session session) {
        return !session.coach().isEmpty();
    }

    private SessionService sessions() {
        return bench.rung().sessions();
    }

    /** A session on a line of a table. */
    List<Words> row(Session session) {
        return List.of(
                Words.of(Ink.DIM, ShortId.of(session.id())),
                Words.of(session.on().toString()),
                Words.of(Quoted.clip(whom(session), 22)),
                Words.of(session.state().name().toLowerCase(Locale.ROOT)),
                Words.of(Quoted.clip(session.goal(), 26)));
    }

    /** A session whole, without what is private. */
    void whole(Session session) {
        String whom = whom(session);
        bench.out().heading("Session " + (led(session) ? whom : "with " + whom) + ", " + session.on());
        line("State", session.state().name().toLowerCase(Locale.ROOT));
        line("Hat", session.hat().word());
        line("Goal", session.goal().isEmpty() ? "not said yet" : session.goal());
        session.focus().ifPresent(f -> line("About", sessions().title(sessions().coachee(session), f)));
        line("Length", session.minutes() + " min planned");
        session.confidence().ifPresent(c -> line("Confidence", c + " of 10"));
        List<SessionQuestion> questions = sessions().questions(session.id());
        List<SessionNote> notes = sessions().notes(session.id());
        for (Step step : Step.values()) {
            List<SessionQuestion> asked =
                    questions.stream().filter(q -> q.step() == step).toList();
            List<SessionNote> written =
                    notes.stream().filter(n -> n.step() == step).toList();
            if (!asked.isEmpty() || !written.isEmpty()) {
                bench.out().blank();
                bench.out().heading(step.title());
                asked.forEach(q -> bench.out().prose(2, (q.asked() ? "[x] " : "[ ] ") + q.wording()));
                written.forEach(this::note);
            }
        }
        commitments(session);
    }

    private void line(String label, String words) {
        bench.out().labelled(label, COLUMN, words);
    }

    /** A note that may leave, with who reads it. */
    void note(SessionNote note) {
        String became = note.offer()
                .filter(o -> o != SessionNote.Offer.OFFERED)
                .map(o -> ", " + o.name().toLowerCase(Locale.ROOT))
                .orElse("");
        bench.out()
                .line(Words.of("  ")
                        .dim(ShortId.of(note.id()))
                        .plain("  " + note.noteClass().sign() + " "
                                + note.noteClass().word() + became));
        bench.out().prose(4, note.text());
    }

    private void commitments(Session session) {
        List<SessionCommitment> made = sessions().commitments(session.id());
        if (made.isEmpty()) {
            return;
        }
        bench.out().blank();
        bench.out().heading("Commitments");
        for (SessionCommitment each : made) {
            Commitment c = each.commitment();
            String state = c.open() ? "by " + c.dueOn() : c.state().word();
            bench.out().line(Words.of("  ").dim(ShortId.of(c.id())).plain("  " + state + ", " + c.owner()));
            bench.out().prose(4, c.words());
            if (!c.doneTest().isEmpty()) {
                bench.out().prose(4, "Done when: " + c.doneTest());
            }
            Optional.of(c.reason())
                    .filter(r -> !r.isEmpty())
                    .ifPresent(r -> bench.out().prose(4, "Why: " + r));
        }
    }
}
