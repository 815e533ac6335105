package dev.rung.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            120k               | 120000     | 120000  | 120000  | PLAIN
            90k-140k           | 90000      | 115000  | 140000  | PLAIN
            90k–140k           | 90000      | 115000  | 140000  | PLAIN
            90k — 140k         | 90000      | 115000  | 140000  | PLAIN
            120k ±20%          | 96000      | 120000  | 144000  | PLAIN
            120k +-20%         | 96000      | 120000  | 144000  | PLAIN
            120k +/- 20 %      | 96000      | 120000  | 144000  | PLAIN
            120k±10k           | 110000     | 120000  | 130000  | PLAIN
            80k/120k/200k      | 80000      | 120000  | 200000  | PLAIN
            80k / 120k / 200k  | 80000      | 120000  | 200000  | PLAIN
            1.2M               | 1200000    | 1200000 | 1200000 | PLAIN
            1,2M               | 1200000    | 1200000 | 1200000 | PLAIN
            1.5bn              | 1500000000 | 1500000000 | 1500000000 | PLAIN
            2 mio              | 2000000    | 2000000 | 2000000 | PLAIN
            €90k-€140k         | 90000      | 115000  | 140000  | MONEY
            90k € - 140k €     | 90000      | 115000  | 140000  | MONEY
            $ 60               | 60         | 60      | 60      | MONEY
            60 EUR             | 60         | 60      | 60      | MONEY
            1,200              | 1200       | 1200    | 1200    | PLAIN
            1,5                | 1.5        | 1.5     | 1.5     | PLAIN
            59,90              | 59.9       | 59.9    | 59.9    | PLAIN
            0,125              | 0.125      | 0.125   | 0.125   | PLAIN
            0.125              | 0.125      | 0.125   | 0.125   | PLAIN
            1234.567           | 1234.567   | 1234.567 | 1234.567 | PLAIN
            1,234,567          | 1234567    | 1234567 | 1234567 | PLAIN
            1.234.567          | 1234567    | 1234567 | 1234567 | PLAIN
            1,234.50           | 1234.5     | 1234.5  | 1234.5  | PLAIN
            1.234,50           | 1234.5     | 1234.5  | 1234.5  | PLAIN
            1 200 000          | 1200000    | 1200000 | 1200000 | PLAIN
            1'200'000          | 1200000    | 1200000 | 1200000 | PLAIN
            1 200,50           | 1200.5     | 1200.5  | 1200.5  | PLAIN
            .78                | 0.78       | 0.78    | 0.78    | PLAIN
            -5k                | -5000      | -5000   | -5000   | PLAIN
            −5k                | -5000      | -5000   | -5000   | PLAIN
            -$5k               | -5000      | -5000   | -5000   | MONEY
            $-5k               | -5000      | -5000   | -5000   | MONEY
            -10k-5k            | -10000     | -2500   | 5000    | PLAIN
            -5k--2k            | -5000      | -3500   | -2000   | PLAIN
            -5k - -2k          | -5000      | -3500   | -2000   | PLAIN
            -100k ±20%         | -120000    | -100000 | -80000  | PLAIN
            500-2k             | 500        | 1250    | 2000    | PLAIN
            0-140k             | 0          | 70000   | 140000  | PLAIN
            3.0%               | 0.03       | 0.03    | 0.03    | PERCENT
            2.2-2.8%           | 0.022      | 0.025   | 0.028   | PERCENT
            2,5 %              | 0.025      | 0.025   | 0.025   | PERCENT
            5% ±20%            | 0.04       | 0.05    | 0.06    | PERCENT
            5% ±1 pp           | 0.04       | 0.05    | 0.06    | PERCENT
            0.6 pp             | 0.006      | 0.006   | 0.006   | POINTS
            0.6pp              | 0.006      | 0.006   | 0.006   | POINTS
            0.4-0.8 pp         | 0.004      | 0.006   | 0.008   | POINTS
            0.6 pp ±50%        | 0.003      | 0.006   | 0.009   | POINTS
            0.6 ±0.1 pp        | 0.005      | 0.006   | 0.007   | POINTS
            """)
    void whatAPersonWritesIsReadAsMeant(String text, double p10, double p50, double p90, Notation notation) {
        assertThat(RangeText.parse(text)).isEqualTo(Reading.level(new Range(p10, p50, p90), notation));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.0% -> 2.5%          | 0.03  | 0.03  | 0.03  | 0.025 | 0.025  | 0.025
            3.0%->2.5%            | 0.03  | 0.03  | 0.03  | 0.025 | 0.025  | 0.025
            3.0 → 2.5%            | 0.03  | 0.03  | 0.03  | 0.025 | 0.025  | 0.025
            3% => 2.2%-2.8%       | 0.03  | 0.03  | 0.03  | 0.022 | 0.025  | 0.028
            2.9-3.1% -> 2.4/2.5/2.8% | 0.029 | 0.03 | 0.031 | 0.024 | 0.025 | 0.028
            50 -> 55 ±10%         | 50    | 50    | 50    | 49.5  | 55     | 60.5
            5->-3                 | 5     | 5     | 5     | -3    | -3     | -3
            """)
    void anArrowIsWhatChanges(String text, double a, double b, double c, double d, double e, double f) {
        Reading reading = RangeText.parse(text);
        assertThat(reading.from()).isEqualTo(Optional.of(new Range(a, b, c)));
        assertThat(reading.to()).isEqualTo(new Range(d, e, f));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            140k-90k           | is upside down; the low one (P10) comes first
            90k-140            | is upside down
            200k/120k/80k      | is upside down
            80k/200k/120k      | is upside down
            80k/120k           | not three numbers; write P10/P50/P90
            1/2/3/4            | is no number or range
            1e999              | is no number or range
            1e6                | is no number or range
            NaN                | is no number or range
            Infinity           | is no number or range
            ` `                | is no number or range
            many               | is no number or range
            12abc              | is no number or range
            90k to 140k        | is no number or range
            1..2               | is no number or range
            1,2,3              | is no number or range
            --5                | is no number or range
            5-                 | is no number or range
            ±20%               | is no number or range
            120k ±-20%         | is no number or range
            120k ±20% more     | is no number or range
            3k%                | is no number or range
            €60%               | is no number or range
            €60$               | is no number or range
            1.200              | can be 1200 or 1.2; write the one you mean
            1.234              | can be 1234 or 1.2340; write the one you mean
            1,200k             | can be 1200 or 1.2; write the one you mean
            2,125%             | can be 2125 or 2.1250; write the one you mean
            12 34              | blanks where no thousands end
            90-140k            | leaves open whether k, M or B is meant for each number
            80/120/200k        | leaves open whether k, M or B is meant for each number
            5% ±1              | leaves open what the ± is of
            3% -> 0.5 pp       | mixes percent, percentage points or money
            €60 -> 5%          | mixes percent, percentage points or money
            €60-$70            | mixes currencies
            0.5 pp -> 0.6 pp   | from one difference to another
            3% -> 2% -> 1%     | more than one arrow
            3% ->              | nothing on one side of its arrow
            -> 3%              | nothing on one side of its arrow
            9999999999999999   | is more than rung reckons with
            1000001 B          | is more than rung reckons with
            """)
    void whatIsWrongOrCanBeReadInTwoWaysIsRefusedOnOneLine(String text, String words) {
        assertThatThrownBy(() -> RangeText.parse(text))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(words)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void aDotBeforeThreeDigitsIsADecimalSignWhereThousandsMakeNoSense() {
        assertThat(RangeText.parse("1.250M").to()).isEqualTo(Range.exactly(1_250_000));
        assertThat(RangeText.parse("2.125%").to()).isEqualTo(Range.exactly(0.02125));
    }

    @Test
    void hostileTextIsQuotedSafelyAndNotAtLength() {
        assertThatThrownBy(() -> RangeText.parse("\u001b[2J" + "9".repeat(1_000_000)))
                .isInstanceOf(Refusal.class)
                .message()
                .doesNotContain("\u001b")
                .hasSizeLessThan(300);
        assertThatThrownBy(() -> RangeText.parse("1" + " 1".repeat(50))).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            90000 | 115000 | 140000 | PLAIN   | 90k-140k
            96000 | 120000 | 150000 | MONEY   | 96k/120k/150k
            1200000 | 1200000 | 1200000 | PLAIN | 1.2M
            1234567 | 1234567 | 1234567 | PLAIN | 1234567
            1.234 | 1.234 | 1.234 | PLAIN     | 1.2340
            0.025 | 0.025 | 0.025 | PERCENT   | 2.5%
            0.006 | 0.006 | 0.006 | POINTS    | 0.6 pp
            -5000 | -3500 | -2000 | PLAIN     | -5000 - -2000
            0     | 0     | 0     | PLAIN     | 0
            """)
    void aRangeIsPrintedAsShortAsItReads(double p10, double p50, double p90, Notation notation, String text) {
        assertThat(RangeText.print(new Range(p10, p50, p90), notation)).isEqualTo(text);
    }

    @Test
    void whatIsPrintedReadsAsTheSameAgain() {
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            Notation notation = random.nextBoolean() ? Notation.PLAIN : Notation.PERCENT;
            Range to = some(random, notation);
            Reading reading = random.nextInt(3) == 0
                    ? new Reading(Optional.of(some(random, notation)), to, notation)
                    : Reading.level(to, notation);
            assertThat(RangeText.parse(reading.toString()))
                    .as(reading.toString())
                    .isEqualTo(reading);
        }
    }

    private static Range some(Random random, Notation notation) {
        double[] three = random.doubles(3, -1, 1).sorted().toArray();
        double scale = notation == Notation.PERCENT ? 1 : Math.pow(10, random.nextInt(8));
        int places = notation == Notation.PERCENT ? 4 : random.nextInt(3);
        double step = Math.pow(10, places);
        for (int i = 0; i < 3; i++) {
            three[i] = Math.round(three[i] * scale * step) / step;
        }
        return random.nextInt(3) == 0 ? Range.exactly(three[1] + 0.0) : new Range(three[0], three[1], three[2]);
    }
}
