package dev.rung.tui.onepager;

import dev.rung.domain.text.DisplayWidth;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Rows of text made for a width, and the place where one is reading them. */
final class Leaf {
    /** A piece of a row in one style. */
    record Run(String text, Style style) {}

    /** Where one is; outlives the leaf that is drawn, so that a leaf made anew stays where it was. */
    static final class Place {
        private int top;
        private int rows;
        private int page = 1;

        void toTop() {
            top = 0;
        }

        private Next to(IntUnaryOperator where) {
            top = Math.max(0, Math.min(where.applyAsInt(top), rows - page));
            return Next.stay();
        }

        List<Action> moves() {
            return List.of(
                    move("down", "down", t -> t + 1, "j", "down"),
                    move("up", "up", t -> t - 1, "k", "up"),
                    move("pagedown", "page down", t -> t + Math.max(1, page - 1), "pagedown", "space", "ctrl-d"),
                    move("pageup", "page up", t -> t - Math.max(1, page - 1), "pageup", "ctrl-u"),
                    move("first", "start", t -> 0, "g", "home"),
                    move("last", "end", t -> rows, "G", "end"));
        }

        private Action move(String verb, String label, IntUnaryOperator where, String... keys) {
            return Action.move("page." + verb, label, () -> to(where), keys);
        }
    }

    private final int columns;
    private final List<List<Run>> rows = new ArrayList<>();

    /** @param columns room for it; prose is never wider than {@link Canvas#PROSE} */
    Leaf(int columns) {
        this.columns = Math.max(1, Math.min(columns, Canvas.PROSE));
    }

    int rows() {
        return rows.size();
    }

    Leaf gap() {
        return rows.isEmpty() ? this : row();
    }

    Leaf row(Run... runs) {
        rows.add(List.of(runs));
        return this;
    }

    Leaf heading(String words) {
        return row(new Run(words, Style.HEADING));
    }

    Leaf prose(String text, Style style) {
        return hanging(new Run("", style), text, style, Integer.MAX_VALUE);
    }

    /** Wrapped text, cut after so many rows. */
    Leaf prose(String text, Style style, int most) {
        return hanging(new Run("", style), text, style, most);
    }

    /** Wrapped text beside a sign or a word, under itself. */
    Leaf hanging(Run sign, String text, Style style) {
        return hanging(sign, text, style, Integer.MAX_VALUE);
    }

    private Leaf hanging(Run sign, String text, Style style, int most) {
        int hang = DisplayWidth.of(sign.text());
        int room = Math.max(1, columns - hang);
        // Rows that will be cut off anyway need not be wrapped first.
        String near = most > 1000 || text.length() < most * room * 8 ? text : text.substring(0, most * room * 4);
        List<String> lines = Canvas.wrapped(near, room);
        for (int i = 0; i < Math.min(most, lines.size()); i++) {
            boolean cut = i == most - 1 && lines.size() > most;
            String line = cut ? DisplayWidth.clip(lines.get(i) + " " + lines.get(i + 1) + " …", room) : lines.get(i);
            row(i == 0 ? sign : new Run(" ".repeat(hang), style), new Run(line, style));
        }
        return this;
    }

    /** Runs of different styles wrapped together at spaces. */
    Leaf flow(List<Run> runs) {
        List<Run> line = new ArrayList<>();
        int taken = 0;
        for (Run run : runs) {
            for (String part : run.text().split("(?<=[ \\n])", -1)) {
                boolean breaks = part.endsWith("\n");
                String word = breaks ? part.substring(0, part.length() - 1) : part;
                int width = DisplayWidth.of(word.stripTrailing());
                if (taken > 0 && taken + width > columns) {
                    rows.add(List.copyOf(line));
                    line.clear();
                    taken = 0;
                }
                if (width > columns) {
                    word = DisplayWidth.clip(word, columns);
                }
                if (!word.isEmpty()) {
                    line.add(new Run(word, run.style()));
                    taken += DisplayWidth.of(word);
                }
                if (breaks) {
                    rows.add(List.copyOf(line));
                    line.clear();
                    taken = 0;
                }
            }
        }
        if (!line.isEmpty()) {
            rows.add(List.copyOf(line));
        }
        return this;
    }

    /** Draws what fits from the top. */
    void draw(Canvas canvas) {
        draw(canvas, 0, 0);
    }

    /** Draws the part one is at; where something is below, the last row says how much. */
    void draw(Canvas canvas, int column, Place place) {
        place.rows = rows.size();
        place.page = Math.max(1, canvas.rows());
        place.to(t -> t);
        canvas.onWheel(0, 0, canvas.columns(), canvas.rows(), by -> place.to(t -> t + by));
        draw(canvas, column, place.top);
        int below = rows.size() - place.top - place.page;
        if (below > 0) {
            int end = canvas.rows() - 1;
            canvas.part(0, end, column + columns, 1).on(Style.Ground.NONE);
            canvas.text(column, end, "↓ " + (below + 1) + " more", Style.FAINT);
        }
    }

    private void draw(Canvas canvas, int column, int top) {
        for (int y = 0; y < canvas.rows() && top + y < rows.size(); y++) {
            int x = column;
            for (Run run : rows.get(top + y)) {
                x = canvas.text(x, y, run.text(), run.style(), column + columns - x);
            }
        }
    }
}
