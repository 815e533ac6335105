package dev.rung.domain.question;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The questions of a month.
 *
 * @param questions by asker
 * @param more how many of an asker's were left out; only those of whom some were
 */
public record Expectation(List<ExpectedQuestion> questions, Map<Asker, Integer> more) {
    public Expectation {
        questions = List.copyOf(questions);
        Map<Asker, Integer> ordered = new EnumMap<>(Asker.class);
        ordered.putAll(more);
        more = Collections.unmodifiableMap(ordered);
    }
}
