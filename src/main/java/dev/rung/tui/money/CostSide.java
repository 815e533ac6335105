package dev.rung.tui.money;

import dev.rung.domain.money.Money;
import dev.rung.domain.team.CostLine;
import dev.rung.domain.team.MissingRate;
import dev.rung.domain.team.MonthCost;
import dev.rung.domain.team.TeamCost;
import dev.rung.domain.team.TeamText;
import dev.rung.service.Rung;
import dev.rung.service.TeamService;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.DateField;
import dev.rung.tui.widget.GroupedList;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Prompt;
import dev.rung.tui.widget.Question;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who and what the team costs, month by month, and what that is reckoned from. */
final class CostSide implements MoneyTab {
    /** Wider than that an amount is too far from what it is for. */
    private static final int MOST_COLUMNS = 122;

    private final Rung rung;
    private final TeamService team;
    private final GroupedList<CostRow> list;
    private YearMonth month;
    private int sprints = TeamCost.CALENDAR_SPRINTS;
    private CostYear year;

    CostSide(Rung rung) {
        this.rung = rung;
        this.team = rung.team();
        this.month = YearMonth.from(rung.today());
        this.year = CostYear.of(team.cost(), month, rung.today());
        this.list = new GroupedList<>(List.of(), CostRow::id, (canvas, row, on) -> row.draw(canvas, on), this::edit);
    }

    @Override
    public String title() {
        return "Cost";
    }

    @Override
    public String about() {
        return "A month costs salary × load ÷ 12 for the days somebody is paid, and the expense that falls in it. Give a raise"
                + " by ending a line and adding another, so that past months keep their cost.";
    }

    @Override
    public void show() {
        year = CostYear.of(team.cost(), month, rung.today());
        Optional<MonthCost> cost = year.cost();
        List<CostLine> lines = year.team().lines();
        list.show(List.of(
                group("People", lines, CostLine.Kind.PEOPLE, cost),
                group("Expense", lines, CostLine.Kind.EXPENSE, cost),
                new GroupedList.Group<>(
                        "Exchange rates",
                        team.rates().stream()
                                .map(r -> (CostRow) new CostRow.Rate(r))
                                .toList()),
                new GroupedList.Group<>(
                        "Contribution margin",
                        team.margins().stream()
                                .map(m -> (CostRow) new CostRow.Ratio(m))
                                .toList())));
    }

    private static GroupedList.Group<CostRow> group(
            String heading, List<CostLine> lines, CostLine.Kind kind, Optional<MonthCost> cost) {
        return new GroupedList.Group<>(
                heading,
                lines.stream()
                        .filter(l -> l.kind() == kind)
                        .map(l -> new CostRow.Paid(l, cost.map(c -> in(c, l))))
                        .sorted(Comparator.comparing(CostRow.Paid::isIdle))
                        .map(r -> (CostRow) r)
                        .toList());
    }

    private static Money in(MonthCost cost, CostLine line) {
        return cost.lines().stream()
                .filter(l -> l.line().id().equals(line.id()))
                .map(MonthCost.Line::reported)
                .findFirst()
                .orElse(new Money(0, cost.total().currency()));
    }

    @Override
    public List<Action> actions() {
        Optional<CostRow> row = list.selected();
        boolean ends = row.filter(r -> r instanceof CostRow.Paid p && p.line().every() != CostLine.Every.ONCE)
                .isPresent();
        Optional<MissingRate> missing = year.missing();
        Action person = Action.of("cost.person", "add people", () -> ask(new LineAsk(rung, CostLine.Kind.PEOPLE)), "n")
                .about("Add people of a role");
        Action expense = Action.of("cost.expense", "expense", () -> ask(new LineAsk(rung, CostLine.Kind.EXPENSE)), "o")
                .about("Add another expense: tools, cloud, contractors");
        Action rate = Action.of("cost.rate", "rate", () -> ask(new RateAsk(rung, missing)), "r")
                .about("Type an exchange rate, dated");
        Action margin = Action.quiet("cost.margin", "margin", () -> ask(new MarginAsk(rung, Optional.empty())), "m")
                .about("Type the contribution margin, dated: what part of revenue is left");
        if (year.team().lines().isEmpty() && row.isEmpty()) {
            return List.of(person, expense, rate, margin);
        }
        return Layers.of(
                List.of(
                        person,
                        expense,
                        Action.of("cost.edit", "edit", () -> row.map(this::edit).orElseGet(Next::stay), "enter")
                                .unless(row.isPresent(), "there is nothing to edit yet"),
                        Action.of("cost.end", "end", () -> row.map(this::end).orElseGet(Next::stay), "t")
                                .about("Say on which day it is paid last")
                                .unless(ends, "only people and repeated expense end"),
                        rate,
                        margin,
                        Action.of("cost.before", "month", () -> look(month.minusMonths(1)), "[")
                                .about("Look at the month before"),
                        Action.quiet("cost.after", "a month on", () -> look(month.plusMonths(1)), "]"),
                        Action.quiet("cost.now", "this month", () -> look(YearMonth.from(rung.today())), "0"),
                        Action.quiet("cost.sprints", "26 or 24", this::turnSprints, "s")
                                .about("Reckon a sprint by the 26 of a calendar year, or the 24 that are worked"),
                        Action.quiet(
                                        "cost.delete",
                                        "delete",
                                        () -> row.map(this::delete).orElseGet(Next::stay),
                                        "d",
                                        "delete")
                                .about("Delete what was typed by mistake, from past months too")
                                .unless(row.isPresent(), "there is nothing to delete yet")),
                list.moves());
    }

    private Next ask(EntryPanel.Ask ask) {
        return Next.show(new EntryPanel(rung, ask));
    }

    private Next look(YearMonth other) {
        month = other;
        show();
        return Next.stay();
    }

    private Next turnSprints() {
        sprints = sprints == TeamCost.CALENDAR_SPRINTS ? TeamCost.WORKING_SPRINTS : TeamCost.CALENDAR_SPRINTS;
        return Next.stay();
    }

    private Next edit(CostRow row) {
        if (row instanceof CostRow.Paid paid) {
            return ask(new LineAsk(rung, paid.line()));
        }
        if (row instanceof CostRow.Rate rate) {
            return ask(new RateAsk(rung, rate.rate()));
        }
        return row instanceof CostRow.Ratio ratio ? ask(new MarginAsk(rung, Optional.of(ratio.margin()))) : Next.stay();
    }

    private Next end(CostRow row) {
        if (!(row instanceof CostRow.Paid paid)) {
            return Next.stay();
        }
        CostLine line = paid.line();
        DateField day = new DateField(
                line.to().orElse(YearMonth.from(rung.today()).atEndOfMonth()).toString(),
                MoneyDates::last,
                rung::today);
        return Next.show(new Prompt(
                "End of “" + line.title() + "”",
                "The last day it is paid; the months before keep their cost. A raise is a new line from the day after.",
                day,
                "end it",
                () -> {
                    CostLine ended = team.end(
                            line,
                            MoneyDates.lastOrNone(day.text(), rung.today()).orElse(rung.today()));
                    return Next.say("“" + ended.title() + "” is paid until "
                            + ended.to().orElseThrow() + "; u takes it back.");
                }));
    }

    private Next delete(CostRow row) {
        return Next.show(Question.yesNo(
                "Delete “" + row.title() + "”",
                row instanceof CostRow.Paid
                        ? "It goes out of past months too. Who has left is better ended, with t. u brings it back."
                        : "Past months are reckoned without it from now on. u brings it back.",
                "delete it",
                () -> {
                    if (row instanceof CostRow.Paid paid) {
                        team.delete(paid.line());
                    } else if (row instanceof CostRow.Rate rate) {
                        team.delete(rate.rate());
                    } else if (row instanceof CostRow.Ratio ratio) {
                        team.delete(ratio.margin());
                    }
                    show();
                    return Next.say("Deleted “" + row.title() + "”; u brings it back.");
                }));
    }

    @Override
    public void draw(Canvas canvas) {
        if (list.selected().isEmpty()) {
            empty(canvas);
            return;
        }
        int y = new CostFigures(year, sprints).draw(canvas, this::look);
        list.draw(canvas.part(0, y, Math.min(MOST_COLUMNS, canvas.columns()), canvas.rows() - y));
    }

    private static void empty(Canvas canvas) {
        canvas.text(2, 1, "WHO IS ON THE TEAM?", Style.HEADING);
        int y = canvas.prose(
                2,
                3,
                "Add the roles with number, salary and load: a PM, a designer and five engineers are three lines. Then what"
                        + " else is paid for, such as tools and cloud. It takes a minute, and rung says what a month, a"
                        + " quarter, a sprint and a year cost, and later what came back for it.",
                Style.TEXT,
                canvas.columns() - 4);
        int x = canvas.text(2, y + 1, "n", Style.ACCENT.withBold());
        canvas.text(x + 2, y + 1, "people: role, number, salary a year, load factor, from when", Style.MUTED);
        x = canvas.text(2, y + 2, "o", Style.ACCENT.withBold());
        canvas.text(x + 2, y + 2, "another expense: a month, a year, or once", Style.MUTED);
        canvas.text(2, y + 4, "Round salaries do. Names are not wanted, and nothing leaves this machine.", Style.FAINT);
    }

    @Override
    public String mark() {
        return year.missing().isPresent() ? "! rate" : "";
    }

    static String words(Optional<Money> money) {
        return money.map(TeamText::exact).orElse("?");
    }
}
