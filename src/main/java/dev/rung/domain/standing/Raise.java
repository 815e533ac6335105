package dev.rung.domain.standing;

import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Strength;
import dev.rung.domain.evidence.StrengthWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The smallest thing that makes one piece of evidence count, or count for more, and what it comes to. */
record Raise(NextStep.Kind kind, String words, Strength to) {

    /** @param piece the evidence itself, when it is at hand; without it what is lacking is named less exactly */
    static Raise of(ClaimFact claim, Optional<Evidence> piece) {
        String title = "\"" + claim.title() + "\"";
        return switch (claim.strength()) {
            case DESCRIBED ->
                new Raise(
                        NextStep.Kind.LINK,
                        "Add a link to " + title,
                        piece.map(Raise::completed).orElse(Strength.ARTIFACT));
            case ARTIFACT ->
                new Raise(NextStep.Kind.WITNESS, "Name somebody who can confirm " + title, Strength.WITNESSED);
            default ->
                new Raise(
                        NextStep.Kind.COMPLETE,
                        "Complete " + title + " with "
                                + piece.map(Raise::lacking).orElse("situation, action, result and a link"),
                        piece.map(Raise::completed).orElse(Strength.ARTIFACT));
        };
    }

    /** The claim, raised. */
    ClaimFact applied(ClaimFact c) {
        return new ClaimFact(c.expectation(), c.evidenceId(), c.title(), c.on(), to, c.rejected(), c.isPrivate());
    }

    /** What a piece lacks to count. */
    static String lacking(Evidence piece) {
        List<String> lacking = new ArrayList<>(StrengthWords.missingStory(piece));
        if (piece.link().isBlank() && !piece.measurement().complete()) {
            lacking.add("a link");
        }
        return StrengthWords.list(lacking, "and");
    }

    /** The strength of a piece once what it lacks to count is written. */
    static Strength completed(Evidence piece) {
        if (piece.measurement().complete()) {
            return Strength.MEASURED;
        }
        return piece.witness().isBlank() ? Strength.ARTIFACT : Strength.WITNESSED;
    }
}
