package dev.rung.domain.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortAmountTest {
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
        assertThat(ShortAmount.of(amount)).isEqualTo(words);
    }
}
