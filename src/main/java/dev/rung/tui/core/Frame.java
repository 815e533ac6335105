package dev.rung.tui.core;

import dev.rung.domain.text.DisplayWidth;
import dev.rung.tui.terminal.Key;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.terminal.Surface;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Draws what surrounds every screen: sections above, keys below, and between them the screen and what lies over it. */
public final class Frame {
    /** Below this a screen says what it needs instead of drawing itself. */
    public static final int LEAST_COLUMNS = 40;

    public static final int LEAST_ROWS = 10;

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
        Canvas middle = whole.part(body.column(), body.row(), body.columns(), body.rows());
        for (Screen screen : navigator.seen()) {
            if (screen.overlay()) {
                hotspots.clear();
            }
            screen.draw(middle);
        }
        whole.rule(whole.rows() - 2);
        footer(whole.part(0, whole.rows() - 1, whole.columns(), 1), navigator, toast);
    }

    private static void tooSmall(Canvas canvas) {
        canvas.text(0, 0, "rung wants " + LEAST_COLUMNS + "×" + LEAST_ROWS, Style.TEXT);
        canvas.text(0, 1, "here: " + canvas.columns() + "×" + canvas.rows(), Style.MUTED);
        canvas.text(0, 2, "q quits", Style.MUTED);
    }

    private void header(Canvas canvas, Navigator navigator) {
        int x = canvas.text(1, 0, "rung", Style.ACCENT.withBold()) + 2;
        for (Everywhere.Section section : everywhere.sections()) {
            boolean here =
                    section.destination().getClass() == navigator.section().getClass();
            String shown = " " + section.title() + " ";
            Style style = here ? Style.STRONG.on(Style.Ground.TAB) : Style.MUTED;
            int start = x;
            x = canvas.text(x, 0, shown, style);
            canvas.onClick(start, 0, x - start, 1, () -> new Next.Restart(section.destination()));
        }
        String standing = everywhere.standing();
        int room = canvas.columns() - x - 2;
        if (room >= 8 && DisplayWidth.of(standing) <= room) {
            canvas.textEnding(canvas.columns() - 1, 0, standing, Style.MUTED);
        }
    }

    private void footer(Canvas canvas, Navigator navigator, Optional<Toast> toast) {
        int end = canvas.columns() - 1;
        if (toast.isPresent()) {
            Toast said = toast.get();
            String sign = said.alarm() ? "! " : "✓ ";
            Style style = said.alarm() ? Style.WARN : Style.GOOD;
            canvas.text(1, 0, sign + said.words(), style, end - 1);
            return;
        }
        List<Action> shown = new ArrayList<>();
        for (Action action : Keys.here(navigator, everywhere)) {
            if (action.rank() == Action.Rank.FOOTER && !action.keys().isEmpty()) {
                shown.add(action);
            }
        }
        Screen top = navigator.top();
        List<Action> always = top.typing() ? List.of() : alwaysShown(navigator);
        int reserved = always.stream().mapToInt(Frame::width).sum();
        int x = 1;
        for (Action action : shown) {
            if (x + width(action) + reserved > end + 2) {
                break;
            }
            x = hint(canvas, x, action);
        }
        for (Action action : always) {
            if (x + width(action) <= end + 3) {
                x = hint(canvas, x, action);
            }
        }
    }

    /** What can be done in every place, without what the screen itself does by the same key. */
    private List<Action> alwaysShown(Navigator navigator) {
        Set<Key> taken = new HashSet<>();
        Keys.here(navigator, everywhere).forEach(a -> taken.addAll(a.keys()));
        return Keys.everywhere(navigator, everywhere).stream()
                .filter(a -> a.rank() == Action.Rank.FOOTER
                        && !taken.contains(a.keys().get(0)))
                .toList();
    }

    private static int width(Action action) {
        return keyLabel(action).length() + 1 + DisplayWidth.of(action.label()) + 2;
    }

    private static String keyLabel(Action action) {
        Key key = action.keys().get(0);
        return key.label();
    }

    private static int hint(Canvas canvas, int column, Action action) {
        boolean usable = action.disabledBecause().isEmpty();
        int x = canvas.text(column, 0, keyLabel(action), usable ? Style.ACCENT.withBold() : Style.FAINT);
        x = canvas.text(x + 1, 0, action.label(), usable ? Style.MUTED : Style.FAINT);
        canvas.onClick(column, 0, x - column, 1, action::perform);
        return x + 2;
    }
}
