package dev.rung.domain.money.desk;

import dev.rung.domain.money.Figures;
import java.util.Optional;

/**
 * One figure a calculator answers with.
 *
 * @param id in snake_case, as JSON spells it
 * @param value not rounded, percentages as fractions; empty where the answer is words, or there is no number
 * @param shown as people read it; where there is no number, why
 * @param formula with the numbers in it, up to the equals sign; {@code ""} where there is nothing to say
 */
public record Answer(String id, String label, Unit unit, Optional<Double> value, String shown, String formula) {
    private static final int HIGH = 10;

    /** What the figure counts. */
    public enum Unit {
        MONEY,
        PERCENT,
        POINTS,
        MONTHS,
        /** How many times the cost. */
        TIMES,
        NUMBER,
        /** No number at all: an order of things. */
        WORDS;

        String show(double number) {
            return switch (this) {
                case MONEY -> Figures.money(number);
                case PERCENT -> Figures.grouped(number * 100, places(number)) + " %";
                case POINTS -> Figures.grouped(number * 100, places(number)) + " pp";
                case MONTHS -> {
                    String months = Figures.grouped(number, 1);
                    yield months + (months.equals("1") ? " month" : " months");
                }
                case TIMES -> Figures.grouped(number, 2) + "×";
                case NUMBER, WORDS -> Figures.number(number);
            };
        }

        /** One decimal, and more only where it is needed: churn of a month is small. */
        private static int places(double fraction) {
            double percent = Math.abs(fraction * 100);
            return percent >= HIGH ? 1 : percent >= 1 ? 2 : 3;
        }
    }

    static Answer of(Unit unit, String id, String label, double value, String formula) {
        return new Answer(id, label, unit, Optional.of(value), unit.show(value), formula);
    }

    /** A number that may not exist, and why not, in a few words. */
    static Answer of(Unit unit, String id, String label, Optional<Double> value, String formula, String otherwise) {
        return value.map(v -> of(unit, id, label, v, formula))
                .orElseGet(() -> new Answer(id, label, unit, Optional.empty(), otherwise, formula));
    }

    static Answer money(String id, String label, double value, String formula) {
        return of(Unit.MONEY, id, label, value, formula);
    }

    static Answer percent(String id, String label, double value, String formula) {
        return of(Unit.PERCENT, id, label, value, formula);
    }

    static Answer words(String id, String label, String words, String formula) {
        return new Answer(id, label, Unit.WORDS, Optional.empty(), words, formula);
    }
}
