package dev.rung.tui.evidence;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Lever;
import dev.rung.domain.evidence.Measurement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a piece of evidence holds beside its story, in the order in which it is read. */
public final class PieceFacts {
    /** Columns of the longest label and the gap behind it. */
    public static final int LABEL = 9;

    private PieceFacts() {}

    /** A label of one word, and what stands behind it. */
    public record Fact(String label, String words) {}

    /** What is written of them; what is not is left out. */
    public static List<Fact> of(Evidence piece) {
        List<Fact> facts = new ArrayList<>();
        metric(piece.measurement()).ifPresent(line -> {
            facts.add(new Fact("Metric", line));
            add(facts, "Source", piece.measurement().source());
        });
        add(facts, "Link", piece.link());
        add(facts, "Witness", piece.witness());
        add(facts, "Lever", piece.lever().map(PieceFacts::lever).orElse(""));
        add(facts, "Scope", piece.scope());
        return facts;
    }

    private static void add(List<Fact> facts, String label, String words) {
        if (!words.isBlank()) {
            facts.add(new Fact(label, words));
        }
    }

    /** {@code conversion  4.1 % → 5.3 %}; a side that is not written shows as an ellipsis. */
    static Optional<String> metric(Measurement measurement) {
        if (measurement.metric().isBlank()
                && measurement.baseline().isBlank()
                && measurement.result().isBlank()) {
            return Optional.empty();
        }
        String name = measurement.metric().isBlank() ? "" : measurement.metric() + "  ";
        String numbers = orEllipsis(measurement.baseline()) + " → " + orEllipsis(measurement.result());
        // short enough to stay on one row: then no row ends between a number and its unit
        boolean whole = numbers.length() <= 30;
        return Optional.of(name + (whole ? numbers.replace(' ', '\u00a0') : numbers));
    }

    private static String orEllipsis(String words) {
        return words.isBlank() ? "…" : words;
    }

    /** What a lever means, for a person to read. */
    static String lever(Lever lever) {
        return switch (lever) {
            case DID -> "did it myself";
            case ENABLED -> "enabled others";
            case BUILT -> "built a system";
        };
    }
}
