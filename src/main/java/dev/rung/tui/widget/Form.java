package dev.rung.tui.widget;

import dev.rung.domain.text.DisplayWidth;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Fields with labels, one of which has the focus: it shows a sign before its label, its hint and the cursor. Labels stand
 * beside the fields, or above them where there are fewer than {@link #WIDE} columns. Scrolls where it does not fit. Its
 * actions are those of the focused field and moving between fields; a key the field wants is the field's.
 */
public final class Form implements Widget {
    /** From so many columns on labels stand beside the fields. */
    public static final int WIDE = 60;

    private static final int GUTTER = 2;
    private static final int MOST_LABEL = 24;

    /**
     * A field and its words.
     *
     * @param id by which the screen finds it
     * @param hint a line shown below the field while it has the focus; may be empty
     */
    public record Entry(String id, String label, String hint, Field field) {}

    private record Place(Entry entry, int top, int fieldTop, int rows) {
        int end() {
            return fieldTop + rows;
        }
    }

    private final List<Entry> entries;
    private final int labels;
    private final Map<String, String> troubles = new HashMap<>();
    private Optional<Supplier<Next>> done = Optional.empty();
    private String doneLabel = "done";
    private int focus;
    private int top;
    private boolean follow = true;

    /** At least one entry; ids differ. */
    public Form(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        int widest =
                entries.stream().mapToInt(e -> DisplayWidth.of(e.label())).max().orElseThrow();
        this.labels = Math.min(MOST_LABEL, widest) + 2;
    }

    /** What enter does in the last field. */
    public Form whenDone(String label, Supplier<Next> what) {
        this.doneLabel = label;
        this.done = Optional.of(what);
        return this;
    }

    public Entry focused() {
        return entries.get(focus);
    }

    /** Moves the focus to the field of an id; stays where there is none. */
    public void focus(String id) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).id().equals(id)) {
                focusOn(i);
            }
        }
    }

    /** Whether there is a field of an id. */
    public boolean has(String id) {
        return entries.stream().anyMatch(e -> e.id().equals(id));
    }

    /** Says what is wrong with a field, until it is said otherwise; empty words take it back. */
    public void trouble(String id, String words) {
        troubles.put(id, words);
    }

    /** What is wrong, first the field highest up; empty when all is well. */
    public Optional<Entry> firstTrouble() {
        return entries.stream().filter(e -> troubleOf(e).isPresent()).findFirst();
    }

    /** Something was typed or chosen that is not yet on disk. */
    public boolean unsaved() {
        return entries.stream().anyMatch(e -> e.field().changes().unsaved());
    }

    /** All values as they are now are on disk. */
    public void saved() {
        entries.forEach(e -> e.field().changes().saved());
    }

    private Optional<String> troubleOf(Entry entry) {
        String told = troubles.getOrDefault(entry.id(), "");
        return told.isEmpty() ? entry.field().trouble() : Optional.of(told);
    }

    private Next focusOn(int index) {
        focus = Math.max(0, Math.min(index, entries.size() - 1));
        follow = true;
        return Next.stay();
    }

    private Next turnTo(int index) {
        return focusOn(Math.floorMod(index, entries.size()));
    }

    @Override
    public boolean typing() {
        return focused().field().typing();
    }

    @Override
    public Next input(Input input) {
        follow = true;
        return focused().field().input(input);
    }

    @Override
    public List<Action> actions() {
        boolean last = focus == entries.size() - 1;
        Action enter = last && done.isPresent()
                ? Action.of("form.done", doneLabel, done.get(), "enter")
                : Action.quiet("form.enter", "next field", () -> turnTo(focus + 1), "enter");
        List<Action> moves = List.of(
                enter,
                Action.of("form.next", "next", () -> turnTo(focus + 1), "tab", "down"),
                Action.move("form.previous", "previous field", () -> turnTo(focus - 1), "shift-tab", "up"));
        return Layers.of(leavingText(), focused().field().actions(), moves);
    }

    /** Up on the first row of a text, and down on its last, lead out of it. */
    private List<Action> leavingText() {
        List<Action> leaving = new ArrayList<>();
        if (focused().field() instanceof TextArea area) {
            if (area.atFirstRow() && focus > 0) {
                leaving.add(Action.move("form.above", "field above", () -> focusOn(focus - 1), "up"));
            }
            if (area.atLastRow() && focus < entries.size() - 1) {
                leaving.add(Action.move("form.below", "field below", () -> focusOn(focus + 1), "down"));
            }
        }
        return leaving;
    }

    @Override
    public void draw(Canvas canvas) {
        draw(canvas, true);
    }

    /** Draws the form; without the focus no field shows a cursor. */
    public void draw(Canvas canvas, boolean withFocus) {
        boolean wide = canvas.columns() >= WIDE;
        int left = GUTTER + (wide ? labels : 0);
        int room = Math.max(1, canvas.columns() - left - 1);
        List<Place> places = places(wide, room);
        int height = places.get(places.size() - 1).end();
        if (follow) {
            keepInView(places.get(focus), canvas.rows());
        }
        top = Math.max(0, Math.min(top, height - canvas.rows()));
        canvas.onWheel(0, 0, canvas.columns(), canvas.rows(), by -> {
            follow = false;
            top = Math.max(0, top + by);
            return Next.stay();
        });
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            if (place.end() > top && place.top() < top + canvas.rows()) {
                entry(canvas, place, i, left, room, withFocus && i == focus);
            }
        }
        Scrollbar.draw(canvas, canvas.columns() - 1, 0, canvas.rows(), top, height);
    }

    private List<Place> places(boolean wide, int room) {
        List<Place> places = new ArrayList<>(entries.size());
        int y = 0;
        for (Entry entry : entries) {
            int fieldTop = y + (wide ? 0 : 1);
            Place place = new Place(entry, y, fieldTop, entry.field().rows(room));
            places.add(place);
            y = place.end() + (below(entry, entry == focused()).isPresent() ? 1 : 0);
            y += place.rows() > 1 || !wide ? 1 : 0;
        }
        return places;
    }

    private record Below(String words, Style style) {}

    private Optional<Below> below(Entry entry, boolean focused) {
        Optional<Below> trouble = troubleOf(entry).map(words -> new Below("! " + words, Style.WARN));
        boolean hint = focused && !entry.hint().isEmpty();
        return trouble.isPresent() || !hint ? trouble : Optional.of(new Below(entry.hint(), Style.MUTED));
    }

    private void keepInView(Place place, int rows) {
        int caret = place.fieldTop()
                + Math.min(place.rows() - 1, place.entry().field().focusRow());
        int end = below(place.entry(), true).isPresent() ? place.end() + 1 : place.end();
        top = Math.max(end - rows, Math.min(top, place.top()));
        top = Math.max(caret - rows + 1, Math.min(top, caret));
    }

    private void entry(Canvas canvas, Place place, int index, int left, int room, boolean focused) {
        Entry entry = place.entry();
        int y = place.top() - top;
        if (focused) {
            canvas.text(0, y, "›", Style.ACCENT.withBold());
        }
        int labelRoom = left > GUTTER ? labels - 1 : canvas.columns() - GUTTER;
        canvas.text(GUTTER, y, entry.label(), focused ? Style.STRONG : Style.MUTED, labelRoom);
        canvas.onClick(0, y, left, 1, () -> focusOn(index));
        Canvas part = canvas.part(left, place.fieldTop() - top, room, place.rows());
        if (!focused) {
            entry.field().draw(part, false);
            part.onMouse(0, 0, room, place.rows(), mouse -> entered(index, entry, mouse));
        } else {
            entry.field().draw(part, true);
        }
        below(entry, focused).ifPresent(b -> canvas.text(left, place.end() - top, b.words(), b.style(), room));
    }

    private Next entered(int index, Entry entry, Input.Mouse mouse) {
        if (mouse.kind() == Input.Mouse.Kind.PRESS) {
            focusOn(index);
        }
        return entry.field().mouse(mouse);
    }
}
