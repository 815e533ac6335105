package dev.rung.tui.people;

import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.person.Person;
import dev.rung.domain.text.Amount;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.FilterLine;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.ListView;
import dev.rung.tui.widget.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The people one works with × competencies, with the selected cell below. */
final class RosterScreen implements Screen {
    private static final int DETAIL_FROM = 14;
    private static final int LESS = 5;
    private static final int MORE = 13;
    private static final int MORE_FROM = 34;

    private final Rung rung;
    private final Seen seen;
    private final PersonVerbs verbs;
    private final RosterPicture picture;
    private final CellStrip strip;
    private final ListView<RosterLine> list;
    private FilterLine filter;
    private Ladder ladder;
    private List<Person> everybody;
    private List<Person> shown = List.of();
    private int column;

    RosterScreen(Rung rung, String typed) {
        this.rung = rung;
        this.seen = new Seen(rung);
        this.verbs = new PersonVerbs(rung);
        this.picture = new RosterPicture(seen);
        this.strip = new CellStrip(rung, seen);
        this.ladder = rung.ladders().mine();
        this.everybody = rung.people().others();
        this.filter = new FilterLine(typed, t -> filtered());
        this.list = new ListView<>(
                Window.of(List.<RosterLine>of()), RosterLine::id, (c, l, s) -> picture.row(c, l, s), this::open);
        filtered();
    }

    private void filtered() {
        RosterFilter by = RosterFilter.of(filter.text(), ladder);
        shown = everybody.stream()
                .filter(p -> by.shows(p, c -> seen.lone(p, c, picture.target())))
                .toList();
        List<RosterLine> lines = RosterLine.of(shown);
        list.show(Window.of(lines), row -> lines.get(row) instanceof RosterLine.Heading);
        list.whenEmpty("Nobody matches. Esc takes the filter away.");
    }

    @Override
    public void refresh() {
        seen.forget();
        strip.forget();
        ladder = rung.ladders().mine();
        everybody = rung.people().others();
        column = Math.min(column, competencies().size() - 1);
        filtered();
    }

    private List<Competency> competencies() {
        return ladder.competencies().toList();
    }

    @Override
    public String title() {
        return "People";
    }

    @Override
    public String about() {
        return "The people you manage, mentor or ask, against the competencies of your ladder: what the evidence they sent"
                + " says at the level they hold or work towards, or how they were rated last. The filter takes words of"
                + " the name, level:senior-pm, and gap:outcome for those not sustained there.";
    }

    @Override
    public boolean typing() {
        return filter.typing();
    }

    @Override
    public Next input(Input input) {
        return filter.input(input);
    }

    private Optional<Person> selected() {
        return list.selected()
                .flatMap(l -> l instanceof RosterLine.Row row ? Optional.of(row.person()) : Optional.empty());
    }

    private Optional<Competency> competency() {
        List<Competency> all = competencies();
        return column >= 0 && column < all.size() ? Optional.of(all.get(column)) : Optional.empty();
    }

    @Override
    public List<Action> actions() {
        if (filter.typing()) {
            return Layers.of(filter.actions(), list.moves());
        }
        Optional<Person> person = selected();
        List<Action> own = new ArrayList<>();
        own.add(Action.of("people.open", "open", () -> person.map(this::open).orElseGet(Next::stay), "enter")
                .about("Open the person's page")
                .unless(person.isPresent(), "there is nobody here"));
        own.addAll(verbs.general());
        own.add(Action.of("people.show", picture.ratings() ? "states" : "ratings", this::turnRatings, "s")
                .about("Show what the evidence says, or how they were rated last")
                .unless(!shown.isEmpty(), "there is nobody here"));
        own.add(Action.of("people.level", picture.target() ? "own level" : "target", this::turnTarget, "t")
                .about("Look at the level they hold, or at the one they work towards")
                .unless(!shown.isEmpty(), "there is nobody here"));
        own.add(Action.quiet("people.cell", "claims", this::openCell, "o", "space")
                .about("What stands behind the selected cell")
                .unless(cellOpens(), "there is no expectation here"));
        own.addAll(verbs.of(person));
        own.addAll(List.of(
                Action.move("people.left", "left", () -> sideways(-1), "h", "left"),
                Action.move("people.right", "right", () -> sideways(1), "l", "right"),
                Action.move("people.start", "first competency", () -> sideways(-99), "home", "0"),
                Action.move("people.end", "last competency", () -> sideways(99), "end", "$")));
        return Layers.of(own, filter.actions(), list.moves());
    }

    private Next sideways(int by) {
        column = Math.max(0, Math.min(column + by, competencies().size() - 1));
        return Next.stay();
    }

    private Next turnRatings() {
        picture.ratings(!picture.ratings());
        return Next.stay();
    }

    private Next turnTarget() {
        picture.target(!picture.target());
        filtered();
        return Next.stay();
    }

    private boolean cellOpens() {
        return selected()
                .flatMap(p -> competency().flatMap(c -> seen.cell(p, c.id(), picture.target())))
                .isPresent();
    }

    private Next openCell() {
        Person person = selected().orElseThrow();
        String level = Seen.level(person, picture.target()).orElse(person.level());
        return Next.show(new PersonExpectation(
                rung,
                person.id(),
                new dev.rung.domain.ladder.ExpectationId(
                        competency().orElseThrow().id(), level)));
    }

    private Next open(RosterLine line) {
        return line instanceof RosterLine.Row row ? open(row.person()) : Next.stay();
    }

    private Next open(Person person) {
        return Next.open(new Destination.PersonPage(person.id(), ""));
    }

    @Override
    public void draw(Canvas canvas) {
        head(canvas.part(0, 0, canvas.columns(), 2));
        if (everybody.isEmpty()) {
            EmptyRoster.draw(canvas.part(2, 3, canvas.columns() - 4, canvas.rows() - 3));
            return;
        }
        int below = canvas.rows() < DETAIL_FROM ? 0 : canvas.rows() < MORE_FROM ? LESS : MORE;
        int bottom = canvas.rows() - (below > 0 ? below + 1 : 0);
        picture.fit(canvas.columns() - 3, shown, competencies(), column);
        if (!shown.isEmpty()) {
            picture.head(canvas.part(2, 2, canvas.columns() - 3, 1));
        }
        list.draw(canvas.part(0, 3, canvas.columns(), bottom - 3));
        if (below > 0 && selected().isPresent()) {
            canvas.rule(bottom);
            strip.draw(
                    canvas.part(2, bottom + 1, canvas.columns() - 4, below),
                    selected().get(),
                    competency(),
                    picture);
        }
    }

    private void head(Canvas canvas) {
        if (filter.shown()) {
            filter.draw(canvas.part(2, 1, Math.max(12, canvas.columns() - 24), 1));
            if (filter.typing()) {
                canvas.text(4, 0, RosterFilter.hint(filter.text(), ladder), Style.FAINT, canvas.columns() - 5);
            }
        } else {
            int x = canvas.text(2, 1, "PEOPLE", Style.HEADING);
            if (!everybody.isEmpty()) {
                canvas.text(x + 2, 1, picture.what(), Style.MUTED, canvas.columns() - x - 18);
            }
        }
        String all = shown.size() == everybody.size()
                ? everybody.size() == 1 ? "1 person" : everybody.size() + " people"
                : shown.size() + " of " + Amount.of(everybody.size(), "person").replace("persons", "people");
        canvas.textEnding(canvas.columns() - 2, 1, everybody.isEmpty() ? "" : all, Style.MUTED);
    }
}
