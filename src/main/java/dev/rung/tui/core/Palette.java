package dev.rung.tui.core;

import dev.rung.domain.text.DisplayWidth;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Key;
import dev.rung.tui.terminal.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds any action by its name and does it. */
public final class Palette implements Screen {
    private record State(String query, int selected) {}

    private final List<Action> all;
    private State state = new State("", 0);

    public Palette(Navigator navigator, Everywhere everywhere) {
        List<Action> found = new ArrayList<>(Keys.here(navigator, everywhere));
        // What this place names itself is not offered a second time.
        Set<String> named = found.stream().map(Action::id).collect(Collectors.toSet());
        Keys.everywhere(navigator, everywhere).stream()
                .filter(a -> !named.contains(a.id()))
                .forEach(found::add);
        found.removeIf(a -> a.rank() == Action.Rank.MOVE || a.id().equals("go.commands"));
        this.all = List.copyOf(found);
    }

    @Override
    public String title() {
        return "Commands";
    }

    @Override
    public boolean overlay() {
        return true;
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("palette.do", "do it", this::perform, "enter"),
                Action.move("palette.down", "down", () -> move(1), "down", "ctrl-n"),
                Action.move("palette.up", "up", () -> move(-1), "up", "ctrl-p"));
    }

    @Override
    public Next input(Input input) {
        if (input instanceof Input.Paste paste) {
            return typed(state.query + paste.text().lines().findFirst().orElse(""));
        }
        if (input instanceof Input.Press press) {
            Key key = press.key();
            if (key.isText()) {
                return typed(state.query + key.text());
            }
            if (key.equals(Key.of("backspace"))) {
                int length = state.query.length();
                return length == 0
                        ? Next.back()
                        : typed(state.query.substring(0, state.query.offsetByCodePoints(length, -1)));
            }
        }
        return Next.pass();
    }

    private Next typed(String query) {
        state = new State(query, 0);
        return Next.stay();
    }

    private Next move(int rows) {
        int last = Math.max(0, matches().size() - 1);
        state = new State(state.query, Math.max(0, Math.min(last, state.selected + rows)));
        return Next.stay();
    }

    private Next perform() {
        List<Action> matches = matches();
        if (matches.isEmpty()) {
            return Next.stay();
        }
        Action chosen = matches.get(state.selected);
        return new Next.BackThen(chosen::perform);
    }

    private List<Action> matches() {
        if (state.query.isBlank()) {
            return all;
        }
        record Scored(Action action, int score) {}
        return all.stream()
                .map(a -> new Scored(a, Fuzzy.score(state.query, a.words() + " " + a.id())))
                .filter(s -> s.score >= 0)
                .sorted(Comparator.comparingInt((Scored s) -> -s.score))
                .map(Scored::action)
                .toList();
    }

    @Override
    public void draw(Canvas canvas) {
        Canvas inside = Panel.open(canvas, "Commands", 68, 18);
        int x = inside.text(0, 0, "› ", Style.ACCENT);
        x = inside.text(x, 0, state.query, Style.TEXT);
        inside.cursor(x, 0);
        List<Action> matches = matches();
        int room = Math.max(0, inside.rows() - 2);
        int top = Math.max(0, Math.min(state.selected - room / 2, matches.size() - room));
        for (int i = top; i < matches.size() && i - top < room; i++) {
            row(inside, 2 + i - top, matches.get(i), i);
        }
        if (matches.isEmpty()) {
            inside.text(2, 2, "No action is called that.", Style.MUTED);
        }
    }

    private void row(Canvas inside, int y, Action action, int index) {
        boolean usable = action.disabledBecause().isEmpty();
        Canvas row = inside.part(0, y, inside.columns(), 1);
        if (index == state.selected) {
            row = row.on(Style.Ground.ROW);
            row.text(0, 0, "›", Style.ACCENT);
        }
        String keys = action.keys().isEmpty() ? "" : action.keys().get(0).label();
        int end = row.columns() - 1 - DisplayWidth.of(keys);
        String words =
                action.disabledBecause().map(b -> action.words() + ": " + b).orElse(action.words());
        Style ink = !usable ? Style.FAINT : index == state.selected ? Style.STRONG : Style.TEXT;
        row.text(2, 0, words, ink, end - 3);
        row.text(end + 1, 0, keys, usable ? Style.ACCENT : Style.FAINT);
        row.onClick(0, 0, row.columns(), 1, () -> {
            state = new State(state.query, index);
            return perform();
        });
    }
}
