package dev.rung.domain.ladder;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Levels × competencies. Ids of levels and of competencies are unique within the ladder, every {@code after} names a
 * level of the ladder and following it never comes back to where it began; whoever builds a ladder sees to that.
 *
 * @param levels in the file's order, lowest first by convention
 */
public record Ladder(
        String id,
        String version,
        String title,
        String about,
        List<Level> levels,
        List<Area> areas,
        Readiness readiness) {
    public Ladder {
        levels = List.copyOf(levels);
        areas = List.copyOf(areas);
    }

    /**
     * The id by which ladders of different people are compared. Somebody's own copy of a ladder is kept under the ladder's
     * id, {@code ~} and a part of theirs.
     */
    public static String base(String id) {
        int copy = id.indexOf('~');
        return copy < 0 ? id : id.substring(0, copy);
    }

    public Optional<Level> level(String levelId) {
        return levels.stream().filter(l -> l.id().equals(levelId)).findFirst();
    }

    public Optional<Competency> competency(String competencyId) {
        return competencies().filter(c -> c.id().equals(competencyId)).findFirst();
    }

    /** All competencies in the file's order, area by area. */
    public Stream<Competency> competencies() {
        return areas.stream().flatMap(a -> a.competencies().stream());
    }

    public Optional<Expectation> expectation(ExpectationId id) {
        return competency(id.competency()).flatMap(c -> c.at(id.level()));
    }

    /** Ids of every level below on the path, {@code after} followed all the way down; without the level itself. */
    public Set<String> below(String levelId) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(levelId);
        while (!open.isEmpty()) {
            level(open.remove())
                    .ifPresent(l -> l.after().stream().filter(found::add).forEach(open::add));
        }
        return found;
    }

    /** Levels that come directly after this one, in the file's order; several where tracks part, none at the top. */
    public List<Level> next(String levelId) {
        return levels.stream().filter(l -> l.after().contains(levelId)).toList();
    }
}
