package dev.rung.tui.session;

import dev.rung.domain.coaching.HatWords;
import dev.rung.domain.coaching.Session;
import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.commitment.DueWords;
import dev.rung.domain.person.Person;
import dev.rung.domain.text.Amount;
import dev.rung.service.CoachedPerson;
import dev.rung.service.Rung;
import dev.rung.service.SessionService;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.GroupedList;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Picker;
import dev.rung.tui.widget.Sheet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Whom you coach, when last and when next, and what they promised. */
final class PeopleSide implements CoachingTab {
    private static final int BESIDE_FROM = 140;
    private static final int DETAIL = 8;
    private static final int LABEL = 10;
    private static final String NOBODY = "no person is chosen";

    private final Rung rung;
    private final GroupedList<CoachedPerson> list;
    private List<CoachedPerson> people = List.of();
    private Optional<CoachedPerson> shown = Optional.empty();
    private List<Session> sessions = List.of();
    private List<Commitment> open = List.of();
    private String kept = "";

    PeopleSide(Rung rung) {
        this.rung = rung;
        this.list = new GroupedList<>(List.of(), p -> p.person().id(), this::row, this::open);
    }

    @Override
    public void show() {
        people = rung.sessions().people();
        list.show(List.of(
                new GroupedList.Group<>(
                        "running",
                        people.stream().filter(p -> !p.running().isEmpty()).toList()),
                new GroupedList.Group<>(
                        "people",
                        people.stream().filter(p -> p.running().isEmpty()).toList())));
        shown = Optional.empty();
        look();
    }

    /** Reads what stands beside the person who is chosen, when it is another. */
    private void look() {
        Optional<CoachedPerson> now = list.selected();
        if (!now.equals(shown)) {
            shown = now;
            sessions = now.map(p -> rung.sessions().of(p.person())).orElse(List.of());
            open = now.map(p -> rung.commitments().all(p.person()).stream()
                            .filter(Commitment::open)
                            .toList())
                    .orElse(List.of());
            kept = now.map(p -> rung.commitments().kept(p.person()).words()).orElse("");
        }
    }

    @Override
    public String title() {
        return "People";
    }

    @Override
    public String about() {
        return "Whom you coach, you yourself among them: when last, when next, what was promised. p lays out what a session"
                + " rests on, five minutes before it.";
    }

    @Override
    public List<Action> actions() {
        look();
        Optional<CoachedPerson> row = shown;
        List<Action> own = List.of(
                Action.of("coaching.open", "open", () -> on(row, this::open), "enter")
                        .about("Open the session that runs, the next, or the last")
                        .unless(!sessions.isEmpty(), "there is no session yet; n plans one, b begins one"),
                Action.of(
                                "coaching.prepare",
                                "prepare",
                                () -> on(
                                        row,
                                        p -> Next.open(new Destination.SessionPrepare(
                                                p.person().id()))),
                                "p")
                        .about("What changed, what is open, what to speak about and what to ask")
                        .unless(row.isPresent(), NOBODY),
                Action.of(
                                "coaching.plan",
                                "plan",
                                () -> on(row, p -> Next.show(SessionForm.plan(rung, p.person()))),
                                "n")
                        .about("Plan a session")
                        .unless(row.isPresent(), NOBODY),
                Action.of("coaching.begin", "begin now", () -> on(row, this::begin), "b")
                        .about("Begin the session planned for today, or one nobody planned")
                        .unless(row.isPresent(), NOBODY)
                        .unless(row.filter(p -> p.running().isEmpty()).isPresent(), "one runs already; enter opens it"),
                Action.of("coaching.sessions", "sessions", () -> on(row, this::choose), "s")
                        .about("Choose one of the sessions with this person")
                        .unless(!sessions.isEmpty(), "there is no session yet"),
                Action.of(
                                "coaching.bets",
                                "growth plan",
                                () -> on(
                                        row,
                                        p -> Next.open(new Destination.GrowthPlan(
                                                p.person().id()))),
                                "w")
                        .about("Two or three growth bets a quarter, and how far each is")
                        .unless(row.isPresent(), NOBODY),
                Action.quiet(
                                "coaching.kept",
                                "kept over time",
                                () -> on(row, p -> Next.show(new KeptPage(rung, p.person()))),
                                "r")
                        .about("What they kept, quarter by quarter, on a page to show them first")
                        .unless(row.isPresent(), NOBODY),
                Action.quiet(
                        "coaching.commitments",
                        "my commitments",
                        () -> Next.open(new Destination.CommitmentList()),
                        "c"));
        return Layers.of(own, list.moves());
    }

    private static Next on(Optional<CoachedPerson> row, Function<CoachedPerson, Next> what) {
        return row.map(what).orElseGet(Next::stay);
    }

    private Next open(CoachedPerson person) {
        return person.running().stream()
                .findFirst()
                .or(person::next)
                .or(person::last)
                .map(s -> Next.open(new Destination.SessionPage(s.id())))
                .orElseGet(() -> Next.refuse("There is no session yet; n plans one, b begins one."));
    }

    private Next begin(CoachedPerson person) {
        Session session = person.next()
                .filter(s -> !s.on().isAfter(rung.today()))
                .orElseGet(() -> rung.sessions()
                        .plan(
                                person.person(),
                                rung.today(),
                                SessionService.usualHat(person.person()),
                                "",
                                Optional.empty(),
                                SessionService.USUAL_MINUTES));
        rung.sessions().begin(session.id());
        return Next.open(new Destination.SessionPage(session.id()))
                .saying(HatWords.begun(person.person().relation() == Person.Relation.ME));
    }

    private Next choose(CoachedPerson person) {
        return Next.show(Picker.one(
                        "Sessions with " + name(person),
                        sessions,
                        s -> Days.words(s.on()) + (s.goal().isBlank() ? "" : "  " + s.goal()),
                        s -> Next.open(new Destination.SessionPage(s.id())))
                .note(PeopleSide::state));
    }

    private static String state(Session session) {
        return session.state().name().toLowerCase(Locale.ROOT);
    }

    private static String name(CoachedPerson person) {
        return person.me() ? "yourself" : person.person().name();
    }

    @Override
    public void draw(Canvas canvas) {
        look();
        boolean tall = canvas.rows() >= 14;
        canvas.text(2, 0, counted(), Style.MUTED, canvas.columns() - 4);
        int top = tall ? 2 : 1;
        Canvas body = canvas.part(0, top, canvas.columns(), canvas.rows() - top);
        if (canvas.columns() >= BESIDE_FROM) {
            int left = canvas.columns() - Canvas.PROSE - 5;
            list.draw(body.part(0, 0, left, body.rows()));
            canvas.upright(left + 1, top, body.rows());
            detail(body.part(left + 4, 0, Canvas.PROSE, body.rows()));
        } else {
            int rows = Math.max(3, body.rows() - DETAIL - 1);
            list.draw(body.part(0, 0, body.columns(), rows));
            body.rule(rows);
            detail(body.part(2, rows + 1, body.columns() - 4, DETAIL));
        }
    }

    private String counted() {
        long running = people.stream().filter(p -> !p.running().isEmpty()).count();
        long next = people.stream().filter(p -> p.next().isPresent()).count();
        return people.size() == 1
                ? "nobody but you yet; mentees and reports come in under People"
                : Amount.of(next, "session") + " planned" + (running == 0 ? "" : ", " + running + " running");
    }

    private void detail(Canvas canvas) {
        list.selected().ifPresent(person -> {
            Sheet sheet = new Sheet(canvas.columns());
            sheet.prose(0, name(person).equals("yourself") ? "Yourself" : name(person), 1, Style.STRONG);
            sheet.labelled("Kept", LABEL, kept, 1, Style.TEXT);
            if (sessions.isEmpty()) {
                sheet.prose("No session yet: n plans one, b begins one now.", Style.MUTED);
            }
            sessions.stream()
                    .limit(3)
                    .forEach(s -> sheet.labelled(
                            state(s),
                            LABEL,
                            Days.words(s.on()) + (s.goal().isBlank() ? "" : ", " + s.goal()),
                            1,
                            Style.TEXT));
            open.stream()
                    .limit(3)
                    .forEach(c -> sheet.labelled(
                            "□ open", LABEL, c.words() + ", " + DueWords.of(c.dueOn(), rung.today()), 1, Style.TEXT));
            sheet.draw(canvas, 0);
        });
    }

    private void row(Canvas canvas, CoachedPerson person, boolean selected) {
        Style style = selected ? Style.STRONG : Style.TEXT;
        boolean runs = !person.running().isEmpty();
        canvas.text(0, 0, runs ? "●" : person.next().isPresent() ? "○" : " ", Style.ACCENT);
        String when = runs
                ? "running since "
                        + Days.from(rung.today(), person.running().get(0).on())
                : person.next()
                        .map(s -> s.on().isBefore(rung.today())
                                ? "planned " + Days.from(rung.today(), s.on())
                                : "next " + DueWords.of(s.on(), rung.today()))
                        .orElse("");
        int end = canvas.textEnding(canvas.columns() - 1, 0, when, runs ? Style.ACCENT : Style.TEXT);
        String last = person.last()
                .map(s -> "last " + Days.from(rung.today(), s.on()))
                .orElse("no session yet");
        if (canvas.columns() >= 60) {
            canvas.text(34, 0, last, Style.MUTED, Math.max(0, Math.min(end - 36, 24)));
        }
        String relation = person.me() ? "" : person.person().relation().name().toLowerCase(Locale.ROOT);
        int x = canvas.text(2, 0, person.me() ? "Yourself" : person.person().name(), style, 20);
        canvas.text(Math.max(x + 2, 23), 0, relation, Style.FAINT, 10);
    }
}
