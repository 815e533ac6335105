package dev.rung.domain.evidence;

import java.util.ArrayList;
import java.util.List;

/** Says in one sentence what would make a piece of evidence stronger. */
public final class StrengthWords {
    private StrengthWords() {}

    /** The smallest thing that raises the tier, naming what is not written yet; empty when verified. */
    public static String whatWouldRaiseIt(Evidence evidence, Strength strength) {
        return switch (strength) {
            case ASSERTED ->
                "Write " + list(missingStory(evidence), "and") + " to make it "
                        + completed(evidence).word();
            case DESCRIBED ->
                "Add a link to make it "
                        + (evidence.witness().isBlank() ? Strength.ARTIFACT : Strength.WITNESSED).word()
                        + orMeasure(evidence);
            case ARTIFACT -> "Name somebody who can confirm it to make it witnessed" + orMeasure(evidence);
            case WITNESSED -> "Write " + list(missingMeasure(evidence.measurement()), "and") + " to make it measured";
            case MEASURED -> "A reviewer who accepts it makes it verified";
            case VERIFIED -> "";
        };
    }

    /** Which of situation, action and result are not written, with their article. */
    public static List<String> missingStory(Evidence evidence) {
        List<String> missing = new ArrayList<>();
        addIfBlank(missing, evidence.situation(), "the situation");
        addIfBlank(missing, evidence.action(), "the action");
        addIfBlank(missing, evidence.result(), "the result");
        return missing;
    }

    /** Words in a row: {@code the situation, the action and the result}. */
    public static String list(List<String> words, String lastBy) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " " + lastBy + " " + words.get(last);
    }

    /** What the tier would be with situation, action and result written. */
    private static Strength completed(Evidence e) {
        return Strength.of(
                new Evidence(
                        e.id(),
                        e.on(),
                        e.title(),
                        "-",
                        "-",
                        "-",
                        e.link(),
                        e.witness(),
                        e.lever(),
                        e.scope(),
                        e.measurement(),
                        e.isPrivate()),
                false);
    }

    /** A measurement somebody has begun is worth naming; one nobody began is not the smallest thing. */
    private static String orMeasure(Evidence evidence) {
        List<String> missing = missingMeasure(evidence.measurement());
        return missing.size() == 4 ? "" : ", or " + list(missing, "and") + " to make it measured";
    }

    private static List<String> missingMeasure(Measurement measurement) {
        List<String> missing = new ArrayList<>();
        addIfBlank(missing, measurement.metric(), "the metric");
        addIfBlank(missing, measurement.baseline(), "the metric's baseline");
        addIfBlank(missing, measurement.result(), "the metric's result");
        addIfBlank(missing, measurement.source(), "the numbers' source");
        return missing;
    }

    private static void addIfBlank(List<String> missing, String text, String name) {
        if (text.isBlank()) {
            missing.add(name);
        }
    }
}
