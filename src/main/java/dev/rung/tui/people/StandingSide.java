package dev.rung.tui.people;

import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.person.Person;
import dev.rung.domain.standing.LevelStanding;
import dev.rung.domain.standing.Standing;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.ladder.Behind;
import dev.rung.tui.ladder.CellDetail;
import dev.rung.tui.ladder.LadderPicture;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Heatmap;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How somebody stands: their ladder's competencies × levels with the verdicts, and what the selected cell rests on. */
final class StandingSide implements PersonSide {
    private static final int HEADINGS_WITH = 8;
    private static final int HEAD = 3;
    private static final int BESIDE_FROM = 150;

    private final Rung rung;
    private final Heatmap<Competency, String> map;
    private Optional<Standing> standing = Optional.empty();
    private Optional<Person> person = Optional.empty();
    private Optional<Behind> looked = Optional.empty();
    private boolean headings;

    StandingSide(Rung rung) {
        this.rung = rung;
        this.map = new Heatmap<>(List.of(), List.of(), (row, column) -> open());
    }

    @Override
    public String title() {
        return "Standing";
    }

    @Override
    public void show(Person other) {
        boolean first = person.isEmpty();
        person = Optional.of(other);
        looked = Optional.empty();
        standing = new Seen(rung).of(other);
        arrange();
        if (first && standing.isPresent()) {
            map.keeping(levels(other));
            String level = other.target().orElse(other.level());
            standing.get()
                    .ladder()
                    .competencies()
                    .filter(c -> c.at(level).isPresent())
                    .findFirst()
                    .ifPresent(c -> map.select(c, level));
        }
    }

    private static List<String> levels(Person person) {
        List<String> levels = new ArrayList<>(List.of(person.level()));
        person.target().ifPresent(levels::add);
        return levels;
    }

    private void arrange() {
        standing.ifPresent(s -> {
            LadderPicture picture = new LadderPicture(s, levels(person.orElseThrow()));
            map.show(picture.heads(true), picture.groups(headings));
        });
    }

    private Optional<ExpectationId> selected() {
        return map.selected()
                .filter(s -> s.row().at(s.column()).isPresent())
                .map(s -> new ExpectationId(s.row().id(), s.column()));
    }

    private Next open() {
        return selected()
                .map(id -> Next.show(
                        new PersonExpectation(rung, person.orElseThrow().id(), id)))
                .orElseGet(() -> Next.refuse("Their ladder expects nothing in this cell."));
    }

    @Override
    public List<Action> actions() {
        return Layers.of(
                List.of(Action.of("person.cell", "open", this::open, "enter")
                        .about("The whole expectation, with what they sent behind it")
                        .unless(selected().isPresent(), "their ladder expects nothing in this cell")),
                map.moves());
    }

    @Override
    public void draw(Canvas canvas) {
        if (standing.isEmpty()) {
            canvas.prose(
                    2,
                    0,
                    "Their ladder is not in this workspace; their next pack brings it. i imports one.",
                    Style.MUTED,
                    canvas.columns() - 4);
            return;
        }
        Standing s = standing.get();
        int plain = HEAD + (int) s.ladder().competencies().count();
        int areas = s.ladder().areas().size();
        boolean with = plain + areas + HEADINGS_WITH <= canvas.rows();
        if (with != headings) {
            headings = with;
            arrange();
        }
        int rows = Math.min(plain + (headings ? areas : 0), Math.max(6, canvas.rows() - 4));
        map.draw(canvas.part(0, 0, canvas.columns(), rows));
        if (canvas.rows() - rows >= 3) {
            canvas.rule(rows);
            detail(canvas.part(2, rows + 1, canvas.columns() - 4, canvas.rows() - rows - 1), s);
        }
    }

    private void detail(Canvas canvas, Standing s) {
        Optional<ExpectationId> id = selected();
        if (id.isEmpty()) {
            canvas.text(0, 0, "Their ladder expects nothing here.", Style.MUTED);
            return;
        }
        boolean two = canvas.columns() >= BESIDE_FROM;
        int left = two ? canvas.columns() / 2 - 2 : Math.min(canvas.columns(), Canvas.PROSE + 8);
        new CellDetail(s.ladder(), behind(id.get()))
                .within(left, canvas.rows(), true)
                .draw(canvas, 0);
        if (two) {
            s.level(id.get().level())
                    .ifPresent(l -> missing(l, canvas.columns() - left - 4)
                            .draw(canvas.part(left + 4, 0, canvas.columns() - left - 4, canvas.rows()), 0));
        }
    }

    /** What is missing at the whole level of the selected cell. */
    private static Sheet missing(LevelStanding level, int columns) {
        Sheet sheet = new Sheet(columns)
                .heading(level.level().title() + ": " + level.verdict().title())
                .words(level.sustained() + " of " + level.applicable() + " sustained, " + level.restsOn(), Style.MUTED);
        return level.missing().isEmpty() ? sheet : sheet.bullets("–", level.missing(), Style.TEXT);
    }

    private Behind behind(ExpectationId id) {
        if (looked.filter(b -> b.standing().id().equals(id)).isEmpty()) {
            looked = Optional.of(Behind.of(rung.standing(), person.orElseThrow(), id, rung.today()));
        }
        return looked.orElseThrow();
    }
}
