package dev.rung.domain.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class QuarterTest {
    @Test
    void everyDayLiesInItsQuarter() {
        for (LocalDate day = LocalDate.of(2023, 12, 1); day.getYear() < 2029; day = day.plusDays(1)) {
            Quarter quarter = Quarter.of(day);
            assertThat(day).isBetween(quarter.first(), quarter.last());
            assertThat(quarter.contains(day)).isTrue();
            assertThat(Quarter.indexOf(day)).isEqualTo(quarter.index());
            assertThat(Quarter.ofIndex(quarter.index())).isEqualTo(quarter);
            assertThat(Quarter.of(quarter.first().minusDays(1)))
                    .isEqualTo(quarter.minus(1))
                    .isLessThan(quarter);
        }
    }

    @Test
    void isReadAsItIsWritten() {
        Quarter quarter = new Quarter(2026, 3);

        assertThat(quarter.title()).isEqualTo("Q3 2026");
        assertThat(quarter.word()).isEqualTo("2026-Q3");
        assertThat(Quarter.parse("Q3 2026")).contains(quarter);
        assertThat(Quarter.parse(" 2026-q3 ")).contains(quarter);
        assertThat(Quarter.parse("2026Q3")).contains(quarter);
        assertThat(Quarter.parse("2026-Q5")).isEmpty();
        assertThat(Quarter.parse("2026")).isEmpty();
        assertThatThrownBy(() -> new Quarter(2026, 5)).isInstanceOf(DateTimeException.class);
    }
}
