package dev.rung.tui.session;

import dev.rung.domain.coaching.Session;
import dev.rung.domain.commitment.DueWords;
import dev.rung.domain.person.Person;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.GroupedList;
import dev.rung.tui.widget.Layers;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The sessions with everybody: those that run, those planned, those that were. */
final class SessionsSide implements CoachingTab {
    private static final int MOST = 300;
    private static final int WHOM = 20;
    private static final int HAT_FROM = 70;
    private static final int WIDEST = 120;
    private static final String NONE =
            "There is no session yet. Under People, p lays out what one rests on, n plans one, b begins one.";

    private final Rung rung;
    private final GroupedList<Session> list;
    private List<Session> all = List.of();

    SessionsSide(Rung rung) {
        this.rung = rung;
        this.list = new GroupedList<>(List.of(), Session::id, this::row, SessionsSide::open);
    }

    @Override
    public String title() {
        return "Sessions";
    }

    @Override
    public String about() {
        return "The sessions with everybody: those that run, those planned, the first of them first, and those closed, the"
                + " newest first.";
    }

    @Override
    public void show() {
        all = rung.sessions().newest(MOST);
        list.show(List.of(
                new GroupedList.Group<>(
                        "running", all.stream().filter(Session::running).toList()),
                new GroupedList.Group<>(
                        "planned",
                        all.stream()
                                .filter(s -> s.state() == Session.State.PLANNED)
                                .sorted(Session.BY_AGE)
                                .toList()),
                new GroupedList.Group<>(
                        "closed",
                        all.stream()
                                .filter(Session::closed)
                                .sorted(Comparator.comparing(Session::on)
                                        .thenComparing(Session::id)
                                        .reversed())
                                .toList())));
    }

    @Override
    public List<Action> actions() {
        Optional<Session> row = list.selected();
        String none = "there is no session here";
        return Layers.of(
                List.of(
                        Action.of(
                                        "session.open",
                                        "open",
                                        () -> row.map(SessionsSide::open).orElseGet(Next::stay),
                                        "enter")
                                .unless(row.isPresent(), none),
                        Action.of(
                                        "session.prepare",
                                        "prepare the next",
                                        () -> row.map(s -> Next.open(new Destination.SessionPrepare(s.personId())))
                                                .orElseGet(Next::stay),
                                        "p")
                                .about("Prepare the next session with the same person")
                                .unless(row.isPresent(), none)),
                list.moves());
    }

    private static Next open(Session session) {
        return Next.open(new Destination.SessionPage(session.id()));
    }

    @Override
    public void draw(Canvas canvas) {
        if (all.isEmpty()) {
            canvas.prose(2, 1, NONE, Style.TEXT, canvas.columns() - 4);
            return;
        }
        list.draw(canvas.part(0, 1, Math.min(WIDEST, canvas.columns()), canvas.rows() - 1));
    }

    private void row(Canvas canvas, Session session, boolean selected) {
        Person person = rung.sessions().coachee(session);
        boolean me = person.relation() == Person.Relation.ME;
        String whom = me ? session.coach().isEmpty() ? "Yourself" : "From " + session.coach() : person.name();
        Style style = selected ? Style.STRONG : Style.TEXT;
        String when = session.state() == Session.State.PLANNED
                ? DueWords.of(session.on(), rung.today())
                : Days.words(session.on());
        int end = canvas.textEnding(canvas.columns() - 1, 0, when, session.running() ? Style.ACCENT : Style.MUTED);
        canvas.text(0, 0, session.running() ? "●" : session.closed() ? " " : "○", Style.ACCENT);
        int x = Math.max(canvas.text(2, 0, whom, style, WHOM) + 2, WHOM + 4);
        if (canvas.columns() >= HAT_FROM) {
            canvas.text(x, 0, session.hat().word(), Style.FAINT, 8);
            x += 10;
        }
        boolean said = !session.goal().isBlank();
        canvas.text(
                x,
                0,
                said ? session.goal() : "no goal said",
                said ? Style.TEXT : Style.FAINT,
                Math.max(0, end - x - 2));
    }
}
