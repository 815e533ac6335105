package dev.rung.tui.question;

import dev.rung.domain.text.MonthWords;
import dev.rung.service.AskedQuestion;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Scroll;
import dev.rung.tui.widget.Sheet;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks the questions of a month one by one, and times the answer until the prepared one is looked at. */
final class RehearsalScreen implements Screen {
    private static final int CALM = 72;

    /** Who speaks longer than this loses the room; the timer says so. */
    private static final int LONG = 60;

    private final Rung rung;
    private final YearMonth month;
    private final Scroll scroll = new Scroll();
    private List<AskedQuestion> questions;
    private Rehearsed state = Rehearsed.BEGUN;
    private Instant since;
    private int drawn = -1;

    RehearsalScreen(Rung rung, YearMonth month) {
        this.rung = rung;
        this.month = month;
        this.questions = rung.questions().expected(month).questions();
        this.since = rung.now();
    }

    /** The question asked stays, also when others came or went meanwhile. */
    @Override
    public void refresh() {
        Optional<String> asked = current().map(q -> q.question().key());
        questions = rung.questions().expected(month).questions();
        asked.ifPresent(key -> {
            for (int i = 0; i < questions.size(); i++) {
                if (questions.get(i).question().key().equals(key)) {
                    state = new Rehearsed(i, state.revealed(), state.times());
                }
            }
        });
    }

    private Optional<AskedQuestion> current() {
        return state.at() < questions.size() ? Optional.of(questions.get(state.at())) : Optional.empty();
    }

    @Override
    public String title() {
        return "Rehearsal for " + MonthWords.of(month);
    }

    @Override
    public String about() {
        return "One question at a time, as it will be asked. Say the answer aloud, then look at the prepared one: the timer"
                + " stops there, and the time is kept with the answer.";
    }

    @Override
    public boolean restless() {
        return current().isPresent() && !state.revealed() && seconds() != drawn;
    }

    private int seconds() {
        return (int) Math.max(0, Duration.between(since, rung.now()).toSeconds());
    }

    @Override
    public List<Action> actions() {
        Action previous = Action.of("rehearsal.previous", "previous", () -> to(state.at() - 1), "left", "k")
                .unless(state.at() > 0, "this is the first question");
        if (current().isEmpty()) {
            return Layers.of(
                    List.of(
                            Action.of("rehearsal.again", "once more", () -> again(), "r")
                                    .unless(!questions.isEmpty(), "there is nothing to rehearse"),
                            Action.of("rehearsal.end", "done", Next::back, "enter"),
                            previous),
                    scroll.actions());
        }
        AskedQuestion asked = questions.get(state.at());
        String first = "say it first, then look";
        Action on = state.revealed()
                ? Action.of("rehearsal.keep", "keep, next", () -> to(state.at() + 1), "enter", "space")
                        .about("Keep the answer as it is and go on")
                : Action.of("rehearsal.reveal", "look", () -> reveal(asked), "enter", "space")
                        .about("Stop the timer and look at the prepared answer");
        return List.of(
                on,
                Action.of("rehearsal.mend", "mend", () -> Next.show(new AnswerScreen(rung, month, asked)), "e")
                        .about("Write the answer better")
                        .unless(state.revealed(), first),
                Action.of(
                                "rehearsal.unknown",
                                "don't know",
                                () -> Next.show(DontKnow.ask(rung, month, asked, this::refresh)),
                                "d")
                        .about("Say by when it will be known; that becomes a commitment")
                        .unless(state.revealed(), first),
                Action.of("rehearsal.skip", "skip", () -> to(state.at() + 1), "s", "right", "j")
                        .about("Go on without keeping a time"),
                previous);
    }

    private Next again() {
        state = Rehearsed.BEGUN;
        return to(0);
    }

    private Next to(int place) {
        state = state.to(place);
        since = rung.now();
        scroll.toTop();
        return Next.stay();
    }

    private Next reveal(AskedQuestion asked) {
        int seconds = seconds();
        rung.questions().rehearsed(month, asked.question(), seconds);
        state = state.spoken(asked.question().key(), seconds);
        refresh();
        return Next.stay();
    }

    @Override
    public void draw(Canvas canvas) {
        if (questions.isEmpty()) {
            canvas.text(2, 1, title(), Style.STRONG);
            canvas.prose(
                    2,
                    3,
                    "There is nothing to rehearse: the records answer whatever would be asked.",
                    Style.TEXT,
                    canvas.columns() - 4);
        } else if (current().isEmpty()) {
            summary(canvas);
        } else {
            ask(canvas, questions.get(state.at()));
        }
    }

    private void ask(Canvas canvas, AskedQuestion asked) {
        canvas.text(2, 1, title(), Style.MUTED);
        canvas.textEnding(canvas.columns() - 2, 1, (state.at() + 1) + " of " + questions.size(), Style.MUTED);
        int room = Math.min(CALM, canvas.columns() - 8);
        int left = (canvas.columns() - room) / 2;
        int y = Math.max(3, canvas.rows() / 5);
        canvas.text(left, y, asked.question().asker().title() + " asks", Style.MUTED);
        y = canvas.prose(left, y + 2, asked.question().wording(), Style.STRONG, room) + 1;
        if (!state.revealed()) {
            drawn = seconds();
            canvas.text(left, y, Rehearsed.clock(drawn), drawn > LONG ? Style.WARN : Style.ACCENT);
            if (drawn > LONG) {
                canvas.text(left + 6, y, "more than a minute: come to the number", Style.WARN, room - 6);
            }
            return;
        }
        int spoken = state.times().getOrDefault(asked.question().key(), 0);
        canvas.text(left, y, Rehearsed.clock(spoken) + "  spoken", Style.MUTED);
        Sheet sheet = new Sheet(room);
        QuestionSheet.answer(sheet, asked);
        sheet.blank().labelled("Why", 12, asked.question().why(), 3, Style.MUTED);
        sheet.draw(canvas.part(left, y + 2, room, Math.max(1, canvas.rows() - y - 3)), 0);
    }

    private void summary(Canvas canvas) {
        int room = Math.min(Canvas.PROSE, canvas.columns() - 6);
        canvas.text(2, 1, title(), Style.STRONG);
        canvas.text(2, 2, spoken(), Style.MUTED, canvas.columns() - 4);
        Sheet sheet = new Sheet(room);
        for (AskedQuestion asked : questions) {
            List<Sheet.Run> runs = new ArrayList<>();
            QuestionSheet.Look look = QuestionSheet.Look.of(asked);
            Optional<Integer> time =
                    Optional.ofNullable(state.times().get(asked.question().key()));
            String clock = time.map(Rehearsed::clock).orElse("skipped");
            runs.add(new Sheet.Run(" ".repeat(Math.max(0, 7 - clock.length())) + clock + "  ", Style.MUTED));
            runs.add(new Sheet.Run(look.sign() + " ", look.style()));
            runs.add(new Sheet.Run(asked.question().wording(), Style.TEXT));
            sheet.line(0, runs);
        }
        scroll.draw(
                canvas.part(0, 4, Math.min(canvas.columns(), room + Scroll.BESIDE_TEXT), canvas.rows() - 4),
                sheet,
                Next::stay);
    }

    private String spoken() {
        long ready = questions.stream().filter(AskedQuestion::settled).count();
        return state.times().size() + " of " + questions.size() + " spoken in " + Rehearsed.clock(state.total()) + "; "
                + ready + " have an answer or a day by which it will be known.";
    }
}
