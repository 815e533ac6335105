package dev.rung.domain.money.desk;

import dev.rung.domain.money.Range;
import java.util.Map;
import java.util.Optional;

/** What a calculator was given, by key; asking for a required key or one with a preset always answers. */
public final class Given {
    private final Map<String, DeskEntry> entries;

    Given(Map<String, DeskEntry> entries) {
        this.entries = entries;
    }

    Optional<DeskEntry> maybe(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    private DeskEntry entry(String key) {
        return maybe(key).orElseThrow(() -> new IllegalArgumentException("no key " + key));
    }

    /** A number; a percentage as a fraction. */
    double of(String key) {
        return entry(key).number().p50();
    }

    int whole(String key) {
        return (int) of(key);
    }

    Range range(String key) {
        return entry(key).number();
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** The number as it stands in a formula. */
    String text(String key) {
        return entry(key).shown();
    }

    /** {@code 12 months}. */
    String months(String key) {
        return text(key) + (of(key) == 1 ? " month" : " months");
    }
}
