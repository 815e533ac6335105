package dev.rung.domain.ladder;

import java.util.List;

/**
 * What one level expects in one competency.
 *
 * @param text one sentence
 * @param markers what it looks like when it is there, in the file's order
 * @param warnings signs that it is not there yet
 * @param questions what a coach might ask
 */
public record Expectation(String text, List<String> markers, List<String> warnings, List<String> questions) {
    public Expectation {
        markers = List.copyOf(markers);
        warnings = List.copyOf(warnings);
        questions = List.copyOf(questions);
    }
}
