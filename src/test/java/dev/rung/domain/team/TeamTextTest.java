package dev.rung.domain.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import dev.rung.domain.money.Money;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TeamTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            150k      | 15000000 | EUR
            150k USD  | 15000000 | USD
            usd 1.2M  | 120000000 | USD
            150,000   | 15000000 | EUR
            0         | 0        | EUR
            """)
    void anAmountMayCarryItsCurrency(String text, long minor, String currency) {
        assertThat(TeamText.amount(text, "EUR")).isEqualTo(new Money(minor, currency));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5k", "90k-140k", "5%", "2e12", "lots", "150k XXQ"})
    void whatIsNoAmountIsRefusedInOneLine(String text) {
        assertThatThrownBy(() -> TeamText.amount(text, "EUR"))
                .isInstanceOf(Refusal.class)
                .message()
                .isNotBlank()
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource({"1.3, 1.3", "'1,3', 1.3", "30%, 1.3", "30 %, 1.3", "1, 1", "0%, 1", "1.3265, 1.3265"})
    void aLoadFactorIsAFactorOrWhatComesOnTop(String text, String factor) {
        assertThat(TeamText.load(text)).isEqualByComparingTo(factor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.3", "11", "", "x", "-1", "30", "1.32651"})
    void whatIsNoLoadFactorIsRefused(String text) {
        assertThatThrownBy(() -> TeamText.load(text))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("1.3");
    }

    @ParameterizedTest
    @CsvSource({"30, 30", "30%, 30", "12.5 %, 12.5", "0, 0", "100%, 100"})
    void aShareIsPercent(String text, String percent) {
        assertThat(TeamText.share(text)).isEqualByComparingTo(percent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "-1", "", "half", "33.333"})
    void whatIsNoShareIsRefused(String text) {
        assertThatThrownBy(() -> TeamText.share(text))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("30%");
    }

    @ParameterizedTest
    @CsvSource({"75%, 0.75", "75, 0.75", "0.75, 0.75", "1, 1", "100%, 1", "72.25%, 0.7225"})
    void aMarginIsAPartOfRevenue(String text, String ratio) {
        assertThat(TeamText.ratio(text)).isEqualByComparingTo(ratio);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0%", "101%", "", "most"})
    void whatIsNoMarginIsRefused(String text) {
        assertThatThrownBy(() -> TeamText.ratio(text))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("75%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "", "1e9", "0.123456789"})
    void whatIsNoRateIsRefused(String text) {
        assertThatThrownBy(() -> TeamText.rate(text))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("0.92");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "", "1.234", "many"})
    void whatIsNoNumberOfPeopleIsRefused(String text) {
        assertThatThrownBy(() -> TeamText.number(text))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("0.5");
    }

    @ParameterizedTest
    @CsvSource({"2026-03, 2026-03", "this, 2026-11", "Last, 2026-10", "next, 2026-12"})
    void aMonthIsTypedOrNamed(String text, String month) {
        assertThat(MonthText.month(text, TODAY)).hasToString(month);
    }

    @ParameterizedTest
    @CsvSource({"2026-Q1, Q1 2026", "q1 2026, Q1 2026", "this, Q4 2026", "last, Q3 2026"})
    void aQuarterIsTypedOrNamed(String text, String quarter) {
        assertThat(MonthText.quarter(text, TODAY).title()).isEqualTo(quarter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "march", "26-03", ""})
    void whatIsNoMonthIsRefused(String text) {
        assertThatThrownBy(() -> MonthText.month(text, TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("2026-11");
    }
}
