package dev.rung.tui.update;

import dev.rung.domain.update.UpdateSection;
import dev.rung.domain.writing.Finding;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The page drawn from top to bottom, with a cursor on one of its sections. */
final class PageView {
    private static final int LEFT = 2;

    private UpdateSection section = UpdateSection.HEADLINE;
    private int top;
    private int page = 1;
    private int rows;
    private boolean follow = true;

    UpdateSection section() {
        return section;
    }

    void select(UpdateSection other) {
        section = other;
        follow = true;
    }

    /** @param left what is done whenever another section is gone to */
    List<Action> moves(Runnable left) {
        return List.of(
                Action.move("section.next", "next section", () -> turn(1, left), "j", "down"),
                Action.move("section.previous", "section before", () -> turn(-1, left), "k", "up"),
                Action.move(
                        "section.first",
                        "first section",
                        () -> turn(-UpdateSection.values().length, left),
                        "g",
                        "home"),
                Action.move(
                        "section.last", "last section", () -> turn(UpdateSection.values().length, left), "G", "end"),
                Action.move("section.pagedown", "page down", () -> scroll(page - 1), "pagedown", "space", "ctrl-d"),
                Action.move("section.pageup", "page up", () -> scroll(1 - page), "pageup", "ctrl-u"));
    }

    private Next turn(int by, Runnable left) {
        UpdateSection[] all = UpdateSection.values();
        select(all[Math.max(0, Math.min(all.length - 1, section.ordinal() + by))]);
        left.run();
        return Next.stay();
    }

    private Next scroll(int by) {
        top = Math.max(0, Math.min(top + by, rows - page));
        follow = false;
        return Next.stay();
    }

    void draw(Canvas canvas, PageReview review, boolean focused) {
        Text text = new Text(Math.min(Canvas.PROSE, canvas.columns() - LEFT - 2));
        Map<UpdateSection, Integer> from = new EnumMap<>(UpdateSection.class);
        Map<UpdateSection, Integer> to = new EnumMap<>(UpdateSection.class);
        for (UpdateSection each : UpdateSection.values()) {
            text.gap();
            from.put(each, text.rows());
            heading(text, each, review, each == section);
            if (!review.page().text(each).isBlank()) {
                PageText.write(text, each, review.page().text(each));
            }
            to.put(each, text.rows());
        }
        rows = text.rows();
        page = Math.max(1, canvas.rows());
        if (follow) {
            top = Math.max(to.get(section) - page, top);
            top = Math.min(from.get(section), top);
        }
        top = Math.max(0, Math.min(top, rows - page));
        canvas.onWheel(0, 0, canvas.columns(), canvas.rows(), this::scroll);
        text.draw(canvas, LEFT, top);
        int sign = from.get(section) - top;
        if (sign >= 0 && sign < page) {
            canvas.text(0, sign, "›", focused ? Style.ACCENT.withBold() : Style.FAINT);
        }
        clicks(canvas, from, to);
        if (top > 0) {
            canvas.textEnding(canvas.columns(), 0, "↑", Style.ACCENT);
        }
        if (top + page < rows) {
            canvas.textEnding(canvas.columns(), page - 1, "↓", Style.ACCENT);
        }
    }

    private void clicks(Canvas canvas, Map<UpdateSection, Integer> from, Map<UpdateSection, Integer> to) {
        for (UpdateSection each : UpdateSection.values()) {
            int row = Math.max(0, from.get(each) - top);
            int end = Math.min(page, to.get(each) - top);
            if (end > row) {
                canvas.onClick(0, row, canvas.columns(), end - row, () -> {
                    select(each);
                    return Next.stay();
                });
            }
        }
    }

    /** The title, what was found in it, and where nothing is written what is asked for. */
    private static void heading(Text text, UpdateSection section, PageReview review, boolean here) {
        List<Text.Run> runs = new ArrayList<>();
        runs.add(new Text.Run(0, section.title(), here ? Style.ACCENT.withBold() : Style.HEADING));
        int x = section.title().length() + 2;
        List<Finding> found = review.about(section);
        if (!found.isEmpty() && !review.page().sent()) {
            String counted = FindingLook.counted(found);
            runs.add(new Text.Run(x, counted, FindingLook.gravest(found)));
            x += counted.length() + 2;
        }
        if (review.page().text(section).isBlank()) {
            runs.add(new Text.Run(x, section.asks().replace("One a line: ", ""), Style.FAINT));
        }
        text.line(runs.toArray(new Text.Run[0]));
    }
}
