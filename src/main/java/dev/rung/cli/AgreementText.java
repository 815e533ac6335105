package dev.rung.cli;

import dev.rung.domain.ladder.Rating;
import dev.rung.domain.review.Agreement;
import dev.rung.domain.review.Calibration;
import dev.rung.domain.review.CalibrationFigures;
import dev.rung.domain.review.Distribution;
import dev.rung.domain.review.Drift;
import dev.rung.domain.review.PairAgreement;
import dev.rung.domain.review.Scale;
import dev.rung.domain.text.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Agreement and what else a calibration looks at, in words. */
final class AgreementText {
    private final Printout out;

    AgreementText(Printout out) {
        this.out = out;
    }

    void print(CalibrationFigures figures, UnaryOperator<String> level) {
        agreement(figures.agreement());
        distributions(figures.distributions(), level);
        if (!figures.outliers().isEmpty()) {
            out.heading("To talk of");
            figures.outliers().forEach(o -> out.labelled("  " + o.person(), 18, o.words()));
            out.blank();
        }
        if (!figures.near().isEmpty()) {
            out.heading("Near the next level");
            figures.near()
                    .forEach(n -> out.labelled(
                            "  " + n.person(), 18, n.level().level().title() + ": " + String.join(" ", n.reasons())));
            out.blank();
        }
        drifts(figures.drifts());
        out.prose(0, Calibration.NOT_VALIDITY);
    }

    private void agreement(Agreement agreement) {
        out.heading("Agreement, as rated before anybody met");
        out.line("  " + Amount.of(agreement.n(), "expectation") + " rated by two or more of "
                + Amount.of(agreement.raters(), "rater"));
        List<List<Words>> rows = new ArrayList<>();
        rows.add(row("the same", percent(agreement.exact().value().orElse(Double.NaN))));
        rows.add(row("at most one apart", percent(agreement.withinOne().value().orElse(Double.NaN))));
        if (agreement.pairs().size() < 2) {
            rows.add(row("kappa", agreement.kappa().words()));
            rows.add(row("kappa, linear weights", agreement.kappaLinear().words()));
            rows.add(row("kappa, quadratic weights", agreement.kappaQuadratic().words()));
        }
        for (Scale scale : Scale.values()) {
            rows.add(row(
                    "alpha, " + scale.name().toLowerCase(Locale.ROOT),
                    agreement.alpha(scale).words()));
        }
        out.table(2, rows);
        out.blank();
        if (!agreement.pairs().isEmpty()) {
            out.heading("Two by two (the first minus the second, in steps)");
            for (PairAgreement pair : agreement.pairs()) {
                out.labelled(
                        "  " + pair.first() + " and " + pair.second(),
                        34,
                        Amount.of(pair.n(), "rating") + ", mean "
                                + signed(pair.meanDifference().value().orElse(0)) + ", quadratic kappa "
                                + pair.kappaQuadratic().words());
            }
            out.blank();
        }
    }

    private static List<Words> row(String label, String value) {
        return List.of(Words.of(label), Words.of(value));
    }

    static String percent(double share) {
        return Double.isNaN(share) ? "n/a (nothing that two rated)" : Math.round(share * 100) + " %";
    }

    static String signed(double value) {
        return String.format(Locale.ROOT, "%+.2f", value).replace('-', '−');
    }

    private void distributions(List<Distribution> distributions, UnaryOperator<String> level) {
        if (distributions.isEmpty()) {
            return;
        }
        out.heading("How often each rating was given (shown, never forced into a shape)");
        List<List<Words>> rows = new ArrayList<>();
        for (Distribution distribution : distributions) {
            List<Words> row = new ArrayList<>(List.of(Words.of(level.apply(distribution.level()))));
            for (Rating rating : Rating.values()) {
                row.add(Words.of(distribution.count(rating) + " " + rating.title()));
            }
            rows.add(row);
        }
        out.table(2, rows);
        out.blank();
    }

    private void drifts(List<Drift> drifts) {
        if (drifts.isEmpty()) {
            return;
        }
        out.heading("Each rater against all (in steps; it may be the people)");
        for (Drift drift : drifts) {
            String lean = drift.lean().isEmpty() ? "" : ", " + drift.lean();
            out.labelled(
                    "  " + drift.rater(),
                    18,
                    (drift.people() == 1 ? "1 person" : drift.people() + " people") + ", mean "
                            + String.format(Locale.ROOT, "%.2f", drift.mean()) + " (" + signed(drift.difference())
                            + "), in SDs " + drift.inSds().words() + lean);
        }
        out.blank();
    }
}
