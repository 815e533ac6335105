package dev.rung.domain.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueUpdateTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @ParameterizedTest
    @CsvSource({
        "2026-11, 2026-11-30",
        "2026-10, 2026-10-26",
        "2027-02, 2027-02-22",
        "2028-02, 2028-02-28",
        "2026-08, 2026-08-31"
    })
    void anUpdateIsDueOnTheLastMondayOfItsMonth(YearMonth month, LocalDate due) {
        assertThat(DueUpdate.of(month).due()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-19, 2026-10, '2026-10 waits until November is near'",
        "2026-11-20, 2026-11, ten days before",
        "2026-11-30, 2026-11, on the day",
        "2026-12-01, 2026-11, after it"
    })
    void theMonthThatWaitsIsSpokenOf(LocalDate today, YearMonth month, String why) {
        assertThat(DueUpdate.on(today, Set.of(), Optional.of(OCTOBER)).map(DueUpdate::month))
                .as(why)
                .contains(month);
    }

    @Test
    void whoNeverBeganIsNotLateAndWhatWasSentIsDone() {
        LocalDate early = LocalDate.of(2026, 11, 5);
        assertThat(DueUpdate.on(early, Set.of(), Optional.empty())).isEmpty();
        assertThat(DueUpdate.on(early, Set.of(OCTOBER), Optional.of(OCTOBER))).isEmpty();
        assertThat(DueUpdate.on(
                        LocalDate.of(2026, 11, 25),
                        Set.of(YearMonth.of(2026, 11)),
                        Optional.of(YearMonth.of(2026, 11))))
                .isEmpty();
    }

    @Test
    void itSaysHowFarOffItIs() {
        DueUpdate november = DueUpdate.of(YearMonth.of(2026, 11));
        assertThat(november.words(LocalDate.of(2026, 11, 28))).isEqualTo("November 2026, due in 2 days");
        assertThat(november.words(LocalDate.of(2026, 11, 30))).isEqualTo("November 2026, due today");
        assertThat(november.words(LocalDate.of(2026, 12, 1))).isEqualTo("November 2026, 1 day late");
        assertThat(november.overdue(LocalDate.of(2026, 12, 1))).isTrue();
    }
}
