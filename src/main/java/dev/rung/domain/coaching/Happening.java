package dev.rung.domain.coaching;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something that changed for a person.
 *
 * @param words one line
 * @param id of the evidence (also where a verdict was given on it), the review or the commitment
 */
public record Happening(LocalDate on, Kind kind, String words, String id) {
    /** Newest first; on one day by kind, then by id. */
    public static final Comparator<Happening> NEWEST_FIRST = Comparator.comparing(Happening::on)
            .reversed()
            .thenComparing(Happening::kind)
            .thenComparing(Happening::id)
            .thenComparing(Happening::words);

    /** What it is. */
    public enum Kind {
        REVIEW("review"),
        VERDICT("verdict"),
        COMMITMENT("commitment"),
        EVIDENCE("evidence");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word in lists and files. */
        public String word() {
            return word;
        }
    }
}
