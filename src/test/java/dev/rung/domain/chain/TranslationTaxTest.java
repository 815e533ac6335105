package dev.rung.domain.chain;

import static dev.rung.domain.chain.Told.day;
import static dev.rung.domain.chain.Told.share;
import static dev.rung.domain.chain.Told.whole;
import static dev.rung.domain.chain.Told.work;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rung.domain.Refusal;
import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Money;
import dev.rung.domain.money.Range;
import dev.rung.domain.team.TeamShare;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranslationTaxTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final Money MONTH = new Money(11_666_667, "EUR");

    private static Map<String, Chain> on(String day, Told... told) {
        return Stream.of(told)
                .map(t -> t.on(day))
                .collect(Collectors.toMap(c -> c.initiative().id(), c -> c));
    }

    @Test
    void brokenChainsAndWhatIsAllocatedToNothingAreTaxedAndRunAndMaintainIsNot() {
        MonthTax month = MonthTax.of(
                NOVEMBER,
                MONTH,
                List.of(share("a", "40"), share("b", "25"), work("support", "20")),
                on("2026-11-21", whole("a", "2026-03-01"), new Told("b").page("2026-03-01", "They stay", "")));

        assertThat(month.sum(TaxItem.Kind.TRANSLATED)).isEqualTo(new Money(4_666_667, "EUR"));
        assertThat(month.sum(TaxItem.Kind.RUN_AND_MAINTAIN)).isEqualTo(new Money(2_333_333, "EUR"));
        assertThat(month.tax()).isEqualTo(new Money(4_666_667, "EUR"));
        assertThat(new TranslationTax(List.of(month)).byCause())
                .isEqualTo(Map.of(
                        TaxCause.METRIC, new Money(2_916_667, "EUR"),
                        TaxCause.NOTHING, new Money(1_750_000, "EUR")));
        assertThat(month.fraction().orElseThrow()).isEqualTo(0.4, org.assertj.core.data.Offset.offset(1e-6));
    }

    @Test
    void aTeamThatWorksOnNothingIsTaxedWhole() {
        MonthTax month = MonthTax.of(NOVEMBER, MONTH, List.of(), Map.of());

        assertThat(month.tax()).isEqualTo(MONTH);
        assertThat(month.items())
                .singleElement()
                .satisfies(i -> assertThat(i.cause()).contains(TaxCause.NOTHING));
    }

    @Test
    void aMonthWithoutCostHasNoPercent() {
        assertThat(MonthTax.of(NOVEMBER, new Money(0, "EUR"), List.of(), Map.of())
                        .fraction())
                .isEmpty();
    }

    @Test
    void sharesAboveTheWholeAreNoMonth() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        MonthTax.of(NOVEMBER, MONTH, List.of(work("support", "60"), work("upkeep", "40.01")), Map.of()))
                .withMessageContaining("100.01");
    }

    @Test
    void anInitiativeIsOneSubjectOverThePeriodAndSaysWhatItLacksNow() {
        Told told = new Told("a").page("2026-10-05", "They stay", Told.METRIC);
        List<TeamShare> shares = List.of(share("a", "100"));
        Money cost = new Money(100, "EUR");
        MonthTax october = MonthTax.of(YearMonth.of(2026, 10), cost, shares, on("2026-10-31", told));
        told.forecast("2026-11-02", Driver.PRICE, new Range(1, 2, 3)).serves("g1", "2026-11-02");
        MonthTax november = MonthTax.of(NOVEMBER, cost, shares, on("2026-11-21", told));

        TranslationTax tax = new TranslationTax(List.of(october, november));

        assertThat(tax.subjects()).singleElement().satisfies(s -> {
            assertThat(s.amount()).isEqualTo(new Money(200, "EUR"));
            assertThat(s.taxed()).isEqualTo(new Money(100, "EUR"));
            assertThat(s.newest().cause()).isEmpty();
        });
        assertThat(tax.byCause()).isEqualTo(Map.of(TaxCause.DRIVER, new Money(100, "EUR")));
    }

    @Test
    void whateverTheSharesAndTheCostTheThreePartsAreTheCostAndMonthsAddUp() {
        Random random = new Random(42);
        for (int round = 0; round < 300; round++) {
            List<MonthTax> months = new ArrayList<>();
            long cost = 0;
            for (int m = 1; m <= 3; m++) {
                Money month = new Money(random.nextInt(50_000_000), "EUR");
                cost += month.minor();
                months.add(random(random, YearMonth.of(2026, m), month));
            }
            for (MonthTax month : months) {
                assertThat(parts(new TranslationTax(List.of(month))))
                        .isEqualTo(month.cost().minor());
            }
            TranslationTax quarter = new TranslationTax(months);
            assertThat(parts(quarter)).isEqualTo(cost);
            assertThat(quarter.tax().minor())
                    .isEqualTo(months.stream().mapToLong(m -> m.tax().minor()).sum())
                    .isEqualTo(quarter.byCause().values().stream()
                            .mapToLong(Money::minor)
                            .sum())
                    .isEqualTo(quarter.subjects().stream()
                            .mapToLong(s -> s.taxed().minor())
                            .sum());
        }
    }

    private static long parts(TranslationTax tax) {
        return Stream.of(TaxItem.Kind.values())
                .mapToLong(k -> tax.sum(k).minor())
                .sum();
    }

    private static MonthTax random(Random random, YearMonth month, Money cost) {
        List<TeamShare> shares = new ArrayList<>();
        Map<String, Chain> chains = new HashMap<>();
        int left = 10_000;
        for (int i = random.nextInt(12); i > 0; i--) {
            int taken = random.nextInt(left + 1);
            left -= taken;
            String percent = BigDecimal.valueOf(taken, 2).toPlainString();
            if (random.nextInt(4) == 0) {
                shares.add(work("work " + i, percent));
            } else {
                shares.add(share("i" + i, percent));
                chains.put("i" + i, some(random, "i" + i).asOf(month.atEndOfMonth()));
            }
        }
        return MonthTax.of(month, cost, shares, chains);
    }

    /** Steps that each mend a link, some of them taken, on days of the year. */
    private static ChainRecords some(Random random, String id) {
        Told told = new Told(id);
        for (int step = 0; step < 5; step++) {
            if (random.nextBoolean()) {
                step(told, step, day("2026-01-01").plusDays(random.nextInt(120)).toString());
            }
        }
        return told.records();
    }

    private static void step(Told told, int step, String on) {
        switch (step) {
            case 0 -> told.page(on, "They stay", "");
            case 1 -> told.page(on, "They stay", Told.METRIC);
            case 2 -> told.forecast(on, Driver.PLAIN, new Range(1, 2, 3));
            case 3 -> told.forecast(on, Driver.PRICE, new Range(1, 2, 3));
            default -> told.serves("g1", on);
        }
    }

    @Test
    void mendingALinkNeverRaisesTheTaxAndNeverChangesAPastMonth() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            Told[] told = {new Told("a"), new Told("b"), new Told("c")};
            List<TeamShare> shares =
                    List.of(share("a", "33.33"), share("b", "20.5"), share("c", "11.1"), work("w", "9"));
            long before = Long.MAX_VALUE;
            long october = 0;
            for (int i = 0; i < 12; i++) {
                // Each step mends: a plain amount after a driver would take the driver away.
                step(told[random.nextInt(3)], List.of(1, 3, 4).get(random.nextInt(3)), "2026-11-" + (10 + i));
                long now = MonthTax.of(NOVEMBER, MONTH, shares, on("2026-11-21", told))
                        .tax()
                        .minor();
                assertThat(now).isLessThanOrEqualTo(before);
                before = now;
                long past = MonthTax.of(YearMonth.of(2026, 10), MONTH, shares, on("2026-10-31", told))
                        .tax()
                        .minor();
                assertThat(past).isEqualTo(i == 0 ? past : october);
                october = past;
            }
        }
    }
}
