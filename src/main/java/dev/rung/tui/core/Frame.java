package dev.rung.tui.core;

import dev.rung.domain.text.DisplayWidth;
import dev.rung.domain.text.VisibleText;
import dev.rung.domain.text.Wrap;
import dev.rung.tui.terminal.Key;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.terminal.Surface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Draws what surrounds every screen: sections above, keys below, and between them the screen and what lies over it. */
public final class Frame {
    /** Below this a screen says what it needs instead of drawing itself. */
    public static final int LEAST_COLUMNS = 40;

    public static final int LEAST_ROWS = 10;

    private static final int GAP = 2;

    private static final Set<String> ALWAYS = Set.of("go.back", "go.help", "rung.quit");

    private final Everywhere everywhere;
    private final Hotspots hotspots = new Hotspots();

    public Frame(Everywhere everywhere) {
        this.everywhere = everywhere;
    }

    /** Where the mouse does something on the frame last drawn. */
    public Hotspots hotspots() {
        return hotspots;
    }

    /** The part of a surface that belongs to screens. */
    public static Rect body(Surface surface) {
        return new Rect(0, 2, surface.columns(), Math.max(0, surface.rows() - 4));
    }

    public void draw(Surface surface, Navigator navigator, Optional<Toast> toast) {
        hotspots.clear();
        surface.blank();
        Canvas whole = new Canvas(surface, hotspots);
        if (whole.columns() < LEAST_COLUMNS || whole.rows() < LEAST_ROWS) {
            tooSmall(whole);
            return;
        }
        header(whole, navigator);
        Rect body = body(surface);
        whole.rule(1);
        List<Screen> seen = navigator.seen();
        for (int i = 0; i < seen.size(); i++) {
            if (seen.get(i).overlay()) {
                hotspots.clear();
            }
            boolean covered = i < seen.size() - 1;
            Canvas on = covered ? new Canvas(new Dimmed(surface), hotspots) : whole;
            seen.get(i).draw(on.part(body.column(), body.row(), body.columns(), body.rows()));
        }
        whole.rule(whole.rows() - 2);
        footer(whole.part(0, whole.rows() - 2, whole.columns(), 2), navigator, toast);
    }

    private static void tooSmall(Canvas canvas) {
        canvas.text(0, 0, "rung wants " + LEAST_COLUMNS + "×" + LEAST_ROWS, Style.TEXT);
        canvas.text(0, 1, "here: " + canvas.columns() + "×" + canvas.rows(), Style.MUTED);
        canvas.text(0, 2, "q quits", Style.MUTED);
    }

    private void header(Canvas canvas, Navigator navigator) {
        List<Everywhere.Section> sections = everywhere.sections();
        int here = 0;
        while (here < sections.size()
                && sections.get(here).destination().getClass()
                        != navigator.section().getClass()) {
            here++;
        }
        SectionRow.draw(canvas, everywhere, here < sections.size() ? here : -1);
    }

    private void footer(Canvas canvas, Navigator navigator, Optional<Toast> toast) {
        if (toast.isPresent()) {
            toast(canvas, toast.get());
        } else {
            hints(canvas.part(0, 1, canvas.columns(), 1), navigator, canvas.columns() - 1);
        }
    }

    /** What is too long for the last row takes the rule's row, too. */
    private static void toast(Canvas canvas, Toast said) {
        String sign = said.alarm() ? "! " : "✓ ";
        Style style = said.alarm() ? Style.WARN : Style.GOOD;
        int room = canvas.columns() - 4;
        List<String> lines = Wrap.words(VisibleText.block(said.words()), room);
        if (lines.size() == 1) {
            canvas.text(1, 1, sign + lines.get(0), style);
            return;
        }
        canvas.part(0, 0, canvas.columns(), 1).on(Style.Ground.NONE);
        canvas.text(1, 0, sign + lines.get(0), style);
        canvas.text(3, 1, String.join(" ", lines.subList(1, lines.size())), style, room);
    }

    /**
     * The keys of this place come first, as many as there is whole room for; the way back, help and quitting always have
     * theirs; what can be done everywhere takes what is left.
     */
    private void hints(Canvas canvas, Navigator navigator, int end) {
        boolean typing = navigator.top().typing();
        List<Hint> here = hints(Keys.here(navigator, everywhere), typing);
        List<Hint> always = new ArrayList<>();
        List<Hint> others = new ArrayList<>();
        for (Hint hint : hints(Keys.everywhere(navigator, everywhere), typing)) {
            if (here.stream().anyMatch(h -> h.key().equals(hint.key()))) {
                continue;
            }
            (ALWAYS.contains(hint.action().id()) ? always : others).add(hint);
        }
        int room = end + 1 - width(always);
        List<Hint> shown = new ArrayList<>();
        for (List<Hint> some : List.of(here, others)) {
            for (Hint hint : some) {
                if (hint.width() > room) {
                    break;
                }
                room -= hint.width();
                shown.add(hint);
            }
        }
        shown.addAll(always);
        int x = 1;
        for (Hint hint : shown) {
            if (x + hint.width() - GAP <= end) {
                x = hint(canvas, x, hint);
            }
        }
    }

    /** An action and the key to show for it. */
    private record Hint(Action action, Key key) {
        int width() {
            return DisplayWidth.of(key.label()) + 1 + DisplayWidth.of(action.label()) + GAP;
        }
    }

    private static int width(List<Hint> hints) {
        return hints.stream().mapToInt(Hint::width).sum();
    }

    /** Where text is typed, a key that types is no hint: another key of the action is, or none. */
    private static List<Hint> hints(List<Action> actions, boolean typing) {
        List<Hint> hints = new ArrayList<>();
        for (Action action : actions) {
            if (action.rank() == Action.Rank.FOOTER) {
                action.keys().stream()
                        .filter(k -> !typing || !k.isText())
                        .findFirst()
                        .ifPresent(key -> hints.add(new Hint(action, key)));
            }
        }
        return hints;
    }

    private static int hint(Canvas canvas, int column, Hint hint) {
        boolean usable = hint.action().disabledBecause().isEmpty();
        int x = canvas.text(column, 0, hint.key().label(), usable ? Style.ACCENT.withBold() : Style.FAINT);
        x = canvas.text(x + 1, 0, hint.action().label(), usable ? Style.MUTED : Style.FAINT);
        canvas.onClick(column, 0, x - column, 1, hint.action()::perform);
        return x + GAP;
    }
}
