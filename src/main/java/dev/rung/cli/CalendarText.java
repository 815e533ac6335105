package dev.rung.cli;

import dev.rung.domain.role.Activity;
import dev.rung.domain.role.CalendarOwner;
import dev.rung.domain.role.CalendarWeeks;
import dev.rung.domain.role.HoursText;
import dev.rung.domain.role.LeftOut;
import dev.rung.domain.text.Amount;
import dev.rung.service.CalendarPreview;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a calendar file comes to, as text. */
final class CalendarText {
    private static final int ROWS = 15;

    private final Printout out;

    CalendarText(Printout out) {
        this.out = out;
    }

    void print(CalendarPreview preview) {
        CalendarWeeks weeks = preview.weeks();
        out.heading(Quoted.clip(preview.reading().file(), 60));
        out.prose(
                2,
                Amount.of(weeks.weeks().size(), "week") + " from " + preview.from() + " to " + preview.to() + ", "
                        + Amount.of(weeks.counted(), "meeting")
                        + "; time in which several lie is counted once, split evenly among them.");
        out.prose(2, me(preview));
        out.blank();
        hours(weeks);
        unsorted(weeks);
        leftOut(weeks);
        if (!preview.typed().isEmpty()) {
            out.blank();
            out.prose(
                    0,
                    "Typed hours stay as they are, in "
                            + Amount.of(preview.typed().size(), "week") + ": of "
                            + preview.typed().stream().map(Object::toString).collect(Collectors.joining(", ")) + ".");
        }
        out.blank();
    }

    /** Whose calendar it is taken for. */
    static String me(CalendarPreview preview) {
        if (preview.me().isEmpty()) {
            return "Whose calendar it is cannot be told, so declined meetings are counted; say it with --me ADDRESS.";
        }
        Optional<CalendarOwner> guessed =
                preview.reading().guessed().filter(g -> preview.me().equals(Set.of(g.address())));
        return "You are "
                + preview.me().stream().sorted().map(a -> Quoted.clip(a, 60)).collect(Collectors.joining(", "))
                + guessed.map(g -> " (" + g.why() + "; --me ADDRESS says otherwise).")
                        .orElse(".");
    }

    private void hours(CalendarWeeks weeks) {
        long counting = weeks.sortedMinutes() - weeks.minutes(Activity.OVERHEAD);
        List<List<Words>> rows = new ArrayList<>();
        for (Activity each : Activity.values()) {
            long minutes = weeks.minutes(each);
            rows.add(List.of(
                    Words.of(each.title()),
                    Words.of(HoursText.words(minutes)),
                    Words.of(
                            Ink.DIM,
                            HoursText.words(Math.round(minutes
                                            / (double) Math.max(1, weeks.weeks().size())))
                                    + " a week"),
                    Words.of(
                            each == Activity.OVERHEAD || counting == 0
                                    ? ""
                                    : Math.round(100.0 * minutes / counting) + " %")));
        }
        out.table(2, rows);
        out.prose(2, "Percents are of the hours without overhead.");
    }

    private void unsorted(CalendarWeeks weeks) {
        if (weeks.unsorted().isEmpty()) {
            return;
        }
        out.blank();
        out.heading("Unsorted: " + HoursText.words(weeks.unsortedTotal()) + ", not counted until a rule knows them");
        out.table(
                2,
                weeks.unsorted().stream()
                        .limit(ROWS)
                        .map(u -> List.of(
                                Words.of(HoursText.words(u.minutes())),
                                Words.of(Ink.DIM, Amount.of(u.rounds(), "meeting")),
                                Words.of(u.title().isBlank() ? "(no title)" : Quoted.clip(u.title(), 44))))
                        .toList());
        if (weeks.unsorted().size() > ROWS) {
            out.line(Words.of(Ink.DIM, "  and " + (weeks.unsorted().size() - ROWS) + " more"));
        }
        out.prose(2, "Sort one once and for all, for example: rung audit rule \"" + example(weeks) + "\" strategy");
    }

    private static String example(CalendarWeeks weeks) {
        return weeks.unsorted().stream()
                .map(CalendarWeeks.Unsorted::words)
                .filter(w -> !w.isEmpty())
                .findFirst()
                .orElse("jour fixe");
    }

    private void leftOut(CalendarWeeks weeks) {
        Map<LeftOut, Integer> all = weeks.leftOut();
        if (!all.isEmpty()) {
            out.blank();
            out.prose(
                    0,
                    "Left out: "
                            + all.entrySet().stream()
                                    .map(e -> e.getValue() + " " + e.getKey().words())
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
    }
}
