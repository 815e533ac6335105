package dev.rung.domain.promotion;

import dev.rung.domain.ladder.Rating;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a reviewer wrote beside a rating, as they wrote it.
 *
 * @param name of the expectation
 * @param rating as it counts now
 */
public record ReviewersWords(String reviewId, String reviewer, LocalDate on, String name, Rating rating, String words) {

    /**
     * Of each reviewer the words beside their lowest rating and those beside their highest, the lowest first, for a strength
     * is no louder than a gap; one where all ratings are equal. Not observed is left out.
     */
    static List<ReviewersWords> of(List<SideBySide> sides) {
        Map<String, List<ReviewersWords>> perReviewer = new LinkedHashMap<>();
        for (SideBySide side : sides) {
            for (SideBySide.Given given : side.given()) {
                if (!given.words().isBlank() && given.now() != Rating.NOT_OBSERVED) {
                    perReviewer
                            .computeIfAbsent(given.reviewer(), r -> new ArrayList<>())
                            .add(new ReviewersWords(
                                    given.reviewId(),
                                    given.reviewer(),
                                    given.on(),
                                    side.name(),
                                    given.now(),
                                    given.words().strip()));
                }
            }
        }
        Comparator<ReviewersWords> byRating =
                Comparator.comparing(ReviewersWords::rating).thenComparing(ReviewersWords::name);
        return perReviewer.values().stream()
                .flatMap(said -> {
                    ReviewersWords lowest = said.stream().min(byRating).orElseThrow();
                    ReviewersWords highest = said.stream()
                            .min(Comparator.comparing(ReviewersWords::rating)
                                    .reversed()
                                    .thenComparing(ReviewersWords::name))
                            .orElseThrow();
                    return (lowest.rating() == highest.rating() ? List.of(lowest) : List.of(lowest, highest)).stream();
                })
                .sorted(Comparator.comparing(ReviewersWords::on)
                        .reversed()
                        .thenComparing(ReviewersWords::reviewer)
                        .thenComparing(ReviewersWords::rating))
                .toList();
    }
}
