package dev.rung.tui.today;

import dev.rung.service.Need;
import dev.rung.service.TodayView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What Today shows and which line of it is chosen: needs first, then steps, then expectations, then the quarter's money.
 *
 * @param selected from 0, over all of them
 * @param cells whether the expectations are shown, too, and can be chosen
 * @param money whether the quarter's money is
 */
record TodayChoices(TodayView view, int selected, boolean cells, boolean money) {
    /** One line that can be opened, and what is copied of it. */
    record Line(Need.Place place, String words) {}

    /** The lines from the first to the last. */
    List<Line> lines() {
        List<Line> all = new ArrayList<>();
        view.needs().forEach(n -> all.add(new Line(n.place(), n.noun() + ": " + n.words())));
        view.steps().forEach(s -> all.add(new Line(s.place(), s.words() + " (" + s.why() + ")")));
        if (cells) {
            view.cells().forEach(c -> all.add(new Line(c.place(), c.title() + ": " + c.next())));
        }
        if (money) {
            view.money().lines().forEach(m -> all.add(new Line(m.place(), m.label() + ": " + m.figure() + " " + m.more())));
        }
        return all;
    }

    /** The place of the first line of money. */
    int firstOfMoney() {
        return lines().size() - (money ? view.money().lines().size() : 0);
    }

    /** Where the panes begin: needs, steps, expectations, money; those that are not there are left out. */
    List<Integer> panes() {
        int steps = view.needs().size();
        return Stream.of(0, steps, steps + view.steps().size(), firstOfMoney())
                .filter(at -> at < lines().size())
                .distinct()
                .toList();
    }

    /** The pane after the one the selection is in, or the one before; round in a circle. */
    int pane(int by) {
        List<Integer> panes = panes();
        int here = (int) panes.stream().filter(at -> at <= selected).count() - 1;
        return panes.isEmpty() ? 0 : panes.get(Math.floorMod(here + by, panes.size()));
    }

    TodayChoices showing(boolean someCells, boolean someMoney) {
        return new TodayChoices(view, selected, someCells, someMoney).select(selected);
    }

    TodayChoices select(int index) {
        int last = Math.max(0, lines().size() - 1);
        return new TodayChoices(view, Math.max(0, Math.min(last, index)), cells, money);
    }
}
