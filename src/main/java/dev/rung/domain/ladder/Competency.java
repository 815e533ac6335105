package dev.rung.domain.ladder;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A row of the ladder.
 *
 * @param about one sentence on what the row is about; may be empty
 * @param expectations by level id, in the order of the ladder's levels; a level without an entry expects nothing here
 */
public record Competency(String id, String title, String about, Kind kind, Map<String, Expectation> expectations) {
    public Competency {
        expectations = Collections.unmodifiableMap(new LinkedHashMap<>(expectations));
    }

    /** What the level expects here, if anything. */
    public Optional<Expectation> at(String level) {
        return Optional.ofNullable(expectations.get(level));
    }
}
