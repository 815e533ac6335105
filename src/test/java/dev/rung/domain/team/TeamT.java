package dev.rung.domain.team;

import dev.rung.domain.money.Money;
import dev.rung.domain.money.MoneyText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The team of the worked numbers: 1,010,000 of salaries at a load of 1.3, and 87,000 of expense; 1,400,000 a year. */
final class TeamT {
    static final LocalDate START = LocalDate.of(2026, 1, 1);

    static final List<CostLine> LINES = List.of(
            people("PM", "1", "140k", "1.3", START),
            people("Designer", "1", "120k", "1.3", START),
            people("Engineer", "5", "150k", "1.3", START),
            expense("Tools", "87k", CostLine.Every.YEAR, START));

    private TeamT() {}

    static CostLine people(String role, String number, String salary, String load, LocalDate from) {
        return new CostLine(
                role,
                CostLine.Kind.PEOPLE,
                role,
                new BigDecimal(number),
                MoneyText.parse(salary, "EUR"),
                CostLine.Every.YEAR,
                new BigDecimal(load),
                from,
                Optional.empty());
    }

    static CostLine expense(String title, String amount, CostLine.Every every, LocalDate from) {
        return new CostLine(
                title,
                CostLine.Kind.EXPENSE,
                title,
                BigDecimal.ONE,
                MoneyText.parse(amount, "EUR"),
                every,
                BigDecimal.ONE,
                from,
                Optional.empty());
    }

    static CostLine in(CostLine line, String currency) {
        return new CostLine(
                line.id(),
                line.kind(),
                line.title(),
                line.number(),
                new Money(line.amount().minor(), currency),
                line.every(),
                line.load(),
                line.from(),
                line.to());
    }

    static TeamCost of(CostLine... lines) {
        return new TeamCost(List.of(lines), new Rates(List.of()), "EUR");
    }

    static TeamCost whole() {
        return new TeamCost(LINES, new Rates(List.of()), "EUR");
    }
}
