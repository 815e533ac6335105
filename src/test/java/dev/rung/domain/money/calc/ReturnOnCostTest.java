package dev.rung.domain.money.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.rung.domain.Refusal;
import dev.rung.domain.money.Range;
import dev.rung.domain.money.finance.DiscountRate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnOnCostTest {
    private static final DiscountRate RATE = DiscountRate.effective(0.12);

    private static ReturnOnCost back(String driver, String inputs, String cost) {
        return CalculationTest.calculation(driver, inputs).onCost(ReturnOnCost.readCost(cost), RATE);
    }

    private static double middle(Measure measure) {
        return measure.value().orElseThrow().p50();
    }

    @Test
    void aLevelGainGivesTheWorkedNumbers() {
        ReturnOnCost back = back("cost-to-serve", "volume=10k; cost=42; reduction=10%", "350k");
        assertThat(middle(back.multiple())).isCloseTo(1.44, within(1e-9));
        assertThat(middle(back.roi())).isCloseTo(0.44, within(1e-9));
        assertThat(middle(back.paybackSimple())).isCloseTo(8.3333, within(1e-4));
        assertThat(middle(back.paybackRamped())).isCloseTo(8.3333, within(1e-4));
        assertThat(middle(back.paybackDiscounted())).isCloseTo(8.723, within(1e-3));
        assertThat(middle(back.presentValue())).isCloseTo(124_243.67, within(0.01));
        assertThat(middle(back.breakEven())).isCloseTo(350_000 / (10_000 * 42 * 12.0), within(1e-12));
        assertThat(back.multiple().formula()).isEqualTo("504,000 ÷ 350,000 = 1.44×");
        assertThat(back.roi().formula()).isEqualTo("(504,000 − 350,000) ÷ 350,000 = 44 %");
        assertThat(back.paybackSimple().formula()).isEqualTo("350,000 ÷ 42,000 a month = 8.3 months");
        assertThat(back.multiple().label()).doesNotContain("ROI");
    }

    @Test
    void roiIsTheMultipleLessOneAlsoInRanges() {
        ReturnOnCost back = back("retention", "revenue=80k-130k; churn=3% -> 2.0-2.8%; margin=80%", "10k/14k/25k");
        Range multiple = back.multiple().value().orElseThrow();
        Range roi = back.roi().value().orElseThrow();
        assertThat(roi).isEqualTo(new Range(multiple.p10() - 1, multiple.p50() - 1, multiple.p90() - 1));
        assertThat(multiple.p10()).isLessThan(multiple.p50());
        assertThat(back.measures()).hasSize(7).allMatch(m -> !m.formula().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            acquisition   | customers=24; arpa=60; margin=78%; churn=4%          | 75957.3597 | 24     | customers has to be 24 for 75,957
            conversion    | volume=4k; conversion=5% -> 5.8%; arpa=60; margin=78%; churn=4% | 75957.3597 | 0.056  | conversion has to be 5.6 % (from 5 % by 0.6 pp, 12 % of it)
            conversion    | volume=4k; conversion=0.8 pp; arpa=60; margin=78%; churn=4% | 75957.3597 | 0.006  | conversion has to be 0.6 pp
            retention     | revenue=100k; churn=3% -> 2%; margin=80%             | 25517.40   | 0.025  | churn has to be 2.5 % (from 3 % by -0.5 pp, -16.7 % of it)
            price         | customers=2k; arpa=50 -> 60; margin=80%              | 96000      | 55     | arpa has to be 55 (from 50 by 5, 10 % of it)
            expansion     | accounts=500; attach=20%; price=200; margin=80%      | 96000      | 0.1    | attach has to be 10 %
            risk          | loss=1.2M; probability=20%                           | 350k       | 0.29167 | probability has to be 29.17 %
            risk          | loss=1.2M; probability=40% -> 5%                     | 240k       | 0.2    | probability has to be 20 % (from 40 % by -20 pp, -50 % of it)
            plain         | amount=90k-140k                                      | 100k       | 100000 | amount has to be 100,000
            """)
    void theBreakEvenIsTheLeverAtWhichTheCostComesBack(
            String driver, String inputs, String cost, double lever, String words) {
        Measure breakEven = back(driver, inputs, cost).breakEven();
        assertThat(middle(breakEven)).isCloseTo(lever, within(lever * 1e-4));
        assertThat(breakEven.formula()).contains(words);
    }

    @Test
    void whatDoesNotComeBackSaysSo() {
        ReturnOnCost small = back("retention", "revenue=100k; churn=3% -> 2.5%; margin=80%", "10M");
        assertThat(small.paybackSimple().value()).isPresent();
        assertThat(small.paybackRamped().value()).isEmpty();
        assertThat(small.paybackRamped().middle()).isEqualTo("none");
        assertThat(small.paybackRamped().formula()).endsWith("none within 12 months");
        assertThat(small.breakEven().value()).isEmpty();
        assertThat(small.breakEven().formula())
                .isEqualTo("no churn is enough for 10,000,000 to come back in 12 months");
        ReturnOnCost never = back("plain", "amount=-5k", "10k");
        assertThat(never.paybackSimple().formula()).endsWith(", never while nothing comes in");
        assertThat(middle(never.roi())).isEqualTo(-1.5);
    }

    @Test
    void aCostThatMayBeNothingHasNoMultiple() {
        ReturnOnCost free = back("plain", "amount=5k", "0");
        assertThat(free.multiple().value()).isEmpty();
        assertThat(free.roi().value()).isEmpty();
        assertThat(middle(free.paybackSimple())).isZero();
        assertThat(back("plain", "amount=5k-9k", "0-10k").multiple().value()).isEmpty();
        assertThat(back("plain", "amount=5k-9k", "10/5000/10000").multiple().value())
                .isPresent();
    }

    @Test
    void aCostBelowNothingIsRefused() {
        assertThatThrownBy(() -> ReturnOnCost.readCost("-5k"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cost cannot be below 0");
        assertThatThrownBy(() -> ReturnOnCost.readCost("5k -> 6k")).hasMessageContaining("cost does not change here");
    }
}
