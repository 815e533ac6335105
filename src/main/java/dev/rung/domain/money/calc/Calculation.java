package dev.rung.domain.money.calc;

import dev.rung.domain.Refusal;
import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Notation;
import dev.rung.domain.money.Range;
import dev.rung.domain.money.Reading;
import dev.rung.domain.money.Said;
import dev.rung.domain.money.finance.DiscountRate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A driver with all its inputs read, ready to be reckoned. */
public final class Calculation {
    /** Beyond this the cents of the books would no longer fit. */
    private static final double LARGEST = 1e15;

    private final Calculator calculator;
    private final List<Input> inputs;
    private final int months;
    private final long seed;
    private final List<Uncertain> numbers = new ArrayList<>();
    private final int[] places;

    private Calculation(Calculator calculator, List<Input> inputs, int months, long seed) {
        this.calculator = calculator;
        this.inputs = inputs;
        this.months = months;
        this.seed = seed;
        this.places = new int[inputs.size() * 2];
        for (int i = 0; i < inputs.size(); i++) {
            place(i, inputs.get(i));
        }
    }

    /**
     * Reads what was typed for each key of a driver, and for {@code months}.
     *
     * @param typed in the person's notation
     * @param seed of the simulation; the same inputs and seed give the same numbers
     * @throws Refusal of usage, for an unknown or missing key and for what cannot be read or cannot be
     */
    public static Calculation of(Driver driver, Map<String, String> typed, long seed) {
        Calculator calculator = Calculators.of(driver);
        known(driver, typed);
        List<Input> inputs = new ArrayList<>();
        for (InputSpec spec : calculator.inputs()) {
            inputs.add(input(driver, spec, Optional.ofNullable(typed.get(spec.key()))));
        }
        int months =
                Optional.ofNullable(typed.get(Months.KEY)).map(Months::parse).orElse(Months.USUAL);
        return new Calculation(calculator, List.copyOf(inputs), months, seed);
    }

    /** Refuses what no input of the driver is called. */
    static void known(Driver driver, Map<String, String> typed) {
        List<String> keys = Stream.concat(
                        Calculators.inputs(driver).stream().map(InputSpec::key), Stream.of(Months.KEY))
                .toList();
        for (String key : typed.keySet()) {
            if (!keys.contains(key)) {
                throw Refusal.usage(
                        driver.id() + " has no key " + Said.of(key) + "; its keys are " + String.join(", ", keys));
            }
        }
    }

    private static Input input(Driver driver, InputSpec spec, Optional<String> typed) {
        if (typed.isPresent()) {
            return new Input(spec, InputReader.read(spec, typed.get()), true);
        }
        Reading preset = spec.preset()
                .orElseThrow(() -> Refusal.usage(driver.id() + " wants " + spec.key() + " too ("
                        + spec.label().toLowerCase(Locale.ROOT) + "), as in " + spec.key() + "="
                        + (spec.example().contains(" ") ? "'" + spec.example() + "'" : spec.example())));
        return new Input(spec, preset, false);
    }

    /** A level is the same number before and after, so that it is drawn once; what rises or falls by itself does so from 0. */
    private void place(int i, Input input) {
        Reading reading = input.reading();
        InputForm form = input.spec().form();
        int to = add(uncertain(input, reading.to(), reading.isChange() ? " after" : ""));
        int from = reading.from().isPresent()
                ? add(uncertain(input, reading.from().get(), " before"))
                : form == InputForm.LEVEL || form == InputForm.LEVEL_OR_CHANGE ? to : add(Uncertain.exactly(0));
        boolean alone = form == InputForm.FALL && !reading.isChange();
        places[2 * i] = alone ? to : from;
        places[2 * i + 1] = alone ? from : to;
    }

    private int add(Uncertain number) {
        numbers.add(number);
        return numbers.size() - 1;
    }

    private static Uncertain uncertain(Input input, Range range, String side) {
        InputUnit unit = input.spec().unit();
        boolean points = input.reading().notation() == Notation.POINTS;
        return new Uncertain(input.spec().key() + side, range, points ? -1 : unit.least(), unit.most());
    }

    /** As they were read, in the order in which they are asked for. */
    public List<Input> inputs() {
        return inputs;
    }

    public int months() {
        return months;
    }

    /** @throws Refusal of usage, when the numbers come to more than can be reckoned with */
    public Estimate estimate() {
        Range contribution = contribution();
        Numbers medians = numbers(medians());
        double atMedians = calculator.total(medians, months) + 0.0;
        boolean ranged = inputs.stream().anyMatch(i -> i.reading().isRanged());
        String formula = calculator.formula(medians, months) + " = " + Figures.money(atMedians)
                + (ranged ? ", with every input at its P50" : "");
        List<Double> monthly =
                Arrays.stream(byMonth(medians, new double[months])).boxed().toList();
        return new Estimate(calculator.driver(), months, contribution, influences(), atMedians, formula, monthly);
    }

    /**
     * The contribution of all the months, in whole units, without what moves it.
     *
     * @throws Refusal of usage, when the numbers come to more than can be reckoned with
     */
    public Range contribution() {
        Range contribution = simulate(numbers, totals());
        if (Math.max(Math.abs(contribution.p10()), Math.abs(contribution.p90())) > LARGEST) {
            throw Refusal.usage(calculator.driver().id() + " comes to more than rung reckons with (1,000,000 B);"
                    + " check the size of its inputs");
        }
        return contribution;
    }

    /** What comes back for what is spent once, at the start. */
    public ReturnOnCost onCost(Range cost, DiscountRate rate) {
        return ReturnOnCost.of(this, cost, rate);
    }

    private List<Influence> influences() {
        List<Range> alone =
                IntStream.range(0, inputs.size()).mapToObj(this::alone).toList();
        double all = alone.stream().mapToDouble(r -> r.p90() - r.p10()).sum();
        return IntStream.range(0, inputs.size())
                .mapToObj(i -> influence(inputs.get(i), alone.get(i), all))
                .sorted(Comparator.comparingDouble(Influence::swing).reversed())
                .toList();
    }

    private static Influence influence(Input input, Range alone, double all) {
        double swing = alone.p90() - alone.p10();
        return new Influence(input, alone.p10(), alone.p90(), swing > 0 ? swing / all : 0);
    }

    /** The result if this input alone were uncertain. */
    private Range alone(int input) {
        List<Uncertain> others = new ArrayList<>();
        for (int n = 0; n < numbers.size(); n++) {
            Uncertain number = numbers.get(n);
            boolean its = n == places[2 * input] || n == places[2 * input + 1];
            others.add(its ? number : Uncertain.exactly(number.range().p50()));
        }
        return simulate(others, totals());
    }

    Calculator calculator() {
        return calculator;
    }

    List<Uncertain> uncertain() {
        return numbers;
    }

    /** Where the lever's number lies: what it changes to, or what rises or falls by itself. */
    int leverPlace() {
        Input lever = inputs.get(calculator.lever());
        boolean falls =
                lever.spec().form() == InputForm.FALL && !lever.reading().isChange();
        return places[2 * calculator.lever() + (falls ? 0 : 1)];
    }

    Numbers numbers(double[] values) {
        return new Numbers(inputs, places, values);
    }

    double[] medians() {
        return numbers.stream().mapToDouble(n -> n.range().p50()).toArray();
    }

    double[] byMonth(Numbers of, double[] into) {
        calculator.byMonth(of, into);
        return into;
    }

    ToDoubleFunction<double[]> totals() {
        return values -> calculator.total(numbers(values), months);
    }

    Range simulate(List<Uncertain> all, ToDoubleFunction<double[]> result) {
        // Adding 0 makes 0 of -0, which nobody should read.
        return Simulation.run(all, values -> result.applyAsDouble(values) + 0.0, seed);
    }

    @Override
    public String toString() {
        return calculator.driver().id() + " "
                + inputs.stream().map(i -> i.spec().key() + "=" + i.reading()).collect(Collectors.joining(" "));
    }
}
