package dev.rung.domain.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How far raters agree: a measure of how reliable the rating is, not of whether it is right, and never a reason for or
 * against a promotion. Formulas: Cohen 1960 and 1968, Krippendorff 2011.
 *
 * @param n how many units at least two raters rated
 * @param raters how many raters rated any of these
 * @param ratings how many ratings these units have; alpha rests on them
 * @param exact the share of pairs of ratings of the same unit that are the same, 0 to 1
 * @param withinOne the share of these pairs at most one step apart
 * @param pairs every two raters who rated a unit together, in the raters' order
 * @param alphas Krippendorff's alpha on every scale
 */
public record Agreement(
        int n,
        int raters,
        long ratings,
        Statistic exact,
        Statistic withinOne,
        List<PairAgreement> pairs,
        Map<Scale, Statistic> alphas) {
    /** Under so many units a statistic says more of chance than of the raters. */
    public static final int FEWEST = 8;

    static final Statistic TOO_FEW = Statistic.absent("n/a (under 8 rated pairs: raw differences only)");
    private static final Statistic NOTHING = Statistic.absent("n/a (nothing that two rated)");

    public Agreement {
        pairs = List.copyOf(pairs);
        alphas = Map.copyOf(alphas);
    }

    public static Agreement of(RatingTable table) {
        List<int[]> units = table.pairable();
        List<PairAgreement> pairs = new ArrayList<>();
        List<int[]> together = new ArrayList<>();
        boolean[] took = new boolean[table.raters().size()];
        for (int first = 0; first < took.length; first++) {
            for (int second = first + 1; second < took.length; second++) {
                List<int[]> both = table.both(first, second);
                if (!both.isEmpty()) {
                    took[first] = true;
                    took[second] = true;
                    together.addAll(both);
                    pairs.add(PairAgreement.of(
                            table.raters().get(first), table.raters().get(second), both));
                }
            }
        }
        int raters = 0;
        for (boolean part : took) {
            raters += part ? 1 : 0;
        }
        Alpha alpha = new Alpha(units);
        Map<Scale, Statistic> alphas = new EnumMap<>(Scale.class);
        for (Scale scale : Scale.values()) {
            alphas.put(scale, units.isEmpty() ? NOTHING : guarded(alpha.on(scale), units.size()));
        }
        return new Agreement(
                units.size(),
                raters,
                alpha.values(),
                together.isEmpty() ? NOTHING : PairAgreement.share(together, 0),
                together.isEmpty() ? NOTHING : PairAgreement.share(together, 1),
                pairs,
                alphas);
    }

    private static Statistic guarded(Statistic statistic, int units) {
        return statistic.value().isPresent() && units < FEWEST ? TOO_FEW : statistic;
    }

    public Statistic alpha(Scale scale) {
        return alphas.getOrDefault(scale, NOTHING);
    }

    /** Cohen's kappa of the two raters; of more there is one for every two of them. */
    public Statistic kappa() {
        return ofTheTwo(pairs.isEmpty() ? NOTHING : pairs.get(0).kappa());
    }

    public Statistic kappaLinear() {
        return ofTheTwo(pairs.isEmpty() ? NOTHING : pairs.get(0).kappaLinear());
    }

    public Statistic kappaQuadratic() {
        return ofTheTwo(pairs.isEmpty() ? NOTHING : pairs.get(0).kappaQuadratic());
    }

    private Statistic ofTheTwo(Statistic statistic) {
        return pairs.size() > 1 ? Statistic.absent("n/a (more than two raters: see each two of them)") : statistic;
    }
}
