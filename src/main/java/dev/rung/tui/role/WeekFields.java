package dev.rung.tui.role;

import dev.rung.domain.role.Activity;
import dev.rung.domain.role.HoursLine;
import dev.rung.domain.role.HoursText;
import dev.rung.domain.role.WeekHours;
import dev.rung.tui.widget.Form;
import dev.rung.tui.widget.LineField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The fields of a week, a line an activity. */
final class WeekFields {
    private final Map<Activity, LineField> fields = new EnumMap<>(Activity.class);
    private final Form form;

    /**
     * @param texts what stands in the fields, by activity
     * @param before the week whose hours are suggested
     */
    WeekFields(Map<Activity, String> texts, Optional<WeekHours> before) {
        List<Form.Entry> entries = new ArrayList<>();
        for (Activity each : Activity.values()) {
            int minutes = before.map(w -> w.minutes().getOrDefault(each, 0)).orElse(0);
            LineField field = new LineField(texts.getOrDefault(each, ""));
            before.ifPresent(w -> field.placeholder(HoursText.typed(minutes) + " the last time"));
            fields.put(each, field);
            entries.add(new Form.Entry(each.id(), BandBar.label(each), each.about(), field));
        }
        this.form = new Form(entries);
    }

    /** The texts of hours that are known. */
    static Map<Activity, String> texts(Map<Activity, Integer> minutes) {
        Map<Activity, String> texts = new EnumMap<>(Activity.class);
        minutes.forEach((activity, m) -> texts.put(activity, HoursText.typed(m)));
        return texts;
    }

    Form form() {
        return form;
    }

    /** Puts the hours of a week into the fields; can be undone field by field. */
    void fill(WeekHours week) {
        fields.forEach((activity, field) ->
                field.replace(HoursText.typed(week.minutes().getOrDefault(activity, 0))));
    }

    Map<Activity, String> texts() {
        Map<Activity, String> texts = new EnumMap<>(Activity.class);
        fields.forEach((activity, field) -> {
            if (!field.text().isBlank()) {
                texts.put(activity, field.text());
            }
        });
        return texts;
    }

    /** Says what is wrong beside each field. Returns what can be read, of every field that has something in it. */
    Map<Activity, Integer> read() {
        Map<Activity, Integer> minutes = new EnumMap<>(Activity.class);
        fields.forEach((activity, field) -> {
            OptionalInt read = HoursLine.amount(field.text());
            boolean blank = field.text().isBlank();
            form.trouble(activity.id(), blank || read.isPresent() ? "" : "is not read as hours: 3.5, 3h30 or 210m");
            read.ifPresent(m -> minutes.put(activity, m));
        });
        return minutes;
    }
}
