package dev.rung.tui.workspace;

import dev.rung.domain.text.Amount;
import dev.rung.service.ChangeRow;
import dev.rung.service.ChangeService;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.FilterLine;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.ListView;
import dev.rung.tui.widget.Window;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every change, newest first, read a page at a time as one goes down; beside or below it what it changed. */
final class ChangeHistory implements Screen {
    private static final int PAGE = 100;
    /** A filter looks through so many of the newest changes. */
    private static final int LOOKED_THROUGH = 1000;

    private static final int WIDE = 110;
    private static final int DAY = 18;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final ChangeService changes;
    private final ZoneId zone;
    private final FilterLine filter;
    private final ListView<ChangeRow> list;
    private final List<ChangeRow> read = new ArrayList<>();
    private boolean all;
    private boolean reading;
    private long detailed;
    private int top;
    private int room = 1;

    ChangeHistory(ChangeService changes, ZoneId zone) {
        this.changes = changes;
        this.zone = zone;
        this.filter = new FilterLine("", words -> show());
        this.list = new ListView<>(Window.<ChangeRow>of(List.of()), ChangeRow::id, this::row, row -> Next.stay())
                .whenEmpty("No change has these words.");
        refresh();
    }

    @Override
    public String title() {
        return "History";
    }

    @Override
    public String about() {
        return "Every change that was made, newest first, with what it was before and after. u undoes the newest one that"
                + " still stands; what was undone stays in the list.";
    }

    @Override
    public void refresh() {
        int had = Math.max(PAGE, read.size());
        read.clear();
        all = false;
        readOn(had);
        show();
    }

    private void readOn(int rows) {
        long before =
                read.isEmpty() ? Long.MAX_VALUE : read.get(read.size() - 1).id();
        List<ChangeRow> page = changes.before(before, rows);
        read.addAll(page);
        all = page.size() < rows;
    }

    private void show() {
        String words = filter.text().strip().toLowerCase(Locale.ROOT);
        if (!words.isEmpty() && !all && read.size() < LOOKED_THROUGH) {
            readOn(LOOKED_THROUGH - read.size());
        }
        list.show(Window.of(
                words.isEmpty()
                        ? read
                        : read.stream().filter(r -> has(r, words)).toList()));
    }

    private static boolean has(ChangeRow row, String words) {
        return row.label().toLowerCase(Locale.ROOT).contains(words)
                || row.details().stream()
                        .anyMatch(d -> d.toLowerCase(Locale.ROOT).contains(words));
    }

    @Override
    public boolean typing() {
        return filter.typing();
    }

    @Override
    public Next input(Input input) {
        return filter.input(input);
    }

    @Override
    public List<Action> actions() {
        if (filter.typing()) {
            return Layers.of(
                    filter.actions(), list.moves().stream().map(this::readingOn).toList());
        }
        Action turn = Action.of("history.turn", reading ? "list" : "details", this::turn, "tab", "shift-tab")
                .about(reading ? "Back to the list" : "Read what the change did");
        List<Action> own = new ArrayList<>(List.of(
                turn,
                Action.quiet("history.copy", "copy", this::copy, "y")
                        .about("Copy what the change did")
                        .unless(list.selected().isPresent(), "there is no change here")));
        if (!reading) {
            return Layers.of(
                    own,
                    filter.actions(),
                    list.moves().stream().map(this::readingOn).toList());
        }
        own.add(Action.quiet("history.list", "list", this::turn, "esc").about("Back to the list"));
        return Layers.of(
                own,
                filter.actions(),
                List.of(
                        Action.move("history.down", "down", () -> scroll(1), "j", "down"),
                        Action.move("history.up", "up", () -> scroll(-1), "k", "up"),
                        Action.move("history.pagedown", "page down", () -> scroll(room - 1), "pagedown", "space"),
                        Action.move("history.pageup", "page up", () -> scroll(1 - room), "pageup"),
                        Action.move("history.first", "first", () -> scroll(-1_000_000), "g", "home"),
                        Action.move("history.last", "last", () -> scroll(1_000_000), "G", "end")));
    }

    private Next copy() {
        ChangeRow row = list.selected().orElseThrow();
        return new Next.Copy(row.label() + "\n" + String.join("\n", row.details()), "the change");
    }

    /** Moves, and reads the next page when the end of what was read comes near. */
    private Action readingOn(Action move) {
        return new Action(
                move.id(), move.keys(), move.label(), move.about(), move.rank(), move.disabledBecause(), () -> {
                    Next next = move.perform();
                    if (!all && filter.text().isBlank() && list.state().selected() > read.size() - PAGE / 2) {
                        readOn(PAGE);
                        show();
                    }
                    return next;
                });
    }

    @Override
    public void draw(Canvas canvas) {
        int y = 1;
        int x = canvas.text(2, y, "HISTORY", Style.HEADING);
        canvas.text(x + 2, y, count(), Style.FAINT, canvas.columns() - x - 4);
        if (filter.shown()) {
            filter.draw(canvas.part(2, 2, canvas.columns() - 4, 1));
        }
        int rows = canvas.rows() - 3;
        if (canvas.columns() >= WIDE) {
            int left = Math.min(canvas.columns() / 2, 90);
            list.draw(canvas.part(0, 3, left, rows), !reading);
            canvas.upright(left + 1, 3, rows);
            details(canvas.part(left + 4, 3, canvas.columns() - left - 6, rows));
        } else {
            int below = Math.max(4, rows / 3);
            int above = Math.max(1, rows - below - 1);
            list.draw(canvas.part(0, 3, canvas.columns(), above), !reading);
            canvas.rule(3 + above);
            details(canvas.part(2, 4 + above, canvas.columns() - 4, below));
        }
    }

    private String count() {
        int shown = list.state().count();
        if (!filter.text().isBlank()) {
            return shown + (all ? "" : " among the newest " + read.size());
        }
        return all ? Amount.of(shown, "change") : "the newest " + shown + ", more below";
    }

    private void row(Canvas canvas, ChangeRow row, boolean selected) {
        Style ink = row.undone() ? Style.FAINT : selected ? Style.STRONG : Style.TEXT;
        canvas.text(0, 0, WHEN.format(row.at().atZone(zone)), row.undone() ? Style.FAINT : Style.MUTED);
        String label = row.undone() ? "undone: " + row.label() : row.label();
        canvas.text(DAY, 0, label, ink, canvas.columns() - DAY - 1);
    }

    /** What the change did; with the focus it scrolls, without it says how much more there is. */
    private void details(Canvas canvas) {
        Optional<ChangeRow> selected = list.selected();
        if (selected.isEmpty()) {
            return;
        }
        ChangeRow row = selected.get();
        if (row.id() != detailed) {
            detailed = row.id();
            top = 0;
        }
        int y = 0;
        if (canvas.rows() > 8) {
            y = canvas.prose(0, 0, row.label(), Style.STRONG, canvas.columns());
            canvas.text(0, y, WHEN.format(row.at().atZone(zone)) + "  " + row.who(), Style.MUTED, canvas.columns());
            y += 2;
        }
        canvas.onWheel(0, 0, canvas.columns(), canvas.rows(), this::scroll);
        room = Math.max(1, canvas.rows() - y);
        Lines lines = window(row.details(), canvas.columns(), room + 1);
        for (int i = 0; i < Math.min(room, lines.shown().size()); i++) {
            String line = lines.shown().get(i);
            canvas.text(0, y + i, line, line.startsWith(" ") ? Style.TEXT : Style.MUTED, canvas.columns());
        }
        if (lines.shown().size() > room) {
            Canvas last = canvas.part(0, canvas.rows() - 1, canvas.columns(), 1).on(Style.Ground.NONE);
            int more = row.details().size() - lines.whole();
            last.text(
                    0,
                    0,
                    "… and " + more + (more == 1 ? " more line" : " more lines") + (reading ? "" : ", tab goes there"),
                    Style.FAINT);
        }
    }

    /**
     * Rows of a change from the topmost shown on.
     *
     * @param whole how many of the change's lines are above, or shown whole before the last row
     */
    private record Lines(List<String> shown, int whole) {}

    private Lines window(List<String> details, int columns, int most) {
        List<String> shown = new ArrayList<>();
        top = Math.max(0, Math.min(top, details.size() - 1));
        int whole = top;
        for (String line : details.subList(top, details.size())) {
            boolean part = line.startsWith("  ");
            for (String said : Canvas.wrapped(line.strip(), columns - (part ? 2 : 0))) {
                shown.add((part ? "  " : "") + said);
            }
            if (shown.size() >= most) {
                break;
            }
            whole++;
        }
        return new Lines(shown, whole);
    }

    private Next scroll(int by) {
        int most = list.selected().map(r -> r.details().size() - 1).orElse(0);
        top = Math.max(0, Math.min(top + by, Math.max(0, most)));
        return Next.stay();
    }

    private Next turn() {
        reading = !reading;
        return Next.stay();
    }
}
