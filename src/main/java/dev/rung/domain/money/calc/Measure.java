package dev.rung.domain.money.calc;

import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Range;
import java.util.Optional;

/**
 * One figure of what comes back for a cost, under its right name.
 *
 * @param id in snake_case, as JSON spells it
 * @param value empty where there is none, which the formula then explains
 * @param formula with the numbers in it, on one line
 */
public record Measure(String id, String label, Unit unit, Optional<Range> value, String formula) {
    /** What the figure counts. */
    public enum Unit {
        /** How many times the cost. */
        TIMES,
        /** A fraction, shown in percent. */
        PERCENT,
        MONTHS,
        MONEY,
        /** A difference of fractions, shown in percentage points. */
        POINTS,
        NUMBER;

        public String show(double number) {
            return switch (this) {
                case TIMES -> Figures.number(number) + "×";
                case PERCENT -> Figures.grouped(number * 100, 1) + " %";
                case MONTHS -> Figures.grouped(number, 1) + " months";
                case MONEY -> Figures.money(number);
                case POINTS -> Figures.points(number);
                case NUMBER -> Figures.number(number);
            };
        }
    }

    /** The P50; {@code none} where there is no value. */
    public String middle() {
        return value.map(v -> unit.show(v.p50())).orElse("none");
    }
}
