package dev.rung.domain.review;

import dev.rung.domain.evidence.Claim;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Why a piece of somebody's evidence waits for a verdict of the reviewer, the most pressing reason first. Only the
 * reviewer's own verdicts settle anything here: what others said of the piece came in packs.
 */
public enum Waiting {
    /** The reviewer asked, and the answer is there. */
    ANSWERED("your question is answered"),
    /** It reads otherwise than it did when the verdict was given. */
    CHANGED("changed since your verdict"),
    /** Claims of it were judged, or the piece was before they were made, and one has no verdict yet. */
    CLAIM("a claim has no verdict yet"),
    /** There is no verdict at all. */
    NEW("no verdict yet");

    private final String words;

    Waiting(String words) {
        this.words = words;
    }

    /** In words, as it stands behind a piece in a list. */
    public String words() {
        return words;
    }

    /** The word in JSON: {@code answered}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The first reason that holds, or empty when the piece does not wait: it is settled, or a question waits for its owner.
     *
     * @param evidenceId of the piece
     * @param digest how the piece reads now, in the form that is kept with verdicts
     * @param claims of the piece, on the owner's ladder
     * @param judgements of the piece and its claims, by whomever, in any order
     */
    public static Optional<Waiting> of(
            String evidenceId, String digest, List<Claim> claims, Collection<Judgement> judgements) {
        Map<String, Judgement> newest = new HashMap<>();
        for (Judgement judgement : judgements) {
            if (judgement.own()) {
                newest.merge(
                        judgement.subject(),
                        judgement,
                        (one, other) -> Judgement.BY_AGE.compare(one, other) >= 0 ? one : other);
            }
        }
        Optional<Judgement> whole = Optional.ofNullable(newest.get(evidenceId));
        if (newest.isEmpty()) {
            return Optional.of(NEW);
        }
        if (newest.values().stream().anyMatch(j -> j.asks() && j.answer().isPresent())) {
            return Optional.of(ANSWERED);
        }
        if (newest.values().stream().anyMatch(j -> outdated(j, whole, digest))) {
            return Optional.of(CHANGED);
        }
        return claims.stream()
                        .anyMatch(c -> !newest.containsKey(c.id())
                                && whole.filter(w -> w.covers(c)).isEmpty())
                ? Optional.of(CLAIM)
                : Optional.empty();
    }

    /** A verdict on a claim is brought up to date by a newer one on the whole piece; the other way round it is not. */
    private static boolean outdated(Judgement judgement, Optional<Judgement> whole, String digest) {
        boolean followed = whole.filter(w -> !w.equals(judgement) && Judgement.BY_AGE.compare(w, judgement) > 0)
                .isPresent();
        return !followed
                && !judgement.pieceDigest().isEmpty()
                && !judgement.pieceDigest().equals(digest);
    }
}
