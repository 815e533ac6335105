package dev.rung.tui.onepager;

import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.domain.writing.Finding;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.TextArea;
import dev.rung.tui.widget.Widget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The page being written: a heading a field with its text below, the essential three first. Fields without text are folded
 * into one line at the end, which takes the focus like a field, until they are opened; a field once open stays open.
 */
final class PageForm implements Widget {
    private static final int LEFT = 2;

    private final Map<OnePagerField, TextArea> areas = new EnumMap<>(OnePagerField.class);
    private final Set<OnePagerField> open = EnumSet.noneOf(OnePagerField.class);
    private final Supplier<Next> unfold;
    private List<Finding> findings = List.of();
    /** Empty on the line of the folded fields. */
    private Optional<OnePagerField> focus = Optional.of(OnePagerField.METRIC);

    private int top;
    private boolean follow = true;

    private record Slot(Optional<OnePagerField> field, int top, int rows) {
        int end() {
            return top + 1 + rows;
        }
    }

    /** @param unfold what enter does on the line of the folded fields */
    PageForm(Map<OnePagerField, String> texts, Supplier<Next> unfold) {
        this.unfold = unfold;
        for (OnePagerField field : OnePagerField.values()) {
            String text = texts.containsKey(field) ? texts.get(field) : "";
            TextArea area = new TextArea(text);
            if (field == OnePagerField.METRIC) {
                area.placeholder("Reduce churn of small teams from 4.2 % to 3 % by 31 March 2027");
            }
            areas.put(field, area);
            if (field.essential() || !text.isBlank()) {
                open.add(field);
            }
        }
    }

    TextArea area(OnePagerField field) {
        return areas.get(field);
    }

    Optional<OnePagerField> focused() {
        return focus;
    }

    /** Opens a field where it is folded, and goes to it. */
    Next focus(OnePagerField field) {
        open.add(field);
        focus = Optional.of(field);
        follow = true;
        return Next.stay();
    }

    /** Opens all folded fields and goes to the first of them. */
    Next openAll() {
        folded().stream().findFirst().ifPresent(this::focus);
        open.addAll(EnumSet.allOf(OnePagerField.class));
        return Next.stay();
    }

    List<OnePagerField> folded() {
        return Arrays.stream(OnePagerField.values())
                .filter(f -> !open.contains(f))
                .toList();
    }

    /** The page as typed. */
    OnePager page() {
        Map<OnePagerField, String> texts = new EnumMap<>(OnePagerField.class);
        areas.forEach((field, area) -> texts.put(field, area.text()));
        return new OnePager(texts);
    }

    /** Puts another text into a field, changed elsewhere; that is not something typed here. */
    void take(OnePagerField field, String text) {
        TextArea area = areas.get(field);
        boolean typed = area.changes().unsaved();
        area.replace(text);
        if (!typed) {
            area.changes().saved();
        }
        if (!text.isBlank()) {
            open.add(field);
        }
    }

    boolean unsaved() {
        return areas.values().stream().anyMatch(a -> a.changes().unsaved());
    }

    void saved() {
        areas.values().forEach(a -> a.changes().saved());
    }

    /** Shows beside the headings what was found, and marks the words in the texts. */
    void found(List<Finding> all) {
        findings = all;
        areas.forEach((field, area) ->
                area.mark(about(field).stream().map(Finding::text).toList()));
    }

    private List<Finding> about(OnePagerField field) {
        return findings.stream().filter(f -> f.field().equals(field.id())).toList();
    }

    @Override
    public boolean typing() {
        return focus.isPresent();
    }

    @Override
    public Next input(Input input) {
        follow = true;
        return focus.map(f -> areas.get(f).input(input)).orElseGet(Next::pass);
    }

    /** The stops of the focus from top to bottom; an empty one is the line of the folded fields. */
    private List<Optional<OnePagerField>> stops() {
        List<Optional<OnePagerField>> stops = new ArrayList<>();
        for (OnePagerField field : OnePagerField.values()) {
            if (open.contains(field)) {
                stops.add(Optional.of(field));
            }
        }
        if (stops.size() < OnePagerField.values().length) {
            stops.add(Optional.empty());
        }
        return stops;
    }

    private Next turn(int by) {
        List<Optional<OnePagerField>> stops = stops();
        focus = stops.get(Math.floorMod(stops.indexOf(focus) + by, stops.size()));
        follow = true;
        return Next.stay();
    }

    @Override
    public List<Action> actions() {
        List<Action> moves = List.of(
                Action.of("form.next", "next", () -> turn(1), "tab", "down"),
                Action.move("form.previous", "previous field", () -> turn(-1), "shift-tab", "up"));
        if (focus.isEmpty()) {
            return Layers.of(List.of(Action.of("form.unfold", "choose fields", unfold, "enter")), moves);
        }
        TextArea area = areas.get(focus.get());
        List<Action> leaving = new ArrayList<>();
        List<Optional<OnePagerField>> stops = stops();
        if (area.atFirstRow() && stops.indexOf(focus) > 0) {
            leaving.add(Action.move("form.above", "field above", () -> turn(-1), "up"));
        }
        if (area.atLastRow() && stops.indexOf(focus) < stops.size() - 1) {
            leaving.add(Action.move("form.below", "field below", () -> turn(1), "down"));
        }
        return Layers.of(leaving, area.actions(), moves);
    }

    @Override
    public void draw(Canvas canvas) {
        int room = Math.max(1, canvas.columns() - LEFT);
        List<Slot> slots = slots(room, canvas.rows());
        int height = slots.get(slots.size() - 1).end();
        if (follow) {
            slots.stream()
                    .filter(s -> s.field().equals(focus))
                    .findFirst()
                    .ifPresent(s -> keepInView(s, canvas.rows()));
        }
        top = Math.max(0, Math.min(top, height - canvas.rows()));
        canvas.onWheel(0, 0, canvas.columns(), canvas.rows(), by -> {
            follow = false;
            top = Math.max(0, top + by);
            return Next.stay();
        });
        for (Slot slot : slots) {
            if (slot.end() > top && slot.top() < top + canvas.rows()) {
                slot.field()
                        .ifPresentOrElse(f -> field(canvas, slot, f, room), () -> foldLine(canvas, slot.top() - top));
            }
        }
        if (top > 0) {
            canvas.textEnding(canvas.columns(), 0, "↑", Style.ACCENT);
        }
        if (top + canvas.rows() < height) {
            canvas.textEnding(canvas.columns(), canvas.rows() - 1, "↓", Style.ACCENT);
        }
    }

    /** A text grows until it fills the room; what is longer scrolls in itself. */
    private List<Slot> slots(int room, int rows) {
        List<Slot> slots = new ArrayList<>();
        int y = 0;
        for (Optional<OnePagerField> stop : stops()) {
            int tall = stop.map(
                            f -> areas.get(f).between(1, Math.max(3, rows - 3)).rows(room))
                    .orElse(0);
            Slot slot = new Slot(stop, y, tall);
            slots.add(slot);
            y = slot.end() + 1;
        }
        return slots;
    }

    private void keepInView(Slot slot, int rows) {
        int caret =
                slot.top() + 1 + slot.field().map(f -> areas.get(f).focusRow()).orElse(0);
        top = Math.max(slot.end() - rows, Math.min(top, slot.top()));
        top = Math.max(caret - rows + 1, Math.min(top, caret));
    }

    private void field(Canvas canvas, Slot slot, OnePagerField field, int room) {
        boolean focused = focus.equals(Optional.of(field));
        TextArea area = areas.get(field);
        int y = slot.top() - top;
        if (focused) {
            canvas.text(0, y, "›", Style.ACCENT.withBold());
        }
        int x = canvas.text(LEFT, y, field.title(), focused ? Style.STRONG : Style.HEADING) + 2;
        List<Finding> found = about(field);
        int end = canvas.columns() - 1;
        if (!found.isEmpty()) {
            end = canvas.textEnding(
                            end,
                            y,
                            PageReview.counted(found),
                            PageReview.look(found.get(0).severity()))
                    - 2;
        }
        if (focused || area.text().isBlank()) {
            canvas.text(x, y, field.asks(), Style.FAINT, end - x);
        }
        canvas.onClick(0, y, canvas.columns(), 1, () -> focus(field));
        Canvas part = canvas.part(LEFT, y + 1, room, slot.rows());
        area.draw(part, focused);
        if (!focused) {
            part.onMouse(0, 0, room, slot.rows(), mouse -> {
                if (mouse.kind() == Input.Mouse.Kind.PRESS) {
                    focus(field);
                }
                return area.mouse(mouse);
            });
        }
    }

    /** {@code + 18 more fields: decision wanted, customers …}. */
    private void foldLine(Canvas canvas, int y) {
        List<OnePagerField> folded = folded();
        boolean focused = focus.isEmpty();
        if (focused) {
            canvas.text(0, y, "›", Style.ACCENT.withBold());
        }
        String names =
                folded.stream().map(f -> f.title().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
        String count = "+ " + folded.size() + (folded.size() == 1 ? " more field: " : " more fields: ");
        int x = canvas.text(LEFT, y, count, focused ? Style.STRONG : Style.MUTED);
        canvas.text(x, y, DisplayWidth.clip(names, canvas.columns() - x - 2), Style.FAINT);
        canvas.onClick(0, y, canvas.columns(), 1, () -> {
            focus = Optional.empty();
            return unfold.get();
        });
    }
}
