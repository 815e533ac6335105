package dev.rung.tui.widget;

import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A path to a file; tab completes it as far as it is certain and then shows what it may become. */
public final class PathField implements Field {
    private final LineField line;
    private final Function<String, List<String>> candidates;
    private List<String> offered = List.of();

    /**
     * @param candidates the paths that begin with what was typed, in the order to show them; folders end with a slash
     */
    public PathField(String text, Function<String, List<String>> candidates) {
        this.line = new LineField(text);
        this.candidates = candidates;
    }

    public PathField placeholder(String words) {
        line.placeholder(words);
        return this;
    }

    public String text() {
        return line.text();
    }

    private Next complete() {
        List<String> found = candidates.apply(line.text());
        if (found.isEmpty()) {
            offered = List.of();
            return Next.refuse("No file or folder begins with this.");
        }
        String common = found.stream().reduce(PathField::shared).orElse("");
        offered = found.size() > 1 ? found : List.of();
        if (common.length() > line.text().length()) {
            line.replace(common);
        }
        return Next.stay();
    }

    private static String shared(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return one.substring(0, Walk.snap(one, length));
    }

    @Override
    public List<Action> actions() {
        List<Action> all = new ArrayList<>(line.actions());
        all.add(Action.of("path.complete", "complete", this::complete, "tab"));
        return all;
    }

    @Override
    public Next input(Input input) {
        Next next = line.input(input);
        if (!(next instanceof Next.Pass)) {
            offered = List.of();
        }
        return next;
    }

    /** Two rows: the path, and what it may become. */
    @Override
    public int rows(int columns) {
        return 2;
    }

    @Override
    public void draw(Canvas canvas, boolean focused) {
        line.draw(canvas, focused);
        int x = 0;
        for (String path : focused ? offered : List.<String>of()) {
            String name = path.substring(path.lastIndexOf('/', path.length() - 2) + 1);
            x = canvas.text(x, 1, name, Style.MUTED, canvas.columns() - x) + 2;
        }
    }

    @Override
    public Next mouse(Input.Mouse mouse) {
        return line.mouse(mouse);
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public Changes changes() {
        return line.changes();
    }
}
