package dev.rung.domain.money.calc;

import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Notation;
import java.util.List;

/** One number for each input, as a calculator's formula takes them: before a change, and after it. */
final class Numbers {
    private final List<Input> inputs;
    private final int[] places;
    private final double[] values;

    /**
     * @param places where in the values each input's number before and after lies
     * @param values may change under it from draw to draw
     */
    Numbers(List<Input> inputs, int[] places, double[] values) {
        this.inputs = inputs;
        this.places = places;
        this.values = values;
    }

    /** What an input that does not change is. */
    double of(int input) {
        return to(input);
    }

    double from(int input) {
        return values[places[2 * input]];
    }

    double to(int input) {
        return values[places[2 * input + 1]];
    }

    double rise(int input) {
        return to(input) - from(input);
    }

    double fall(int input) {
        return from(input) - to(input);
    }

    /** The input, or what it changes to, as it stands in a formula. */
    String text(int input) {
        return show(input, to(input));
    }

    String fromText(int input) {
        return show(input, from(input));
    }

    /** How much it rises: the difference where it was written with an arrow, else the number itself. */
    String riseText(int input) {
        return isChange(input) ? "(" + text(input) + " − " + fromText(input) + ")" : text(input);
    }

    String fallText(int input) {
        return isChange(input) ? "(" + fromText(input) + " − " + text(input) + ")" : fromText(input);
    }

    boolean isChange(int input) {
        return inputs.get(input).reading().isChange();
    }

    private String show(int input, double number) {
        return inputs.get(input).reading().notation() == Notation.POINTS
                ? Figures.points(number)
                : inputs.get(input).spec().unit().show(number);
    }
}
