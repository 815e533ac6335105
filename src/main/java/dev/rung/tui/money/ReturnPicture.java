package dev.rung.tui.money;

import dev.rung.domain.chain.ReturnKind;
import dev.rung.domain.chain.ReturnPart;
import dev.rung.domain.chain.TeamReturn;
import dev.rung.domain.money.Figures;
import dev.rung.domain.text.Capital;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.forecast.Figure;
import dev.rung.tui.forecast.FormulaPanel;
import dev.rung.tui.forecast.Sheet;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The return on a team: the kinds of money as a table, the bets behind each, and what breaks even. */
final class ReturnPicture {
    private static final int KIND = 18;
    private static final int MONEY = 20;
    private static final int NUMBER = 10;

    private final TeamReturn returned;

    ReturnPicture(TeamReturn returned) {
        this.returned = returned;
    }

    void draw(Sheet sheet) {
        sheet.heading(
                "RETURN ON THE TEAM",
                returned.period().title() + "   contribution in "
                        + returned.cost().currency());
        sheet.line(row -> {
            row.text(KIND, 0, "MONEY", Style.FAINT);
            row.textEnding(KIND + MONEY + NUMBER, 0, "MULTIPLE", Style.FAINT);
            row.textEnding(KIND + MONEY + 2 * NUMBER, 0, "ROI", Style.FAINT);
        });
        cost(sheet);
        returned.parts().forEach(part -> kind(sheet, part));
        sheet.prose("Kinds are never added up. A multiple is no ROI.", Style.FAINT);
        if (!returned.leftOut().isEmpty()) {
            sheet.prose(
                    "Left out, for their currency has no rate by " + Days.words(returned.seenOn()) + ": "
                            + String.join(", ", returned.leftOut()) + ".",
                    Style.WARN);
        }
        breakEven(sheet);
        returned.parts().forEach(part -> bets(sheet, part));
    }

    private void cost(Sheet sheet) {
        Figure figure = new Figure(
                "Cost",
                Shown.whole(returned.cost()),
                "",
                List.of(
                        "The sum of " + returned.paidMonths() + " months in which anything was paid, of "
                                + returned.period().months().size() + ".",
                        "A year at this pace: " + Shown.whole(returned.costOfYear()) + "."),
                "Amounts that are a year's are held against a year's cost; what was realised against that of the period.");
        sheet.stop(() -> FormulaPanel.open(figure), row -> {
            row.text(0, 0, "Team cost", Style.TEXT);
            row.text(KIND, 0, Shown.whole(returned.cost()), Style.STRONG);
            if (returned.cost().minor() == 0) {
                row.text(KIND + 4, 0, "the side Cost says who is on the team", Style.MUTED);
            }
        });
    }

    private void kind(Sheet sheet, ReturnPart part) {
        if (part.lines().isEmpty()) {
            sheet.line(row -> {
                row.text(0, 0, Capital.of(part.kind().word()), Style.MUTED);
                row.text(KIND, 0, "nothing", Style.FAINT);
            });
            return;
        }
        sheet.stop(() -> FormulaPanel.open(figure(part)), row -> {
            row.text(0, 0, Capital.of(part.kind().word()), Style.TEXT);
            row.text(KIND, 0, Figures.brief(part.total()), Style.STRONG, MONEY);
            row.textEnding(KIND + MONEY + NUMBER, 0, Shown.times(part.multiple()), Style.TEXT);
            row.textEnding(KIND + MONEY + 2 * NUMBER, 0, Shown.percent(part.roi()), Style.TEXT);
            int x = KIND + MONEY + 2 * NUMBER + 2;
            row.text(
                    x,
                    0,
                    part.kind() == ReturnKind.REALISED ? "in the period" : "a year",
                    Style.FAINT,
                    row.columns() - x);
        });
    }

    private Figure figure(ReturnPart part) {
        List<String> formula = new ArrayList<>();
        formula.add(part.lines().stream()
                .map(l -> Figures.brief(l.amount()) + "  " + l.title() + ", " + why(l))
                .collect(Collectors.joining("\n")));
        String gain = Figures.money(part.total().p50());
        String cost = Shown.whole(part.cost());
        formula.add("Multiple: " + gain + " ÷ " + cost + " = " + Shown.times(part.multiple()) + ". ROI: (" + gain
                + " − " + cost + ") ÷ " + cost + " = " + Shown.percent(part.roi()) + ".");
        return new Figure(
                Capital.of(part.kind().word()),
                Figures.brief(part.total()),
                part.kind().about(),
                formula,
                meaning(part.kind()));
    }

    private String why(ReturnPart.Line line) {
        String said = Figures.brief(line.said()) + " a year, " + Days.words(line.on());
        return line.days() > 0 ? said + ", " + line.days() + " days of it" : said;
    }

    private static String meaning(ReturnKind kind) {
        return switch (kind) {
            case REALISED ->
                "Day by day from the launch to the end of the period, or to the day it was stopped, at the rate the newest"
                        + " postmortem saw.";
            case RUN_RATE ->
                "What launched bets bring in a year if it goes on as the newest postmortem of each saw it.";
            case MODELLED ->
                "The newest forecast of every bet nobody looked back at. The ends of the ranges are added, so that the"
                        + " range is as wide as if all went well, or ill, together.";
            case AVOIDED -> "Losses that did not come, as postmortems judge it. Nobody can see them.";
            case MODELLED_AVOIDED -> "Losses that are forecast not to come.";
        };
    }

    private void breakEven(Sheet sheet) {
        sheet.heading("BREAK-EVEN REVENUE", "what must be sold in the period to pay for the team");
        if (returned.margin().isEmpty()) {
            sheet.prose(
                    "It wants the contribution margin, what is left of revenue: rung money margin 75%, or the side Cost.",
                    Style.MUTED);
            return;
        }
        row(sheet, "Pays for it", 1);
        row(sheet, "Three times", TeamReturn.STRONG);
    }

    private void row(Sheet sheet, String label, double multiple) {
        double ratio = returned.margin().orElseThrow().ratio().doubleValue();
        Optional<Double> revenue = returned.breakEven(multiple);
        String value = revenue.map(Figures::money).orElse("n/a");
        String formula = Shown.whole(returned.cost()) + (multiple == 1 ? "" : " × " + Figures.number(multiple)) + " ÷ "
                + Figures.percent(ratio) + " = " + value;
        String source = returned.margin().get().source();
        sheet.figure(
                new Figure(
                        label,
                        value,
                        "at a margin of " + Figures.percent(ratio),
                        List.of(formula),
                        "The margin is of " + Days.words(returned.margin().get().on())
                                + (source.isBlank() ? "." : ", from " + source + ".")),
                KIND - 2);
    }

    private void bets(Sheet sheet, ReturnPart part) {
        if (part.lines().isEmpty()) {
            return;
        }
        sheet.heading(part.kind().word().toUpperCase(Locale.ROOT), part.kind().about());
        part.lines()
                .forEach(l -> sheet.stop(() -> open(l, part.kind()), row -> {
                    int money = Math.min(MONEY, row.columns() / 3);
                    row.text(0, 0, l.title(), Style.TEXT, row.columns() - money - 18);
                    row.textEnding(row.columns() - 16, 0, Figures.brief(l.amount()), Style.STRONG);
                    row.text(
                            row.columns() - 14,
                            0,
                            l.days() > 0 ? l.days() + " days" : Days.words(l.on()),
                            Style.MUTED,
                            14);
                }));
    }

    private static Next open(ReturnPart.Line line, ReturnKind kind) {
        boolean seen = kind == ReturnKind.REALISED || kind == ReturnKind.RUN_RATE || kind == ReturnKind.AVOIDED;
        return Next.open(new Destination.InitiativePage(line.initiativeId(), seen ? "Postmortem" : "Return"));
    }
}
