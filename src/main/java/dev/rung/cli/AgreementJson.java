package dev.rung.cli;

import dev.rung.domain.ladder.Rating;
import dev.rung.domain.review.Agreement;
import dev.rung.domain.review.CalibratedRating;
import dev.rung.domain.review.Calibration;
import dev.rung.domain.review.CalibrationFigures;
import dev.rung.domain.review.Distribution;
import dev.rung.domain.review.Drift;
import dev.rung.domain.review.NearPromotion;
import dev.rung.domain.review.Outlier;
import dev.rung.domain.review.PairAgreement;
import dev.rung.domain.review.PooledRating;
import dev.rung.domain.review.RatingPool;
import dev.rung.domain.review.Scale;
import dev.rung.domain.review.Statistic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Agreement and what else a calibration looks at, as JSON. The names are documented in {@code json.md} and stay. */
final class AgreementJson {
    private AgreementJson() {}

    /** A statistic without a value is {@code null}, and {@code reason} says by its name why. */
    static Map<String, Object> agreement(Agreement agreement) {
        Map<String, Object> map =
                JsonMap.of("n", agreement.n(), "raters", agreement.raters(), "ratings", agreement.ratings());
        Map<String, Statistic> statistics = new LinkedHashMap<>();
        statistics.put("exact", agreement.exact());
        statistics.put("within_one", agreement.withinOne());
        statistics.put("kappa", agreement.kappa());
        statistics.put("kappa_linear", agreement.kappaLinear());
        statistics.put("kappa_quadratic", agreement.kappaQuadratic());
        for (Scale scale : Scale.values()) {
            statistics.put("alpha_" + scale.name().toLowerCase(Locale.ROOT), agreement.alpha(scale));
        }
        put(map, statistics);
        map.put("pairs", agreement.pairs().stream().map(AgreementJson::pair).toList());
        return map;
    }

    private static Map<String, Object> pair(PairAgreement pair) {
        Map<String, Object> map = JsonMap.of("first", pair.first(), "second", pair.second(), "n", pair.n());
        Map<String, Statistic> statistics = new LinkedHashMap<>();
        statistics.put("exact", pair.exact());
        statistics.put("within_one", pair.withinOne());
        statistics.put("mean_difference", pair.meanDifference());
        statistics.put("sd_difference", pair.sdDifference());
        statistics.put("dz", pair.dz());
        statistics.put("t", pair.t());
        statistics.put("kappa", pair.kappa());
        statistics.put("kappa_linear", pair.kappaLinear());
        statistics.put("kappa_quadratic", pair.kappaQuadratic());
        put(map, statistics);
        return map;
    }

    private static void put(Map<String, Object> map, Map<String, Statistic> statistics) {
        Map<String, Object> reasons = new LinkedHashMap<>();
        statistics.forEach((name, statistic) -> {
            map.put(name, statistic.value().isPresent() ? statistic.value().getAsDouble() : null);
            if (!statistic.reason().isEmpty()) {
                reasons.put(name, statistic.reason());
            }
        });
        map.put("reason", reasons);
    }

    /** Everything but the agreement. */
    static Map<String, Object> figures(CalibrationFigures figures) {
        return JsonMap.of(
                "distributions",
                figures.distributions().stream()
                        .map(AgreementJson::distribution)
                        .toList(),
                "outliers",
                figures.outliers().stream().map(AgreementJson::outlier).toList(),
                "drift",
                figures.drifts().stream().map(AgreementJson::drift).toList(),
                "near_promotion",
                figures.near().stream().map(AgreementJson::near).toList(),
                "changed",
                rows(figures.changed()),
                "first_reviewed_lately",
                figures.fresh().stream().map(RatingPool.Ratee::name).toList(),
                "not",
                Calibration.NOT_VALIDITY);
    }

    private static Map<String, Object> distribution(Distribution distribution) {
        Map<String, Object> map = JsonMap.of("level", distribution.level(), "observed", distribution.observed());
        for (Rating rating : Rating.values()) {
            map.put(rating.word(), distribution.count(rating));
        }
        return map;
    }

    private static Map<String, Object> outlier(Outlier outlier) {
        return JsonMap.of(
                "kind", outlier.kind(),
                "person", outlier.person(),
                "words", outlier.words(),
                "steps", outlier.steps(),
                "rows", rows(outlier.rows()));
    }

    private static Map<String, Object> drift(Drift drift) {
        Map<String, Object> map = JsonMap.of(
                "rater", drift.rater(),
                "people", drift.people(),
                "ratings", drift.rows().size(),
                "mean", drift.mean(),
                "pool_mean", drift.poolMean(),
                "difference", drift.difference(),
                "lean", drift.lean());
        put(map, Map.of("in_sds", drift.inSds()));
        return map;
    }

    private static Map<String, Object> near(NearPromotion near) {
        return JsonMap.of(
                "person", near.person(),
                "level", near.level().level().id(),
                "reasons", near.reasons(),
                "rows", rows(near.rows()));
    }

    static List<Map<String, Object>> rows(List<PooledRating> rows) {
        return rows.stream().map(AgreementJson::row).toList();
    }

    private static Map<String, Object> row(PooledRating row) {
        return JsonMap.of(
                "person", row.person(),
                "reviewer", row.rater(),
                "review", row.review().id(),
                "on", row.review().on(),
                "competency", row.expectation().competency(),
                "level", row.expectation().level(),
                "rating", row.rating(),
                "original", row.given().rating(),
                "changed_because", row.change().map(CalibratedRating::reason),
                "changed_on", row.change().map(CalibratedRating::on),
                "words", row.given().words());
    }
}
