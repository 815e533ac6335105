package dev.rung.domain.review;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Who gave what to which unit, for statistics of agreement. What was not rated, or not observed, is missing: never a zero.
 *
 * @param raters their names, each once
 * @param units a row for each thing rated, in it a value for each rater in the order of {@code raters}; values are 1 and up
 */
public record RatingTable(List<String> raters, List<List<OptionalInt>> units) {
    public RatingTable {
        raters = List.copyOf(raters);
        units = units.stream().map(List::copyOf).toList();
        for (List<OptionalInt> unit : units) {
            if (unit.size() != raters.size()) {
                throw new IllegalArgumentException("a unit wants a value or a gap for each rater");
            }
            if (unit.stream().anyMatch(v -> v.isPresent() && v.getAsInt() < 1)) {
                throw new IllegalArgumentException("ratings are 1 and up; what was not observed is missing");
            }
        }
    }

    /** The values of each unit that at least two raters rated; the others say nothing about agreement. */
    List<int[]> pairable() {
        List<int[]> found = new ArrayList<>();
        for (List<OptionalInt> unit : units) {
            int[] values = unit.stream()
                    .filter(OptionalInt::isPresent)
                    .mapToInt(OptionalInt::getAsInt)
                    .toArray();
            if (values.length > 1) {
                found.add(values);
            }
        }
        return found;
    }

    /** What two raters gave to the units that both rated, in the order of the units. */
    List<int[]> both(int first, int second) {
        List<int[]> found = new ArrayList<>();
        for (List<OptionalInt> unit : units) {
            if (unit.get(first).isPresent() && unit.get(second).isPresent()) {
                found.add(
                        new int[] {unit.get(first).getAsInt(), unit.get(second).getAsInt()});
            }
        }
        return found;
    }
}
