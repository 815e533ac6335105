package dev.rung.tui.money;

import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.money.Driver;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.team.CostLine;
import dev.rung.domain.team.CostPeriod;
import dev.rung.domain.team.ExchangeRate;
import dev.rung.domain.team.Goal;
import dev.rung.domain.team.Margin;
import dev.rung.domain.team.TeamText;
import dev.rung.service.Rung;
import dev.rung.service.TeamService;
import dev.rung.tui.BetDesk;
import dev.rung.tui.ScreenDriver;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** A team of 18 months with a hire and a leaver, shares of three bets and four goals. */
final class MoneyDesk {
    private MoneyDesk() {}

    static Rung empty(Path folder) {
        return new BetDesk(folder).on(ScreenDriver.DAY);
    }

    static Rung full(Path folder) {
        Rung rung = empty(folder);
        TeamService team = rung.team();
        people(team, "Product manager", "1", "95k", "2025-06-01", "");
        people(team, "Designer", "1", "78k", "2025-06-01", "2026-08-31");
        people(team, "Designer", "1", "82k", "2026-10-01", "");
        people(team, "Engineer", "4", "90k", "2025-06-01", "");
        people(team, "Engineer", "1", "96k", "2026-03-16", "");
        people(team, "Data analyst", "0.5", "88k USD", "2026-01-01", "");
        expense(team, "Cloud", "6k", CostLine.Every.MONTH, "2025-06-01");
        expense(team, "Design and research tools", "14k", CostLine.Every.YEAR, "2025-06-01");
        expense(team, "Security audit", "18k", CostLine.Every.ONCE, "2026-05-12");
        team.save(new ExchangeRate("USD", "EUR", LocalDate.of(2026, 1, 1), new BigDecimal("0.92")));
        team.save(new ExchangeRate("USD", "EUR", LocalDate.of(2026, 9, 1), new BigDecimal("0.88")));
        team.save(new Margin(LocalDate.of(2026, 1, 1), new BigDecimal("0.75"), "Finance, year plan"));
        Initiative checkout = rung.initiatives().add("Faster checkout for returning customers");
        Initiative plan = rung.initiatives().add("Annual plan");
        Initiative invoices = rung.initiatives().add("Invoices by mail");
        rung.initiatives().add("Search that finds");
        share(team, checkout, "40", "2026-06");
        share(team, checkout, "30", "2026-10");
        share(team, plan, "25", "2026-07");
        share(team, invoices, "12.5", "2026-11");
        team.run("Support and upkeep", TeamText.share("20"), YearMonth.of(2026, 6), Optional.empty());
        CostPeriod year = CostPeriod.ofYear(2026);
        CostPeriod last = CostPeriod.of(new Quarter(2026, 4));
        Goal keep = goal(team, "Keep more customers", "GRR", "92 %", Optional.of(Driver.RETENTION), last);
        goal(team, "Win small teams", "new customers a month", "240", Optional.of(Driver.ACQUISITION), last);
        Goal profit = goal(team, "Profit of 4 M", "profit", "4 M", Optional.empty(), year);
        goal(
                team,
                "Cheaper support",
                "contacts per customer",
                "0.3",
                Optional.of(Driver.COST_TO_SERVE),
                CostPeriod.of(new Quarter(2026, 2)));
        team.serve(checkout, keep);
        team.serve(plan, keep);
        team.serve(plan, profit);
        return rung;
    }

    private static void people(TeamService team, String role, String number, String salary, String from, String to) {
        team.addPeople(
                role,
                TeamText.number(number),
                TeamText.amount(salary, "EUR"),
                TeamText.load("1.3"),
                LocalDate.parse(from),
                to.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(to)));
    }

    private static void expense(TeamService team, String title, String amount, CostLine.Every every, String from) {
        team.addExpense(title, TeamText.amount(amount, "EUR"), every, LocalDate.parse(from), Optional.empty());
    }

    private static void share(TeamService team, Initiative bet, String percent, String from) {
        team.share(bet, TeamText.share(percent), YearMonth.parse(from), Optional.empty());
    }

    private static Goal goal(
            TeamService team, String title, String metric, String target, Optional<Driver> driver, CostPeriod period) {
        return team.add(new Goal("", title, metric, target, driver, period.first(), period.last()));
    }
}
