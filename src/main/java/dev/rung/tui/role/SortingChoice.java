package dev.rung.tui.role;

import dev.rung.domain.role.Activity;
import dev.rung.domain.role.ActivityRule.Kind;
import dev.rung.domain.role.CalendarWeeks.Unsorted;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.widget.Picker;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By what a meeting is known again: all words of its title, one of them, somebody who takes part, or where they are from. */
record SortingChoice(Kind kind, String pattern) {
    private static final int SHORTEST = 3;
    private static final int MOST_ATTENDEES = 30;

    /** The choices, the widest title first. */
    static List<SortingChoice> of(Unsorted meeting) {
        Set<SortingChoice> choices = new LinkedHashSet<>();
        if (!meeting.words().isEmpty()) {
            choices.add(new SortingChoice(Kind.WORDS, meeting.words()));
            Stream.of(meeting.words().split(" "))
                    .filter(w -> w.codePointCount(0, w.length()) >= SHORTEST)
                    .forEach(w -> choices.add(new SortingChoice(Kind.WORDS, w)));
        }
        List<String> attendees =
                meeting.attendees().stream().limit(MOST_ATTENDEES).toList();
        attendees.forEach(a -> choices.add(new SortingChoice(Kind.ATTENDEE, a)));
        attendees.forEach(a -> choices.add(new SortingChoice(Kind.ATTENDEE, a.substring(a.indexOf('@')))));
        return new ArrayList<>(choices);
    }

    String words() {
        if (kind == Kind.WORDS) {
            return "titles with "
                    + Stream.of(pattern.split(" ")).map(w -> "“" + w + "”").collect(Collectors.joining(" and "));
        }
        return pattern.startsWith("@") ? "somebody from " + pattern.substring(1) : "with " + pattern;
    }

    /** Asks by what, then for which activity. */
    static Screen ask(Unsorted meeting, Sorting then) {
        return Picker.one(
                "Sort by",
                of(meeting),
                SortingChoice::words,
                choice -> Next.show(Picker.one(
                                "What are these?",
                                List.of(Activity.values()),
                                Activity::title,
                                a -> then.sort(choice, a))
                        .detail(Activity::about)));
    }

    /** Does it. */
    @FunctionalInterface
    interface Sorting {
        Next sort(SortingChoice choice, Activity activity);
    }
}
