package dev.rung.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final Offset<Double> DIGITS = within(5e-7);
    private static final Offset<Double> CLOSE = within(1e-9);

    @Test
    void theFirstWorkedExampleComesOutToAllTheDigitsGiven() {
        Agreement agreement = Agreement.of(table(values("4 4 3 5 3 4 2 4 3 4"), values("3 4 3 4 2 4 2 3 3 3")));
        PairAgreement pair = agreement.pairs().get(0);

        assertThat(agreement.n()).isEqualTo(10);
        assertThat(agreement.raters()).isEqualTo(2);
        is(agreement.exact(), 0.5);
        is(agreement.withinOne(), 1.0);
        is(pair.meanDifference(), 0.5);
        is(pair.sdDifference(), 0.527046);
        is(pair.dz(), 0.948683);
        is(pair.t(), 3.0);
        is(agreement.kappa(), 0.264706);
        is(agreement.kappaLinear(), 0.444444);
        is(agreement.kappaQuadratic(), 0.637681);
        is(agreement.alpha(Scale.NOMINAL), 0.274809);
        is(agreement.alpha(Scale.ORDINAL), 0.602116);
        is(agreement.alpha(Scale.INTERVAL), 0.621514);
    }

    @Test
    void theCanonicalDataOfFourRatersWithGapsComesOutToAllTheDigitsGiven() {
        Agreement agreement = Agreement.of(table(
                values("1 2 3 3 2 1 4 1 2 . . ."),
                values("1 2 3 3 2 2 4 1 2 5 . 3"),
                values(". 3 3 3 2 3 4 2 2 5 1 ."),
                values("1 2 3 3 2 4 4 1 2 5 1 .")));

        assertThat(agreement.ratings()).isEqualTo(40);
        assertThat(agreement.n()).isEqualTo(11);
        assertThat(agreement.raters()).isEqualTo(4);
        assertThat(agreement.pairs()).hasSize(6);
        is(agreement.alpha(Scale.NOMINAL), 0.743421);
        is(agreement.alpha(Scale.ORDINAL), 0.815388);
        is(agreement.alpha(Scale.INTERVAL), 0.849107);
        is(agreement.alpha(Scale.RATIO), 0.797403);
        assertThat(agreement.kappa().words()).isEqualTo("n/a (more than two raters: see each two of them)");
    }

    @Test
    void withoutVariationThereIsNoStatisticRatherThanAPerfectOne() {
        Agreement agreement = Agreement.of(table(values("3 3 3 3 3 3 3 3 3"), values("3 3 3 3 3 3 3 3 3")));

        is(agreement.exact(), 1);
        for (Scale scale : Scale.values()) {
            assertThat(agreement.alpha(scale).words()).isEqualTo("n/a (no variation)");
        }
        assertThat(List.of(agreement.kappa(), agreement.kappaLinear(), agreement.kappaQuadratic()))
                .containsOnly(Statistic.NO_VARIATION);
        assertThat(agreement.pairs().get(0).dz()).isEqualTo(Statistic.NO_VARIATION);
    }

    @Test
    void underEightPairsOnlyTheRawDifferencesStand() {
        Agreement agreement = Agreement.of(table(values("1 2 3 4 1 2 3"), values("2 2 3 4 1 2 4")));

        is(agreement.exact(), 5 / 7.0);
        is(agreement.pairs().get(0).meanDifference(), -2 / 7.0);
        assertThat(agreement.kappaQuadratic().words()).isEqualTo("n/a (under 8 rated pairs: raw differences only)");
        assertThat(agreement.alpha(Scale.ORDINAL)).isEqualTo(Agreement.TOO_FEW);
    }

    @Test
    void whatOneAloneRatedSaysNothingAboutAgreement() {
        Agreement alone = Agreement.of(table(values("1 2 3"), values(". . .")));

        assertThat(alone.n()).isZero();
        assertThat(alone.raters()).isZero();
        assertThat(alone.exact().value()).isEmpty();
        assertThat(alone.kappa().reason()).isEqualTo("n/a (nothing that two rated)");
        assertThat(Agreement.of(new RatingTable(List.of(), List.of()))
                        .alpha(Scale.RATIO)
                        .value())
                .isEmpty();
    }

    /** Lin's concordance with the moments of the population is the same number by another way. */
    @Test
    void quadraticKappaIsTheConcordanceCorrelation() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            int n = 8 + random.nextInt(30);
            int[] one = random.ints(n, 1, 5).toArray();
            int[] other = random.ints(n, 1, 5).toArray();
            Statistic kappa = Agreement.of(table(gapless(one), gapless(other))).kappaQuadratic();
            double x = Arrays.stream(one).average().orElseThrow();
            double y = Arrays.stream(other).average().orElseThrow();
            double xx = IntStream.range(0, n)
                            .mapToDouble(i -> (one[i] - x) * (one[i] - x))
                            .sum()
                    / n;
            double yy = IntStream.range(0, n)
                            .mapToDouble(i -> (other[i] - y) * (other[i] - y))
                            .sum()
                    / n;
            double xy = IntStream.range(0, n)
                            .mapToDouble(i -> (one[i] - x) * (other[i] - y))
                            .sum()
                    / n;
            assertThat(kappa.value().orElseThrow()).isCloseTo(2 * xy / (xx + yy + (x - y) * (x - y)), CLOSE);
        }
    }

    /** By the table of counts and its margins, as the textbooks have it. */
    @Test
    void kappasAreThoseOfTheTextbooksTable() {
        Random random = new Random(8);
        for (int round = 0; round < 60; round++) {
            int n = 8 + random.nextInt(30);
            int[] one = random.ints(n, 1, 5).toArray();
            int[] other = random.ints(n, 1, 5).toArray();
            Agreement agreement = Agreement.of(table(gapless(one), gapless(other)));
            is(agreement.kappa(), textbook(one, other, 0));
            is(agreement.kappaLinear(), textbook(one, other, 1));
            is(agreement.kappaQuadratic(), textbook(one, other, 2));
        }
    }

    private static double textbook(int[] one, int[] other, int power) {
        double observed = 0;
        double expected = 0;
        for (int i = 1; i <= 4; i++) {
            for (int j = 1; j <= 4; j++) {
                int a = i;
                int b = j;
                double weight = i == j ? 0 : Math.pow(Math.abs(i - j) / 3.0, power);
                observed += weight
                        * IntStream.range(0, one.length)
                                .filter(k -> one[k] == a && other[k] == b)
                                .count();
                expected += weight
                        * Arrays.stream(one).filter(v -> v == a).count()
                        * Arrays.stream(other).filter(v -> v == b).count()
                        / one.length;
            }
        }
        return 1 - observed / expected;
    }

    /** Alpha over all pairs of values, without a table of coincidences. */
    @Test
    void alphaIsWhatAllPairsOfValuesSay() {
        Random random = new Random(9);
        for (int round = 0; round < 60; round++) {
            RatingTable table = random(random, 2 + random.nextInt(5), 10 + random.nextInt(20));
            Agreement agreement = Agreement.of(table);
            for (Scale scale : Scale.values()) {
                if (agreement.alpha(scale).value().isPresent()) {
                    is(agreement.alpha(scale), bruteForce(table, scale));
                }
            }
        }
    }

    private static double bruteForce(RatingTable table, Scale scale) {
        List<Integer> all = new ArrayList<>();
        List<List<Integer>> units = new ArrayList<>();
        for (List<OptionalInt> unit : table.units()) {
            List<Integer> values = unit.stream()
                    .filter(OptionalInt::isPresent)
                    .map(OptionalInt::getAsInt)
                    .toList();
            if (values.size() > 1) {
                units.add(values);
                all.addAll(values);
            }
        }
        double observed = 0;
        for (List<Integer> unit : units) {
            for (int i = 0; i < unit.size(); i++) {
                for (int j = 0; j < unit.size(); j++) {
                    observed += i == j ? 0 : distance(unit.get(i), unit.get(j), all, scale) / (unit.size() - 1);
                }
            }
        }
        double expected = 0;
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < all.size(); j++) {
                expected += i == j ? 0 : distance(all.get(i), all.get(j), all, scale);
            }
        }
        return 1 - observed / all.size() / (expected / all.size() / (all.size() - 1));
    }

    /** How many values lie from one to the other, half of those at either end. */
    private static double between(int one, int other, List<Integer> all) {
        return all.stream()
                        .filter(v -> v >= Math.min(one, other) && v <= Math.max(one, other))
                        .count()
                - all.stream().filter(v -> v == one || v == other).count() / (one == other ? 1.0 : 2.0);
    }

    private static double distance(int one, int other, List<Integer> all, Scale scale) {
        return switch (scale) {
            case NOMINAL -> one == other ? 0 : 1;
            case ORDINAL -> Math.pow(between(one, other, all), 2);
            case INTERVAL -> (double) (one - other) * (one - other);
            case RATIO -> Math.pow((double) (one - other) / (one + other), 2);
        };
    }

    @Test
    void neitherTheOrderOfRatersNorOfUnitsChangesAnything() {
        Random random = new Random(10);
        for (int round = 0; round < 100; round++) {
            RatingTable table = random(random, 2 + random.nextInt(4), 12);
            Agreement before = Agreement.of(table);
            List<List<OptionalInt>> units = new ArrayList<>();
            for (List<OptionalInt> unit : table.units()) {
                List<OptionalInt> turned = new ArrayList<>(unit);
                Collections.reverse(turned);
                units.add(turned);
            }
            Collections.shuffle(units, random);
            List<String> raters = new ArrayList<>(table.raters());
            Collections.reverse(raters);
            Agreement after = Agreement.of(new RatingTable(raters, units));

            assertThat(after.n()).isEqualTo(before.n());
            assertThat(after.exact()).isEqualTo(before.exact());
            assertThat(after.withinOne()).isEqualTo(before.withinOne());
            for (Scale scale : Scale.values()) {
                same(after.alpha(scale), before.alpha(scale));
            }
            same(after.kappaQuadratic(), before.kappaQuadratic());
            same(after.kappaLinear(), before.kappaLinear());
        }
    }

    private static void same(Statistic one, Statistic other) {
        assertThat(one.reason()).isEqualTo(other.reason());
        other.value().ifPresent(v -> is(one, v));
    }

    private static RatingTable random(Random random, int raters, int units) {
        List<List<OptionalInt>> rows = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            List<OptionalInt> row = new ArrayList<>();
            for (int rater = 0; rater < raters; rater++) {
                row.add(random.nextInt(4) == 0 ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(4)));
            }
            rows.add(row);
        }
        return new RatingTable(
                IntStream.range(0, raters).mapToObj(i -> "rater " + i).toList(), rows);
    }

    private static void is(Statistic statistic, double expected) {
        assertThat(statistic.value().orElseThrow()).isCloseTo(expected, DIGITS);
    }

    private static List<OptionalInt> gapless(int[] values) {
        return Arrays.stream(values).mapToObj(OptionalInt::of).toList();
    }

    private static List<OptionalInt> values(String text) {
        return Arrays.stream(text.split(" "))
                .map(v -> v.equals(".") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(v)))
                .toList();
    }

    @SafeVarargs
    private static RatingTable table(List<OptionalInt>... raters) {
        List<List<OptionalInt>> units = new ArrayList<>();
        for (int unit = 0; unit < raters[0].size(); unit++) {
            List<OptionalInt> said = new ArrayList<>();
            for (List<OptionalInt> rater : raters) {
                said.add(rater.get(unit));
            }
            units.add(said);
        }
        return new RatingTable(
                IntStream.range(0, raters.length).mapToObj(i -> "rater " + i).toList(), units);
    }
}
