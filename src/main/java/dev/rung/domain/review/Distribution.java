package dev.rung.domain.review;

import dev.rung.domain.ladder.Rating;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each rating was given to one level's expectations, as the reviews read now. It is shown and never forced into
 * a shape.
 *
 * @param level id of the level
 * @param rows behind each rating, every rating there
 */
public record Distribution(String level, Map<Rating, List<PooledRating>> rows) {

    /** One for each level that was rated, in the order given. */
    public static List<Distribution> of(RatingPool pool, List<String> levels) {
        Map<String, Distribution> found = new LinkedHashMap<>();
        for (String level : levels) {
            List<PooledRating> there = pool.at(level).rows();
            if (!there.isEmpty()) {
                Map<Rating, List<PooledRating>> byRating = new EnumMap<>(Rating.class);
                for (Rating rating : Rating.values()) {
                    byRating.put(
                            rating,
                            there.stream().filter(r -> r.rating() == rating).toList());
                }
                found.put(level, new Distribution(level, byRating));
            }
        }
        return List.copyOf(found.values());
    }

    public int count(Rating rating) {
        return rows.getOrDefault(rating, List.of()).size();
    }

    /** How many ratings say something; those not observed do not. */
    public int observed() {
        return rows.entrySet().stream()
                .filter(e -> e.getKey() != Rating.NOT_OBSERVED)
                .mapToInt(e -> e.getValue().size())
                .sum();
    }

    /** The share of those observed, 0 to 1; 0 where nothing was. */
    public double share(Rating rating) {
        return observed() == 0 ? 0 : count(rating) / (double) observed();
    }
}
