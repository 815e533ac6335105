package dev.rung.cli;

import dev.rung.domain.money.Money;
import dev.rung.domain.team.CostLine;
import dev.rung.domain.team.MonthCost;
import java.math.BigDecimal;
import java.util.Map;

/** The team's cost as JSON. The names are documented in {@code json.md} and stay. */
final class CostJson {
    private CostJson() {}

    static Map<String, Object> of(CostReport report) {
        return JsonMap.of(
                "period", report.period().title(),
                "from", report.period().first(),
                "to", report.period().last(),
                "currency", report.team().currency(),
                "total", units(report.total()),
                "people", units(report.of(CostLine.Kind.PEOPLE)),
                "expense", units(report.of(CostLine.Kind.EXPENSE)),
                "months", report.months().stream().map(CostJson::month).toList(),
                "lines", report.lines().stream().map(CostJson::sum).toList(),
                "on", report.day(),
                "headcount", report.team().people(report.day()),
                "run_cost", units(report.team().runCost(report.day())),
                "sprints", report.sprints(),
                "sprint", units(report.team().sprint(report.day(), report.sprints())));
    }

    private static Map<String, Object> month(MonthCost month) {
        return JsonMap.of(
                "month", month.month().toString(),
                "total", units(month.total()),
                "people", units(month.of(CostLine.Kind.PEOPLE)),
                "expense", units(month.of(CostLine.Kind.EXPENSE)));
    }

    private static Map<String, Object> sum(CostReport.LineSum sum) {
        return JsonMap.of(
                "id", sum.line().id(),
                "title", sum.line().title(),
                "kind", sum.line().kind(),
                "own", units(sum.own()),
                "own_currency", sum.own().currency(),
                "reported", units(sum.reported()));
    }

    /** A line as it was typed. */
    static Map<String, Object> line(CostLine line) {
        return JsonMap.of(
                "id", line.id(),
                "kind", line.kind(),
                "title", line.title(),
                "number", line.number(),
                "amount", units(line.amount()),
                "currency", line.amount().currency(),
                "every", line.every(),
                "load", line.load(),
                "from", line.from(),
                "to", line.to());
    }

    /** In whole units, to the cent. */
    static BigDecimal units(Money money) {
        return BigDecimal.valueOf(money.minor(), 2);
    }
}
