package dev.rung.cli;

import dev.rung.domain.chain.ReturnPart;
import dev.rung.domain.chain.TeamReturn;
import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Money;
import dev.rung.domain.text.Capital;
import java.util.List;
import java.util.Optional;

/** The return on a team as text: each kind of money by itself, with the bets it comes from. */
final class ReturnText {
    private final Printout out;

    ReturnText(Printout out) {
        this.out = out;
    }

    void print(TeamReturn returned) {
        Money cost = returned.cost();
        out.line(new Words()
                .bold("Return on the team, " + returned.period().title() + ": ")
                .plain("it cost " + Figures.money(cost)));
        out.prose(0, "In contribution, in " + cost.currency() + ". Kinds of money are never added up.");
        if (cost.minor() == 0) {
            out.prose(
                    0, "Without a cost there is no multiple: rung money person and rung money expense enter the team.");
        }
        returned.parts().forEach(this::part);
        breakEven(returned);
        if (!returned.leftOut().isEmpty()) {
            out.blank();
            out.prose(
                    0,
                    "Left out, for their currency has no rate by " + returned.seenOn() + ": "
                            + String.join(", ", returned.leftOut()) + ". rung money rate enters one.");
        }
    }

    private void part(ReturnPart part) {
        out.blank();
        Words head = new Words()
                .bold(Capital.of(part.kind().word()))
                .plain(": " + (part.lines().isEmpty() ? "nothing" : Figures.brief(part.total())));
        part.multiple()
                .filter(m -> !part.lines().isEmpty())
                .ifPresent(m -> head.plain(", multiple " + Figures.times(m) + ", ROI " + Figures.part(part.roi())));
        out.line(head);
        if (part.lines().isEmpty()) {
            return;
        }
        out.line(Words.of(Ink.DIM, "  " + part.kind().about()));
        out.table(
                2,
                part.lines().stream()
                        .map(l -> List.of(
                                Words.of(l.title()), Words.of(Figures.brief(l.amount())), Words.of(Ink.DIM, said(l))))
                        .toList());
    }

    private static String said(ReturnPart.Line line) {
        return line.days() > 0
                ? line.days() + " days of " + Figures.brief(line.said()) + " a year, seen " + line.on()
                : "as of " + line.on();
    }

    private void breakEven(TeamReturn returned) {
        out.blank();
        if (returned.margin().isEmpty()) {
            out.prose(
                    0,
                    "Break-even revenue wants the contribution margin: rung money margin 75% says that three quarters of"
                            + " revenue are left.");
            return;
        }
        double ratio = returned.margin().get().ratio().doubleValue();
        out.heading("Break-even revenue of the period, at a margin of " + Figures.percent(ratio));
        out.table(
                2,
                List.of(
                        row("to pay for the team", returned.breakEven(1)),
                        row("for a multiple of 3", returned.breakEven(TeamReturn.STRONG))));
    }

    private static List<Words> row(String what, Optional<Double> revenue) {
        return List.of(Words.of(what), Words.of(revenue.map(Figures::money).orElse("n/a")));
    }
}
