package dev.rung.domain.chain;

import static dev.rung.domain.chain.Told.TODAY;
import static dev.rung.domain.chain.Told.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rung.domain.initiative.Postmortem.Decision;
import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Money;
import dev.rung.domain.money.Range;
import dev.rung.domain.team.CostPeriod;
import dev.rung.domain.team.Margin;
import dev.rung.domain.team.Rates;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TeamReturnTest {
    private static final Money YEAR = Money.of(1_400_000, "EUR");

    private static TeamReturn of(String from, String to, Money cost, Told... told) {
        return ReturnReckoning.of(
                new CostPeriod("", YearMonth.parse(from), YearMonth.parse(to)),
                TODAY,
                spread(from, to, cost),
                Stream.of(told).map(Told::bet).toList(),
                List.of(
                        new Margin(day("2026-01-01"), new BigDecimal("0.75"), "finance"),
                        new Margin(day("2027-01-01"), new BigDecimal("0.5"), "hope")),
                new Rates(List.of()));
    }

    private static List<Money> spread(String from, String to, Money cost) {
        int months = new CostPeriod("", YearMonth.parse(from), YearMonth.parse(to))
                .months()
                .size();
        return CentSpread.of(cost.minor(), java.util.Collections.nCopies(months, BigDecimal.ONE)).stream()
                .map(c -> new Money(c, "EUR"))
                .toList();
    }

    @Test
    void aTeamOfOnePointFourMillionBreaksEvenAtTheRevenueOfTheBooks() {
        TeamReturn empty = of("2025-12", "2026-11", YEAR);

        assertThat(empty.breakEven(1).orElseThrow()).isCloseTo(1_866_667, within(1.0));
        assertThat(empty.breakEven(TeamReturn.STRONG).orElseThrow()).isCloseTo(5_600_000, within(1.0));
    }

    @Test
    void withoutAMarginNothingBreaksEven() {
        TeamReturn early = of("2025-01", "2025-12", YEAR);

        assertThat(early.margin()).isEmpty();
        assertThat(early.breakEven(1)).isEmpty();
    }

    @Test
    void aMultipleOfOneAndAHalfIsAReturnOfFiftyPercent() {
        ReturnPart runRate = of(
                        "2025-12",
                        "2026-11",
                        YEAR,
                        new Told("a").launched("2026-01-01").earned("2026-04-01", 2_100_000))
                .part(ReturnKind.RUN_RATE);

        assertThat(runRate.multiple()).contains(1.5);
        assertThat(runRate.roi()).contains(0.5);
    }

    @Test
    void realisedIsWhatFellInThePeriodByTheDay() {
        Told told = new Told("a").launched("2025-07-01").earned("2025-10-01", 365_000);

        assertThat(of("2025-01", "2025-12", YEAR, told)
                        .part(ReturnKind.REALISED)
                        .total()
                        .p50())
                .isCloseTo(184_000, within(0.01));
        assertThat(of("2026-01", "2026-12", YEAR, told)
                        .part(ReturnKind.REALISED)
                        .lines())
                .singleElement()
                .satisfies(l -> assertThat(l.days()).isEqualTo(325));
        assertThat(of("2025-07", "2026-06", YEAR, told)
                        .part(ReturnKind.REALISED)
                        .total()
                        .p50())
                .isCloseTo(365_000, within(0.01));
    }

    @Test
    void whatWasStoppedBringsNothingAfterwards() {
        Told told =
                new Told("a").launched("2026-01-01").earned("2026-03-31", 365_000, "EUR", Optional.of(Decision.STOP));

        TeamReturn year = of("2026-01", "2026-12", YEAR, told);

        assertThat(year.part(ReturnKind.RUN_RATE).lines()).isEmpty();
        assertThat(year.part(ReturnKind.REALISED).total().p50()).isCloseTo(90_000, within(0.01));
        assertThat(of("2026-02", "2026-02", YEAR, told)
                        .part(ReturnKind.REALISED)
                        .lines())
                .as("nobody had looked by then")
                .isEmpty();
    }

    @Test
    void whatNobodyLookedAtIsModelledAndEveryKindIsApart() {
        Range range = new Range(100, 200, 400);
        TeamReturn all = of(
                "2025-12",
                "2026-11",
                YEAR,
                new Told("a").forecast("2026-01-01", Driver.PRICE, range),
                new Told("b").forecast("2026-01-01", Driver.PRICE, range),
                new Told("c").forecast("2026-01-01", Driver.RISK, range),
                new Told("d")
                        .forecast("2026-01-01", Driver.RISK, range)
                        .launched("2026-02-01")
                        .earned("2026-05-01", 70),
                new Told("e").forecast("2026-01-01", Driver.PRICE, range).dropped("2026-03-01"),
                new Told("f")
                        .forecast("2026-01-01", Driver.PRICE, range)
                        .launched("2026-02-01")
                        .earned("2026-05-01", 90));

        assertThat(all.part(ReturnKind.MODELLED).total()).isEqualTo(new Range(200, 400, 800));
        assertThat(all.part(ReturnKind.MODELLED_AVOIDED).total()).isEqualTo(range);
        assertThat(all.part(ReturnKind.AVOIDED).total()).isEqualTo(Range.exactly(70));
        assertThat(all.part(ReturnKind.RUN_RATE).total()).isEqualTo(Range.exactly(90));
        assertThat(all.part(ReturnKind.REALISED).lines()).hasSize(1);
    }

    @Test
    void amountsOfAYearAreHeldAgainstTheCostOfAYear() {
        ReturnPart runRate = of(
                        "2026-10",
                        "2026-12",
                        Money.of(350_000, "EUR"),
                        new Told("a").launched("2026-01-01").earned("2026-04-01", 2_100_000))
                .part(ReturnKind.RUN_RATE);

        assertThat(runRate.multiple()).contains(1.5);
    }

    @Test
    void aTeamOfThreeMonthsIsHeldAgainstAYearOfThem() {
        TeamReturn young = ReturnReckoning.of(
                new CostPeriod("", YearMonth.of(2025, 12), YearMonth.of(2026, 11)),
                TODAY,
                Stream.concat(
                                java.util.Collections.nCopies(9, new Money(0, "EUR")).stream(),
                                spread("2026-09", "2026-11", Money.of(350_000, "EUR")).stream())
                        .toList(),
                List.of(),
                List.of(),
                new Rates(List.of()));

        assertThat(young.cost()).isEqualTo(Money.of(350_000, "EUR"));
        assertThat(young.costOfYear()).isEqualTo(YEAR);
    }

    @Test
    void aBetWhoseCurrencyHasNoRateIsNamedAndLeftOut() {
        TeamReturn returned = of(
                "2025-12",
                "2026-11",
                YEAR,
                new Told("a").launched("2026-01-01").earned("2026-04-01", 10, "USD", Optional.empty()));

        assertThat(returned.leftOut()).containsExactly("Bet a");
        assertThat(returned.part(ReturnKind.RUN_RATE).lines()).isEmpty();
    }
}
