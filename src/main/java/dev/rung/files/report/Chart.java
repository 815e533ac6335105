package dev.rung.files.report;

import java.util.List;

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
}
