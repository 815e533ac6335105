package dev.rung.cli;

import dev.rung.domain.role.Activity;
import dev.rung.domain.role.CalendarOwner;
import dev.rung.domain.role.CalendarWeeks;
import dev.rung.domain.role.LeftOut;
import dev.rung.service.CalendarHours;
import dev.rung.service.CalendarPreview;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a calendar file comes to, as JSON. The names are documented in {@code json.md} and stay. */
final class CalendarJson {
    private CalendarJson() {}

    /** @param taken what was taken over; empty for a preview */
    static Map<String, Object> of(CalendarPreview preview, Optional<CalendarHours> taken) {
        CalendarWeeks weeks = preview.weeks();
        return JsonMap.of(
                "file", preview.reading().file(),
                "from", preview.from(),
                "to", preview.to(),
                "me", preview.me().stream().sorted().toList(),
                "me_guessed_because",
                        preview.reading()
                                .guessed()
                                .filter(g -> preview.me().contains(g.address()))
                                .map(CalendarOwner::why),
                "meetings", weeks.counted(),
                "minutes", minutes(weeks),
                "weeks", weeks(preview),
                "unsorted_minutes", weeks.unsortedTotal(),
                "unsorted",
                        weeks.unsorted().stream()
                                .map(u -> JsonMap.of(
                                        "title", u.title(),
                                        "words", u.words(),
                                        "minutes", u.minutes(),
                                        "meetings", u.rounds(),
                                        "attendees", u.attendees()))
                                .toList(),
                "left_out", leftOut(weeks),
                "taken_over", taken.isPresent());
    }

    private static Map<String, Object> minutes(CalendarWeeks weeks) {
        Map<String, Object> minutes = new LinkedHashMap<>();
        for (Activity each : Activity.values()) {
            minutes.put(each.id(), weeks.minutes(each));
        }
        return minutes;
    }

    private static Map<String, Object> leftOut(CalendarWeeks weeks) {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (LeftOut why : LeftOut.values()) {
            counts.put(why.id().replace('-', '_'), weeks.leftOut().getOrDefault(why, 0));
        }
        return counts;
    }

    private static List<Map<String, Object>> weeks(CalendarPreview preview) {
        List<Map<String, Object>> rows = new ArrayList<>();
        preview.weeks().weeks().forEach((week, minutes) -> {
            Map<String, Object> activities = new LinkedHashMap<>();
            for (Activity each : Activity.values()) {
                activities.put(each.id(), minutes.getOrDefault(each, 0));
            }
            rows.add(JsonMap.of(
                    "week",
                    week,
                    "minutes",
                    activities,
                    "unsorted_minutes",
                    preview.weeks().unsortedMinutes().getOrDefault(week, 0),
                    "state",
                    state(preview, week)));
        });
        return rows;
    }

    private static String state(CalendarPreview preview, LocalDate week) {
        if (preview.typed().contains(week)) {
            return "typed";
        }
        return preview.written().contains(week) ? "calendar" : "empty";
    }
}
