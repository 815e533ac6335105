package dev.rung.tui.session;

import dev.rung.domain.coaching.BankQuestion;
import dev.rung.domain.coaching.Session;
import dev.rung.domain.coaching.Step;
import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.person.Person;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.FilterLine;
import dev.rung.tui.widget.GroupedList;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Picker;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The bank of questions by step, with the competency each asks after. */
final class QuestionsSide implements CoachingTab {
    private static final int MOST_SESSIONS = 100;
    private static final int DETAIL = 2;
    private static final int COMPETENCY = 26;
    private static final int WIDEST = 120;

    private final Rung rung;
    private final Optional<Session> session;
    private final GroupedList<BankQuestion> list;
    private final FilterLine filter = new FilterLine("", text -> show());
    private Optional<Ladder> ladder = Optional.empty();
    private int shown;

    /** @param session what a chosen question is put down for; where there is none, it is asked for */
    QuestionsSide(Rung rung, Optional<Session> session) {
        this.rung = rung;
        this.session = session;
        this.list = new GroupedList<>(List.of(), BankQuestion::number, this::row, this::put);
    }

    @Override
    public String title() {
        return "Questions";
    }

    @Override
    public String about() {
        return "Short, open questions by step: goal, reality, options, way forward. Some ask after one competency. / filters by"
                + " words, step or competency; enter puts one down for a session.";
    }

    @Override
    public void show() {
        Person whose = session.map(s -> rung.sessions().coachee(s))
                .orElseGet(() -> rung.profile().need());
        ladder = Optional.of(rung.ladders().of(whose));
        List<BankQuestion> found =
                rung.sessions().bank().stream().filter(this::matches).toList();
        shown = found.size();
        list.show(Stream.of(Step.values())
                .map(step -> new GroupedList.Group<>(
                        step.title(),
                        found.stream().filter(q -> q.step() == step).toList()))
                .toList());
    }

    private boolean matches(BankQuestion question) {
        String all = (question.wording() + " " + question.step().title() + " " + competency(question))
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(filter.text().toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(all::contains);
    }

    private String competency(BankQuestion question) {
        return question.competency()
                .map(id -> ladder.flatMap(l -> l.competency(id))
                        .map(Competency::title)
                        .orElse(id.replace('-', ' ')))
                .orElse("");
    }

    @Override
    public boolean typing() {
        return filter.typing();
    }

    @Override
    public Next input(Input input) {
        return filter.input(input);
    }

    @Override
    public List<Action> actions() {
        if (filter.typing()) {
            return filter.actions();
        }
        Optional<BankQuestion> row = list.selected();
        String none = "no question matches; esc clears the filter";
        return Layers.of(
                List.of(
                        Action.of(
                                        "question.take",
                                        session.isPresent() ? "put it down" : "for a session",
                                        () -> row.map(this::put).orElseGet(Next::stay),
                                        "enter")
                                .about("Put the question down for a session")
                                .unless(row.isPresent(), none),
                        Action.of(
                                        "question.copy",
                                        "copy",
                                        () -> row.map(q -> (Next) new Next.Copy(q.wording(), "the question"))
                                                .orElseGet(Next::stay),
                                        "y")
                                .about("Copy the question")
                                .unless(row.isPresent(), none)),
                filter.actions(),
                list.moves());
    }

    private Next put(BankQuestion question) {
        if (session.isPresent()) {
            return put(question, session.get());
        }
        List<Session> open = rung.sessions().newest(MOST_SESSIONS).stream()
                .filter(s -> !s.closed())
                .toList();
        if (open.isEmpty()) {
            return Next.refuse("No session is planned or runs; under People, n plans one.");
        }
        return Next.show(Picker.one(
                        "For which session?",
                        open,
                        s -> rung.sessions().coachee(s).name() + ", " + Days.words(s.on()),
                        s -> put(question, s))
                .note(s -> s.state().name().toLowerCase(Locale.ROOT)));
    }

    private Next put(BankQuestion question, Session into) {
        rung.sessions().prepare(into.id(), question.step(), question.wording());
        return Next.say("Put down under " + question.step().title() + "; u takes it back.");
    }

    @Override
    public void draw(Canvas canvas) {
        int top = 1;
        if (filter.shown()) {
            filter.draw(canvas.part(2, 0, canvas.columns() - 4, 1));
        } else {
            canvas.text(2, 0, shown + " questions, by step", Style.MUTED);
        }
        if (shown == 0) {
            canvas.text(2, 2, "No question matches.", Style.TEXT);
            return;
        }
        int rows = canvas.rows() - top - DETAIL - 1;
        list.draw(canvas.part(0, top + 1, Math.min(WIDEST, canvas.columns()), rows - 1));
        canvas.rule(top + rows);
        list.selected()
                .ifPresent(q -> canvas.part(0, top + rows + 1, canvas.columns(), DETAIL)
                        .prose(2, 0, q.wording(), Style.TEXT, canvas.columns() - 4));
    }

    private void row(Canvas canvas, BankQuestion question, boolean selected) {
        canvas.text(0, 0, String.format(Locale.ROOT, "%2d", question.number()), Style.FAINT);
        String about = competency(question);
        int end = canvas.columns() - 1;
        if (!about.isEmpty()) {
            String clipped = DisplayWidth.clip(about, COMPETENCY);
            end = canvas.textEnding(end, 0, clipped, Style.MUTED) - 1;
        }
        canvas.text(4, 0, question.wording(), selected ? Style.STRONG : Style.TEXT, end - 5);
    }
}
