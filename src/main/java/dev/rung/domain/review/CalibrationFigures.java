package dev.rung.domain.review;

import java.time.LocalDate;
import java.util.List;

/**
 * What a calibration looks at. Every figure opens to the rows it rests on.
 *
 * @param agreement of the ratings as they were given, before anybody met
 * @param distributions by level, as the reviews read now
 * @param changed the ratings that were changed
 * @param fresh those whose first review is no older than {@link #FRESH_DAYS} days
 */
public record CalibrationFigures(
        Agreement agreement,
        List<Distribution> distributions,
        List<Outlier> outliers,
        List<Drift> drifts,
        List<NearPromotion> near,
        List<PooledRating> changed,
        List<RatingPool.Ratee> fresh) {
    /** A quarter. */
    public static final int FRESH_DAYS = 92;

    public CalibrationFigures {
        distributions = List.copyOf(distributions);
        outliers = List.copyOf(outliers);
        drifts = List.copyOf(drifts);
        near = List.copyOf(near);
        changed = List.copyOf(changed);
        fresh = List.copyOf(fresh);
    }

    /** @param levels ids of the ladder's levels, in order */
    public static CalibrationFigures of(RatingPool pool, List<String> levels, List<NearPromotion> near) {
        LocalDate fresh = pool.on().minusDays(FRESH_DAYS);
        return new CalibrationFigures(
                Agreement.of(pool.table()),
                Distribution.of(pool, levels),
                Outlier.of(pool),
                Drift.of(pool),
                near,
                pool.rows().stream().filter(r -> r.change().isPresent()).toList(),
                pool.people().stream()
                        .filter(p -> p.firstReviewed()
                                .filter(d -> !d.isBefore(fresh))
                                .isPresent())
                        .toList());
    }
}
