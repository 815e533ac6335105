package dev.rung.tui.role;

import dev.rung.domain.role.Activity;
import dev.rung.domain.role.CalendarOwner;
import dev.rung.domain.role.CalendarWeeks;
import dev.rung.domain.role.HoursText;
import dev.rung.domain.text.Amount;
import dev.rung.service.CalendarPreview;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Bar;
import dev.rung.tui.widget.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a calendar file comes to, drawn: hours by activity, by week where there is room, and what is left out. */
final class CalendarPicture {
    private static final int TITLE = 28;
    private static final int SHORT_TITLE = 14;
    private static final int HOURS = 11;
    private static final int ROWS_FOR_ALL = 21;
    private static final int ROWS_FOR_HOURS = 15;
    private static final int ROWS_FOR_WEEKS = 6;

    private final CalendarPreview preview;
    private final CalendarWeeks weeks;

    CalendarPicture(CalendarPreview preview) {
        this.preview = preview;
        this.weeks = preview.weeks();
    }

    /** Everything, one below the other. */
    void all(Canvas canvas) {
        int row = head(canvas, 0) + 1;
        row = hours(canvas, row) + 1;
        row = notes(canvas, row) + 1;
        if (canvas.rows() - row >= ROWS_FOR_WEEKS) {
            byWeek(canvas.part(0, row, canvas.columns(), canvas.rows() - row));
        }
    }

    /** As much as leaves room for a list below. Returns the rows it takes. */
    int above(Canvas canvas) {
        int row = head(canvas, 0);
        if (canvas.rows() >= ROWS_FOR_HOURS) {
            row = hours(canvas, row + (canvas.rows() >= ROWS_FOR_ALL ? 1 : 0));
            row = notes(canvas, row + (canvas.rows() >= ROWS_FOR_ALL ? 1 : 0));
        }
        return row + 1;
    }

    private int head(Canvas canvas, int row) {
        canvas.text(0, row, preview.reading().file(), Style.STRONG, canvas.columns());
        canvas.text(
                0,
                row + 1,
                Amount.of(weeks.weeks().size(), "week") + ", " + preview.from() + " to " + preview.to() + "  ·  "
                        + Amount.of(weeks.counted(), "meeting"),
                Style.MUTED,
                canvas.columns());
        return row + 2;
    }

    private int hours(Canvas canvas, int row) {
        long counting = weeks.sortedMinutes() - weeks.minutes(Activity.OVERHEAD);
        int y = row;
        int title = canvas.columns() >= 64 ? TITLE : SHORT_TITLE;
        int bar = Math.max(0, Math.min(30, canvas.columns() - title - HOURS - 8));
        for (Activity each : Activity.values()) {
            long minutes = weeks.minutes(each);
            boolean counts = each != Activity.OVERHEAD;
            double share = counts && counting > 0 ? minutes / (double) counting : 0;
            String name = title == SHORT_TITLE && each == Activity.PEOPLE ? "People" : each.title();
            canvas.text(0, y, name, minutes == 0 ? Style.FAINT : Style.TEXT, title - 1);
            canvas.textEnding(
                    title + HOURS - 2, y, HoursText.words(minutes), minutes == 0 ? Style.FAINT : Style.STRONG);
            if (!counts) {
                // As in the audit, percents are of what is left without it.
                canvas.text(title + HOURS, y, bar > 8 ? "not in the percents" : "", Style.FAINT);
                y++;
                continue;
            }
            if (bar > 8) {
                Bar.line(canvas, title + HOURS, y, bar, share, minutes == 0 ? Style.FAINT : Style.ACCENT);
            }
            canvas.textEnding(title + HOURS + (bar > 8 ? bar : 0) + 5, y, Math.round(100 * share) + " %", Style.MUTED);
            y++;
        }
        return y;
    }

    private int notes(Canvas canvas, int row) {
        Text text = new Text(Math.min(canvas.columns(), Canvas.PROSE));
        text.prose(me(), preview.me().isEmpty() ? Style.WARN : Style.MUTED);
        if (!weeks.leftOut().isEmpty()) {
            text.prose(
                    "Left out: "
                            + weeks.leftOut().entrySet().stream()
                                    .map(e -> e.getValue() + " " + e.getKey().words())
                                    .collect(Collectors.joining(", "))
                            + ".",
                    Style.MUTED);
        }
        List<LocalDate> typed = preview.typed();
        if (!typed.isEmpty()) {
            text.prose(
                    Amount.of(typed.size(), "week") + (typed.size() == 1 ? " stays" : " stay") + " as typed: "
                            + typed.stream().map(LocalDate::toString).collect(Collectors.joining(", ")) + ".",
                    Style.MUTED);
        }
        int room = Math.min(text.rows(), Math.max(0, canvas.rows() - row - 4));
        text.draw(canvas.part(0, row, canvas.columns(), room), 0, 0);
        return row + room;
    }

    private String me() {
        Set<String> me = preview.me();
        if (me.isEmpty()) {
            return "Whose calendar it is cannot be told: declined meetings are counted until y says who you are.";
        }
        return "You are " + me.stream().sorted().collect(Collectors.joining(", "))
                + preview.reading()
                        .guessed()
                        .filter(g -> me.equals(Set.of(g.address())))
                        .map(CalendarOwner::why)
                        .map(why -> ", " + why + ".")
                        .orElse(".");
    }

    private void byWeek(Canvas canvas) {
        canvas.text(0, 0, "WEEKS", Style.HEADING);
        canvas.textEnding(26, 0, "sorted", Style.FAINT);
        canvas.textEnding(38, 0, "unsorted", Style.FAINT);
        List<LocalDate> newest =
                weeks.weeks().keySet().stream().sorted((a, b) -> b.compareTo(a)).toList();
        int shown = newest.size() <= canvas.rows() - 1 ? newest.size() : canvas.rows() - 2;
        for (int i = 0; i < shown; i++) {
            LocalDate week = newest.get(i);
            long minutes = weeks.weeks().get(week).values().stream()
                    .mapToLong(Integer::longValue)
                    .sum();
            canvas.text(0, i + 1, week.toString(), Style.TEXT);
            canvas.textEnding(26, i + 1, HoursText.words(minutes), minutes == 0 ? Style.FAINT : Style.TEXT);
            int unsorted = weeks.unsortedMinutes().getOrDefault(week, 0);
            if (unsorted > 0) {
                canvas.textEnding(38, i + 1, HoursText.words(unsorted), Style.WARN);
            }
            if (preview.typed().contains(week)) {
                canvas.text(41, i + 1, "stays as typed", Style.MUTED);
            }
        }
        if (shown < newest.size()) {
            canvas.text(0, shown + 1, "and " + (newest.size() - shown) + " more", Style.FAINT);
        }
    }

    /** Which letter sorts as what, on one row or more. Returns the rows it takes. */
    static int keys(Canvas canvas, Map<Activity, String> keys) {
        int x = 0;
        int y = 0;
        for (Activity each : Activity.values()) {
            String word = word(each);
            if (x > 0 && x + word.length() + 2 > canvas.columns()) {
                x = 0;
                y++;
            }
            x = canvas.text(x, y, keys.getOrDefault(each, "") + " ", Style.ACCENT);
            x = canvas.text(x, y, word, Style.MUTED) + 2;
        }
        return y + 1;
    }

    private static String word(Activity activity) {
        return switch (activity) {
            case PEOPLE -> "people";
            case GO_TO_MARKET -> "gtm";
            default -> activity.id();
        };
    }
}
