package dev.rung.domain.update;

import dev.rung.domain.initiative.Attribution;
import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.OnePagerChecks;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Money;
import dev.rung.domain.writing.OutcomeParts;
import java.util.Optional;

/** How the page speaks of a bet. */
final class BetWords {
    private final Bet bet;
    private final String currency;

    /** @param currency the page's; another one is named beside its amounts */
    BetWords(Bet bet, String currency) {
        this.bet = bet;
        this.currency = currency;
    }

    String id() {
        return bet.initiative().id();
    }

    String title() {
        return bet.initiative().title();
    }

    /** The title in quotes, as much of it as fits. */
    String quoted(DraftLimits limits) {
        return "“" + Columns.words(title(), limits.title()) + "”";
    }

    /** {@code churn 4.2 % → 3 % by Q3}; what is written where that is no outcome. */
    String metric(int most) {
        OutcomeParts parts = OnePagerChecks.outcome(bet.page());
        if (parts.metric().isEmpty() || parts.target().isEmpty()) {
            return Columns.words(parts.metric().isEmpty() ? bet.metricLine() : parts.metric(), most);
        }
        String change = parts.baseline().isEmpty() ? "to " + parts.target() : parts.baseline() + " → " + parts.target();
        return Columns.words(parts.metric(), most) + " " + change
                + (parts.date().isEmpty() ? "" : ", " + parts.date());
    }

    Optional<Forecast> forecast() {
        return bet.forecastInForce().or(bet::latestForecast);
    }

    boolean avoids() {
        return forecast().filter(f -> f.driver().avoids()).isPresent();
    }

    /** {@code 405k a year (180k–760k)}. */
    String expected() {
        return forecast()
                .map(f -> Figures.brief(f.contribution().p50()) + code(f.currency()) + " a year"
                        + (f.contribution().isExact()
                                ? ""
                                : " (" + Figures.brief(f.contribution().p10()) + "–"
                                        + Figures.brief(f.contribution().p90()) + ")"))
                .orElse("");
    }

    /** {@code 310k a year}; {@code not launched}. */
    String soFar() {
        Optional<Money> actual = bet.actual();
        if (actual.isPresent()) {
            return brief(actual.get()) + " a year" + (avoids() ? " avoided" : "");
        }
        Optional<String> metric =
                bet.latestPostmortem().map(Postmortem::metricActual).filter(m -> !m.isBlank());
        return metric.orElse(bet.initiative().launchedOn().isEmpty() ? "not launched" : "not looked at");
    }

    private String brief(Money money) {
        return Figures.brief(money.units()) + code(money.currency());
    }

    private String code(String other) {
        return other.equals(currency) ? "" : " " + other;
    }

    /** Why the money is believed in, and how much that carries. */
    String how() {
        return bet.latestPostmortem()
                .filter(p -> p.actual().isPresent() || !p.metricActual().isBlank())
                .map(p -> p.attribution().title() + ", " + confidence(p.attribution()) + " confidence")
                .or(() -> bet.latestForecast().map(f -> "modelled only"))
                .orElse("no forecast");
    }

    private static String confidence(Attribution attribution) {
        return switch (attribution) {
            case RANDOMISED_TEST, HOLDOUT -> "high";
            case DIFFERENCE_IN_DIFFERENCES, INTERRUPTED_SERIES -> "medium";
            case BEFORE_AND_AFTER, BELIEF -> "low";
        };
    }

    /** What is at stake: the actual, else the P50, without its sign; 0 for neither. */
    double atStake() {
        return Math.abs(bet.actual()
                .map(Money::units)
                .or(() -> bet.latestForecast().map(f -> f.contribution().p50()))
                .orElse(0.0));
    }

    /** {@code 405k a year}, by the actual or the forecast; {@code ""} for neither. */
    String stake() {
        return atStake() == 0
                ? ""
                : Figures.brief(atStake())
                        + code(bet.actual()
                                .map(Money::currency)
                                .or(() -> bet.latestForecast().map(Forecast::currency))
                                .orElse(currency))
                        + " a year";
    }

    /** Where the stake comes from. */
    void stakeFigure(Drafted drafted, String label) {
        bet.actualPostmortem()
                .ifPresentOrElse(
                        p -> drafted.figure(label, stake(), "postmortem", p.id(), seen(p)),
                        () -> bet.latestForecast()
                                .ifPresent(f -> drafted.figure(label, stake(), "forecast", f.id(), modelled(f))));
    }

    static String modelled(Forecast f) {
        return "P50 (P10–P90) of contribution a year, forecast on " + f.madeOn() + " by "
                + f.driver().title();
    }

    static String seen(Postmortem p) {
        return "contribution a year as seen after " + p.week().words() + " on " + p.on() + ", "
                + p.attribution().title()
                + (p.metricSource().isBlank() ? "" : ", " + p.metricSource());
    }

    /** A field of the one-pager in one line. */
    String says(OnePagerField field) {
        return String.join(" ", bet.page().lines(field));
    }
}
