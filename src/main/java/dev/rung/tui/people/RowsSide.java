package dev.rung.tui.people;

import dev.rung.domain.person.Person;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.ListView;
import dev.rung.tui.widget.Window;
import java.util.List;
import java.util.function.Function;

/** A side that is a list by date: packs, reviews, sessions, commitments, history. */
final class RowsSide implements PersonSide {
    private static final int DATE = 13;
    private static final int NOUN = 13;
    private static final int NOUN_FROM = 64;

    private final String title;
    private final Function<Person, List<PersonRow>> read;
    private final Function<Person, String> told;
    private final ListView<PersonRow> list;
    private List<PersonRow> rows = List.of();
    private String above = "";

    /**
     * @param told a line above the list; {@code ""} for none
     * @param empty what is said when there is nothing; its sentences say what to do
     */
    RowsSide(String title, Function<Person, List<PersonRow>> read, Function<Person, String> told, String empty) {
        this.title = title;
        this.read = read;
        this.told = told;
        this.list = new ListView<>(Window.of(rows), PersonRow::id, RowsSide::row, RowsSide::open).whenEmpty(empty);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String mark() {
        return rows.isEmpty() ? "" : Integer.toString(rows.size());
    }

    @Override
    public void show(Person person) {
        rows = read.apply(person);
        above = told.apply(person);
        list.show(Window.of(rows));
    }

    @Override
    public List<Action> actions() {
        boolean leads = list.selected().filter(r -> r.opens().isPresent()).isPresent();
        return Layers.of(
                List.of(Action.of(
                                "person.row",
                                "open",
                                () -> list.selected().map(RowsSide::open).orElseGet(Next::stay),
                                "enter")
                        .about("Open what the row is about")
                        .unless(leads, rows.isEmpty() ? "there is nothing here" : "the row says all there is")),
                list.moves());
    }

    private static Next open(PersonRow row) {
        return row.opens().map(Next::open).orElseGet(Next::stay);
    }

    @Override
    public void draw(Canvas canvas) {
        int y = 0;
        if (!above.isEmpty()) {
            canvas.text(2, 0, above, Style.MUTED, canvas.columns() - 4);
            y = canvas.rows() > 8 ? 2 : 1;
        }
        list.draw(canvas.part(0, y, canvas.columns(), canvas.rows() - y));
    }

    private static void row(Canvas canvas, PersonRow row, boolean selected) {
        canvas.text(0, 0, Days.words(row.on()), Style.MUTED, DATE - 1);
        int x = DATE;
        if (canvas.columns() >= NOUN_FROM) {
            canvas.text(x, 0, row.noun(), Style.MUTED, NOUN - 1);
            x += NOUN;
        }
        int tail = row.tail().isEmpty() ? 0 : DisplayWidth.of(row.tail()) + 2;
        boolean beside = tail > 0 && canvas.columns() - x - tail >= 16;
        if (beside) {
            canvas.textEnding(canvas.columns() - 1, 0, row.tail(), row.style());
        }
        canvas.text(
                x, 0, row.words(), selected ? Style.STRONG : Style.TEXT, canvas.columns() - x - (beside ? tail : 0));
    }
}
