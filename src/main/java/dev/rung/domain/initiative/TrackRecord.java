package dev.rung.domain.initiative;

import dev.rung.domain.money.Driver;
import dev.rung.domain.person.Quarter;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All forecasts of one currency that have an actual, of money realised or of losses avoided: the two are never added up.
 * Below five entries only the list speaks: every statistic is empty.
 *
 * @param currency {@code ""} when there is no entry
 * @param predictions oldest first
 * @param leftOut how many are in other currencies; amounts of different currencies are never added
 * @param avoided how many of the currency are left out of a record of realised money because their bets avoid a loss; 0 in a
 *     record of losses avoided
 */
public record TrackRecord(String currency, List<Prediction> predictions, int leftOut, int avoided) {
    /** From this many entries on the record says more than its list. */
    public static final int FEWEST = 5;

    public TrackRecord {
        predictions = predictions.stream()
                .sorted(Comparator.comparing(Prediction::closedOn).thenComparing(Prediction::initiativeId))
                .toList();
    }

    /** The record of realised money in the currency with most entries; of two with as many, the one whose code comes first. */
    public static TrackRecord of(Collection<Prediction> all) {
        return perCurrency(all).stream().findFirst().orElseGet(() -> new TrackRecord("", List.of(), 0, 0));
    }

    /** The record of realised money in one currency, which may be empty. */
    public static TrackRecord of(Collection<Prediction> all, String currency) {
        return of(all, currency, false);
    }

    /** The record of losses avoided in one currency, which may be empty. */
    public static TrackRecord ofAvoided(Collection<Prediction> all, String currency) {
        return of(all, currency, true);
    }

    private static TrackRecord of(Collection<Prediction> all, String currency, boolean avoided) {
        List<Prediction> inCurrency =
                all.stream().filter(p -> p.currency().equals(currency)).toList();
        List<Prediction> own =
                inCurrency.stream().filter(p -> p.driver().avoids() == avoided).toList();
        int others = avoided ? 0 : inCurrency.size() - own.size();
        return new TrackRecord(currency, own, all.size() - inCurrency.size(), others);
    }

    /** One record of realised money per currency, the one with most entries first. */
    public static List<TrackRecord> perCurrency(Collection<Prediction> all) {
        return all.stream()
                .map(Prediction::currency)
                .distinct()
                .sorted()
                .map(currency -> of(all, currency))
                .sorted(Comparator.comparingInt(TrackRecord::size).reversed())
                .toList();
    }

    public int size() {
        return predictions.size();
    }

    /** Whether there are enough entries for statistics. */
    public boolean speaks() {
        return size() >= FEWEST;
    }

    public Optional<ForecastErrors> errors() {
        return speaks() ? Optional.of(ForecastErrors.of(predictions)) : Optional.empty();
    }

    /** Empty below five forecasts with a range, too. */
    public Optional<RangeHits> hits() {
        return Optional.of(RangeHits.of(predictions)).filter(h -> h.ranges() >= FEWEST);
    }

    public Optional<RangeScores> scores() {
        return speaks() ? Optional.of(RangeScores.of(predictions)) : Optional.empty();
    }

    /** See {@link RangeScores#widening}; empty below ten entries it can be reckoned from. */
    public OptionalDouble widening() {
        return RangeScores.widening(predictions);
    }

    /** One record per driver that has an entry, in the drivers' order. */
    public Map<Driver, TrackRecord> byDriver() {
        return parts(Prediction::driver);
    }

    /** One record per calendar quarter in which an actual was seen, oldest first. */
    public Map<Quarter, TrackRecord> byQuarter() {
        return parts(p -> Quarter.of(p.closedOn()));
    }

    /** One record per year in which an actual was seen, oldest first. */
    public Map<Integer, TrackRecord> byYear() {
        return parts(p -> p.closedOn().getYear());
    }

    private <K extends Comparable<K>> Map<K, TrackRecord> parts(Function<Prediction, K> of) {
        Map<K, TrackRecord> parts = new LinkedHashMap<>();
        predictions.stream()
                .collect(Collectors.groupingBy(of, TreeMap::new, Collectors.toList()))
                .forEach((key, own) -> parts.put(key, new TrackRecord(currency, own, 0, 0)));
        return parts;
    }

    /** What the record says, one sentence a line. */
    public List<String> verdict() {
        return TrackRecordWords.of(this);
    }
}
