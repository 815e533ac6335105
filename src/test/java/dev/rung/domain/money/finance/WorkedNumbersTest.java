package dev.rung.domain.money.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.rung.domain.money.Range;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The formulas against numbers that were worked out elsewhere. */
class WorkedNumbersTest {
    private static final double[] LEVEL = flows(12, 42_000);
    private static final double[] RAMP = {
        10_000, 20_000, 30_000, 40_000, 42_000, 42_000, 42_000, 42_000, 42_000, 42_000, 42_000, 42_000
    };
    private static final double EFFECTIVE = DiscountRate.effective(0.12).monthly();
    private static final Range SKEWED = new Range(100, 300, 900);
    private static final RecurringRevenue YEAR = new RecurringRevenue(1_000_000, 250_000, 150_000, 30_000, 70_000);

    static Stream<Arguments> worked() {
        return Stream.of(
                arguments("contribution", Contribution.of(600, 150), 450, 1e-9),
                arguments("contribution ratio", Contribution.ratio(600, 150), 0.75, 1e-12),
                arguments("time saved", Contribution.timeSaved(500, 0.5, 46, 45, 0.3), 155_250, 1e-6),
                arguments(
                        "break-even revenue",
                        BreakEven.revenue(1_400_000, 0.75, 1).orElseThrow(),
                        1_866_666.67,
                        0.01),
                arguments(
                        "revenue for 3x", BreakEven.revenue(1_400_000, 0.75, 3).orElseThrow(), 5_600_000, 1e-6),
                arguments(
                        "break-even lift",
                        BreakEven.lift(350_000, 100_000, 35, 12).orElseThrow(),
                        0.008333,
                        1e-6),
                arguments(
                        "relative lift", BreakEven.relativeLift(1 / 120.0, 0.04).orElseThrow(), 0.2083, 1e-4),
                arguments(
                        "break-even probability",
                        BreakEven.probability(1_200_000, 350_000).orElseThrow(),
                        0.2917,
                        1e-4),
                arguments("payback", Payback.simple(350_000, 42_000).orElseThrow(), 8.3333, 1e-4),
                arguments(
                        "payback of contribution, not revenue",
                        Payback.simple(100, 20 * 0.8).orElseThrow(),
                        6.25,
                        1e-9),
                arguments("ramped payback", Payback.ramped(350_000, RAMP).orElseThrow(), 9.952, 1e-3),
                arguments(
                        "discounted payback",
                        Payback.discounted(350_000, LEVEL, EFFECTIVE).orElseThrow(),
                        8.723,
                        1e-3),
                arguments("roi", ReturnMultiple.roi(504_000, 350_000).orElseThrow(), 0.44, 1e-9),
                arguments("multiple", ReturnMultiple.multiple(504_000, 350_000).orElseThrow(), 1.44, 1e-9),
                arguments("ramped roi", ReturnMultiple.roi(sum(RAMP), 350_000).orElseThrow(), 0.2457, 1e-4),
                arguments("a multiple", ReturnMultiple.multiple(192, 100).orElseThrow(), 1.92, 1e-9),
                arguments("is not the roi", ReturnMultiple.roi(192, 100).orElseThrow(), 0.92, 1e-9),
                arguments("team roi", ReturnMultiple.roi(2_100_000, 1_400_000).orElseThrow(), 0.5, 1e-9),
                arguments("value -20 %", sum(LEVEL) * 0.8 - 350_000, 53_200, 1e-6),
                arguments("cost +20 %", sum(LEVEL) - 350_000 * 1.2, 84_000, 1e-6),
                arguments("3 months late", sum(LEVEL) - 350_000 - CostOfDelay.of(42_000, 3), 28_000, 1e-6),
                arguments("lifetime value", Lifetime.value(100, 0.8, 0.04).orElseThrow(), 2_000, 1e-9),
                arguments(
                        "lifetime value at 3.5 %",
                        Lifetime.value(100, 0.8, 0.035).orElseThrow(), 2_285.71, 0.01),
                arguments(
                        "paid at start",
                        Lifetime.discountedAtStart(100, 0.8, 0.04, 0.01).orElseThrow(),
                        1_616,
                        1e-9),
                arguments(
                        "paid at end",
                        Lifetime.discountedAtEnd(100, 0.8, 0.04, 0.01).orElseThrow(),
                        1_536,
                        1e-9),
                arguments("capped without churn", Lifetime.capped(100, 0.8, 0, 60), 4_800, 1e-9),
                arguments("capped far out", Lifetime.capped(100, 0.8, 0.04, 2_000), 2_000, 1e-6),
                arguments(
                        "cac payback",
                        Lifetime.acquisitionPayback(1_200, 100, 0.8).orElseThrow(),
                        15,
                        1e-9),
                arguments(
                        "ltv:cac",
                        Lifetime.toAcquisitionCost(100, 0.8, 0.04, 1_200).orElseThrow(),
                        1.67,
                        0.005),
                arguments("cohort value", 24 * Lifetime.value(60, 0.78, 0.04).orElseThrow(), 28_080, 1e-6),
                arguments("annual churn of 3 %", Churn.annual(0.03), 0.3062, 5e-5),
                arguments("annual churn of 2.5 %", Churn.annual(0.025), 0.2620, 5e-5),
                arguments("annual churn of 5 %", Churn.annual(0.05), 0.4596, 5e-5),
                arguments("monthly churn of 10 % a year", Churn.monthly(0.1), 0.008742, 5e-7),
                arguments("billed at 3 %", 100_000 * Churn.monthsBilled(0.03, 12), 989_909.70, 0.01),
                arguments("billed at 2.5 %", 100_000 * Churn.monthsBilled(0.025, 12), 1_021_806.45, 0.01),
                arguments("exit at 3 %", 100_000 * Churn.left(0.03, 12), 69_384.24, 0.01),
                arguments("exit at 2.5 %", 100_000 * Churn.left(0.025, 12), 73_799.83, 0.01),
                arguments("stacked revenue", 1_440 * Churn.monthsStacked(0.04, 12), 97_381.23, 0.01),
                arguments(
                        "stacked exit",
                        1_440 * (Churn.monthsStacked(0.04, 12) - Churn.monthsStacked(0.04, 11)),
                        13_942.45,
                        0.01),
                arguments("grr", YEAR.grossRetention(), 0.9, 1e-12),
                arguments("nrr", YEAR.netRetention(), 1.05, 1e-12),
                arguments("quick ratio", YEAR.quickRatio().orElseThrow(), 4, 1e-12),
                arguments("cost of delay", CostOfDelay.of(42_000, 3), 126_000, 1e-6),
                arguments("npv by the year", PresentValue.net(100, flows(3, 60), 0.1), 49.21, 0.005),
                arguments("effective month", EFFECTIVE, 0.0094888, 5e-8),
                arguments("nominal month", DiscountRate.nominal(0.12).monthly(), 0.01, 1e-15),
                arguments("npv 12 months", PresentValue.net(350_000, LEVEL, EFFECTIVE), 124_243.67, 0.01),
                arguments("npv 24 months", PresentValue.net(350_000, flows(24, 42_000), EFFECTIVE), 547_675.52, 0.01),
                arguments("irr", PresentValue.internalRate(350_000, LEVEL).orElseThrow(), 0.061104, 5e-7),
                arguments("swanson", ExpectedValue.swanson(SKEWED), 420, 1e-9),
                arguments("pert", ExpectedValue.pert(100, 300, 900), 366.67, 0.01),
                arguments("sigma", LognormalFit.of(SKEWED).orElseThrow().sigma(), 0.857252, 1e-6),
                arguments("mean", LognormalFit.of(SKEWED).orElseThrow().mean(), 433.21, 0.01),
                arguments("chance of 200", LognormalFit.of(SKEWED).orElseThrow().chanceOf(200), 0.6819, 5e-5),
                arguments("success", ExpectedValue.ofSuccess(0.33, 1_200_000, 350_000), 46_000, 1e-6));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("worked")
    void everyWorkedNumberComesOut(String what, double computed, double expected, double tolerance) {
        assertThat(computed).as(what).isCloseTo(expected, within(tolerance));
    }

    @Test
    void whatDoesNotComeBackHasNoPayback() {
        assertThat(Payback.simple(100, 0)).isEmpty();
        assertThat(Payback.simple(100, -5)).isEmpty();
        assertThat(Payback.ramped(1_000_000, LEVEL)).isEmpty();
        assertThat(Payback.discounted(500_000, LEVEL, EFFECTIVE)).isEmpty();
        assertThat(Payback.ramped(500_000, LEVEL)).isPresent();
        assertThat(Payback.ramped(0, LEVEL)).contains(0.0);
    }

    @Test
    void whereNoNumberWouldDoThereIsNone() {
        assertThat(Lifetime.value(100, 0.8, 0)).isEmpty();
        assertThat(Lifetime.discountedAtStart(100, 0.8, 0, 0.01)).isEmpty();
        assertThat(Lifetime.discountedAtEnd(100, 0.8, 0, 0.01)).isEmpty();
        assertThat(BreakEven.lift(100, 0, 35, 12)).isEmpty();
        assertThat(BreakEven.probability(0, 100)).isEmpty();
        assertThat(ReturnMultiple.multiple(100, 0)).isEmpty();
        assertThat(ReturnMultiple.roi(100, 0)).isEmpty();
        assertThat(new RecurringRevenue(100, 5, 0, 0, 0).quickRatio()).isEmpty();
        assertThat(LognormalFit.of(new Range(0, 1, 2))).isEmpty();
        assertThat(LognormalFit.of(Range.exactly(1))).isEmpty();
        assertThat(PresentValue.internalRate(100, new double[] {-5, 200})).isEmpty();
        assertThat(PresentValue.internalRate(0, LEVEL)).isEmpty();
        assertThat(PresentValue.internalRate(100, new double[] {0, 0})).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"A B C, 490", "A C B, 530", "B A C, 460", "B C A, 460", "C A B, 530", "C B A, 500"})
    void eachOrderOfThreeItemsHasItsCostOfDelay(String order, double cost) {
        List<CostOfDelay.Item> items = List.of(
                new CostOfDelay.Item("A", 30, 3), new CostOfDelay.Item("B", 20, 1), new CostOfDelay.Item("C", 40, 4));
        List<CostOfDelay.Item> sequence = Arrays.stream(order.split(" "))
                .map(n -> items.stream()
                        .filter(i -> i.name().equals(n))
                        .findFirst()
                        .orElseThrow())
                .toList();
        assertThat(CostOfDelay.total(sequence)).isEqualTo(cost);
        assertThat(CostOfDelay.total(CostOfDelay.ordered(sequence))).isEqualTo(460);
        assertThat(items).extracting(CostOfDelay.Item::perDuration).containsExactly(10.0, 20.0, 10.0);
    }

    @Test
    void theHighestCostOfDelayByDurationComesFirst() {
        CostOfDelay.Item a = new CostOfDelay.Item("A", 10, 2);
        CostOfDelay.Item b = new CostOfDelay.Item("B", 30, 4);
        assertThat(CostOfDelay.ordered(List.of(a, b))).containsExactly(b, a);
        assertThat(CostOfDelay.earned(List.of(a, b), 10, 6)).isEqualTo(100);
        assertThat(CostOfDelay.earned(List.of(b, a), 10, 6)).isEqualTo(120);
    }

    @Test
    void volumeAndPriceExplainTheWholeChange() {
        VarianceSplit split = VarianceSplit.of(1_000, 50, 1_100, 48);
        assertThat(split).isEqualTo(new VarianceSplit(5_000, -2_200));
        assertThat(split.total()).isEqualTo(1_100 * 48 - 1_000 * 50);
    }

    @Test
    void roiIsAlwaysTheMultipleLessOne() {
        for (double gain : new double[] {-50, 0, 99, 100, 101, 1e9}) {
            Optional<Double> multiple = ReturnMultiple.multiple(gain, 100);
            assertThat(ReturnMultiple.roi(gain, 100).orElseThrow()).isCloseTo(multiple.orElseThrow() - 1, within(1e-9));
        }
    }

    private static double[] flows(int months, double each) {
        return Collections.nCopies(months, each).stream().mapToDouble(d -> d).toArray();
    }

    private static double sum(double[] flows) {
        return Arrays.stream(flows).sum();
    }
}
