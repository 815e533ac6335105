package dev.rung.domain.review;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something to look at again before a review is submitted. It never blocks and blames nobody.
 *
 * @param words one plain sentence
 * @param rows what it rests on
 */
public record Nudge(Kind kind, String words, List<Row> rows) {
    public Nudge {
        rows = List.copyOf(rows);
    }

    /** The patterns that are looked for. */
    public enum Kind {
        /** Cited evidence is mostly of the last weeks. */
        RECENCY("recency"),
        /** Ratings of one person that hardly differ. */
        HALO("halo"),
        /** A rater whose ratings lie off everybody's. */
        LENIENCY("leniency or severity"),
        /** A rater who nearly always says the same. */
        CENTRAL_TENDENCY("central tendency"),
        /** Rated before the evidence for it was opened. */
        BEFORE_READING("rated before reading");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** The words a person reads. */
        public String title() {
            return title;
        }

        /** The word used in files and commands: {@code central_tendency}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A rating or a piece that a nudge rests on.
     *
     * @param person the name of who is rated
     * @param expectation empty for a piece that is cited, whatever for
     * @param rating as it was given; empty for a piece that is cited
     * @param piece empty where the rating itself is meant
     */
    public record Row(
            String person, Optional<ExpectationId> expectation, Optional<Rating> rating, Optional<SeenPiece> piece) {}
}
