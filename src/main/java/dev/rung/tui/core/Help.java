package dev.rung.tui.core;

import dev.rung.tui.terminal.Key;
import dev.rung.tui.terminal.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What this place is for and every key that does something here. */
public final class Help implements Screen {
    private sealed interface Line {
        record Heading(String words) implements Line {}

        record Words(String words) implements Line {}

        record KeyLine(String keys, String words, boolean usable) implements Line {}
    }

    private final String place;
    private final String about;
    private final List<Action> here;
    private final List<Action> everywhere;
    private int top;
    private int last;

    public Help(Navigator navigator, Everywhere everywhere) {
        this.place = navigator.top().title();
        this.about = navigator.top().about();
        this.here = Keys.here(navigator, everywhere);
        this.everywhere = Keys.everywhere(navigator, everywhere);
    }

    @Override
    public String title() {
        return "Help";
    }

    @Override
    public boolean overlay() {
        return true;
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.move("help.down", "down", () -> scroll(1), "j", "down"),
                Action.move("help.up", "up", () -> scroll(-1), "k", "up"),
                Action.move("help.page", "page down", () -> scroll(10), "pagedown", "space"),
                Action.move("help.pageup", "page up", () -> scroll(-10), "pageup"),
                Action.move("help.close", "close", Next::back, "?", "q"));
    }

    private Next scroll(int rows) {
        top = Math.max(0, Math.min(top + rows, last));
        return Next.stay();
    }

    @Override
    public void draw(Canvas canvas) {
        Canvas inside = Panel.open(canvas, place, 78, canvas.rows());
        List<Line> lines = lines(inside.columns());
        last = Math.max(0, lines.size() - inside.rows());
        int first = Math.min(top, last);
        for (int y = 0; y < inside.rows() && first + y < lines.size(); y++) {
            Line line = lines.get(first + y);
            if (line instanceof Line.Heading heading) {
                inside.text(0, y, heading.words(), Style.HEADING);
            } else if (line instanceof Line.Words words) {
                inside.text(0, y, words.words(), Style.TEXT);
            } else if (line instanceof Line.KeyLine key) {
                inside.text(0, y, key.keys(), key.usable() ? Style.ACCENT : Style.FAINT, 18);
                int x = key.keys().isEmpty() ? 0 : 19;
                inside.text(x, y, key.words(), key.usable() ? Style.TEXT : Style.FAINT, inside.columns() - x);
            }
        }
        if (lines.size() > inside.rows()) {
            String more = first + inside.rows() < lines.size() ? "more below, j" : "the end";
            inside.textEnding(inside.columns(), inside.rows() - 1, "  " + more, Style.FAINT);
        }
        inside.onWheel(0, 0, inside.columns(), inside.rows(), this::scroll);
    }

    private List<Line> lines(int columns) {
        List<Line> lines = new ArrayList<>();
        if (!about.isEmpty()) {
            Canvas.wrapped(about, columns).forEach(l -> lines.add(new Line.Words(l)));
            lines.add(new Line.Words(""));
        }
        section(lines, "HERE", here.stream().filter(Help::keyed).toList());
        section(lines, "EVERYWHERE", everywhere.stream().filter(Help::keyed).toList());
        section(
                lines,
                "BY NAME, WITH :",
                Stream.concat(here.stream(), everywhere.stream())
                        .filter(a -> !keyed(a))
                        .toList());
        return lines;
    }

    private static boolean keyed(Action action) {
        return !action.keys().isEmpty();
    }

    private static void section(List<Line> lines, String heading, List<Action> actions) {
        if (actions.isEmpty()) {
            return;
        }
        lines.add(new Line.Heading(heading));
        for (Action action : actions) {
            String keys = action.keys().stream().map(Key::label).collect(Collectors.joining("  "));
            String words = action.disabledBecause()
                    .map(b -> action.words() + " (" + b + ")")
                    .orElse(action.words());
            lines.add(new Line.KeyLine(keys, words, action.disabledBecause().isEmpty()));
        }
        lines.add(new Line.Words(""));
    }
}
