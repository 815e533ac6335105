package dev.rung.tui.widget;

import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * A field of many lines, wrapped at words, {@link Canvas#PROSE} columns wide at most. Holds 2 MB of UTF-8; what would be
 * more is refused and leaves the text as it is.
 */
public final class TextArea implements Field {
    /** Selected text is underlined as well, so that it is seen without colour. */
    static final Style SELECTED = Style.TEXT.on(Style.Ground.CELL).withUnderline();

    /** Beside the text: room for the caret behind a full row, and for the scroll sign. */
    private static final int MARGIN = 2;

    /** Marked words are underlined as well, so that they are seen without colour. */
    private static final Style MARKED = Style.TEXT.on(Style.Ground.MATCH).withUnderline();

    private final Changes changes = new Changes();
    private final TextKeys keys = new TextKeys("text", this::state, this::become);
    private List<Action> actions = List.of();
    private Marks marks = Marks.NONE;
    private TextState state;
    private Rows rows;
    private String placeholder = "";
    private int least = 3;
    private int most = 12;
    private int goal = -1;
    private int top;
    private int page = 10;
    private boolean follow = true;

    public TextArea(String text) {
        this.state = TextState.of(TextLimit.block(text)).to(0, false);
        this.rows = Rows.of(state.text(), Canvas.PROSE);
    }

    /** What is shown, faint, while there is no text. */
    public TextArea placeholder(String words) {
        this.placeholder = words;
        return this;
    }

    /** How many rows it takes in a form: grows with its text between the two. */
    public TextArea between(int least, int most) {
        this.least = least;
        this.most = most;
        return this;
    }

    public String text() {
        return state.text();
    }

    public TextState state() {
        return state;
    }

    /** Puts another text in, as one step that can be undone. */
    public Next replace(String text) {
        return become(state.replaceAll(TextLimit.block(text)));
    }

    /** Puts the caret at an offset, for example at what a check found, and selects up to another. */
    public void select(int from, int to) {
        become(state.to(from, false).to(to, true));
    }

    /**
     * Marks words, each where it is found first, for example what a check stumbled over. Marks move along with what is
     * typed; one whose words are changed is gone.
     */
    public void mark(List<String> words) {
        marks = Marks.of(state.text(), words);
    }

    /** Selects words where they are found first and brings them into view. False where they are not found. */
    public boolean selectFirst(String words) {
        int at = words.isEmpty() ? -1 : state.text().indexOf(words);
        if (at >= 0) {
            select(at, at + words.length());
        }
        return at >= 0;
    }

    @Override
    public Changes changes() {
        return changes;
    }

    private Next become(TextState next) {
        goal = -1;
        return at(next);
    }

    private Next at(TextState next) {
        if (!next.text().equals(state.text())) {
            if (next.text().length() > state.text().length() && !TextLimit.holds(next.text())) {
                return TextLimit.refusal();
            }
            rows = next.last()
                    .map(edit -> rows.edited(next.text(), edit))
                    .orElseGet(() -> Rows.of(next.text(), rows.columns()));
            marks = next.last().map(marks::edited).orElse(Marks.NONE);
            changes.happened();
        }
        state = next;
        follow = true;
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
            return become(state.paste(TextLimit.block(paste.text())));
        }
        return Next.pass();
    }

    @Override
    public List<Action> actions() {
        if (actions.isEmpty()) {
            List<Action> all = new ArrayList<>();
            all.add(Action.of("text.editor", "editor", this::edit, "ctrl-e").about("Open this text in $EDITOR"));
            all.addAll(keys.list());
            all.add(keys.move("break", "new line", s -> s.type("\n"), "enter"));
            both(all, "start", "row start", this::rowStart, "home");
            all.add(keys.move(
                    "linestart", "line start", s -> s.to(Words.lineStart(s.text(), s.caret()), false), "ctrl-a"));
            both(all, "end", "row end", this::rowEnd, "end");
            both(all, "first", "start of the text", s -> 0, "ctrl-home");
            both(all, "last", "end of the text", s -> s.text().length(), "ctrl-end");
            vertical(all, "up", "up", shown -> -1, "up");
            vertical(all, "down", "down", shown -> 1, "down");
            vertical(all, "pageup", "page up", shown -> 1 - shown, "pageup");
            vertical(all, "pagedown", "page down", shown -> shown - 1, "pagedown");
            actions = List.copyOf(all);
        }
        return actions;
    }

    private interface Place {
        int in(TextState state);
    }

    private void both(List<Action> all, String verb, String label, Place place, String key) {
        all.add(keys.move(verb, label, s -> s.to(place.in(s), false), key));
        String shifted = key.startsWith("ctrl-") ? "ctrl-shift-" + key.substring(5) : "shift-" + key;
        all.add(keys.move("select" + verb, "select to the " + label, s -> s.to(place.in(s), true), shifted));
    }

    private void vertical(List<Action> all, String verb, String label, IntUnaryOperator rowsOfPage, String key) {
        all.add(Action.move("text." + verb, label, () -> vertically(rowsOfPage, false), key));
        all.add(Action.move(
                "text.select" + verb, "select " + label, () -> vertically(rowsOfPage, true), "shift-" + key));
    }

    private Next edit() {
        return new Next.Edit(state.text(), this::replace);
    }

    private int rowStart(TextState now) {
        return rows.start(rows.rowOf(now.caret()));
    }

    /** Behind the last character of the row; where the row goes on in the next, before the space or letter it ends with. */
    private int rowEnd(TextState now) {
        int row = rows.rowOf(now.caret());
        int end = rows.end(row, now.text());
        boolean goesOn = row < rows.count() - 1 && end == rows.start(row + 1);
        return goesOn ? Math.max(rows.start(row), Walk.before(now.text(), end)) : end;
    }

    /** Moves the caret by rows as they are seen, and remembers the column it came from; at the edge to the very end. */
    private Next vertically(IntUnaryOperator rowsOfPage, boolean select) {
        int by = rowsOfPage.applyAsInt(Math.max(2, page));
        int row = rows.rowOf(state.caret());
        int kept = goal >= 0 ? goal : Walk.columns(state.text(), rows.start(row), state.caret());
        int wanted = row + by;
        if (wanted < 0 || wanted >= rows.count()) {
            boolean already = row == (by < 0 ? 0 : rows.count() - 1);
            wanted = by < 0 ? 0 : rows.count() - 1;
            if (already) {
                return at(state.to(by < 0 ? 0 : state.text().length(), select));
            }
        }
        at(state.to(offsetIn(wanted, kept), select));
        goal = kept;
        return Next.stay();
    }

    private int offsetIn(int row, int column) {
        int end = rows.end(row, state.text());
        boolean goesOn = row < rows.count() - 1 && end == rows.start(row + 1);
        int last = goesOn ? Math.max(rows.start(row), Walk.before(state.text(), end)) : end;
        return offsetAt(state.text(), rows.start(row), last, column);
    }

    /** The offset at a column of a row that reaches from one offset to another. */
    static int offsetAt(String text, int from, int to, int column) {
        int passed = 0;
        Walk walk = new Walk(text, from);
        while (walk.more() && walk.at() < to) {
            int at = walk.at();
            int width = Walk.width(walk.next(), passed);
            if (passed + width > column) {
                return at;
            }
            passed += width;
        }
        return Math.min(walk.at(), to);
    }

    /** On the first row, so that up may lead out of the field. */
    public boolean atFirstRow() {
        return rows.rowOf(state.caret()) == 0;
    }

    /** On the last row, so that down may lead out of the field. */
    public boolean atLastRow() {
        return rows.rowOf(state.caret()) == rows.count() - 1;
    }

    private void wrapTo(int columns) {
        int width = Math.max(1, Math.min(Canvas.PROSE, columns - MARGIN));
        if (width != rows.columns()) {
            rows = Rows.of(state.text(), width);
            follow = true;
        }
    }

    @Override
    public int rows(int columns) {
        wrapTo(columns);
        return Math.max(least, Math.min(most, rows.count()));
    }

    @Override
    public int focusRow() {
        return Math.max(0, rows.rowOf(state.caret()) - top);
    }

    @Override
    public void draw(Canvas canvas, boolean focused) {
        wrapTo(canvas.columns());
        page = Math.max(1, canvas.rows());
        int caretRow = rows.rowOf(state.caret());
        if (follow) {
            top = Math.max(caretRow - page + 1, Math.min(top, caretRow));
        }
        top = Math.max(0, Math.min(top, rows.count() - page));
        int width = rows.columns() + MARGIN;
        Canvas part = canvas.part(0, 0, width, page);
        Canvas field = focused ? part.on(Style.Ground.FIELD) : part;
        field.onMouse(0, 0, width, page, this::mouse);
        field.onWheel(0, 0, width, page, this::turned);
        if (state.text().isEmpty()) {
            field.text(0, 0, placeholder, Style.FAINT, width - 1);
        }
        for (int y = 0; y < page && top + y < rows.count(); y++) {
            row(field, y, top + y, focused && state.selecting());
        }
        Scrollbar.draw(field, width - 1, 0, page, top, rows.count());
        if (focused && caretRow >= top && caretRow < top + page) {
            int column = Walk.columns(state.text(), rows.start(caretRow), state.caret());
            field.cursor(Math.min(column, width - 1), caretRow - top);
        }
    }

    private void row(Canvas field, int y, int row, boolean selecting) {
        int end = rows.end(row, state.text());
        int column = 0;
        Walk walk = new Walk(state.text(), rows.start(row));
        while (walk.more() && walk.at() < end) {
            int at = walk.at();
            String grapheme = walk.next();
            boolean selected = selecting && at >= state.from() && at < state.to();
            Style style = selected ? SELECTED : marks.at(at) ? MARKED : Style.TEXT;
            int cells = Walk.width(grapheme, column);
            field.text(column, y, grapheme.equals("\t") ? " ".repeat(cells) : grapheme, style);
            column += cells;
        }
        boolean breakSelected = selecting && end >= state.from() && end < state.to();
        if (breakSelected && row < rows.count() - 1 && end < rows.start(row + 1)) {
            field.text(column, y, " ", SELECTED);
        }
    }

    private Next turned(int by) {
        follow = false;
        top = Math.max(0, Math.min(top + by, rows.count() - page));
        return Next.stay();
    }

    @Override
    public Next mouse(Input.Mouse mouse) {
        if (mouse.kind() == Input.Mouse.Kind.RELEASE) {
            return Next.stay();
        }
        int row = Math.max(0, Math.min(top + mouse.row(), rows.count() - 1));
        int offset = offsetIn(row, Math.max(0, mouse.column()));
        return become(state.to(offset, mouse.kind() == Input.Mouse.Kind.DRAG));
    }

    /** The word or sentence that is selected; empty when nothing is. */
    public Optional<String> selected() {
        return state.selecting() ? Optional.of(state.selected()) : Optional.empty();
    }
}
