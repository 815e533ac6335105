package dev.rung.domain.money.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rung.domain.money.Normal;
import dev.rung.domain.money.Range;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SimulationTest {
    private static final double FREE = Double.NEGATIVE_INFINITY;

    private static Uncertain number(String name, double p10, double p50, double p90, double least, double most) {
        return new Uncertain(name, new Range(p10, p50, p90), least, most);
    }

    @Test
    void drawsMeetTheQuantilesOfTheirRange() {
        Random random = new Random(3);
        for (int i = 0; i < 50; i++) {
            double[] three = random.doubles(3, 0, 1_000).sorted().toArray();
            double[] draws = Simulation.draws(number("x" + i, three[0], three[1], three[2], 0, 1e9), i);
            Arrays.sort(draws);
            double width = three[2] - three[0];
            assertThat(Simulation.quantile(draws, 0.1)).isCloseTo(three[0], within(width * 1e-4));
            assertThat(Simulation.quantile(draws, 0.5)).isCloseTo(three[1], within(width * 1e-4));
            assertThat(Simulation.quantile(draws, 0.9)).isCloseTo(three[2], within(width * 1e-4));
            assertThat(Arrays.stream(draws).filter(d -> d <= three[0]).count()).isEqualTo(1_000);
        }
    }

    @Test
    void drawsStayWithinWhatCanBe() {
        double[] churn = Simulation.draws(number("churn", 0, 0.02, 0.98, 0, 1), 5);
        assertThat(Arrays.stream(churn).min().orElseThrow()).isEqualTo(0);
        assertThat(Arrays.stream(churn).max().orElseThrow()).isEqualTo(1);
        double[] free = Simulation.draws(number("amount", -5, 0, 5, FREE, 1e9), 5);
        assertThat(Arrays.stream(free).min().orElseThrow()).isLessThan(-10);
    }

    @Test
    void theSumOfNormalNumbersIsTheNormalNumberOfTheBooks() {
        Uncertain a = number("a", 90, 100, 110, FREE, 1e9);
        Uncertain b = number("b", 160, 200, 240, FREE, 1e9);
        Range sum = Simulation.run(List.of(a, b), v -> v[0] + v[1], Simulation.FIXED_SEED);
        double half = Math.hypot(10, 40);
        assertThat(sum.p10()).isCloseTo(300 - half, within(half * 0.02));
        assertThat(sum.p50()).isCloseTo(300, within(half * 0.02));
        assertThat(sum.p90()).isCloseTo(300 + half, within(half * 0.02));
    }

    @Test
    void aProductAgreesWithItsDistributionReckonedByIntegration() {
        Uncertain a = number("a", 80, 120, 200, 0, 1e9);
        Uncertain b = number("b", 0.02, 0.05, 0.06, 0, 1);
        Range drawn = Simulation.run(List.of(a, b), v -> v[0] * v[1], 99);
        assertThat(shareBelow(a, b, drawn.p10())).isCloseTo(0.1, within(0.006));
        assertThat(shareBelow(a, b, drawn.p50())).isCloseTo(0.5, within(0.01));
        assertThat(shareBelow(a, b, drawn.p90())).isCloseTo(0.9, within(0.006));
    }

    /** P(a × b ≤ product), by the midpoint rule over a and the inverse of b's two halves. */
    private static double shareBelow(Uncertain a, Uncertain b, double product) {
        int steps = 4_000;
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            double x = a.at(Normal.quantile((i + 0.5) / steps));
            double limit = product / x;
            if (limit >= b.most()) {
                sum += 1;
            } else if (limit >= 0) {
                double off = limit - b.range().p50();
                double half = off < 0
                        ? b.range().p50() - b.range().p10()
                        : b.range().p90() - b.range().p50();
                sum += Normal.below(off / half * Normal.Z90);
            }
        }
        return sum / steps;
    }

    @Test
    void resultsAreInOrderWhateverTheInputs() {
        Random random = new Random(17);
        for (int i = 0; i < 40; i++) {
            double[] six = random.doubles(6, -10, 10).toArray();
            Arrays.sort(six, 0, 3);
            Arrays.sort(six, 3, 6);
            Uncertain a = number("a", six[0], six[1], six[2], FREE, 1e9);
            Uncertain b = number("b", six[3], six[4], six[5], FREE, 1e9);
            Range range = Simulation.run(List.of(a, b), v -> v[0] * v[1] - v[1], i);
            assertThat(range.p10()).isLessThanOrEqualTo(range.p50());
            assertThat(range.p50()).isLessThanOrEqualTo(range.p90());
        }
    }

    @Test
    void oneUncertainNumberNeedsNoDraws() {
        Range range = Simulation.run(List.of(Uncertain.exactly(3), number("a", 1, 4, 5, 0, 9)), v -> v[0] - v[1], 1);
        assertThat(range).isEqualTo(new Range(-2, -1, 2));
    }

    @Test
    void theSeedHardlyMatters() {
        Uncertain a = number("a", 80, 120, 200, 0, 1e9);
        Uncertain b = number("b", 2, 5, 6, 0, 1e9);
        Range one = Simulation.run(List.of(a, b), v -> v[0] * v[1], 1);
        for (int seed = 2; seed < 22; seed++) {
            Range other = Simulation.run(List.of(a, b), v -> v[0] * v[1], seed);
            assertThat(other.p50()).isCloseTo(one.p50(), within(one.p50() * 0.015));
        }
    }

    @Test
    void drawsOfTwoNumbersHaveNothingToDoWithEachOther() {
        double[] a = Simulation.draws(number("a", -1, 0, 1, FREE, 9), 42);
        double[] b = Simulation.draws(number("b", -1, 0, 1, FREE, 9), 42);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        assertThat(sum / a.length).isCloseTo(0, within(0.03));
        assertThat(Simulation.draws(number("a", -1, 0, 1, FREE, 9), 42)).isEqualTo(a);
    }
}
