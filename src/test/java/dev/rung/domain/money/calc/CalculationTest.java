package dev.rung.domain.money.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.rung.domain.Refusal;
import dev.rung.domain.money.Driver;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CalculationTest {
    static Map<String, String> inputs(String keysAndRanges) {
        Map<String, String> map = new LinkedHashMap<>();
        Arrays.stream(keysAndRanges.split(";"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .forEach(pair -> {
                    int equals = pair.indexOf('=');
                    map.put(pair.substring(0, equals), pair.substring(equals + 1));
                });
        return map;
    }

    static Calculation calculation(String driver, String inputs) {
        return Calculation.of(Driver.named(driver).orElseThrow(), inputs(inputs), Simulation.FIXED_SEED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            acquisition   | customers=24; arpa=60; margin=78%; churn=4%                        | 75957.36
            acquisition   | customers=100 -> 124; arpa=60; margin=78%; churn=4%                | 75957.36
            acquisition   | customers=10; arpa=100; margin=1                                   | 78000
            acquisition   | customers=10; arpa=100; margin=100%; churn=100%                    | 12000
            acquisition   | customers=10; arpa=100; margin=100%; months=1                      | 1000
            acquisition   | customers=10; arpa=100; margin=50%; churn=50%; months=2            | 1250
            conversion    | volume=4,000; conversion=5.0% -> 5.6%; arpa=60; margin=.78; churn=4% | 75957.36
            conversion    | volume=4k; conversion=0.6 pp; arpa=€60; margin=78 %; churn=0,04    | 75957.36
            conversion    | volume=4k; conversion=0% -> 0.6%; arpa=60; margin=78%; churn=4%    | 75957.36
            conversion    | volume=4k; conversion=5.6% -> 5.0%; arpa=60; margin=78%; churn=4%  | -75957.36
            conversion    | volume=4k; conversion=5% -> 5%; arpa=60; margin=78%                | 0
            retention     | revenue=100k; churn=3.0% -> 2.5%; margin=80%                       | 25517.40
            retention     | revenue=100k; churn=3.0% -> 2.5%; margin=100%                      | 31896.75
            retention     | revenue=100k; churn=3% -> 3%; margin=80%                           | 0
            retention     | revenue=100k; churn=100% -> 0%; margin=80%                         | 960000
            retention     | revenue=100k; churn=100% -> 100%; margin=80%                       | 0
            retention     | revenue=100k; churn=50% -> 0%; margin=100%; months=2               | 125000
            price         | customers=2k; arpa=50 -> 55; margin=80%                            | 96000
            price         | customers=2k; arpa=50 -> 55; margin=80%; churn=100%                | 0
            price         | customers=100; arpa=50 -> 60; margin=100%; churn=10% -> 20%; months=2 | 90
            price         | customers=100; arpa=50 -> 60; margin=100%; churn=10%; months=2     | 1710
            expansion     | accounts=500; attach=10%; price=200; margin=80%                    | 96000
            expansion     | accounts=500; attach=8% -> 10%; price=200; margin=80%; months=6    | 9600
            expansion     | accounts=500; attach=0.6 pp; price=200; margin=80%                 | 5760
            cost-to-serve | volume=12k; cost=$9; reduction=15%                                 | 194400
            risk          | loss=1.2M; probability=20%                                         | 240000
            risk          | loss=1.2M; probability=30% -> 10%                                  | 240000
            risk          | loss=1.2M; probability=20 pp; months=3                             | 240000
            risk          | loss=1.2M; probability=10% -> 30%                                  | -240000
            plain         | amount=120k                                                        | 120000
            plain         | amount=120k; months=3                                              | 120000
            plain         | amount=-5k                                                         | -5000
            """)
    void exactInputsComeToTheClosedForm(String driver, String inputs, double expected) {
        Estimate estimate = calculation(driver, inputs).estimate();
        assertThat(estimate.contribution().isExact()).isTrue();
        assertThat(estimate.contribution().p50()).isCloseTo(expected, within(0.005));
        assertThat(estimate.contribution().p50()).isEqualTo(estimate.atMedians());
        assertThat(estimate.monthly()).hasSize(estimate.months());
        assertThat(estimate.monthly().stream().mapToDouble(m -> m).sum()).isCloseTo(expected, within(0.005));
        assertThat(estimate.inputs()).allMatch(i -> i.share() == 0 && i.low() == i.high());
        assertThat(estimate.formula()).doesNotContain("P50");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            acquisition   | customers=24; arpa=60; margin=78%; churn=4% | 24 customers a month × 60 × 78 %, stacked over 12 months at 4 % churn = 75,957
            acquisition   | customers=100 -> 124; arpa=59.9; margin=78%; months=1 | (124 − 100) customers a month × 59.9 × 78 %, stacked over 1 month at 0 % churn = 1,121
            conversion    | volume=4k; conversion=5% -> 5.6%; arpa=60; margin=78%; churn=4% | 4,000 a month × (5.6 % − 5 %) × 60 × 78 %, stacked over 12 months at 4 % churn = 75,957
            conversion    | volume=4k; conversion=0.6 pp; arpa=60; margin=78%; churn=4% | 4,000 a month × 0.6 pp × 60 × 78 %, stacked over 12 months at 4 % churn = 75,957
            retention     | revenue=100k; churn=3% -> 2.5%; margin=80% | 100,000 a month × 80 % × (10.21806 of 12 months billed at 2.5 % churn − 9.8991 at 3 %) = 25,517
            price         | customers=2k; arpa=50 -> 55; margin=80% | 2,000 customers × 80 % × (55 − 50) × 12 of 12 months billed at 0 % churn = 96,000
            price         | customers=2k; arpa=50 -> 55; margin=80%; churn=0% -> 1% | 2,000 customers × 80 % × (55 × 11.2479 of 12 months billed at 1 % churn − 50 × 12 at 0 %) = 29,815
            expansion     | accounts=500; attach=10%; price=200; margin=80% | 500 accounts × 10 % × 200 × 80 % × 12 months = 96,000
            expansion     | accounts=500; attach=8% -> 10%; price=200; margin=80% | 500 accounts × (10 % − 8 %) × 200 × 80 % × 12 months = 19,200
            cost-to-serve | volume=12k; cost=9; reduction=15% | 12,000 a month × 9 × 15 % × 12 months = 194,400
            risk          | loss=1.2M; probability=30% -> 10% | 1,200,000 × (30 % − 10 %) over the whole time = 240,000
            risk          | loss=1.2M; probability=20% | 1,200,000 × 20 % over the whole time = 240,000
            plain         | amount=90k-140k | the amount as given = 115,000, with every input at its P50
            """)
    void everyResultOpensToItsFormulaWithTheNumbersInIt(String driver, String inputs, String formula) {
        assertThat(calculation(driver, inputs).estimate().formula()).isEqualTo(formula);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            acquisition   | customers=24; arpa=60                             | acquisition wants margin too
            acquisition   | customers=24; arpa=60; margin=78%; custmers=3     | acquisition has no key “custmers”; its keys are customers, arpa, margin, churn, months
            acquisition   | customers=-24; arpa=60; margin=78%                | customers cannot be below 0
            acquisition   | customers=10 ±200%; arpa=60; margin=78%           | customers cannot be below 0
            acquisition   | customers=€24; arpa=60; margin=78%                | customers is a number
            acquisition   | customers=24%; arpa=60; margin=78%                | customers is a number
            acquisition   | customers=24; arpa=60 -> 70; margin=78%           | arpa does not change here
            acquisition   | customers=24; arpa=60; margin=78% -> 80%          | margin does not change here
            acquisition   | customers=24; arpa=60; margin=78%; churn=4% -> 3% | churn does not change here
            acquisition   | customers=24; arpa=60; margin=78; churn=4%        | margin: “78” is more than 1, the whole; for a percentage write %
            acquisition   | customers=24; arpa=60; margin=€1                  | margin is a percentage
            acquisition   | customers=24; arpa=60; margin=78%; churn=101%     | churn lies between 0 % and 100 %, and “101%” goes up to 101 %
            acquisition   | customers=24; arpa=60; margin=78%; churn=-1%      | churn lies between 0 % and 100 %, and “-1%” goes down to -1 %
            acquisition   | customers=24; arpa=60; margin=78%; churn=-1%-101% | churn lies between 0 % and 100 %
            acquisition   | customers=24; arpa=60; margin=78%; churn=1 pp     | churn cannot be told in percentage points
            acquisition   | customers=; arpa=60; margin=78%                   | customers is empty; write it as 20-30
            acquisition   | customers=30-20; arpa=60; margin=78%              | customers: “30-20” is upside down
            acquisition   | customers=1e999; arpa=60; margin=78%              | customers: “1e999” is no number or range
            acquisition   | customers=NaN; arpa=60; margin=78%                | customers: “NaN” is no number or range
            acquisition   | customers=24; arpa=60; margin=78%; months=0       | months is one whole number from 1 to 120, not “0”
            acquisition   | customers=24; arpa=60; margin=78%; months=121     | months is one whole number from 1 to 120
            acquisition   | customers=24; arpa=60; margin=78%; months=6-12    | months is one whole number from 1 to 120
            acquisition   | customers=24; arpa=60; margin=78%; months=1.5     | months is one whole number from 1 to 120
            acquisition   | customers=24; arpa=60; margin=78%; months=-3      | months is one whole number from 1 to 120
            acquisition   | customers=24; arpa=60; margin=78%; months=        | months is one whole number from 1 to 120
            acquisition   | customers=900M; arpa=900M; margin=78%             | comes to more than rung reckons with
            conversion    | volume=-4k; conversion=0.6 pp; arpa=60; margin=1  | volume cannot be below 0
            conversion    | volume=4k; conversion=5.6%; arpa=60; margin=1     | conversion: with “5.6%” nothing changes; write what it is and what it becomes, as 5.0% -> 5.6%, or the lift as 0.6 pp
            conversion    | volume=4k; conversion=0; arpa=60; margin=1        | conversion: with “0” nothing changes
            conversion    | volume=4k; conversion=5% -> 120%; arpa=60; margin=1 | conversion lies between 0 % and 100 %
            conversion    | volume=4k; conversion=120 pp; arpa=60; margin=1   | conversion lies between -100 pp and 100 pp
            conversion    | volume=4k; conversion=5 -> 6; arpa=60; margin=1   | conversion: “5 -> 6” is more than 1
            retention     | revenue=100k; churn=3%; margin=80%                | churn: with “3%” nothing changes; write what it is and what it becomes, as 3.0% -> 2.5%
            retention     | revenue=100k; margin=80%                          | retention wants churn too (churn a month), as in churn='3.0% -> 2.5%'
            retention     | revenue=100k; churn=0.5 pp; margin=80%            | churn cannot be told in percentage points
            retention     | revenue=5%; churn=3% -> 2%; margin=80%            | revenue is money
            price         | customers=2k; arpa=55; margin=80%                 | arpa: with “55” nothing changes
            price         | customers=2k; arpa=50 -> -5; margin=80%           | arpa cannot be below 0
            expansion     | accounts=500; attach=110%; price=200; margin=80%  | attach lies between 0 % and 100 %
            cost-to-serve | volume=12k; cost=9; reduction=-5%                 | reduction lies between 0 % and 100 %
            cost-to-serve | volume=12k; cost=9; reduction=15 pp               | reduction cannot be told in percentage points
            risk          | loss=1.2M; probability=120%                       | probability lies between 0 % and 100 %
            plain         | amount=5%                                         | amount is money
            """)
    void whatCannotBeIsRefusedOnOneLineThatNamesTheKey(String driver, String inputs, String words) {
        assertThatThrownBy(() -> calculation(driver, inputs).estimate())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(words)
                .message()
                .doesNotContain("\n")
                .doesNotContain("Optional");
    }

    @ParameterizedTest
    @EnumSource(Driver.class)
    void theExampleOfEveryInputIsOneThatWorks(Driver driver) {
        Map<String, String> typed = new LinkedHashMap<>();
        Calculators.inputs(driver).forEach(spec -> typed.put(spec.key(), spec.example()));
        Estimate estimate = Calculation.of(driver, typed, 1).estimate();
        assertThat(estimate.contribution().p10()).isPositive();
        assertThat(estimate.inputs()).hasSameSizeAs(Calculators.inputs(driver));
    }

    @Test
    void inputsAreRankedByWhatEachAloneWouldMove() {
        Estimate estimate = calculation("acquisition", "customers=20-28; arpa=55-65; margin=78%; churn=3%-5%")
                .estimate();
        assertThat(estimate.inputs())
                .extracting(Influence::key)
                .containsExactly("customers", "arpa", "churn", "margin");
        assertThat(estimate.inputs().stream().mapToDouble(Influence::share).sum())
                .isCloseTo(1, within(1e-9));
        Influence customers = estimate.inputs().get(0);
        assertThat(customers.low()).isCloseTo(75_957.36 * 20 / 24, within(0.01));
        assertThat(customers.high()).isCloseTo(75_957.36 * 28 / 24, within(0.01));
        assertThat(estimate.inputs().get(3).share()).isZero();
        assertThat(estimate.formula()).endsWith(", with every input at its P50");
    }

    @Test
    void aLevelOfChurnInAPriceChangeIsOneNumberAndNotTwo() {
        Estimate estimate = calculation("price", "customers=2k; arpa=50 -> 55; margin=80%; churn=1-5%")
                .estimate();
        double low = calculation("price", "customers=2k; arpa=50 -> 55; margin=80%; churn=5%")
                .estimate()
                .atMedians();
        double high = calculation("price", "customers=2k; arpa=50 -> 55; margin=80%; churn=1%")
                .estimate()
                .atMedians();
        assertThat(estimate.contribution().p10()).isCloseTo(low, within(1e-6));
        assertThat(estimate.contribution().p90()).isCloseTo(high, within(1e-6));
    }

    @Test
    void scalingMoneyScalesResults() {
        String others = "; margin=70%-80%; churn=2.8-3.2% -> 2.0/2.5/2.8%";
        Estimate one =
                calculation("retention", "revenue=80k/100k/130k" + others).estimate();
        Estimate thousand =
                calculation("retention", "revenue=80M/100M/130M" + others).estimate();
        assertThat(thousand.contribution().p10()).isCloseTo(one.contribution().p10() * 1000, within(1e-3));
        assertThat(thousand.contribution().p50()).isCloseTo(one.contribution().p50() * 1000, within(1e-3));
        assertThat(thousand.contribution().p90()).isCloseTo(one.contribution().p90() * 1000, within(1e-3));
        Estimate eight =
                calculation("retention", "revenue=640k/800k/1040k" + others).estimate();
        assertThat(eight.contribution().p50()).isEqualTo(one.contribution().p50() * 8);
    }

    @Test
    void aWiderInputNeverNarrowsTheResult() {
        List<String> patterns = List.of(
                "acquisition|customers=@; arpa=60; margin=78%; churn=4%|100",
                "acquisition|customers=24; arpa=60; margin=78%; churn=@%|10",
                "conversion|volume=4k; conversion=2% -> @%; arpa=60; margin=78%; churn=4%|20",
                "retention|revenue=100k; churn=@% -> 2.5%; margin=80%|8",
                "price|customers=2k; arpa=50 -> 55; margin=80%; churn=3% -> @%|10",
                "price|customers=2k; arpa=@ -> 55; margin=80%; churn=3% -> 4%|100",
                "expansion|accounts=500; attach=@%; price=200; margin=80%|50",
                "cost-to-serve|volume=12k; cost=@; reduction=15%|30",
                "risk|loss=1M; probability=@% -> 10%|60",
                "plain|amount=@|100000");
        Random random = new Random(11);
        for (String pattern : patterns) {
            String[] parts = pattern.split("\\|");
            for (int i = 0; i < 20; i++) {
                double[] five = random.doubles(5, 0, Double.parseDouble(parts[2]))
                        .sorted()
                        .toArray();
                double narrow = width(parts, five[1], five[2], five[3]);
                double wide = width(parts, five[0], five[2], five[4]);
                assertThat(wide).as(pattern).isGreaterThanOrEqualTo(narrow);
            }
        }
    }

    private static double width(String[] parts, double p10, double p50, double p90) {
        String range = "%.5f/%.5f/%.5f".formatted(p10, p50, p90);
        Estimate estimate = calculation(parts[0], parts[1].replace("@", range)).estimate();
        return estimate.contribution().p90() - estimate.contribution().p10();
    }

    @Test
    void theSameInputsAndSeedGiveTheSameNumbers() {
        String inputs = "customers=20-28; arpa=55-65; margin=70-80%; churn=3%-5%";
        assertThat(calculation("acquisition", inputs).estimate())
                .isEqualTo(calculation("acquisition", inputs).estimate());
        Estimate other = Calculation.of(Driver.ACQUISITION, inputs(inputs), Simulation.seedOf("0192-another"))
                .estimate();
        Estimate fixed = calculation("acquisition", inputs).estimate();
        assertThat(other.contribution()).isNotEqualTo(fixed.contribution());
        assertThat(other.contribution().p50()).isCloseTo(fixed.contribution().p50(), within(fixed.atMedians() * 0.01));
    }

    @Test
    void aHalfFilledFormSaysWhatIsMissingAndWhatIsWrong() {
        LiveReading live = LiveReading.of(Driver.RETENTION, inputs("revenue=100k; churn=3%; arpa=7"), 1);
        assertThat(live.missing()).containsExactly("margin");
        assertThat(live.problem())
                .hasValueSatisfying(p -> assertThat(p).startsWith("churn: with “3%” nothing changes"));
        assertThat(live.calculation()).isEmpty();
        assertThat(live.lines())
                .extracting(LiveReading.Line::key)
                .containsExactly("revenue", "churn", "margin", "months");
        LiveReading whole =
                LiveReading.of(Driver.RETENTION, inputs("revenue=100k; churn=3% -> 2.5%; margin=80%; months= "), 1);
        assertThat(whole.missing()).isEmpty();
        assertThat(whole.problem()).isEmpty();
        assertThat(whole.calculation().orElseThrow().estimate().contribution().p50())
                .isCloseTo(25_517.40, within(0.005));
        assertThat(LiveReading.of(Driver.PLAIN, inputs("amount=5; months=x"), 1).problem())
                .isPresent();
    }
}
