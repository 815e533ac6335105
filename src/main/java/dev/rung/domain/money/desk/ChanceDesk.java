package dev.rung.domain.money.desk;

import static dev.rung.domain.money.desk.DeskInput.money;
import static dev.rung.domain.money.desk.DeskInput.percent;

import dev.rung.domain.Refusal;
import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Range;
import dev.rung.domain.money.finance.BreakEven;
import dev.rung.domain.money.finance.ExpectedValue;
import dev.rung.domain.money.finance.LognormalFit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is not known exactly, in one number. */
final class ChanceDesk {
    private static final String GROUP = "Chance";

    private ChanceDesk() {}

    static List<DeskCalculator> all() {
        return List.of(expected(), pert(), success());
    }

    private static DeskCalculator expected() {
        return new DeskCalculator(
                "expected",
                GROUP,
                "Expected value of a range",
                "The mean of a range, and the chance to reach a number.",
                List.of(
                        DeskInput.of("range", "P10/P50/P90", DeskKind.RANGE, "100k/300k/900k"),
                        money("target", "At least", "200k").optional()),
                List.of(
                        "P10 is the low one here; oil and gas have it the other way round.",
                        "Swanson's rule holds for modest skew; beside it the mean of the lognormal curve through the range."),
                ChanceDesk::meant);
    }

    private static List<Answer> meant(Given g) {
        Range range = g.range("range");
        Optional<LognormalFit> fit = LognormalFit.of(range);
        String none = range.isExact() ? "none, as the range is one number" : "none, as the range reaches down to 0";
        List<Answer> answers = new ArrayList<>(List.of(
                Answer.money(
                        "swanson",
                        "Expected value (Swanson)",
                        ExpectedValue.swanson(range),
                        "0.3 × " + Figures.number(range.p10()) + " + 0.4 × " + Figures.number(range.p50()) + " + 0.3 × "
                                + Figures.number(range.p90())),
                Answer.of(
                        Answer.Unit.MONEY,
                        "lognormal_mean",
                        "Mean of the lognormal",
                        fit.map(LognormalFit::mean),
                        Figures.number(range.p50()) + " × e^(sigma² ÷ 2)",
                        none),
                Answer.of(
                        Answer.Unit.NUMBER,
                        "sigma",
                        "Its sigma",
                        fit.map(LognormalFit::sigma),
                        "ln(" + Figures.number(range.p90()) + " ÷ " + Figures.number(range.p10()) + ") ÷ 2.563103",
                        none)));
        g.maybe("target")
                .ifPresent(target -> answers.add(Answer.of(
                        Answer.Unit.PERCENT,
                        "chance",
                        "Chance of at least " + target.shown(),
                        target.number().p50() > 0
                                ? fit.map(f -> f.chanceOf(target.number().p50()))
                                : Optional.empty(),
                        "Φ(ln(" + Figures.number(range.p50()) + " ÷ " + target.shown() + ") ÷ sigma)",
                        fit.isEmpty() ? none : "none, as at least 0 is certain here")));
        return answers;
    }

    private static DeskCalculator pert() {
        return new DeskCalculator(
                "pert",
                GROUP,
                "PERT estimate",
                "The mean of the least, the likeliest and the most there can be.",
                List.of(
                        money("least", "The least", "100k"),
                        money("likeliest", "The likeliest", "200k"),
                        money("most", "The most", "600k")),
                List.of("These are the bounds and the mode, not P10, P50 and P90: for those take expected."),
                g -> {
                    if (g.of("least") > g.of("likeliest") || g.of("likeliest") > g.of("most")) {
                        throw Refusal.usage("least, likeliest and most do not rise: " + g.text("least") + ", "
                                + g.text("likeliest") + ", " + g.text("most") + "; write the lowest as least");
                    }
                    return List.of(Answer.money(
                            "pert",
                            "Expected value (PERT)",
                            ExpectedValue.pert(g.of("least"), g.of("likeliest"), g.of("most")),
                            "(" + g.text("least") + " + 4 × " + g.text("likeliest") + " + " + g.text("most")
                                    + ") ÷ 6"));
                });
    }

    private static DeskCalculator success() {
        return new DeskCalculator(
                "success",
                GROUP,
                "Chance of success",
                "What a gain that may not come is worth, at a cost that comes in any case.",
                List.of(
                        percent("probability", "Chance of success", "33%"),
                        money("gain", "Contribution if it works", "1200k"),
                        money("cost", "Cost in any case", "350k")),
                List.of("What is spent already is not in the cost: it is gone either way."),
                g -> {
                    Optional<Double> needed = BreakEven.probability(g.of("gain"), g.of("cost"));
                    return List.of(
                            Answer.money(
                                    "expected",
                                    "Expected value",
                                    ExpectedValue.ofSuccess(g.of("probability"), g.of("gain"), g.of("cost")),
                                    g.text("probability") + " × " + g.text("gain") + " − " + g.text("cost")),
                            Answer.of(
                                    Answer.Unit.PERCENT,
                                    "break_even",
                                    "Worth it from a chance of",
                                    needed.filter(p -> p <= 1),
                                    g.text("cost") + " ÷ " + g.text("gain"),
                                    "none: even certain success costs more than it gains"));
                });
    }
}
