package dev.rung.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import dev.rung.domain.chain.ChainLink.Kind;
import dev.rung.domain.chain.ReturnKind;
import dev.rung.domain.chain.TaxCause;
import dev.rung.domain.chain.TranslationTax;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Money;
import dev.rung.domain.team.CostLine;
import dev.rung.domain.team.CostPeriod;
import dev.rung.domain.team.Goal;
import dev.rung.tui.BetDesk;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four initiatives on a team of 120,000 a month: two connected in September, two that hang in the air. */
class ChainServiceTest {
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 7);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final String METRIC = "Raise activation from 31 % to 40 % by 31 March 2027";

    @TempDir
    private Path folder;

    private BetDesk desk;
    private final String[] ids = new String[4];
    private String goal = "";

    @BeforeEach
    void team() {
        desk = new BetDesk(folder);
        desk.did(SEPTEMBER, rung -> {
            rung.team()
                    .addExpense(
                            "All of it",
                            new Money(12_000_000, "EUR"),
                            CostLine.Every.MONTH,
                            LocalDate.of(2026, 9, 1),
                            Optional.empty());
            goal = rung.team()
                    .add(new Goal(
                            "",
                            "Keep more customers",
                            "",
                            "",
                            Optional.of(Driver.RETENTION),
                            SEPTEMBER,
                            TODAY.plusYears(1)))
                    .id();
            for (int i = 0; i < 4; i++) {
                Initiative bet = rung.initiatives().add("Bet " + i);
                ids[i] = bet.id();
                rung.team().share(bet, BigDecimal.valueOf(20), YearMonth.of(2026, 9), Optional.empty());
                if (i < 2) {
                    connect(rung, ids[i]);
                }
            }
            rung.team().run("Support", BigDecimal.TEN, YearMonth.of(2026, 9), Optional.empty());
        });
    }

    private void connect(Rung rung, String id) {
        page(rung, id, METRIC);
        rung.forecasts().add(id, Driver.PLAIN, Map.of("amount", "100k"), "");
        rung.forecasts().add(id, Driver.RISK, Map.of("loss", "100k", "probability", "20%"), "");
        rung.team().serve(rung.initiatives().find(id), rung.team().goal(goal));
    }

    private static void page(Rung rung, String id, String metric) {
        rung.onePagers()
                .write(
                        id,
                        OnePager.EMPTY
                                .with(OnePagerField.CHAIN, "They invite a colleague")
                                .with(OnePagerField.METRIC, metric));
    }

    private static long tax(Rung rung, YearMonth month) {
        return rung.chains().tax(CostPeriod.of(month)).tax().minor();
    }

    @Test
    void twoOfFourHangInTheAirAndMendingOneLowersThisMonthAlone() {
        desk.did(TODAY, rung -> {
            assertThat(tax(rung, NOVEMBER)).isEqualTo(6_000_000);
            assertThat(rung.chains().tax(CostPeriod.of(NOVEMBER)).byCause())
                    .isEqualTo(Map.of(
                            TaxCause.BEHAVIOUR, new Money(4_800_000, "EUR"),
                            TaxCause.NOTHING, new Money(1_200_000, "EUR")));

            connect(rung, ids[2]);

            assertThat(tax(rung, NOVEMBER)).isEqualTo(3_600_000);
            assertThat(tax(rung, YearMonth.of(2026, 10))).isEqualTo(6_000_000);
        });
    }

    @Test
    void thePageOfAPastMonthIsTheOneOfItsLastDay() {
        desk.did(LocalDate.of(2026, 10, 10), rung -> page(rung, ids[0], "Make activation better"));

        desk.did(TODAY, rung -> {
            assertThat(rung.chains().chain(ids[0], LocalDate.of(2026, 9, 30)).whole())
                    .isTrue();
            assertThat(rung.chains().chain(ids[0]).cause().orElseThrow().kind()).isEqualTo(Kind.METRIC);
            assertThat(tax(rung, YearMonth.of(2026, 9))).isEqualTo(6_000_000);
            assertThat(tax(rung, YearMonth.of(2026, 10))).isEqualTo(8_400_000);
        });
    }

    @Test
    void aQuarterIsItsMonthsAndOneToComeIsJudgedByToday() {
        desk.did(TODAY, rung -> {
            TranslationTax quarter =
                    rung.chains().tax(new CostPeriod("Q4 2026", YearMonth.of(2026, 10), YearMonth.of(2026, 12)));

            assertThat(quarter.cost()).isEqualTo(new Money(36_000_000, "EUR"));
            assertThat(quarter.tax()).isEqualTo(new Money(18_000_000, "EUR"));
            assertThat(quarter.fraction()).contains(0.5);
            assertThat(quarter.subjects())
                    .extracting(s -> s.newest().title())
                    .containsExactly("Bet 2", "Bet 3", "allocated to nothing", "Bet 0", "Bet 1", "Support");
        });
    }

    @Test
    void initiativesCostTheirShareOfTheMonth() {
        desk.did(
                TODAY,
                rung -> assertThat(rung.chains().costs())
                        .hasSize(4)
                        .containsEntry(ids[0], new Money(2_400_000, "EUR")));
    }

    @Test
    void theReturnHasTheForecastsOfTheBetsAndTheTreeTheirPlace() {
        desk.did(TODAY, rung -> {
            assertThat(rung.chains()
                            .returned(CostPeriod.trailing(NOVEMBER, 12))
                            .part(ReturnKind.MODELLED_AVOIDED)
                            .lines())
                    .extracting(l -> l.amount().p50())
                    .containsExactly(20_000.0, 20_000.0);
            assertThat(rung.chains().tree(TODAY).beside().hangs()).hasSize(2);
            assertThat(rung.chains().tree(TODAY).inTheAir()).hasSize(2);
        });
    }

    @Test
    void aMonthWithoutARateIsRefusedWithTheCommandThatMendsIt() {
        desk.did(TODAY, rung -> {
            rung.team().addExpense("Cloud", new Money(100, "USD"), CostLine.Every.MONTH, SEPTEMBER, Optional.empty());

            assertThatThrownBy(() -> tax(rung, NOVEMBER))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("rung money rate USD");
            assertThat(rung.chains().costs()).isEmpty();
        });
    }
}
