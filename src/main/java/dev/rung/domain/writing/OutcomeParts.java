package dev.rung.domain.writing;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What an outcome sentence says, each part in the words of the sentence; {@code ""} where it does not say.
 *
 * @param verb such as {@code raises}, in the form that was written
 * @param date without the word that leads to it: {@code Q3} of “by Q3”
 * @param source where the metric is read
 * @param owner who answers for it, as named; whether that is a person is another question
 */
public record OutcomeParts(
        String verb,
        String metric,
        String baseline,
        String target,
        String date,
        String segment,
        String source,
        String owner) {
    public static final OutcomeParts NONE = new OutcomeParts("", "", "", "", "", "", "", "");

    /** From this score on a sentence passes. */
    public static final int PASSING = 6;

    /** One for each part, 0 to 8. */
    public int score() {
        return (int) named().values().stream().filter(p -> !p.isEmpty()).count();
    }

    public boolean passes() {
        return score() >= PASSING;
    }

    /** Without baseline, target or date the sentence stays a draft, whatever its score. */
    public boolean draft() {
        return baseline.isEmpty() || target.isEmpty() || date.isEmpty();
    }

    /** The parts by name, in the order of the record. */
    public Map<String, String> named() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("verb", verb);
        parts.put("metric", metric);
        parts.put("baseline", baseline);
        parts.put("target", target);
        parts.put("date", date);
        parts.put("segment", segment);
        parts.put("source", source);
        parts.put("owner", owner);
        return parts;
    }

    /** The sentence made of the parts; reading it gives parts such as people write back. Parts not there are left out. */
    public String compose() {
        StringBuilder sentence = new StringBuilder();
        append(sentence, "", verb);
        append(sentence, "", metric);
        append(sentence, "for ", metric.contains(segment.strip()) ? "" : segment);
        append(sentence, "from ", baseline);
        append(sentence, "to ", target);
        append(
                sentence,
                date.toLowerCase(Locale.ROOT).matches("(?s)(within|in|over|during|inside) .*") ? "" : "by ",
                date);
        append(sentence, "as measured by ", source);
        if (!owner.isBlank()) {
            append(sentence, "(owner ", owner.strip() + ")");
        }
        return sentence.isEmpty() ? "" : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static void append(StringBuilder sentence, String lead, String part) {
        if (!part.isBlank()) {
            sentence.append(sentence.isEmpty() ? "" : " ").append(lead).append(part.strip());
        }
    }
}
