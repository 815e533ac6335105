package dev.rung.tui.workspace;

import dev.rung.domain.person.Quarter;
import dev.rung.service.ProfileService;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Panel;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.ListView;
import dev.rung.tui.widget.Window;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Marks the quarters somebody was away in; each mark is one change. */
final class AwayQuarters implements Screen {
    static final String WORDS =
            "Quarters you were away in do not count: the window of a standing skips them and reaches"
                    + " further back. No reason is asked for or kept.";
    private static final int SHOWN = 8;
    private static final int COLUMNS = 64;

    private final ProfileService profile;
    private final ListView<Quarter> list;
    private Set<Quarter> away;

    AwayQuarters(ProfileService profile, Quarter current) {
        this.profile = profile;
        this.away = profile.away();
        List<Quarter> last = IntStream.range(0, SHOWN).mapToObj(current::minus).toList();
        List<Quarter> older = away.stream()
                .filter(q -> !last.contains(q))
                .sorted((a, b) -> b.compareTo(a))
                .toList();
        this.list = new ListView<>(
                Window.of(Stream.concat(last.stream(), older.stream()).toList()), q -> q, this::row, this::turn);
    }

    @Override
    public String title() {
        return "Quarters away";
    }

    @Override
    public boolean overlay() {
        return true;
    }

    @Override
    public void refresh() {
        away = profile.away();
    }

    @Override
    public List<Action> actions() {
        Action mark = Action.of("away.mark", "mark or unmark", this::turnSelected, "space", "enter");
        return Layers.of(List.of(mark), list.moves());
    }

    private Next turnSelected() {
        return list.selected().map(this::turn).orElseGet(Next::stay);
    }

    private Next turn(Quarter quarter) {
        boolean now = !away.contains(quarter);
        profile.away(quarter, now);
        refresh();
        return Next.say(quarter.title() + (now ? " is marked away." : " is not away any more."));
    }

    @Override
    public void draw(Canvas canvas) {
        int wrap = Math.min(COLUMNS, canvas.columns() - 2) - 4;
        int words = Canvas.wrapped(WORDS, wrap).size();
        Canvas inside = Panel.open(canvas, title(), COLUMNS, words + SHOWN + 4);
        int y = inside.rows() < words + 4 ? 0 : inside.prose(0, 0, WORDS, Style.MUTED, wrap) + 1;
        list.draw(inside.part(0, y, inside.columns(), Math.max(1, inside.rows() - y)));
    }

    private void row(Canvas canvas, Quarter quarter, boolean selected) {
        boolean on = away.contains(quarter);
        int x = canvas.text(0, 0, on ? "[x] " : "[ ] ", on ? Style.ACCENT : Style.FAINT);
        x = canvas.text(x, 0, quarter.title(), selected ? Style.STRONG : Style.TEXT);
        canvas.text(x + 2, 0, on ? "away" : "", Style.MUTED);
    }
}
