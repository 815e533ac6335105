package dev.rung.domain.review;

import dev.rung.domain.ladder.ExpectationId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What somebody else submitted on a person, frozen with the ladder's words of that day: it reads the same whatever becomes
 * of the ladder.
 *
 * @param id UUIDv7 text
 * @param personId who is rated
 * @param reviewer the name of who rated
 * @param ratings in the order they were given
 * @param origin the pack it came in; empty when it was submitted in this workspace
 */
public record Review(
        String id,
        String personId,
        String reviewer,
        LocalDate on,
        String ladderId,
        String ladderVersion,
        List<ReviewRating> ratings,
        Optional<Origin> origin) {

    /** Oldest first. */
    public static final Comparator<Review> BY_AGE =
            Comparator.comparing(Review::on).thenComparing(Review::id);

    public Review {
        ratings = List.copyOf(ratings);
    }

    public Optional<ReviewRating> rating(ExpectationId expectation) {
        return ratings.stream().filter(r -> r.expectation().equals(expectation)).findFirst();
    }

    /** @param fingerprint of the key that signed the pack */
    public record Origin(String packId, String fingerprint) {}
}
