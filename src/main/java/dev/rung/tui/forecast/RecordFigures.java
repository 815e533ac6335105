package dev.rung.tui.forecast;

import dev.rung.domain.initiative.ForecastErrors;
import dev.rung.domain.initiative.Landing;
import dev.rung.domain.initiative.Prediction;
import dev.rung.domain.initiative.RangeHits;
import dev.rung.domain.initiative.RangeScores;
import dev.rung.domain.initiative.TrackRecord;
import dev.rung.domain.money.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The statistics of a track record under plain names, each with its formula and the numbers in it (DOMAIN.md E). */
final class RecordFigures {
    private static final int MOST_TERMS = 12;

    private final TrackRecord record;
    private final List<Prediction> all;
    private final int n;

    private RecordFigures(TrackRecord record) {
        this.record = record;
        this.all = record.predictions();
        this.n = record.size();
    }

    /** None below five forecasts with an actual: so few say nothing. */
    static List<Figure> of(TrackRecord record) {
        RecordFigures figures = new RecordFigures(record);
        List<Figure> list = new ArrayList<>();
        record.hits().ifPresent(hits -> figures.hits(hits, list));
        record.errors().ifPresent(errors -> figures.bias(errors, list));
        record.scores().ifPresent(scores -> figures.width(scores, list));
        record.errors().ifPresent(errors -> figures.misses(errors, list));
        record.scores().ifPresent(scores -> figures.scores(scores, list));
        return list;
    }

    private void hits(RangeHits hits, List<Figure> list) {
        String inside = all.stream()
                .filter(p -> p.ranged() && p.landing() == Landing.INSIDE)
                .map(Prediction::title)
                .collect(Collectors.joining(", "));
        int most = RangeHits.mostHitsOfOverConfidence(hits.ranges());
        list.add(new Figure(
                "Hits in the range",
                hits.inside() + " of " + hits.ranges(),
                percent(hits.share()) + ", in truth " + percent(hits.shareAtLeast()) + " to "
                        + percent(hits.shareAtMost()),
                List.of(
                        hits.inside() + " ÷ " + hits.ranges() + " = " + percent(hits.share())
                                + " came in between P10 and" + " P90" + (inside.isEmpty() ? "." : ": " + inside + "."),
                        "Wilson's 95 % interval of " + hits.inside() + " of " + hits.ranges() + ": "
                                + percent(hits.shareAtLeast()) + " to " + percent(hits.shareAtMost()) + ".",
                        "If 80 % were the truth, so few hits or fewer would come in " + percent(hits.tail())
                                + " of cases; below 5 % it is called over-confident, which takes at most " + most
                                + " of "
                                + hits.ranges() + "."),
                "A range from P10 to P90 promises to hold eight of ten."));
        list.add(new Figure(
                "Below P10, above P90",
                hits.belowP10() + " and " + hits.aboveP90(),
                "of " + hits.ranges() + "; one of ten each is promised",
                List.of(
                        hits.belowP10() + " ÷ " + hits.ranges() + " = "
                                + percent(hits.belowP10() / (double) hits.ranges()) + " below the P10.",
                        hits.aboveP90() + " ÷ " + hits.ranges() + " = "
                                + percent(hits.aboveP90() / (double) hits.ranges()) + " above the P90."),
                "Coming in above the P90 again and again is as wrong as coming in below the P10: the forecasts are kept"
                        + " low."));
        list.add(new Figure(
                "Below the P50",
                hits.belowP50() + " of " + hits.ranges(),
                "half belong there",
                List.of(hits.belowP50() + " ÷ " + hits.ranges() + " = "
                        + percent(hits.belowP50() / (double) hits.ranges()) + "."),
                "As many should come in above the P50 as below it."));
    }

    private void bias(ForecastErrors errors, List<Figure> list) {
        errors.ratio()
                .ifPresent(ratio -> list.add(new Figure(
                        "Together, of the P50",
                        two(ratio) + " ×",
                        amount(sum(Prediction::actual)) + " of "
                                + amount(sum(p -> p.forecast().p50())),
                        List.of(terms(Prediction::actual) + " came ÷ "
                                + terms(p -> p.forecast().p50())
                                + " expected = " + amount(sum(Prediction::actual)) + " ÷ "
                                + amount(sum(p -> p.forecast().p50())) + " = " + Figures.grouped(ratio, 3)),
                        "What stands beside each new forecast. Large bets weigh more in it.")));
        errors.geometricRatio()
                .ifPresent(ratio -> list.add(new Figure(
                        "A typical bet, of its P50",
                        two(ratio) + " ×",
                        "geometric mean",
                        List.of("exp of the mean of ln(actual ÷ P50): "
                                + listed(p -> two(p.actual() / p.forecast().p50())) + ", whose geometric mean is "
                                + Figures.grouped(ratio, 4)),
                        "Every bet weighs the same here, whatever its size.")));
        list.add(new Figure(
                "Bias",
                amount(errors.me()),
                "mean of actual − P50",
                List.of(terms(Prediction::error) + " ÷ " + n + " = " + amount(errors.me())),
                "Below 0, forecasts promise too much; above, too little. Misses in both directions cancel out here."));
    }

    private void width(RangeScores scores, List<Figure> list) {
        list.add(new Figure(
                "Width",
                amount(scores.width()),
                "mean of P90 − P10",
                List.of(terms(p -> p.forecast().p90() - p.forecast().p10()) + " ÷ " + n + " = "
                        + amount(scores.width())),
                "Narrow is good only as long as the ranges hold what they promise."));
        OptionalDouble factor = record.widening();
        if (factor.isPresent()) {
            String sorted = all.stream()
                    .flatMap(p -> p.scaledResidual().stream().boxed())
                    .map(Math::abs)
                    .sorted()
                    .map(RecordFigures::two)
                    .collect(Collectors.joining(", "));
            list.add(new Figure(
                    "Widen ranges by",
                    two(factor.getAsDouble()) + " ×",
                    "so that eight of ten come inside",
                    List.of(
                            "Each miss in half-widths of its own range, smallest first: " + sorted + ".",
                            "Their 80th percentile is " + Figures.grouped(factor.getAsDouble(), 3) + "."),
                    "Multiply both halves of a range, taken as logarithms, by it. Needs ten forecasts."));
        }
    }

    private void misses(ForecastErrors errors, List<Figure> list) {
        list.add(new Figure(
                "Mean miss",
                amount(errors.mae()),
                "MAE",
                List.of(terms(p -> Math.abs(p.error())) + " ÷ " + n + " = " + amount(errors.mae())),
                "How far off a forecast is, whichever way."));
        errors.wape()
                .ifPresent(wape -> list.add(new Figure(
                        "Misses of what came",
                        percent(wape),
                        "WAPE",
                        List.of(amount(sum(p -> Math.abs(p.error()))) + " missed in all ÷ "
                                + amount(sum(p -> Math.abs(p.actual()))) + " came in all = " + percent(wape)),
                        "All misses together, as a share of all that came.")));
        errors.mape()
                .ifPresent(mape -> list.add(new Figure(
                        "Mean miss in percent",
                        percent(mape),
                        "MAPE",
                        List.of("mean of |actual − P50| ÷ |actual|: "
                                + listed(p -> percent(Math.abs(p.error()) / Math.abs(p.actual()))) + " ÷ " + n + " = "
                                + percent(mape)),
                        "Punishes forecasts that were too high more than those too low.")));
        errors.mpe()
                .ifPresent(mpe -> list.add(new Figure(
                        "Bias in percent",
                        percent(mpe),
                        "MPE",
                        List.of("mean of (actual − P50) ÷ |actual|: "
                                + listed(p -> percent(p.error() / Math.abs(p.actual()))) + " ÷ " + n + " = "
                                + percent(mpe)),
                        "As the bias, each bet measured by what it brought.")));
        list.add(new Figure(
                "Miss, both ways alike",
                percent(errors.smape()),
                "sMAPE",
                List.of("mean of 2 × |actual − P50| ÷ (|actual| + |P50|): "
                        + listed(p -> percent(2
                                * Math.abs(p.error())
                                / Math.max(
                                        1e-9,
                                        Math.abs(p.actual())
                                                + Math.abs(p.forecast().p50()))))
                        + " ÷ " + n + " = " + percent(errors.smape())),
                "Too high and too low count alike; 200 % at most."));
    }

    private void scores(RangeScores scores, List<Figure> list) {
        list.add(new Figure(
                "Price of the ranges",
                amount(scores.winkler()),
                "Winkler score, lower is better",
                List.of("P90 − P10, and ten times what an actual lies outside: " + terms(RangeScores::winkler) + " ÷ "
                        + n + " = " + amount(scores.winkler())),
                "Rewards ranges that are narrow and still right; to compare yourself with yourself, in the same"
                        + " currency."));
        list.add(new Figure(
                "Price of P10, P50, P90",
                amount(scores.pinball10()) + ", " + amount(scores.pinball50()) + ", " + amount(scores.pinball90()),
                "pinball loss",
                List.of(
                        "P10: "
                                + terms(p -> RangeScores.pinball(
                                        0.1, p.actual(), p.forecast().p10())) + " ÷ " + n + " = "
                                + amount(scores.pinball10()),
                        "P50: "
                                + terms(p -> RangeScores.pinball(
                                        0.5, p.actual(), p.forecast().p50())) + " ÷ " + n + " = "
                                + amount(scores.pinball50()),
                        "P90: "
                                + terms(p -> RangeScores.pinball(
                                        0.9, p.actual(), p.forecast().p90())) + " ÷ " + n + " = "
                                + amount(scores.pinball90())),
                "At share t: t × (actual − forecast) where it came higher, (1 − t) × (forecast − actual) where lower. The"
                        + " largest of the three is the number you are worst at."));
    }

    private double sum(ToDoubleFunction<Prediction> of) {
        return all.stream().mapToDouble(of).sum();
    }

    /** {@code (66k − 110k + 55k)}; of many only the first, and how many there are. */
    private String terms(ToDoubleFunction<Prediction> of) {
        StringBuilder text = new StringBuilder("(");
        for (int i = 0; i < Math.min(n, MOST_TERMS); i++) {
            double term = of.applyAsDouble(all.get(i));
            String sign = i == 0 ? term < 0 ? "−" : "" : term < 0 ? " − " : " + ";
            text.append(sign).append(amount(Math.abs(term)));
        }
        return text.append(n > MOST_TERMS ? " + … " + n + " in all)" : ")").toString();
    }

    private String listed(Function<Prediction, String> of) {
        return all.stream()
                .limit(MOST_TERMS)
                .map(of)
                .collect(Collectors.joining(", ", "(", n > MOST_TERMS ? ", …)" : ")"));
    }

    private static String amount(double amount) {
        return Figures.brief(amount).replace('-', '−');
    }

    private static String two(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    private static String percent(double share) {
        return Figures.grouped(share * 100, 1).replace('-', '−') + " %";
    }
}
