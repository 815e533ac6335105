package dev.rung.tui.session;

import dev.rung.domain.coaching.GrowClock;
import dev.rung.domain.coaching.HatWords;
import dev.rung.domain.coaching.NoteClass;
import dev.rung.domain.coaching.Session;
import dev.rung.domain.coaching.Step;
import dev.rung.domain.person.Person;
import dev.rung.service.Rung;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** The upper part of the page of a session: who reads, whom it is with, what for, and how far it is. */
final class SessionHead {
    private final Rung rung;
    private final Session session;
    private final String reader;
    private final String about;

    SessionHead(Rung rung, Session session) {
        this.rung = rung;
        this.session = session;
        this.reader = rung.sessions().reader(session);
        Person coachee = rung.sessions().coachee(session);
        this.about = session.focus().map(f -> rung.sessions().title(coachee, f)).orElse("");
    }

    /** What the coachee is called in lines that name readers. */
    String reader() {
        return reader;
    }

    String whom() {
        if (!session.coach().isEmpty()) {
            return "Led by " + session.coach();
        }
        return reader.isEmpty() ? "Yourself" : reader;
    }

    /** How long it runs, or took; in minutes, so that nothing flickers. */
    String clock() {
        Optional<Instant> until = session.endedAt().or(() -> Optional.of(rung.now()));
        return session.beganAt()
                .map(began -> GrowClock.words(session.minutes(), Duration.between(began, until.orElseThrow())))
                .orElse(session.minutes() + " min, " + Days.words(session.on()));
    }

    private Optional<Step> planned() {
        return session.running()
                ? session.beganAt().map(b -> GrowClock.at(session.minutes(), Duration.between(b, rung.now())))
                : Optional.empty();
    }

    /** Draws it and returns the row behind it. */
    int draw(Canvas canvas, NoteClass noteClass, Step at, Function<Step, Next> turn) {
        NoteLook.readers(canvas, 0, noteClass, reader, clock());
        int room = canvas.columns() - 4;
        int y = 1;
        int x = canvas.text(2, y, whom(), Style.STRONG);
        x = canvas.text(x + 2, y, "as " + session.hat().word(), Style.TEXT);
        canvas.text(x + 2, y++, about.isEmpty() ? "" : "about " + about, Style.MUTED, canvas.columns() - x - 4);
        boolean said = !session.goal().isBlank();
        canvas.text(
                2,
                y++,
                said ? "Goal: " + session.goal() : "No goal yet; a says what for.",
                said ? Style.TEXT : Style.FAINT,
                room);
        if (!session.closed()) {
            y = canvas.prose(2, y, HatWords.secrecy(session.hat(), reader), Style.MUTED, room);
        }
        if (canvas.rows() >= 20) {
            y++;
        }
        if (session.closed()) {
            canvas.text(2, y++, closed(), Style.MUTED, room);
            return y + 1;
        }
        steps(canvas, y++, at, turn);
        canvas.rule(y++);
        return y;
    }

    private String closed() {
        String sure = session.confidence().isPresent()
                ? ", confidence " + session.confidence().getAsInt() + " of 10"
                : "";
        return "Closed on " + Days.words(session.on()) + sure + "; it stays as it is.";
    }

    private void steps(Canvas canvas, int y, Step at, Function<Step, Next> turn) {
        int x = 2;
        for (Step step : Step.values()) {
            boolean here = step == at;
            String words = (here ? "› " : "  ") + step.title();
            int end = canvas.text(x, y, words, here ? Style.ACCENT.withBold() : Style.TEXT);
            canvas.onClick(x, y, end - x, 1, () -> turn.apply(step));
            x = end + 2;
        }
        int from = x;
        planned().filter(step -> step != at).ifPresent(step -> {
            String words = "by the plan: " + step.title();
            if (from + words.length() + 2 < canvas.columns()) {
                canvas.textEnding(canvas.columns() - 2, y, words, Style.FAINT);
            }
        });
    }
}
