package dev.rung.domain.pack;

import dev.rung.domain.evidence.Evidence;
import java.util.List;

/**
 * What of a person's evidence leaves in a pack and what stays behind.
 *
 * @param leaving with the claims that go along, newest first
 * @param staying with the reason, newest first
 */
public record Parting(List<EvidencePack.Piece> leaving, List<Staying> staying) {
    public Parting {
        leaving = List.copyOf(leaving);
        staying = List.copyOf(staying);
    }

    /** A piece that does not leave. */
    public record Staying(Evidence evidence, Why why) {}

    /** Why a piece does not leave; of several reasons the first. */
    public enum Why {
        OTHER_DAYS("happened on other days"),
        TRASHED("lies in the trash"),
        PRIVATE("is private"),
        LEFT_OUT("was left out"),
        FUTURE("lies in the future"),
        OTHER_EXPECTATIONS("claims only what was not chosen"),
        OTHER_LADDER("claims only on another ladder"),
        NO_CLAIM("claims nothing");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        /** {@code is private}. */
        public String words() {
            return words;
        }
    }

    /** How many pieces of the chosen days stay behind; those in the trash are none of anybody's pieces. */
    public int leftOut() {
        return (int) staying.stream()
                .filter(s -> s.why() != Why.OTHER_DAYS && s.why() != Why.TRASHED)
                .count();
    }

    /** How many of these are private. */
    public int privateLeftOut() {
        return (int) staying.stream().filter(s -> s.why() == Why.PRIVATE).count();
    }
}
