package dev.rung.cli;

import dev.rung.domain.money.Money;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.team.CostLine;
import dev.rung.domain.team.CostPeriod;
import dev.rung.domain.team.ExchangeRate;
import dev.rung.domain.team.Margin;
import dev.rung.domain.team.MonthCost;
import dev.rung.domain.team.TeamCost;
import dev.rung.domain.team.TeamText;
import dev.rung.service.TeamService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The team's cost as text, to the cent. */
final class CostText {
    private static final int TITLE = 34;

    private final Workbench bench;
    private final Printout out;

    CostText(Workbench bench) {
        this.bench = bench;
        this.out = bench.out();
    }

    /** @param around also prints the quarter and the year that the month lies in */
    void print(CostReport report, boolean around) {
        TeamCost team = report.team();
        if (team.lines().isEmpty()) {
            out.line("Nobody is on the team yet. Who is? For example:");
            out.line("  rung money person Engineer --number 5 --salary 150k --from 2026-01");
            return;
        }
        out.heading("Team cost, " + report.period().title() + ", in " + team.currency());
        out.blank();
        List<Row> rows = new ArrayList<>();
        report.lines().forEach(l -> rows.add(row(l)));
        rows.add(new Row("Total", "", report.total(), ""));
        table(rows);
        out.blank();
        List<Row> sums = new ArrayList<>();
        if (report.months().size() > 1) {
            for (MonthCost month : report.months()) {
                sums.add(new Row("Month", month.month().toString(), month.total(), ""));
            }
        }
        if (around) {
            Quarter quarter = Quarter.of(bench.today());
            int year = bench.today().getYear();
            sums.add(new Row("Quarter", quarter.title(), team.of(CostPeriod.of(quarter)), ""));
            sums.add(new Row("Year", Integer.toString(year), team.of(CostPeriod.ofYear(year)), ""));
        }
        LocalDate day = report.day();
        sums.add(new Row(
                "Sprint",
                "two weeks",
                team.sprint(day, report.sprints()),
                TeamText.exact(team.runCost(day)) + " a year ÷ " + report.sprints()
                        + (report.sprints() == TeamCost.WORKING_SPRINTS ? " working" : "") + " sprints"));
        table(sums);
    }

    private static Row row(CostReport.LineSum sum) {
        CostLine line = sum.line();
        boolean people = line.kind() == CostLine.Kind.PEOPLE;
        String title = people ? TeamText.number(line.number()) + " × " + line.title() : line.title();
        boolean foreign = !sum.own().currency().equals(sum.reported().currency());
        return new Row(
                people ? "People" : "Expense",
                Quoted.clip(title, TITLE),
                sum.reported(),
                foreign ? TeamText.exact(sum.own()) + " " + sum.own().currency() : "");
    }

    private record Row(String label, String title, Money amount, String note) {}

    /** With the amounts aligned at their end. */
    private void table(List<Row> rows) {
        int widest = rows.stream()
                .mapToInt(r -> TeamText.exact(r.amount()).length())
                .max()
                .orElse(1);
        out.table(
                2,
                rows.stream()
                        .map(r -> List.of(
                                Words.of(Ink.DIM, r.label()),
                                Words.of(r.title()),
                                Words.of(String.format("%" + widest + "s", TeamText.exact(r.amount()))),
                                Words.of(Ink.DIM, r.note())))
                        .toList());
    }

    /** All lines as they were typed. */
    void lines(List<CostLine> lines) {
        if (lines.isEmpty()) {
            out.line("Nobody is on the team yet: rung money person ROLE --salary 150k --from 2026-01.");
            return;
        }
        List<List<Words>> rows = new ArrayList<>();
        for (CostLine line : lines) {
            rows.add(List.of(
                    Words.of(Ink.DIM, ShortId.of(line.id())),
                    Words.of(Quoted.clip(line.title(), TITLE)),
                    Words.of(TeamText.words(line)),
                    Words.of(Ink.DIM, TeamText.span(line))));
        }
        out.table(0, rows);
    }

    /** What was typed beside the lines; nothing where nothing was. */
    void ratesAndMargins(TeamService team) {
        List<List<Words>> rows = new ArrayList<>();
        for (ExchangeRate rate : team.rates()) {
            rows.add(dated(
                    rate.on(),
                    "1 " + rate.currency() + " = " + TeamText.number(rate.rate()) + " " + rate.worthIn(),
                    ""));
        }
        for (Margin margin : team.margins()) {
            String ratio = TeamText.percent(margin.ratio().movePointRight(2));
            rows.add(dated(margin.on(), ratio + " of revenue is contribution", Quoted.clip(margin.source(), TITLE)));
        }
        if (!rows.isEmpty()) {
            out.blank();
            out.table(0, rows);
        }
    }

    private static List<Words> dated(LocalDate on, String words, String note) {
        return List.of(Words.of(Ink.DIM, "from " + on), Words.of(words), Words.of(Ink.DIM, note));
    }

    /** Says what became of a line, and with it of the cost. */
    void saved(String verb, CostLine line) {
        out.line(verb + " “" + line.title() + "”: " + TeamText.words(line) + ", " + TeamText.span(line) + ".");
        out.line(Words.of(Ink.DIM, ShortId.of(line.id())));
    }
}
