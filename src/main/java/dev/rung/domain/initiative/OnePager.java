package dev.rung.domain.initiative;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The page that argues for an initiative, field by field. A field that was never written is {@code ""}. {@link
 * OnePagerField#METRIC} holds the outcome sentence whole; its parts are read from it.
 */
public record OnePager(Map<OnePagerField, String> fields) {
    public static final OnePager EMPTY = new OnePager(Map.of());

    public OnePager {
        Map<OnePagerField, String> written = new EnumMap<>(OnePagerField.class);
        fields.forEach((field, text) -> {
            if (!text.isBlank()) {
                written.put(field, text);
            }
        });
        fields = Collections.unmodifiableMap(written);
    }

    public String text(OnePagerField field) {
        return Objects.requireNonNullElse(fields.get(field), "");
    }

    public boolean has(OnePagerField field) {
        return fields.containsKey(field);
    }

    /** The items of a field that holds one a line. */
    public List<String> lines(OnePagerField field) {
        return text(field).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    public OnePager with(OnePagerField field, String text) {
        Map<OnePagerField, String> changed = new EnumMap<>(OnePagerField.class);
        changed.putAll(fields);
        changed.put(field, text);
        return new OnePager(changed);
    }
}
