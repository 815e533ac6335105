package dev.rung.tui.core;

import java.util.ArrayList;
import java.util.List;

/** The screens that are open, the one on top last. There is always one. */
public final class Navigator {
    private final Everywhere everywhere;
    private final List<Screen> open = new ArrayList<>();
    private Destination section;

    public Navigator(Everywhere everywhere, Destination first) {
        this.everywhere = everywhere;
        this.section = first;
        open.add(everywhere.screen(first));
    }

    public Screen top() {
        return open.get(open.size() - 1);
    }

    /** The destination that the way here began with. */
    public Destination section() {
        return section;
    }

    public int depth() {
        return open.size();
    }

    /** The screens that are seen: the topmost that is no overlay, and the overlays above it. */
    public List<Screen> seen() {
        int from = open.size() - 1;
        while (from > 0 && open.get(from).overlay()) {
            from--;
        }
        return List.copyOf(open.subList(from, open.size()));
    }

    void open(Destination destination) {
        show(everywhere.screen(destination));
    }

    void show(Screen screen) {
        top().pause();
        screen.refresh();
        open.add(screen);
    }

    void restart(Destination destination) {
        top().pause();
        Screen screen = everywhere.screen(destination);
        screen.refresh();
        open.clear();
        open.add(screen);
        section = destination;
    }

    /** False at the top, where there is nothing to go back to. */
    boolean back() {
        if (open.size() == 1) {
            return false;
        }
        top().pause();
        open.remove(open.size() - 1);
        top().refresh();
        return true;
    }
}
