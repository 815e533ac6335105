package dev.rung.tui.widget;

import dev.rung.domain.text.DisplayWidth;
import dev.rung.domain.text.VisibleText;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Fuzzy;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Panel;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Chooses one or several of many, by typing letters of their names. Items keep their order until something is typed, then
 * the best match comes first. Lies over the screen below, and leaves it before it says what was chosen.
 */
public final class Picker<T> implements Screen {
    private static final int DETAIL = 4;
    private static final int COLUMNS = 84;

    private final String title;
    private final List<T> items;
    private final Function<T, String> words;
    private final Function<List<T>, Next> chosen;
    private final boolean several;
    private final Set<T> marked = new LinkedHashSet<>();
    private final LineField query = new LineField("").placeholder("type to search");
    private final ListView<T> list;
    private Function<T, String> note = item -> "";
    private Function<T, String> detail = item -> "";

    private Picker(
            String title, List<T> items, Function<T, String> words, boolean several, Function<List<T>, Next> chosen) {
        this.title = title;
        this.items = List.copyOf(items);
        this.words = words;
        this.several = several;
        this.chosen = chosen;
        this.list = new ListView<>(Window.of(this.items), item -> item, this::row, item -> choose())
                .whenEmpty("Nothing is called that.");
    }

    /** Chooses one. */
    public static <T> Picker<T> one(String title, List<T> items, Function<T, String> words, Function<T, Next> chosen) {
        return new Picker<>(title, items, words, false, all -> chosen.apply(all.get(0)));
    }

    /** Chooses as many as are marked, in the order of the items; with none marked the selected one. */
    public static <T> Picker<T> several(
            String title, List<T> items, Function<T, String> words, Function<List<T>, Next> chosen) {
        return new Picker<>(title, items, words, true, chosen);
    }

    /** A word or two at the right of an item; found by typing, too. */
    public Picker<T> note(Function<T, String> of) {
        this.note = of;
        return this;
    }

    /** A sentence or two about the selected item, below the list. */
    public Picker<T> detail(Function<T, String> of) {
        this.detail = of;
        return this;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public boolean overlay() {
        return true;
    }

    @Override
    public boolean typing() {
        return true;
    }

    public Optional<T> selected() {
        return list.selected();
    }

    @Override
    public List<Action> actions() {
        List<Action> own = new ArrayList<>();
        own.add(Action.of(
                        "picker.choose",
                        several && !marked.isEmpty() ? "take the marked" : "choose",
                        this::choose,
                        "enter")
                .unless(!marked.isEmpty() || selected().isPresent(), "Nothing is called that."));
        if (several) {
            own.add(Action.of("picker.mark", "mark", this::mark, "tab"));
        }
        own.add(move("picker.down", "down", ListState::down, "down", "ctrl-n"));
        own.add(move("picker.up", "up", ListState::up, "up", "ctrl-p"));
        own.add(move("picker.pagedown", "page down", ListState::pageDown, "pagedown"));
        own.add(move("picker.pageup", "page up", ListState::pageUp, "pageup"));
        return Layers.of(own, searching());
    }

    private Action move(String id, String label, UnaryOperator<ListState> step, String... keys) {
        return Action.move(id, label, () -> moved(step), keys);
    }

    private Next moved(UnaryOperator<ListState> step) {
        list.become(step);
        return Next.stay();
    }

    /** The keys of the search line; each may change what is found. */
    private List<Action> searching() {
        return query.actions().stream()
                .map(a -> new Action(a.id(), a.keys(), a.label(), a.about(), a.rank(), a.disabledBecause(), () -> {
                    String before = query.text();
                    Next next = a.run().get();
                    return searched(before, next);
                }))
                .toList();
    }

    @Override
    public Next input(Input input) {
        String before = query.text();
        return searched(before, query.input(input));
    }

    private Next searched(String before, Next next) {
        if (!before.equals(query.text())) {
            list.show(Window.of(matches()));
            list.select(0);
        }
        return next;
    }

    private List<T> matches() {
        if (query.text().isBlank()) {
            return items;
        }
        record Scored<T>(T item, int score) {}
        List<Scored<T>> scored = new ArrayList<>();
        for (T item : items) {
            int score = Fuzzy.score(query.text(), words.apply(item) + " " + note.apply(item));
            if (score >= 0) {
                scored.add(new Scored<>(item, score));
            }
        }
        scored.sort(Comparator.comparingInt((Scored<T> s) -> -s.score()));
        return scored.stream().map(Scored::item).toList();
    }

    private Next mark() {
        selected().ifPresent(item -> {
            if (!marked.remove(item)) {
                marked.add(item);
            }
            list.become(ListState::down);
        });
        return Next.stay();
    }

    private Next choose() {
        List<T> all = items.stream().filter(marked::contains).toList();
        List<T> taken = all.isEmpty() ? selected().map(List::of).orElse(List.of()) : all;
        return taken.isEmpty() ? Next.stay() : new Next.BackThen(() -> chosen.apply(taken));
    }

    @Override
    public void draw(Canvas canvas) {
        Canvas inside = Panel.open(canvas, heading(), COLUMNS, Math.min(canvas.rows(), 30));
        inside.text(0, 0, "›", Style.ACCENT);
        query.draw(inside.part(2, 0, inside.columns() - 2, 1), true);
        Optional<String> about = selected().map(detail).filter(d -> !d.isEmpty() && inside.rows() >= 6 + DETAIL);
        int room = inside.rows() - 2 - (about.isPresent() ? DETAIL + 1 : 0);
        list.draw(inside.part(0, 2, inside.columns(), Math.max(1, room)));
        about.ifPresent(words -> {
            Canvas below = inside.part(0, inside.rows() - DETAIL, inside.columns(), DETAIL);
            inside.rule(inside.rows() - DETAIL - 1);
            below.prose(0, 0, words, Style.MUTED, below.columns());
        });
    }

    private String heading() {
        return marked.isEmpty() ? title : title + "  ·  " + marked.size() + " marked";
    }

    private void row(Canvas canvas, T item, boolean selected) {
        int x = 0;
        if (several) {
            boolean on = marked.contains(item);
            x = canvas.text(0, 0, on ? "[x] " : "[ ] ", on ? Style.ACCENT : Style.FAINT);
        }
        String beside = note.apply(item);
        int noteWidth = DisplayWidth.of(VisibleText.line(beside));
        int room = canvas.columns() - x - 1;
        boolean fits = noteWidth > 0 && noteWidth <= room / 2;
        canvas.text(x, 0, words.apply(item), selected ? Style.STRONG : Style.TEXT, fits ? room - noteWidth - 2 : room);
        if (fits) {
            canvas.textEnding(canvas.columns() - 1, 0, beside, Style.MUTED);
        }
    }
}
