package dev.rung.files.report;

import dev.rung.domain.money.Range;
import java.util.List;
import java.util.Optional;

/** Numbers as a picture. Whatever it shows, words beside it say too. */
public sealed interface Chart {

    /**
     * Bars from zero, one below the other.
     *
     * @param whole the value of a full bar; above 0. A longer bar is drawn full
     */
    record Bars(List<Bar> bars, double whole) implements Chart {
        public Bars {
            bars = List.copyOf(bars);
            if (!(whole > 0) || Double.isInfinite(whole)) {
                throw new IllegalArgumentException("a full bar wants a value above 0");
            }
        }
    }

    /**
     * @param value 0 or more
     * @param words the value as it is read: {@code 9 of 10}
     */
    record Bar(Text label, double value, Text words, Tone tone) {
        public Bar {
            if (!(value >= 0) || Double.isInfinite(value)) {
                throw new IllegalArgumentException("a bar wants a value of 0 or more");
            }
        }
    }

    /** Small lines, one below the other, each beside its words. */
    record Sparks(List<Spark> sparks) implements Chart {
        public Sparks {
            sparks = List.copyOf(sparks);
        }
    }

    /**
     * @param values at least one, finite, oldest first
     * @param words the same values as they are read
     */
    record Spark(List<Double> values, Text words) {
        public Spark {
            values = List.copyOf(values);
            if (values.isEmpty() || values.stream().anyMatch(v -> v.isNaN() || v.isInfinite())) {
                throw new IllegalArgumentException("a line wants finite values");
            }
        }
    }

    /**
     * A line through values at even distances, oldest first.
     *
     * @param values at least one, finite
     * @param words what the line shows, in a sentence: where it begins, where it ends, what stands out
     */
    record Line(List<Double> values, Text first, Text last, Text words) implements Chart {
        public Line {
            values = List.copyOf(values);
            if (values.isEmpty() || values.stream().anyMatch(v -> v.isNaN() || v.isInfinite())) {
                throw new IllegalArgumentException("a line wants finite values");
            }
        }
    }

    /**
     * A heatmap: a square where row and column meet, and the words of the last columns beside it.
     *
     * @param columns the titles, left to right
     */
    record Heat(List<Text> columns, List<HeatRow> rows) implements Chart {
        public Heat {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (HeatRow row : rows) {
                if (row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException("a row wants a cell per column");
                }
            }
        }
    }

    /**
     * @param note said quietly behind the label; may be empty
     * @param cells one per column; empty where nothing belongs
     */
    record HeatRow(Text label, Text note, List<Optional<HeatCell>> cells) {
        public HeatRow {
            cells = List.copyOf(cells);
        }
    }

    /** @param fill how full the square is, so that it can be read without colour */
    record HeatCell(Mark mark, Fill fill) {}

    /** What a square of a heatmap looks like. */
    enum Fill {
        DASHED,
        OUTLINED,
        CROSSED,
        HALF,
        FULL,
        MARKED,
        STRUCK
    }

    /**
     * Ranges on one scale, one below the other, each with what came of it.
     *
     * @param low the left end, at most every number shown
     * @param high the right end, above {@code low} and at least every number shown
     */
    record Ranges(List<RangeRow> rows, double low, double high) implements Chart {
        public Ranges {
            rows = List.copyOf(rows);
            if (!(low < high) || Double.isInfinite(low) || Double.isInfinite(high)) {
                throw new IllegalArgumentException("a scale wants a low end and a higher one");
            }
        }
    }

    /**
     * @param words the same as it is read: {@code 405k (180k–760k) expected, 310k came}
     * @param tone of what came
     */
    record RangeRow(Text label, Range expected, double actual, Text words, Tone tone) {}
}
