package dev.rung.tui.session;

import dev.rung.domain.Refusal;
import dev.rung.domain.coaching.Gap;
import dev.rung.domain.coaching.HatWords;
import dev.rung.domain.coaching.Session;
import dev.rung.domain.coaching.Step;
import dev.rung.domain.evidence.DayWords;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.person.Person;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.widget.DateField;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.LineField;
import dev.rung.tui.widget.Picker;
import dev.rung.tui.widget.Prompt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What can be done while a session is prepared. */
final class PrepareKeys {
    private final Rung rung;
    private final PrepareScreen screen;

    PrepareKeys(Rung rung, PrepareScreen screen) {
        this.rung = rung;
        this.screen = screen;
    }

    List<Action> of(Optional<PrepareRow> row, Function<PrepareRow, Next> open, boolean all) {
        Optional<Session> running = rung.sessions().of(screen.person()).stream()
                .filter(Session::running)
                .findFirst();
        List<Action> keys = new ArrayList<>();
        keys.add(Action.of("session.begin", "begin", this::begin, "b")
                .about("Begin the session now, with this focus and the ticked questions")
                .unless(running.isEmpty(), "a session runs already; o opens it"));
        keys.add(Action.of("session.plan", "plan for a day", this::plan, "p")
                .about("Put focus and ticked questions into the planned session, or plan one"));
        keys.add(Action.of("session.focus", "focus", this::focus, "f").about("Choose what it is about"));
        if (row.orElse(null) instanceof PrepareRow.Ask ask) {
            keys.add(Action.of("question.tick", "tick", () -> screen.turn(ask.question()), "space")
                    .about("Take the question along, or leave it"));
        }
        keys.add(Action.of(
                        "prepare.across",
                        row.orElse(null) instanceof PrepareRow.Ask ? "to the top" : "questions",
                        screen::across,
                        "tab",
                        "shift-tab")
                .about("Go to the questions, and back"));
        keys.add(Action.of("question.own", "own question", this::ask, "+").about("Put down a question of your own"));
        row.ifPresent(r -> keys.add(Action.of("prepare.open", verb(r), () -> open.apply(r), "enter")));
        keys.add(Action.of("prepare.all", all ? "fewer" : "all", screen::showAll, "a")
                .about("Show everything, or the first three of each"));
        keys.add(Action.quiet(
                        "plan.open",
                        "growth plan",
                        () -> Next.open(
                                new Destination.GrowthPlan(screen.person().id())),
                        "w")
                .about("Growth bets of the quarter, and how far each is"));
        running.ifPresent(s -> keys.add(
                Action.of("session.open", "open what runs", () -> Next.open(new Destination.SessionPage(s.id())), "o")
                        .about("Open the session that runs")));
        return Layers.of(keys);
    }

    private static String verb(PrepareRow row) {
        return row instanceof PrepareRow.Ask
                ? "tick"
                : row instanceof PrepareRow.Missing ? "make it the focus" : "open";
    }

    private Next begin() {
        Session session = rung.preparations().begin(screen.person(), screen.focus(), screen.ticked());
        return screen.done(session).saying(HatWords.begun(screen.person().relation() == Person.Relation.ME));
    }

    private Next plan() {
        LocalDate day = rung.preparations()
                .planned(screen.person())
                .map(Session::on)
                .filter(on -> !on.isBefore(rung.today()))
                .orElse(rung.today());
        DateField field = new DateField(day.toString(), DayWords::ahead, rung::today).ahead();
        return Next.show(new Prompt(
                "Plan the session",
                "Focus and ticked questions go along. fri, 28 nov, +1w are days, too.",
                field,
                "plan it",
                () -> {
                    LocalDate on =
                            field.date().orElseThrow(() -> Refusal.usage("Say on which day: today, fri, 28 nov, +1w."));
                    return screen.done(rung.preparations().plan(screen.person(), on, screen.focus(), screen.ticked()));
                }));
    }

    private Next focus() {
        List<Optional<ExpectationId>> cells = Stream.concat(Stream.of(Optional.<ExpectationId>empty()), expectations())
                .toList();
        return Next.show(Picker.one(
                        "What is it about?",
                        cells,
                        c -> c.map(id -> rung.sessions().title(screen.person(), id))
                                .orElse("what is suggested"),
                        screen::about)
                .note(c -> c.flatMap(this::gap).map(g -> g.state().title()).orElse(""))
                .detail(c -> c.flatMap(this::gap).map(Gap::missing).orElse("")));
    }

    private Optional<Gap> gap(ExpectationId id) {
        return screen.prepared().gaps().stream().filter(g -> g.id().equals(id)).findFirst();
    }

    /** The gaps, the nearest first, then what else the own and the target level expect. */
    private Stream<Optional<ExpectationId>> expectations() {
        Person person = screen.person();
        Ladder ladder = rung.ladders().of(person);
        Stream<ExpectationId> gaps = screen.prepared().gaps().stream().map(Gap::id);
        Stream<ExpectationId> others = Stream.concat(Stream.of(person.level()), person.target().stream())
                .flatMap(level -> ladder.competencies()
                        .filter(c -> c.at(level).isPresent())
                        .map(c -> new ExpectationId(c.id(), level)));
        return Stream.concat(gaps, others).distinct().map(Optional::of);
    }

    private Next ask() {
        return Next.show(Picker.one("In which step?", List.of(Step.values()), Step::title, step -> {
            LineField line = new LineField("").placeholder("what, how, who, when …");
            return Next.show(new Prompt("A question for " + step.title(), "", line, "put it down", () -> {
                if (line.text().isBlank()) {
                    throw Refusal.usage("Write the question: what, how, who, when.");
                }
                return screen.add(step, line.text());
            }));
        }));
    }
}
