package dev.rung.domain.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.money.Money;
import dev.rung.domain.person.Quarter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TeamCostPropertiesTest {
    private static final int RUNS = 300;
    private static final String[] CURRENCIES = {"EUR", "USD", "GBP"};

    private final Random random = new Random(20_261_121);

    private LocalDate day() {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1400));
    }

    private CostLine line(int id, String currency) {
        CostLine.Every every = CostLine.Every.values()[random.nextInt(3)];
        boolean people = every == CostLine.Every.YEAR && random.nextBoolean();
        LocalDate from = day();
        Optional<LocalDate> to = every == CostLine.Every.ONCE
                ? Optional.of(from)
                : random.nextBoolean() ? Optional.of(from.plusDays(random.nextInt(700))) : Optional.empty();
        return new CostLine(
                "line" + id,
                people ? CostLine.Kind.PEOPLE : CostLine.Kind.EXPENSE,
                "Line " + id,
                people ? BigDecimal.valueOf(1 + random.nextInt(900), 2) : BigDecimal.ONE,
                new Money(random.nextInt(20_000_000), currency),
                every,
                people ? BigDecimal.valueOf(10_000L + random.nextInt(8000), 4) : BigDecimal.ONE,
                from,
                to);
    }

    private List<CostLine> lines(String... currencies) {
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(i -> line(i, currencies[random.nextInt(currencies.length)]))
                .toList();
    }

    private List<ExchangeRate> rates() {
        List<ExchangeRate> rates = new ArrayList<>();
        for (String currency : List.of("USD", "GBP")) {
            rates.add(new ExchangeRate(currency, "EUR", LocalDate.of(2020, 1, 1), new BigDecimal("0.9137")));
            for (int i = random.nextInt(4); i > 0; i--) {
                rates.add(new ExchangeRate(currency, "EUR", day(), BigDecimal.valueOf(5000 + random.nextInt(9000), 4)));
            }
        }
        return rates;
    }

    /** What a line costs in a year to 20 digits, month by month, as the definition has it. */
    private static BigDecimal exact(CostLine line, int year) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int m = 1; m <= 12; m++) {
            YearMonth month = YearMonth.of(year, m);
            long days = month.atDay(1)
                    .datesUntil(month.atEndOfMonth().plusDays(1))
                    .filter(line::paidOn)
                    .count();
            BigDecimal amount = line.number()
                    .multiply(line.load())
                    .multiply(BigDecimal.valueOf(line.amount().minor()));
            sum = sum.add(
                    switch (line.every()) {
                        case ONCE -> days > 0 ? amount : BigDecimal.ZERO;
                        case MONTH ->
                            amount.multiply(BigDecimal.valueOf(days))
                                    .divide(BigDecimal.valueOf(month.lengthOfMonth()), MathContext.DECIMAL128);
                        case YEAR ->
                            amount.multiply(BigDecimal.valueOf(days))
                                    .divide(BigDecimal.valueOf(12L * month.lengthOfMonth()), MathContext.DECIMAL128);
                    });
        }
        return sum;
    }

    @Test
    void monthsAddUpToQuartersAndYearsToTheCentWhateverTheDates() {
        for (int run = 0; run < RUNS; run++) {
            List<CostLine> lines = lines("EUR");
            TeamCost team = new TeamCost(lines, new Rates(List.of()), "EUR");
            int year = 2024 + random.nextInt(4);
            long months = IntStream.rangeClosed(1, 12)
                    .mapToLong(m -> team.month(YearMonth.of(year, m)).total().minor())
                    .sum();
            long quarters = IntStream.rangeClosed(1, 4)
                    .mapToLong(q -> team.of(CostPeriod.of(new Quarter(year, q))).minor())
                    .sum();
            long exact = lines.stream()
                    .mapToLong(l -> exact(l, year)
                            .setScale(6, RoundingMode.HALF_UP)
                            .setScale(0, RoundingMode.HALF_UP)
                            .longValueExact())
                    .sum();
            assertThat(months)
                    .as("run " + run)
                    .isEqualTo(quarters)
                    .isEqualTo(team.of(CostPeriod.ofYear(year)).minor());
            assertThat(months).as("run " + run).isEqualTo(exact);
        }
    }

    @Test
    void noMonthCostsLessThanNothing() {
        for (int run = 0; run < RUNS; run++) {
            CostLine line = line(0, "EUR");
            for (int m = 1; m <= 12; m++) {
                assertThat(LineCost.cents(line, YearMonth.of(2025, m))).isNotNegative();
            }
        }
    }

    @Test
    void aLineOrARateDatedLaterNeverAltersAMonthThatEndedBefore() {
        for (int run = 0; run < RUNS; run++) {
            List<CostLine> lines = lines(CURRENCIES);
            List<ExchangeRate> rates = rates();
            TeamCost before = new TeamCost(lines, new Rates(rates), "EUR");
            LocalDate later = day();
            List<CostLine> more = new ArrayList<>();
            for (CostLine line : lines) {
                boolean ends = line.every() != CostLine.Every.ONCE
                        && !later.isBefore(line.from())
                        && line.to().filter(later::isAfter).isEmpty();
                more.add(ends ? line.until(Optional.of(later)) : line);
            }
            more.add(TeamT.in(TeamT.people("New", "2", "100k", "1.25", later), "USD"));
            List<ExchangeRate> newer = new ArrayList<>(rates);
            newer.add(new ExchangeRate("USD", "EUR", later, new BigDecimal("3.5")));
            newer.add(new ExchangeRate("EUR", "GBP", later, new BigDecimal("0.25")));
            TeamCost after = new TeamCost(more, new Rates(newer), "EUR");
            for (YearMonth m = YearMonth.of(2024, 1); m.atEndOfMonth().isBefore(later); m = m.plusMonths(1)) {
                assertThat(after.month(m).total())
                        .as("run " + run + ", " + m)
                        .isEqualTo(before.month(m).total());
            }
        }
    }

    @Test
    void anotherCurrencyOfTheReportLeavesWhatALineCostsInItsOwn() {
        for (int run = 0; run < RUNS; run++) {
            List<CostLine> lines = lines(CURRENCIES);
            List<ExchangeRate> rates = new ArrayList<>(rates());
            rates.add(new ExchangeRate("EUR", "CHF", LocalDate.of(2020, 1, 1), new BigDecimal("0.95")));
            rates.add(new ExchangeRate("USD", "CHF", LocalDate.of(2020, 1, 1), new BigDecimal("0.88")));
            rates.add(new ExchangeRate("GBP", "CHF", LocalDate.of(2020, 1, 1), new BigDecimal("1.12")));
            YearMonth month = YearMonth.of(2025, 1 + random.nextInt(12));
            List<Money> euro = own(new TeamCost(lines, new Rates(rates), "EUR"), month);
            assertThat(own(new TeamCost(lines, new Rates(rates), "CHF"), month)).isEqualTo(euro);
        }
    }

    private static List<Money> own(TeamCost team, YearMonth month) {
        return team.month(month).lines().stream().map(MonthCost.Line::own).toList();
    }
}
