package dev.rung.domain.initiative;

import dev.rung.domain.text.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says what a track record shows and, as loudly, what it does not show yet. */
final class TrackRecordWords {
    private TrackRecordWords() {}

    static List<String> of(TrackRecord record) {
        List<String> lines = new ArrayList<>();
        if (record.size() == 0) {
            lines.add("No forecast has an actual yet.");
        } else if (!record.speaks()) {
            lines.add(Amount.of(record.size(), "forecast") + (record.size() == 1 ? " has" : " have")
                    + " an actual; from " + TrackRecord.FEWEST + " on the record says more than its list.");
        } else {
            record.hits().ifPresent(hits -> hits(hits, lines));
            record.errors().ifPresent(errors -> bias(record, errors, lines));
            record.widening().ifPresent(factor -> lines.add(widening(factor)));
        }
        long points = record.predictions().stream().filter(p -> !p.ranged()).count();
        if (points > 0) {
            lines.add(Amount.of(points, "forecast") + (points == 1 ? " was" : " were")
                    + " a single number and can be neither inside nor outside a range.");
        }
        if (record.avoided() > 0) {
            lines.add(Amount.of(record.avoided(), "forecast") + " of a loss avoided "
                    + (record.avoided() == 1 ? "is" : "are")
                    + " left out; realised and avoided money are never added up.");
        }
        if (record.leftOut() > 0) {
            lines.add(record.leftOut() + " in other currencies " + (record.leftOut() == 1 ? "is" : "are")
                    + " left out; different currencies are never added.");
        }
        return List.copyOf(lines);
    }

    private static void hits(RangeHits hits, List<String> lines) {
        lines.add(String.format(
                Locale.ROOT,
                "%d of %d came inside the range (80 %% is promised; so few can tell only %.0f to %.0f %%).",
                hits.inside(),
                hits.ranges(),
                100 * hits.shareAtLeast(),
                100 * hits.shareAtMost()));
        if (hits.overConfident()) {
            lines.add("That is over-confident: the ranges are too narrow.");
        } else if (hits.tooWide()) {
            lines.add("The ranges are wider than they need to be.");
        } else {
            lines.add("That is no evidence of over-confidence.");
        }
        if (hits.sandbagged()) {
            lines.add(hits.aboveP90() + " of " + hits.ranges()
                    + " came in above the P90, where one of ten belongs: the forecasts are kept low.");
        }
        if (hits.overPromised()) {
            lines.add(hits.belowP10() + " of " + hits.ranges()
                    + " came in below the P10, where one of ten belongs: the forecasts promise too much.");
        }
    }

    private static void bias(TrackRecord record, ForecastErrors errors, List<String> lines) {
        long below = record.predictions().stream().filter(p -> p.error() < 0).count();
        errors.ratio()
                .ifPresent(ratio -> lines.add(String.format(
                        Locale.ROOT,
                        "Together they came in at %.2f × the P50; %d of %d below it, where half belong.",
                        ratio,
                        below,
                        record.size())));
    }

    private static String widening(double factor) {
        String change = factor >= 1 ? "widen" : "narrow";
        return String.format(
                Locale.ROOT,
                "To hold eight of ten, %s both halves of a range by %.0f %% (as logarithms).",
                change,
                100 * Math.abs(factor - 1));
    }
}
