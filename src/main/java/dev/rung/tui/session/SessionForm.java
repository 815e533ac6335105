package dev.rung.tui.session;

import dev.rung.domain.Refusal;
import dev.rung.domain.coaching.Hat;
import dev.rung.domain.coaching.HatWords;
import dev.rung.domain.coaching.Session;
import dev.rung.domain.evidence.DayWords;
import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.person.Person;
import dev.rung.service.Rung;
import dev.rung.service.SessionService;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Panel;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.ChoiceField;
import dev.rung.tui.widget.DateField;
import dev.rung.tui.widget.Form;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.LineField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans a session, or says of one that is not closed what it is for and how it is led. */
final class SessionForm implements Screen {
    private static final int COLUMNS = 84;
    private static final int ROWS = 14;

    private final Rung rung;
    private final Person coachee;
    private final Optional<Session> session;
    private final LineField goal;
    private final ChoiceField<Hat> hat;
    private final ChoiceField<Optional<ExpectationId>> focus;
    private final LineField minutes;
    private final DateField day;
    private final Form form;

    private SessionForm(Rung rung, Person coachee, Optional<Session> session) {
        this.rung = rung;
        this.coachee = coachee;
        this.session = session;
        this.goal =
                new LineField(session.map(Session::goal).orElse("")).placeholder("what would make it worth the time");
        this.hat = new ChoiceField<>(
                List.of(Hat.values()), session.map(Session::hat).orElse(SessionService.usualHat(coachee)), Hat::word);
        Optional<ExpectationId> now = session.flatMap(Session::focus);
        this.focus = new ChoiceField<>(cells(now), now, this::title);
        this.minutes =
                new LineField(String.valueOf(session.map(Session::minutes).orElse(SessionService.USUAL_MINUTES)));
        this.day = new DateField(session.map(Session::on).orElse(rung.today()).toString(), DayWords::ahead, rung::today)
                .ahead();
        List<Form.Entry> entries = new ArrayList<>();
        entries.add(new Form.Entry("goal", "Goal", "", goal));
        entries.add(new Form.Entry("hat", "Hat", "", hat));
        entries.add(new Form.Entry("focus", "About", "", focus));
        entries.add(new Form.Entry("minutes", "Minutes", "", minutes));
        if (session.filter(Session::running).isEmpty()) {
            entries.add(new Form.Entry("day", "Day", "", day));
        }
        this.form = new Form(entries);
    }

    /** Plans one with somebody. */
    static SessionForm plan(Rung rung, Person coachee) {
        return new SessionForm(rung, coachee, Optional.empty());
    }

    /** Changes one that is not closed. */
    static SessionForm edit(Rung rung, Session session) {
        return new SessionForm(rung, rung.sessions().coachee(session), Optional.of(session));
    }

    /** None, what it is about now, and every competency of the level the coachee works towards. */
    private List<Optional<ExpectationId>> cells(Optional<ExpectationId> now) {
        Ladder ladder = rung.ladders().of(coachee);
        String level = coachee.target().orElse(coachee.level());
        List<Optional<ExpectationId>> cells = new ArrayList<>(List.of(Optional.empty()));
        now.ifPresent(n -> cells.add(now));
        ladder.competencies()
                .filter(c -> c.at(level).isPresent())
                .map(Competency::id)
                .map(c -> Optional.of(new ExpectationId(c, level)))
                .filter(c -> !c.equals(now))
                .forEach(cells::add);
        return cells;
    }

    private String title(Optional<ExpectationId> cell) {
        return cell.map(c -> rung.sessions().title(coachee, c)).orElse("nothing in particular");
    }

    @Override
    public String title() {
        String whom = coachee.relation() == Person.Relation.ME ? "yourself" : coachee.name();
        return session.isPresent() ? "Session with " + whom : "Plan a session with " + whom;
    }

    @Override
    public String about() {
        return "A session has a goal, a hat that is said aloud, and an expectation it is about. What is not known yet can be"
                + " said later.";
    }

    @Override
    public boolean overlay() {
        return true;
    }

    @Override
    public boolean typing() {
        return form.typing();
    }

    @Override
    public Next input(Input input) {
        return form.input(input);
    }

    @Override
    public List<Action> actions() {
        return Layers.of(
                List.of(Action.of("session.keep", session.isPresent() ? "keep" : "plan it", this::give, "enter")),
                form.actions());
    }

    private Next give() {
        int length = number();
        if (session.isPresent()) {
            Session changed =
                    rung.sessions().change(session.get().id(), hat.value(), goal.text(), focus.value(), length);
            if (!changed.running() && !changed.on().equals(on())) {
                rung.sessions().move(changed.id(), on());
            }
            return Next.back();
        }
        Session planned = rung.sessions().plan(coachee, on(), hat.value(), goal.text(), focus.value(), length);
        return new Next.BackThen(() -> Next.open(new Destination.SessionPage(planned.id())));
    }

    private LocalDate on() {
        return day.date().orElseThrow(() -> Refusal.usage("Say on which day: today, fri, 28 nov, +1w."));
    }

    private int number() {
        try {
            return Integer.parseInt(minutes.text().strip());
        } catch (NumberFormatException none) {
            throw Refusal.usage("Minutes are a whole number: 30.");
        }
    }

    @Override
    public void draw(Canvas canvas) {
        Canvas inside = Panel.open(canvas, title(), COLUMNS, ROWS);
        int below = 4;
        form.draw(inside.part(-2, 0, inside.columns() + 3, Math.max(1, inside.rows() - below)));
        Canvas words = inside.part(0, Math.max(1, inside.rows() - below), inside.columns(), below);
        String reader = coachee.relation() == Person.Relation.ME ? "" : coachee.name();
        int y = words.prose(0, 1, HatWords.meaning(hat.value()), Style.TEXT, words.columns());
        words.prose(0, y, HatWords.secrecy(hat.value(), reader), Style.MUTED, words.columns());
    }
}
