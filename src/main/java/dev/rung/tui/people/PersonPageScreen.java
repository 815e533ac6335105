package dev.rung.tui.people;

import dev.rung.domain.person.Person;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.SideRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Somebody: how they stand, what went between you, what was said and promised. */
final class PersonPageScreen implements Screen {
    private static final int AIRY_FROM = 30;

    private final Rung rung;
    private final String id;
    private final PersonVerbs verbs;
    private final List<PersonSide> sides;
    private Optional<Person> person;
    private String levels = "";
    private int shown;

    /** @param tab the title of the side to open at; {@code ""} for the first */
    PersonPageScreen(Rung rung, String personId, String tab) {
        this.rung = rung;
        this.id = personId;
        this.verbs = new PersonVerbs(rung);
        this.sides = PersonSides.of(rung);
        for (int i = 0; i < sides.size(); i++) {
            shown = sides.get(i).title().equalsIgnoreCase(tab) ? i : shown;
        }
        this.person = Optional.empty();
        refresh();
    }

    /** Whoever was removed meanwhile, or taken back, is told instead of shown. */
    @Override
    public void refresh() {
        person = rung.people().byId(id);
        person.ifPresent(p -> {
            levels = new Seen(rung).levels(p);
            sides.forEach(s -> s.show(p));
        });
    }

    @Override
    public String title() {
        return person.map(Person::name).orElse("Somebody");
    }

    @Override
    public String about() {
        return "One person with their sides: how they stand by what they sent, the packs that went and came, reviews with"
                + " the one you began, sessions, what was promised and kept, and what happened by date.";
    }

    @Override
    public List<Action> actions() {
        if (person.isEmpty()) {
            return List.of();
        }
        List<Action> own = new ArrayList<>(List.of(
                Action.of("person.side", "side", () -> turn(1), "tab", "right").about("The next side"),
                Action.move("person.sideback", "the side before", () -> turn(-1), "shift-tab", "left")));
        own.addAll(verbs.of(person));
        own.add(PersonVerbs.importing());
        return Layers.of(sides.get(shown).actions(), own);
    }

    private Next turn(int by) {
        return side(Math.floorMod(shown + by, sides.size()));
    }

    private Next side(int index) {
        shown = index;
        return Next.stay();
    }

    @Override
    public void draw(Canvas canvas) {
        if (person.isEmpty()) {
            canvas.prose(2, 1, "This person is not there any more; esc goes back.", Style.MUTED, canvas.columns() - 4);
            return;
        }
        int y = canvas.rows() >= AIRY_FROM ? 1 : 0;
        int x = canvas.text(2, y, title(), Style.STRONG, canvas.columns() - 4);
        String what = person.get().relation() == Person.Relation.ME
                ? "you"
                : "your " + person.get().relation().name().toLowerCase(Locale.ROOT);
        String words = what + " · " + levels;
        if (DisplayWidth.of(words) + x + 3 <= canvas.columns()) {
            canvas.text(x + 2, y, words, Style.MUTED, canvas.columns() - x - 4);
        }
        SideRow.draw(canvas, 2, y + 1, sides, shown, this::side);
        canvas.rule(y + 2);
        int top = y + 3;
        sides.get(shown).draw(canvas.part(0, top, canvas.columns(), canvas.rows() - top));
    }
}
