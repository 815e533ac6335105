package dev.rung.domain.ladder;

import dev.rung.domain.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What changes between two levels of a ladder.
 *
 * @param rows one per competency in which either level expects something, in the ladder's order
 */
public record LevelDiff(Level from, Level to, List<Row> rows) {
    public LevelDiff {
        rows = List.copyOf(rows);
    }

    /** How the expectation of one competency changes. */
    public enum Change {
        /** Expected at the second level only. */
        NEW,
        /** Expected at the first level only. */
        GONE,
        /** Expected at both, in other words. */
        CHANGED,
        /** The same sentence at both. */
        SAME
    }

    /**
     * One competency at both levels.
     *
     * @param newMarkers markers of the second level that the first has not
     * @param newWarnings warning signs of the second level that the first has not
     * @param newWords words of the second sentence, in its order, that occur in no form in the first
     */
    public record Row(
            Competency competency,
            Change change,
            Optional<Expectation> before,
            Optional<Expectation> after,
            List<String> newMarkers,
            List<String> newWarnings,
            List<String> newWords) {}

    /** @throws Refusal when the ladder lacks one of the levels */
    public static LevelDiff of(Ladder ladder, String fromLevel, String toLevel) {
        Level from = level(ladder, fromLevel);
        Level to = level(ladder, toLevel);
        List<Row> rows = ladder.competencies()
                .filter(c -> c.at(fromLevel).isPresent() || c.at(toLevel).isPresent())
                .map(c -> row(c, c.at(fromLevel), c.at(toLevel)))
                .toList();
        return new LevelDiff(from, to, rows);
    }

    private static Level level(Ladder ladder, String id) {
        return ladder.level(id)
                .orElseThrow(() -> Refusal.usage("No level “" + id + "” on the ladder " + ladder.title()
                        + ": name one of "
                        + String.join(
                                ", ", ladder.levels().stream().map(Level::id).toList())));
    }

    private static Row row(Competency competency, Optional<Expectation> before, Optional<Expectation> after) {
        List<String> oldMarkers = before.map(Expectation::markers).orElse(List.of());
        List<String> oldWarnings = before.map(Expectation::warnings).orElse(List.of());
        Set<String> oldStems =
                Stems.of(before.map(Expectation::text).orElse("")).keySet();
        Map<String, String> newStems = Stems.of(after.map(Expectation::text).orElse(""));
        return new Row(
                competency,
                change(before, after),
                before,
                after,
                without(after.map(Expectation::markers).orElse(List.of()), oldMarkers),
                without(after.map(Expectation::warnings).orElse(List.of()), oldWarnings),
                newStems.entrySet().stream()
                        .filter(e -> !oldStems.contains(e.getKey()))
                        .map(Map.Entry::getValue)
                        .toList());
    }

    private static Change change(Optional<Expectation> before, Optional<Expectation> after) {
        if (before.isEmpty()) {
            return Change.NEW;
        }
        if (after.isEmpty()) {
            return Change.GONE;
        }
        return before.get().text().equals(after.get().text()) ? Change.SAME : Change.CHANGED;
    }

    private static List<String> without(List<String> lines, List<String> old) {
        return lines.stream().filter(l -> !old.contains(l)).toList();
    }
}
