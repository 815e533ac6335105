package dev.rung.domain.money.calc;

import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Notation;
import dev.rung.domain.money.Range;
import java.util.Optional;

/** Finds the number a driver's lever has to have for a cost to come back, every other input at its P50. */
final class BreakEvenLever {
    private static final int HALVINGS = 200;
    private static final double FARTHEST = 1e15;

    private BreakEvenLever() {}

    /** The measure is empty when no number that the lever can have would do. */
    static Measure of(Calculation calculation, double cost) {
        int lever = calculation.calculator().lever();
        Input input = calculation.inputs().get(lever);
        double[] values = calculation.medians();
        int place = calculation.leverPlace();
        boolean points = input.reading().notation() == Notation.POINTS;
        InputUnit unit = input.spec().unit();
        Measure.Unit shown = points
                ? Measure.Unit.POINTS
                : switch (unit) {
                    case PERCENT -> Measure.Unit.PERCENT;
                    case AMOUNT -> Measure.Unit.MONEY;
                    case MONEY, COUNT -> Measure.Unit.NUMBER;
                };
        double least = points ? -1 : Math.max(-FARTHEST, unit.least());
        Optional<Double> found = solve(
                at -> {
                    values[place] = at;
                    return calculation.totals().applyAsDouble(values) - cost;
                },
                least,
                Math.min(FARTHEST, unit.most()));
        String key = input.spec().key();
        String words = found.map(f -> key + " has to be "
                        + (points ? Figures.points(f) : unit.show(f))
                        + (input.reading().isChange() ? rise(input, f) : ""))
                .orElse("no " + key + " is enough");
        return new Measure(
                "break_even",
                "Break-even",
                shown,
                found.map(Range::exactly),
                words + " for " + Figures.money(cost) + " to come back in " + Calculator.over(calculation.months()));
    }

    private static String rise(Input input, double to) {
        double from = input.reading().from().orElseThrow().p50();
        double by = to - from;
        String relative = from > 0 ? ", " + Figures.grouped(by / from * 100, 1) + " % of it" : "";
        boolean percent = input.spec().unit() == InputUnit.PERCENT;
        return " (from " + input.spec().unit().show(from) + " by " + (percent ? Figures.points(by) : Figures.number(by))
                + relative + ")";
    }

    private interface Gap {
        double at(double lever);
    }

    /** By halving, since the result only rises or only falls with the lever. */
    private static Optional<Double> solve(Gap gap, double least, double most) {
        double low = gap.at(least);
        double high = gap.at(most);
        if (low == high || Math.signum(low) == Math.signum(high) && low != 0) {
            return Optional.empty();
        }
        double from = least;
        double to = most;
        for (int i = 0; i < HALVINGS && from < to; i++) {
            double middle = from / 2 + to / 2;
            if (Math.signum(gap.at(middle)) == Math.signum(low) && low != 0) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return Optional.of(to);
    }
}
