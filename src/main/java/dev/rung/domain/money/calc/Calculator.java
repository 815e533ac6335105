package dev.rung.domain.money.calc;

import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Notation;
import dev.rung.domain.money.Range;
import dev.rung.domain.money.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How a driver's inputs become contribution. In each of its numbers alone, the result only rises or only falls.
 */
abstract class Calculator {
    private final Driver driver;
    private final List<InputSpec> inputs;

    Calculator(Driver driver, InputSpec... inputs) {
        this.driver = driver;
        this.inputs = List.of(inputs);
    }

    final Driver driver() {
        return driver;
    }

    /** In the order in which they are asked for; {@link Numbers} knows them by their place in it. */
    final List<InputSpec> inputs() {
        return inputs;
    }

    /** The contribution of all the months, in whole units. */
    abstract double total(Numbers n, int months);

    /** The contribution of each month in turn, as many as there is room for; together they come to {@link #total}. */
    abstract void byMonth(Numbers n, double[] into);

    static void alike(double total, double[] into) {
        Arrays.fill(into, total / into.length);
    }

    /** How the total comes about, with the numbers in it, up to the equals sign. */
    abstract String formula(Numbers n, int months);

    /** The input whose number has to be right for the bet to pay; what it changes to, where it changes. */
    abstract int lever();

    static InputSpec count(String key, String label, InputForm form, String example) {
        return new InputSpec(key, label, InputUnit.COUNT, form, example, Optional.empty());
    }

    static InputSpec money(String key, String label, InputForm form, String example) {
        return new InputSpec(key, label, InputUnit.MONEY, form, example, Optional.empty());
    }

    static InputSpec percent(String key, String label, InputForm form, String example) {
        return new InputSpec(key, label, InputUnit.PERCENT, form, example, Optional.empty());
    }

    static InputSpec margin() {
        return percent("margin", "Contribution margin", InputForm.LEVEL, "78%");
    }

    static InputSpec churn(InputForm form, String example) {
        return new InputSpec(
                "churn",
                "Churn a month",
                InputUnit.PERCENT,
                form,
                example,
                Optional.of(Reading.level(Range.exactly(0), Notation.PERCENT)));
    }

    static String over(int months) {
        return months == 1 ? "1 month" : months + " months";
    }
}
