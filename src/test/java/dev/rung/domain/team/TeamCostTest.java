package dev.rung.domain.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import dev.rung.domain.money.Money;
import dev.rung.domain.person.Quarter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamCostTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);

    private static Money eur(String units) {
        return new Money(new BigDecimal(units).movePointRight(2).longValueExact(), "EUR");
    }

    @Test
    void theWorkedTeamCostsWhatTheBooksSay() {
        TeamCost team = TeamT.whole();
        assertThat(team.month(YearMonth.of(2026, 1)).total()).isEqualTo(eur("116666.67"));
        for (int quarter = 1; quarter <= 4; quarter++) {
            assertThat(team.of(CostPeriod.of(new Quarter(2026, quarter)))).isEqualTo(eur("350000.00"));
        }
        assertThat(team.of(CostPeriod.ofYear(2026))).isEqualTo(eur("1400000.00"));
        assertThat(team.runCost(DAY)).isEqualTo(eur("1400000.00"));
        assertThat(team.sprint(DAY, TeamCost.CALENDAR_SPRINTS)).isEqualTo(eur("53846.15"));
        assertThat(team.sprint(DAY, TeamCost.WORKING_SPRINTS)).isEqualTo(eur("58333.33"));
        assertThat(team.people(DAY)).isEqualByComparingTo("7");
    }

    @Test
    void aSalaryWithTaxBenefitsAndEquipmentIsTheCheckCase() {
        TeamCost one = TeamT.of(
                TeamT.people("Engineer", "1", "120k", "1.3265", TeamT.START),
                TeamT.expense("Equipment", "5k", CostLine.Every.YEAR, TeamT.START));
        assertThat(one.runCost(DAY)).isEqualTo(eur("164180.00"));
        assertThat(one.of(CostPeriod.ofYear(2026))).isEqualTo(eur("164180.00"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            YEAR,  2026-01-01, ,           2026-02, 1000.00
            YEAR,  2026-02-15, ,           2026-02, 500.00
            YEAR,  2026-02-28, ,           2026-02, 35.71
            YEAR,  2026-01-01, 2026-02-14, 2026-02, 500.00
            YEAR,  2026-02-03, 2026-02-03, 2026-02, 35.71
            YEAR,  2026-03-01, ,           2026-02, 0.00
            YEAR,  2026-01-01, 2026-01-31, 2026-02, 0.00
            MONTH, 2026-01-01, ,           2026-02, 12000.00
            MONTH, 2026-02-22, ,           2026-02, 3000.00
            ONCE,  2026-02-11, 2026-02-11, 2026-02, 12000.00
            ONCE,  2026-02-11, 2026-02-11, 2026-03, 0.00
            """)
    void aMonthCostsWhatItsDaysArePaid(
            CostLine.Every every, LocalDate from, LocalDate to, YearMonth month, String cost) {
        CostLine line = TeamT.expense("Cloud", "12k", every, from).until(Optional.ofNullable(to));
        assertThat(TeamT.of(line).month(month).total()).isEqualTo(eur(cost));
    }

    @Test
    void whatComesOnceIsInNoSprint() {
        TeamCost team =
                TeamT.of(TeamT.expense("Audit", "12k", CostLine.Every.ONCE, DAY).until(Optional.of(DAY)));
        assertThat(team.runCost(DAY)).isEqualTo(eur("0.00"));
    }

    @Test
    void peopleAndExpenseStandApartAndAddUp() {
        MonthCost month = TeamT.whole().month(YearMonth.of(2026, 5));
        assertThat(month.of(CostLine.Kind.PEOPLE).minor()
                        + month.of(CostLine.Kind.EXPENSE).minor())
                .isEqualTo(month.total().minor());
        assertThat(month.lines()).hasSize(4);
    }

    @Test
    void aMonthIsConvertedByTheNewestRateOfItsDays() {
        CostLine line = TeamT.in(TeamT.people("Engineer", "1", "120k", "1", TeamT.START), "USD");
        Rates rates = new Rates(List.of(
                new ExchangeRate("USD", "EUR", LocalDate.of(2026, 3, 1), new BigDecimal("0.95")),
                new ExchangeRate("USD", "EUR", LocalDate.of(2026, 1, 1), new BigDecimal("0.9")),
                new ExchangeRate("EUR", "USD", LocalDate.of(2026, 4, 30), new BigDecimal("1.25"))));
        TeamCost team = new TeamCost(List.of(line), rates, "EUR");
        assertThat(team.month(YearMonth.of(2026, 2)).total()).isEqualTo(eur("9000.00"));
        assertThat(team.month(YearMonth.of(2026, 3)).total()).isEqualTo(eur("9500.00"));
        assertThat(team.month(YearMonth.of(2026, 4)).total()).isEqualTo(eur("8000.00"));
        assertThat(team.month(YearMonth.of(2026, 4)).lines().get(0).own()).isEqualTo(new Money(1_000_000, "USD"));
    }

    @Test
    void aMonthWithoutARateIsRefusedWithTheCommandToType() {
        CostLine line = TeamT.in(TeamT.people("Engineer", "1", "120k", "1", TeamT.START), "USD");
        Rates rates =
                new Rates(List.of(new ExchangeRate("USD", "EUR", LocalDate.of(2026, 3, 1), new BigDecimal("0.95"))));
        TeamCost team = new TeamCost(List.of(line), rates, "EUR");
        assertThatThrownBy(() -> team.month(YearMonth.of(2026, 2)))
                .isInstanceOf(Refusal.class)
                .hasMessage("“Engineer” is paid in USD and nothing says what that was worth in EUR in 2026-02:"
                        + " rung money rate USD RATE --in EUR --on 2026-02-01.");
        assertThat(team.missing(CostPeriod.ofYear(2026)).orElseThrow().month()).isEqualTo(YearMonth.of(2026, 1));
        assertThat(team.missing(CostPeriod.of(YearMonth.of(2026, 3)))).isEmpty();
    }
}
