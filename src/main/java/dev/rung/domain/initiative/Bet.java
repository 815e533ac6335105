package dev.rung.domain.initiative;

import dev.rung.domain.money.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * An initiative with everything that was written about it, and what follows from that. The lists are kept in order of
 * their days, oldest first, whatever order they come in; on one day the later week or id is the newer one.
 *
 * @param page as it reads now
 */
public record Bet(
        Initiative initiative,
        OnePager page,
        List<Forecast> forecasts,
        List<Postmortem> postmortems,
        List<StageChange> changes) {
    public Bet {
        forecasts = sorted(forecasts, Forecast::madeOn, Forecast::id);
        postmortems = postmortems.stream()
                .sorted(Comparator.comparing(Postmortem::on)
                        .thenComparing(Postmortem::week)
                        .thenComparing(Postmortem::id))
                .toList();
        changes = sorted(changes, StageChange::on, StageChange::id);
    }

    private static <T> List<T> sorted(List<T> records, Function<T, LocalDate> day, Function<T, String> id) {
        return records.stream()
                .sorted(Comparator.comparing(day).thenComparing(id))
                .toList();
    }

    /** Without the forecasts, postmortems and steps dated after the day; initiative and page read as they read now. */
    public Bet asOf(LocalDate day) {
        return new Bet(
                initiative,
                page,
                forecasts.stream().filter(f -> !f.madeOn().isAfter(day)).toList(),
                postmortems.stream().filter(p -> !p.on().isAfter(day)).toList(),
                changes.stream().filter(c -> !c.on().isAfter(day)).toList());
    }

    /** The day it was last committed to, coming from an earlier stage. */
    public Optional<LocalDate> committedOn() {
        return last(changes, c -> c.to() == Stage.COMMITTED && c.from().compareTo(Stage.COMMITTED) < 0)
                .map(StageChange::on);
    }

    /** The newest forecast, which says what is expected today. */
    public Optional<Forecast> latestForecast() {
        return last(forecasts, f -> true);
    }

    /**
     * The forecast that counts for the track record: the newest made on or before the day it was committed to; without
     * one, the newest made on or before its launch; else none. What was forecast afterwards knew too much.
     */
    public Optional<Forecast> forecastInForce() {
        return committedOn()
                .flatMap(this::forecastBy)
                .or(() -> initiative.launchedOn().flatMap(this::forecastBy));
    }

    private Optional<Forecast> forecastBy(LocalDate day) {
        return last(forecasts, f -> !f.madeOn().isAfter(day));
    }

    /** The newest postmortem that has an actual: the one whose money counts, once. */
    public Optional<Postmortem> actualPostmortem() {
        return last(postmortems, p -> p.actual().isPresent());
    }

    /** Contribution a year as it was last seen. */
    public Optional<Money> actual() {
        return actualPostmortem().flatMap(Postmortem::actual);
    }

    public Optional<Postmortem> latestPostmortem() {
        return last(postmortems, p -> true);
    }

    /** The forecast in force beside the actual; empty while one is missing, or when their currencies differ. */
    public Optional<Prediction> prediction() {
        return forecastInForce()
                .flatMap(forecast -> actualPostmortem()
                        .flatMap(postmortem -> postmortem
                                .actual()
                                .filter(money -> money.currency().equals(forecast.currency()))
                                .map(money -> new Prediction(
                                        initiative.id(),
                                        initiative.title(),
                                        forecast.driver(),
                                        postmortem.on(),
                                        forecast.contribution(),
                                        money.units(),
                                        money.currency()))));
    }

    /** Where the actual landed against the forecast in force; empty as {@link #prediction()}. */
    public Optional<Landing> landing() {
        return prediction().map(Prediction::landing);
    }

    public List<DueReview> dueReviews(LocalDate today) {
        return DueReviews.of(initiative, postmortems, today);
    }

    public Optional<DueReview> pressingReview(LocalDate today) {
        return DueReviews.pressing(initiative, postmortems, today);
    }

    /** What is asked of it before it changes its stage, with the number of blockers its page has. */
    public StageFacts stageFacts(long blockers, LocalDate today) {
        return new StageFacts(initiative, page, blockers, postmortems, changes, today);
    }

    /** The outcome sentence in one line; {@code ""} where none is written. */
    public String metricLine() {
        return String.join(" ", page.lines(OnePagerField.METRIC));
    }

    private static <T> Optional<T> last(List<T> ordered, Predicate<T> fits) {
        return ordered.stream().filter(fits).reduce((earlier, later) -> later);
    }
}
