package dev.rung.tui.widget;

import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import java.util.ArrayList;
import java.util.List;

/** A field of one line; a longer one scrolls sideways, with a sign at each end where it goes on. */
public final class LineField implements Field {
    private final Changes changes = new Changes();
    private final TextKeys keys = new TextKeys("text", this::state, this::become);
    private List<Action> actions = List.of();
    private TextState state;
    private String placeholder = "";
    private int first;

    public LineField(String text) {
        this.state = TextState.of(TextLimit.line(text));
    }

    /** What is shown, faint, while there is no text. */
    public LineField placeholder(String words) {
        this.placeholder = words;
        return this;
    }

    public String text() {
        return state.text();
    }

    public TextState state() {
        return state;
    }

    /** Puts another text in; can be undone. */
    public void replace(String text) {
        become(state.replaceAll(TextLimit.line(text)));
    }

    @Override
    public Changes changes() {
        return changes;
    }

    private Next become(TextState next) {
        if (!next.text().equals(state.text())) {
            if (next.text().length() > state.text().length() && !TextLimit.holds(next.text())) {
                return TextLimit.refusal();
            }
            changes.happened();
        }
        state = next;
        return Next.stay();
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public Next input(Input input) {
        if (input instanceof Input.Press press && press.key().isText()) {
            return become(state.type(press.key().text()));
        }
        if (input instanceof Input.Paste paste) {
            return become(state.paste(TextLimit.line(paste.text())));
        }
        return Next.pass();
    }

    @Override
    public List<Action> actions() {
        if (actions.isEmpty()) {
            List<Action> all = new ArrayList<>(keys.list());
            all.add(keys.move("start", "start", s -> s.to(0, false), "home", "ctrl-a"));
            all.add(keys.move("end", "end", s -> s.to(s.text().length(), false), "end"));
            all.add(keys.move("selectstart", "select to the start", s -> s.to(0, true), "shift-home"));
            all.add(keys.move(
                    "selectend", "select to the end", s -> s.to(s.text().length(), true), "shift-end"));
            actions = List.copyOf(all);
        }
        return actions;
    }

    @Override
    public void draw(Canvas canvas, boolean focused) {
        int columns = canvas.columns();
        Canvas line = canvas.part(0, 0, columns, 1);
        Canvas field = focused ? line.on(Style.Ground.FIELD) : line;
        field.onMouse(0, 0, columns, 1, this::mouse);
        first = view(columns, focused);
        if (state.text().isEmpty()) {
            field.text(0, 0, placeholder, Style.FAINT, columns);
        }
        int column = 0;
        int selectFrom = focused ? state.from() : 0;
        int selectTo = focused ? state.to() : 0;
        Walk walk = new Walk(state.text(), first);
        while (walk.more() && column < columns) {
            int at = walk.at();
            String grapheme = walk.next();
            boolean selected = at >= selectFrom && at < selectTo;
            Style style = selected ? TextArea.SELECTED : Style.TEXT;
            int width = Walk.width(grapheme, column);
            if (column + width > columns) {
                break;
            }
            field.text(column, 0, grapheme, style);
            column += width;
        }
        if (first > 0) {
            field.text(0, 0, "‹", Style.FAINT);
        }
        if (walk.more()) {
            field.text(columns - 1, 0, "›", Style.FAINT);
        }
        if (focused) {
            field.cursor(Math.min(columns - 1, Walk.columns(state.text(), first, state.caret())), 0);
        }
    }

    /** The offset to begin the view at so that the caret is seen, with something around it where it goes on. */
    private int view(int columns, boolean focused) {
        String text = state.text();
        if (!focused || text.length() < columns && Walk.columns(text, 0, text.length()) < columns) {
            return 0;
        }
        int start = Math.min(first, text.length());
        int caret = state.caret();
        if (caret <= start && start > 0) {
            return back(caret, columns / 3);
        }
        int room = columns - (caret == text.length() ? 1 : 2);
        boolean far = caret - start > 8 * columns;
        return far || Walk.columns(text, start, caret) > room
                ? back(caret, Math.max(1, room - (caret == text.length() ? 0 : columns / 3)))
                : start;
    }

    /** The offset so many columns, at most, before another. */
    private int back(int offset, int columns) {
        int at = offset;
        int passed = 0;
        while (at > 0) {
            int before = Walk.before(state.text(), at);
            passed += Walk.width(state.text().substring(before, at), 0);
            if (passed > columns) {
                break;
            }
            at = before;
        }
        return at;
    }

    @Override
    public Next mouse(Input.Mouse mouse) {
        if (mouse.kind() == Input.Mouse.Kind.RELEASE) {
            return Next.stay();
        }
        int offset = TextArea.offsetAt(state.text(), first, state.text().length(), mouse.column());
        return become(state.to(offset, mouse.kind() == Input.Mouse.Kind.DRAG));
    }
}
