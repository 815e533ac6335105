package dev.rung.domain.role;

import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.ladder.Track;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The bands a level is held against.
 *
 * @param levelId of the level asked for
 * @param levelTitle its title
 * @param whose whose bands they are, with an article: {@code a senior PM}
 * @param own false where the level has none and these are borrowed
 * @param of for every activity but overhead, in their order
 */
public record Bands(String levelId, String levelTitle, String whose, boolean own, Map<Activity, Band> of) {
    private static final List<Shipped> SHIPPED = List.of(
            new Shipped("pm", "a PM", 15, 30, 15, 25, 10, 20, 20, 30, 10, 15, 0, 5),
            new Shipped("senior-pm", "a senior PM", 10, 20, 15, 20, 15, 20, 25, 30, 10, 20, 5, 10),
            new Shipped("director", "a director", 0, 10, 10, 15, 15, 25, 20, 25, 10, 15, 25, 35),
            new Shipped("vp", "a VP", 0, 5, 10, 15, 20, 30, 15, 20, 15, 20, 25, 30));

    public Bands {
        Map<Activity, Band> ordered = new EnumMap<>(Activity.class);
        ordered.putAll(of);
        of = Collections.unmodifiableMap(ordered);
    }

    private record Shipped(String level, String whose, int... ends) {
        Map<Activity, Band> bands() {
            Map<Activity, Band> bands = new EnumMap<>(Activity.class);
            for (Activity each : Activity.values()) {
                if (each != Activity.OVERHEAD) {
                    bands.put(each, new Band(ends[each.ordinal() * 2], ends[each.ordinal() * 2 + 1]));
                }
            }
            return bands;
        }
    }

    /**
     * The bands of a level by its id; where there are none, those of the nearest below on its path, and where there are none
     * either, a director's on the leadership track and a PM's on the other. Empty for a level the ladder does not have.
     */
    public static Optional<Bands> of(Ladder ladder, String levelId) {
        return ladder.level(levelId).map(level -> {
            String otherwise = level.track() == Track.LEADERSHIP ? "director" : "pm";
            Shipped found = Stream.of(Stream.of(levelId), ladder.below(levelId).stream(), Stream.of(otherwise))
                    .flatMap(ids -> ids)
                    .flatMap(Bands::shipped)
                    .findFirst()
                    .orElseThrow();
            return from(level, found);
        });
    }

    private static Stream<Shipped> shipped(String id) {
        return SHIPPED.stream().filter(s -> s.level().equals(id));
    }

    private static Bands from(Level level, Shipped shipped) {
        return new Bands(
                level.id(), level.title(), shipped.whose(), shipped.level().equals(level.id()), shipped.bands());
    }

    /** Whose bands these are, in a sentence. */
    public String words() {
        return own
                ? "The bands are those of " + whose + "."
                : levelTitle + " has no bands of its own; these are those of " + whose + ".";
    }
}
