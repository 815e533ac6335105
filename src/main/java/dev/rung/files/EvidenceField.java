package dev.rung.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of the evidence CSV, in their order, and what other spreadsheets call them. */
public enum EvidenceField {
    ON("date", "when", "day", "datum", "tag", "wann"),
    TITLE(
            "title",
            "what",
            "what happened",
            "summary",
            "achievement",
            "accomplishment",
            "headline",
            "win",
            "titel",
            "was",
            "name"),
    SITUATION("situation", "context", "background", "problem", "challenge", "ausgangslage", "kontext"),
    ACTION("action", "what i did", "my part", "my role", "contribution", "details", "description", "notes", "approach"),
    RESULT("result", "impact", "outcome", "effect", "what came of it", "ergebnis", "wirkung"),
    LINK("link", "url", "links", "reference", "proof", "artifact", "document", "doc"),
    WITNESS("witness", "who", "who can confirm", "confirmed by", "ask", "contact", "zeuge", "stakeholder"),
    LEVER("lever"),
    SCOPE("scope", "reach", "area", "umfang"),
    METRIC("metric", "kpi", "measure", "metrik", "kennzahl"),
    METRIC_BASELINE("baseline", "before", "metric before", "from", "vorher"),
    METRIC_RESULT("after", "metric after", "actual", "now", "nachher"),
    METRIC_SOURCE("source", "data source", "metric source", "quelle"),
    CLAIMS("claims", "claim", "ladder", "expectation", "expectations"),
    PRIVATE("private", "confidential", "privat", "vertraulich");

    private final List<String> synonyms;

    EvidenceField(String... synonyms) {
        this.synonyms = List.of(synonyms);
    }

    /** The name in the canonical header: {@code metric_baseline}. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The header line of the canonical CSV. */
    static String headerLine() {
        return Arrays.stream(values()).map(EvidenceField::header).collect(Collectors.joining(","));
    }

    /** The field a heading names: by the canonical name or another word for it. */
    static Optional<EvidenceField> named(String heading) {
        String words = words(heading);
        return Arrays.stream(values())
                .filter(f -> words.equals(f.header().replace('_', ' ')) || f.synonyms.contains(words))
                .findFirst();
    }

    /** The field a heading names, or with whose name it begins. */
    static Optional<EvidenceField> guess(String heading) {
        String words = words(heading) + " ";
        return named(heading)
                .or(() -> Arrays.stream(values())
                        .filter(f -> f.synonyms.stream().anyMatch(s -> words.startsWith(s + " ")))
                        .findFirst());
    }

    private static String words(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
