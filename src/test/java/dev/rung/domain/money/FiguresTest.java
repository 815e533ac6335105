package dev.rung.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            75957.36 | 75,957 | 75,957.36 | 7,595,736 %
            0        | 0      | 0         | 0 %
            9.999    | 10     | 10        | 999.9 %
            0.025    | 0.03   | 0.025     | 2.5 %
            0.0083333 | 0.01  | 0.00833   | 0.83 %
            59.9     | 60     | 59.9      | 5,990 %
            -1234.5  | -1,235 | -1,234.5  | -123,450 %
            -0.0001  | 0      | -0.0001   | -0.01 %
            """)
    void numbersSayNoMoreThanTheyKnow(double number, String money, String plain, String percent) {
        assertThat(Figures.money(number)).isEqualTo(money);
        assertThat(Figures.number(number)).isEqualTo(plain);
        assertThat(Figures.percent(number)).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.4, 0",
        "-0.4, 0",
        "950, 950",
        "999.6, 1k",
        "1234, 1.23k",
        "405000, 405k",
        "999500, 1M",
        "1200000, 1.2M",
        "-31896.75, -31.9k",
        "2.5e9, 2.5bn",
        "Infinity, more than can be reckoned"
    })
    void anAmountIsSaidInThreeDigits(double amount, String words) {
        assertThat(Figures.brief(amount)).isEqualTo(words);
    }

    @Test
    void aRangeIsSaidByItsMiddleAndMoneyWithItsCurrency() {
        assertThat(Figures.brief(new Range(180_000, 405_000, 760_000))).isEqualTo("405k (180k–760k)");
        assertThat(Figures.brief(Range.exactly(405_000))).isEqualTo("405k");
        assertThat(Figures.brief(Money.of(48_100, "EUR"))).isEqualTo("48.1k EUR");
        assertThat(Figures.money(Money.of(48_100, "EUR"))).isEqualTo("48,100 EUR");
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 0",
        "0.9, 1.2815515655446004",
        "0.1, -1.2815515655446004",
        "0.975, 1.959963984540054",
        "0.001, -3.090232306167813",
        "0.00005, -3.890591886413120",
        "0.000000001, -5.997807015007685"
    })
    void theQuantilesOfTheBellAreThoseOfTheTables(double probability, double z) {
        assertThat(Normal.quantile(probability)).isCloseTo(z, within(1e-9));
        assertThat(Normal.below(z)).isCloseTo(probability, within(1e-12));
    }

    @Test
    void quantileAndProbabilityAreEachOthersInverse() {
        for (double p = 0.0005; p < 1; p += 0.0005) {
            assertThat(Normal.below(Normal.quantile(p))).isCloseTo(p, within(1e-12));
        }
    }
}
