package dev.rung.domain.review;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.text.Amount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What of a review that is not submitted yet is worth a second look. Not observed is a number nowhere and counts nowhere.
 *
 * <ul>
 *   <li><b>recency</b>: more than 60 % of the pieces cited happened in the last 60 days, today among them
 *   <li><b>halo</b>: six or more ratings with a standard deviation (over n − 1) under 0.4, or three or more that are all
 *       the same
 *   <li><b>leniency or severity</b>: the rater's mean lies more than half a standard deviation off the mean of all ratings
 *       of the pool, over five people or more ({@link Drift})
 *   <li><b>central tendency</b>: more than 80 % of six or more ratings by the rater, of whomever, are the same
 *   <li><b>rated before reading</b>: a piece that claims the expectation or is cited for it was opened after it was rated,
 *       or never
 * </ul>
 */
public final class Nudges {
    static final int RECENT_DAYS = 60;
    static final int RECENT_PERCENT = 60;
    static final int HALO_FROM = 6;
    static final double HALO_SD = 0.4;
    static final int ALL_EQUAL_FROM = 3;
    static final int SAME_FROM = 6;
    static final int SAME_PERCENT = 80;

    private final Records records;
    private final List<ReviewDraft.Given> observed;

    /**
     * What nudges rest on.
     *
     * @param person the name of who is rated
     * @param claiming the pieces that claim each expectation
     * @param cited the pieces the draft cites, by id; one that is gone is missing
     * @param rater how the pool calls who rates
     * @param pool the newest review of everybody on everybody, this one among them
     */
    public record Records(
            LocalDate day,
            String person,
            List<ReviewDraft.Given> ratings,
            Map<ExpectationId, List<SeenPiece>> claiming,
            Map<String, SeenPiece> cited,
            String rater,
            RatingPool pool) {
        public Records {
            ratings = List.copyOf(ratings);
        }
    }

    private Nudges(Records records) {
        this.records = records;
        this.observed = records.ratings().stream()
                .filter(r -> RatingSteps.of(r.rating()).isPresent())
                .sorted(Comparator.comparing(ReviewDraft.Given::expectation))
                .toList();
    }

    /** Those that hold, in the order of their kinds; the order of what is given does not matter. */
    public static List<Nudge> of(Records records) {
        Nudges nudges = new Nudges(records);
        List<Nudge> found = new ArrayList<>();
        nudges.recency().ifPresent(found::add);
        nudges.halo().ifPresent(found::add);
        nudges.leniency().ifPresent(found::add);
        nudges.centralTendency().ifPresent(found::add);
        nudges.beforeReading().ifPresent(found::add);
        return List.copyOf(found);
    }

    private Optional<Nudge> recency() {
        TreeSet<String> ids = new TreeSet<>();
        records.ratings().forEach(r -> ids.addAll(r.cites()));
        List<SeenPiece> cited = ids.stream()
                .map(records.cited()::get)
                .flatMap(p -> Optional.ofNullable(p).stream())
                .toList();
        LocalDate before = records.day().minusDays(RECENT_DAYS);
        List<SeenPiece> recent = cited.stream()
                .filter(p -> p.on().isAfter(before) && !p.on().isAfter(records.day()))
                .sorted(Comparator.comparing(SeenPiece::on).reversed().thenComparing(SeenPiece::id))
                .toList();
        if (100 * recent.size() <= RECENT_PERCENT * cited.size()) {
            return Optional.empty();
        }
        String share = cited.size() == 1
                ? "The one piece you cite is from the last " + RECENT_DAYS + " days"
                : recent.size() + " of the " + cited.size() + " pieces you cite are from the last " + RECENT_DAYS
                        + " days";
        return Optional.of(new Nudge(
                Nudge.Kind.RECENCY,
                share + "; is there anything older to weigh?",
                recent.stream()
                        .map(p -> new Nudge.Row(records.person(), Optional.empty(), Optional.empty(), Optional.of(p)))
                        .toList()));
    }

    private Optional<Nudge> halo() {
        int rated = observed.size();
        boolean same =
                observed.stream().map(ReviewDraft.Given::rating).distinct().count() == 1;
        double sd = sd();
        boolean equal = same && rated >= ALL_EQUAL_FROM;
        if (!equal && !(rated >= HALO_FROM && sd < HALO_SD)) {
            return Optional.empty();
        }
        String words = equal
                ? "All " + rated + " ratings are “" + observed.get(0).rating().title()
                        + "”; is there nothing that goes better or worse?"
                : "The " + rated + " ratings hardly differ (standard deviation "
                        + String.format(Locale.ROOT, "%.2f", sd) + "); is there nothing that goes better or worse?";
        return Optional.of(new Nudge(Nudge.Kind.HALO, words, rows(observed)));
    }

    private double sd() {
        if (observed.size() < 2) {
            return 0;
        }
        double mean = observed.stream().mapToInt(Nudges::steps).average().orElse(0);
        double squares =
                observed.stream().mapToDouble(r -> Math.pow(steps(r) - mean, 2)).sum();
        return Math.sqrt(squares / (observed.size() - 1));
    }

    private static int steps(ReviewDraft.Given given) {
        OptionalInt steps = RatingSteps.of(given.rating());
        return steps.orElseThrow();
    }

    private Optional<Nudge> leniency() {
        return Drift.of(records.pool()).stream()
                .filter(d -> d.rater().equals(records.rater()) && !d.lean().isEmpty())
                .findFirst()
                .map(d -> new Nudge(
                        Nudge.Kind.LENIENCY,
                        "Your ratings of " + d.people() + " people lie "
                                + String.format(
                                        Locale.ROOT,
                                        "%.1f",
                                        Math.abs(d.inSds().value().orElse(0)))
                                + " standard deviations " + (d.difference() > 0 ? "above" : "below")
                                + " all ratings here; it may be the people.",
                        pooled(d.rows())));
    }

    private Optional<Nudge> centralTendency() {
        List<PooledRating> own = records.pool().rows().stream()
                .filter(r -> r.rater().equals(records.rater()) && r.stepsGiven().isPresent())
                .toList();
        Map<Rating, List<PooledRating>> byRating = new EnumMap<>(Rating.class);
        own.forEach(r -> byRating.computeIfAbsent(r.given().rating(), k -> new ArrayList<>())
                .add(r));
        return byRating.entrySet().stream()
                .filter(e -> own.size() >= SAME_FROM && 100 * e.getValue().size() > SAME_PERCENT * own.size())
                .findFirst()
                .map(e -> new Nudge(
                        Nudge.Kind.CENTRAL_TENDENCY,
                        e.getValue().size() + " of your " + own.size() + " ratings of "
                                + people(e.getValue()) + " are “" + e.getKey().title()
                                + "”; the words of the other ratings may be worth another look.",
                        pooled(e.getValue())));
    }

    private static String people(List<PooledRating> rows) {
        List<String> people = rows.stream().map(PooledRating::person).distinct().toList();
        return people.size() == 1 ? people.get(0) : people.size() + " people";
    }

    private Optional<Nudge> beforeReading() {
        List<Nudge.Row> rows = new ArrayList<>();
        for (ReviewDraft.Given given : observed) {
            Map<String, SeenPiece> pieces = new TreeMap<>();
            records.claiming().getOrDefault(given.expectation(), List.of()).forEach(p -> pieces.put(p.id(), p));
            given.cites().stream()
                    .map(records.cited()::get)
                    .flatMap(p -> Optional.ofNullable(p).stream())
                    .forEach(p -> pieces.put(p.id(), p));
            pieces.values().stream()
                    .filter(p ->
                            p.readAt().filter(t -> !t.isAfter(given.ratedAt())).isEmpty())
                    .sorted(Comparator.comparing(SeenPiece::on).reversed().thenComparing(SeenPiece::id))
                    .forEach(p -> rows.add(new Nudge.Row(
                            records.person(),
                            Optional.of(given.expectation()),
                            Optional.of(given.rating()),
                            Optional.of(p))));
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        long expectations = rows.stream().map(Nudge.Row::expectation).distinct().count();
        return Optional.of(new Nudge(
                Nudge.Kind.BEFORE_READING,
                Amount.of(expectations, "expectation") + (expectations == 1 ? " was" : " were")
                        + " rated before all the evidence for " + (expectations == 1 ? "it" : "them")
                        + " was opened.",
                rows));
    }

    private List<Nudge.Row> rows(List<ReviewDraft.Given> ratings) {
        return ratings.stream()
                .map(r -> new Nudge.Row(
                        records.person(), Optional.of(r.expectation()), Optional.of(r.rating()), Optional.empty()))
                .toList();
    }

    private static List<Nudge.Row> pooled(List<PooledRating> ratings) {
        Function<PooledRating, Nudge.Row> row = r -> new Nudge.Row(
                r.person(), Optional.of(r.expectation()), Optional.of(r.given().rating()), Optional.empty());
        return ratings.stream()
                .map(row)
                .sorted(Comparator.comparing(Nudge.Row::person)
                        .thenComparing(r -> r.expectation().orElseThrow()))
                .toList();
    }
}
