package dev.rung.tui.forecast;

import dev.rung.domain.money.Range;
import dev.rung.domain.money.calc.Measure;
import dev.rung.domain.money.calc.ReturnOnCost;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What comes back for an investment, and what waiting costs, under their right names. */
final class ReturnFigures {
    /** What a break-even says of an input that changes: from where, and by how much. */
    private static final Pattern LIFT = Pattern.compile("\\(from (.+?) by ([^,)]+)");

    private ReturnFigures() {}

    /** In the order in which they are asked for: what must hold, how long, how much, and what a month of waiting costs. */
    static List<Figure> of(Reckoning reckoning) {
        List<Measure> measures = new ArrayList<>();
        reckoning.back().ifPresent(back -> {
            measures.add(back.breakEven());
            measures.add(back.paybackSimple());
            if (ramps(reckoning)) {
                measures.add(back.paybackRamped());
            }
            measures.add(back.paybackDiscounted());
            measures.add(back.multiple());
            measures.add(back.roi());
            measures.add(back.presentValue());
        });
        measures.add(reckoning.whole().costOfDelay());
        return measures.stream().map(ReturnFigures::figure).toList();
    }

    /** Whether the months differ, so that payback as it comes in is another than with every month alike. */
    private static boolean ramps(Reckoning reckoning) {
        List<Double> monthly = reckoning.whole().monthly();
        double first = monthly.get(0);
        return monthly.stream().anyMatch(m -> Math.abs(m - first) > 1e-9 * Math.max(1, Math.abs(first)));
    }

    /** What it is that comes back. */
    static String costWords(ReturnOnCost back) {
        return ReadingWords.ends(back.cost());
    }

    private static Figure figure(Measure measure) {
        return new Figure(
                measure.label(), measure.middle(), aside(measure), List.of(measure.formula()), meaning(measure.id()));
    }

    /** Of the break-even which input it is and by how much it has to move; of the others from where to where they go. */
    private static String aside(Measure measure) {
        return measure.id().equals("break_even") && measure.value().isPresent()
                ? LIFT.matcher(measure.formula())
                        .results()
                        .findFirst()
                        .map(found -> "by " + found.group(2) + ", from " + found.group(1))
                        .orElse("")
                : measure.value()
                        .filter(v -> !v.isExact())
                        .map(v -> spread(measure, v))
                        .orElse("");
    }

    private static String spread(Measure measure, Range value) {
        if (measure.unit() == Measure.Unit.MONEY) {
            return ReadingWords.ends(value);
        }
        return measure.unit().show(value.p10()) + " to " + measure.unit().show(value.p90());
    }

    private static String meaning(String id) {
        return switch (id) {
            case "break_even" -> "What this one input has to be for the money to come back, all others at their P50.";
            case "payback_simple" ->
                "The investment divided by an average month. Too kind to a bet that starts slowly.";
            case "payback_ramped" -> "The month in which what has come in, month by month, reaches the investment.";
            case "payback_discounted" -> "The same, with money that comes later worth less.";
            case "multiple" ->
                "How many times the investment comes back. 1× is all of it back and nothing won; it is not the"
                        + " ROI, which is lower by 100 %.";
            case "roi" ->
                "What is won on top of the investment, as a share of it. 0 % is all of it back and nothing won.";
            case "npv" -> "What the bet adds today, with later money discounted and the investment taken off.";
            case "cost_of_delay" -> "What each month of waiting loses, if the window stays where it is.";
            default -> "";
        };
    }
}
