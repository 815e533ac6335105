package dev.rung.domain.money.calc;

import dev.rung.domain.Refusal;
import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Range;
import dev.rung.domain.money.finance.DiscountRate;
import dev.rung.domain.money.finance.Payback;
import dev.rung.domain.money.finance.PresentValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;

/**
 * What comes back, in contribution, for a cost that is spent at once before the first month. Multiple, ROI and present
 * value are simulated with the cost as one more number; the ROI is the multiple less 1, to the last digit. Paybacks and
 * the break-even take every P50.
 *
 * @param cost whole units, 0 or more
 * @param multiple contribution ÷ cost
 * @param roi (contribution − cost) ÷ cost, as a fraction
 * @param paybackSimple months, if each were like the average month
 * @param paybackRamped months, as the contribution comes in; none when not within the months reckoned
 * @param paybackDiscounted as ramped, later money discounted
 * @param presentValue of all months less the cost
 * @param breakEven what the driver's lever has to be for the cost to come back within the months
 */
public record ReturnOnCost(
        Range cost,
        Measure multiple,
        Measure roi,
        Measure paybackSimple,
        Measure paybackRamped,
        Measure paybackDiscounted,
        Measure presentValue,
        Measure breakEven) {
    private static final InputSpec COST =
            new InputSpec("cost", "Cost", InputUnit.MONEY, InputForm.LEVEL, "300k-420k", Optional.empty());

    /** All of them, in the order in which they are told. */
    public List<Measure> measures() {
        return List.of(multiple, roi, paybackSimple, paybackRamped, paybackDiscounted, presentValue, breakEven);
    }

    /** @throws Refusal of usage, when it is no amount of money of 0 or more */
    public static Range readCost(String text) {
        return InputReader.read(COST, text).to();
    }

    static ReturnOnCost of(Calculation calculation, Range cost, DiscountRate rate) {
        double gain = calculation.contribution().p50();
        int months = calculation.months();
        double spent = cost.p50();
        double monthRate = rate.monthly();
        Optional<Range> multiple = cost.p10() > 0
                ? Optional.of(withCost(
                        calculation, cost, (values, c) -> calculation.totals().applyAsDouble(values) / c))
                : Optional.empty();
        Optional<Range> roi = multiple.map(m -> new Range(m.p10() - 1, m.p50() - 1, m.p90() - 1));
        String ratio = Figures.money(gain) + " ÷ " + Figures.money(spent);
        Measure times = new Measure(
                "multiple",
                "Return multiple",
                Measure.Unit.TIMES,
                multiple,
                because(multiple, ratio, Measure.Unit.TIMES));
        Measure returned = new Measure(
                "roi",
                "ROI",
                Measure.Unit.PERCENT,
                roi,
                because(
                        roi,
                        "(" + Figures.money(gain) + " − " + Figures.money(spent) + ") ÷ " + Figures.money(spent),
                        Measure.Unit.PERCENT));
        double[] flows = monthly(calculation, gain);
        double monthly = gain / months;
        Optional<Double> simple = Payback.simple(spent, monthly);
        Optional<Double> ramped = Payback.ramped(spent, flows);
        Optional<Double> discounted = Payback.discounted(spent, flows, monthRate);
        String within = ", none within " + Calculator.over(months);
        double[] drawn = new double[months];
        Range value = withCost(
                calculation,
                cost,
                (values, c) -> PresentValue.net(c, calculation.byMonth(calculation.numbers(values), drawn), monthRate));
        return new ReturnOnCost(
                cost,
                times,
                returned,
                payback(
                        "payback_simple",
                        "Payback, every month alike",
                        simple,
                        Figures.money(spent) + " ÷ " + Figures.money(monthly) + " a month",
                        ", never while nothing comes in"),
                payback(
                        "payback_ramped",
                        "Payback, as it comes in",
                        ramped,
                        "until " + first(flows) + " add up to " + Figures.money(spent),
                        within),
                payback(
                        "payback_discounted",
                        "Payback, discounted",
                        discounted,
                        "the same with later money discounted at " + percent(rate),
                        within),
                new Measure(
                        "npv",
                        "Net present value",
                        Measure.Unit.MONEY,
                        Optional.of(value),
                        Calculator.over(months) + " of contribution discounted at " + percent(rate) + ", less "
                                + Figures.money(spent) + " = " + Figures.money(value.p50())),
                BreakEvenLever.of(calculation, spent));
    }

    private static String because(Optional<Range> value, String formula, Measure.Unit unit) {
        return value.map(v -> formula + " = " + unit.show(v.p50())).orElse("none, because the cost may be nothing");
    }

    private static Measure payback(String id, String label, Optional<Double> months, String formula, String never) {
        return new Measure(
                id,
                label,
                Measure.Unit.MONTHS,
                months.map(Range::exactly),
                formula + months.map(m -> " = " + Measure.Unit.MONTHS.show(m)).orElse(never));
    }

    /** The months as the P50 of the simulation has them: in the shape they have at the P50 of the inputs. */
    private static double[] monthly(Calculation calculation, double gain) {
        double[] flows =
                calculation.byMonth(calculation.numbers(calculation.medians()), new double[calculation.months()]);
        double atMedians = Arrays.stream(flows).sum();
        double scale = atMedians > 0 ? gain / atMedians : 1;
        return Arrays.stream(flows).map(m -> m * scale).toArray();
    }

    /** The cost is the last number. It never falls below a hundredth of its P10, so that it can be divided by. */
    private static Range withCost(Calculation calculation, Range cost, ToDoubleBiFunction<double[], Double> result) {
        List<Uncertain> all = new ArrayList<>(calculation.uncertain());
        all.add(new Uncertain("cost of it all", cost, cost.p10() / 100, Double.POSITIVE_INFINITY));
        return calculation.simulate(all, values -> result.applyAsDouble(values, values[values.length - 1]));
    }

    private static String first(double[] flows) {
        String text = Figures.money(flows[0]);
        if (flows.length > 1) {
            text += ", " + Figures.money(flows[1]);
        }
        return text + (flows.length > 2 ? ", …" : "");
    }

    private static String percent(DiscountRate rate) {
        return Figures.percent(rate.annual()) + " a year ("
                + switch (rate.convention()) {
                    case EFFECTIVE -> "effective";
                    case NOMINAL -> "nominal";
                }
                + ")";
    }
}
