package dev.rung.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTextTest {
    @ParameterizedTest
    @CsvSource({"310k, 31000000", "1.2M, 120000000", "-20k, -2000000", "0, 0", "95.50, 9550"})
    void anAmountIsReadAsPeopleWriteItAndPrintedSoAgain(String text, long minor) {
        Money money = MoneyText.parse(text, "EUR");
        assertThat(money).isEqualTo(new Money(minor, "EUR"));
        assertThat(MoneyText.parse(MoneyText.print(money), "EUR")).isEqualTo(money);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999", "90k-140k", "3 %", "1 -> 2", "much", "9999999999999B"})
    void whatIsNotOneAmountIsRefusedInALine(String text) {
        assertThatThrownBy(() -> MoneyText.parse(text, "EUR"))
                .isInstanceOf(Refusal.class)
                .message()
                .hasLineCount(1);
    }
}
