package dev.rung.tui.ladder;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import dev.rung.service.Answer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was answered of a self-assessment so far, and where one was.
 *
 * @param at the expectation looked at; empty when all were walked through
 * @param answers an expectation with words and no rating yet is among them
 */
record AssessmentDraft(Optional<ExpectationId> at, Map<ExpectationId, Given> answers) {
    static final String KEY = "assessment";

    private static final String NONE = "-";

    /** A rating, words, or both. */
    record Given(Optional<Rating> rating, String words) {}

    AssessmentDraft {
        answers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    static AssessmentDraft empty() {
        return new AssessmentDraft(Optional.empty(), Map.of());
    }

    AssessmentDraft at(Optional<ExpectationId> other) {
        return new AssessmentDraft(other, answers);
    }

    AssessmentDraft rated(ExpectationId id, Rating rating) {
        return with(id, new Given(Optional.of(rating), words(id)));
    }

    AssessmentDraft worded(ExpectationId id, String words) {
        return with(id, new Given(rating(id), words));
    }

    private AssessmentDraft with(ExpectationId id, Given given) {
        Map<ExpectationId, Given> all = new LinkedHashMap<>(answers);
        all.put(id, given);
        return new AssessmentDraft(at, all);
    }

    Optional<Rating> rating(ExpectationId id) {
        return Optional.ofNullable(answers.get(id)).flatMap(Given::rating);
    }

    String words(ExpectationId id) {
        return Optional.ofNullable(answers.get(id)).map(Given::words).orElse("");
    }

    /** What can be submitted: everything rated among these, in their order. */
    Map<ExpectationId, Answer> rated(Iterable<ExpectationId> order) {
        Map<ExpectationId, Answer> rated = new LinkedHashMap<>();
        for (ExpectationId id : order) {
            rating(id).ifPresent(r -> rated.put(id, new Answer(r, words(id).strip())));
        }
        return rated;
    }

    /** A line for the place, then one an answer: expectation, rating, words. */
    String text() {
        StringBuilder text = new StringBuilder(at.map(ExpectationId::toString).orElse(NONE));
        answers.forEach((id, given) -> text.append('\n')
                .append(id)
                .append('\t')
                .append(given.rating().map(Rating::word).orElse(NONE))
                .append('\t')
                .append(given.words().replace("\\", "\\\\").replace("\n", "\\n")));
        return text.toString();
    }

    /** Reads what {@link #text()} wrote; lines that are something else are left out. */
    static AssessmentDraft read(String text) {
        String[] lines = text.split("\n", -1);
        Map<ExpectationId, Given> answers = new LinkedHashMap<>();
        for (int i = 1; i < lines.length; i++) {
            String[] parts = lines[i].split("\t", 3);
            if (parts.length == 3) {
                ExpectationId.parse(parts[0])
                        .ifPresent(id -> answers.put(id, new Given(Rating.parse(parts[1]), unescaped(parts[2]))));
            }
        }
        return new AssessmentDraft(ExpectationId.parse(lines[0]), answers);
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                plain.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i));
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
