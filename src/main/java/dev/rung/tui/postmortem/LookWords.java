package dev.rung.tui.postmortem;

import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.Landing;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.initiative.ShortAmount;
import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Money;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What a look at a launch says, in words. */
final class LookWords {
    private LookWords() {}

    /** {@code 12 weeks}. */
    static String look(Postmortem.Week week) {
        return week.weeks() + " weeks";
    }

    /** What a look of that week is for. */
    static String purpose(Postmortem.Week week) {
        return switch (week) {
            case TWO ->
                "Two weeks show health: is it used, does it hold, did a guardrail break? No verdict on the outcome.";
            case SIX -> "Six weeks show the leading indicator against the forecast: is it on its way?";
            case TWELVE -> "Twelve weeks show the outcome and the money. This look makes the bet reviewed.";
        };
    }

    /** {@code 310k EUR}. */
    static String money(Money money) {
        return ShortAmount.of(money.units()) + " " + money.currency();
    }

    /** Where an amount landed: {@code below the P10}, {@code inside the range, 0.77 of the P50}. */
    static String landed(Forecast forecast, double actual) {
        String where = switch (Landing.of(actual, forecast.contribution())) {
            case BELOW -> "below the P10";
            case INSIDE -> "inside the range";
            case ABOVE -> "above the P90";
        };
        double middle = forecast.contribution().p50();
        return middle > 0 ? where + ", " + Figures.number(actual / middle) + " × the P50" : where;
    }

    static Style style(Forecast forecast, double actual) {
        return switch (Landing.of(actual, forecast.contribution())) {
            case BELOW -> Style.BAD;
            case INSIDE -> Style.GOOD;
            case ABOVE -> Style.WARN;
        };
    }

    /** When it is written, seen from the launch: {@code 12 weeks after the launch of 29 Aug 2026}. */
    static String since(LocalDate launched, LocalDate on) {
        long days = ChronoUnit.DAYS.between(launched, on);
        String ago = days < 14 ? days + (days == 1 ? " day" : " days") : days / 7 + " weeks";
        return ago + " after the launch of " + Days.words(launched);
    }

    /** The decision with owner and day: {@code iterate: Mira Feld by 5 Dec 2026}; {@code ""} where none was made. */
    static String decision(Postmortem postmortem) {
        return postmortem
                .decision()
                .map(d -> d.word()
                        + (postmortem.decisionOwner().isBlank() ? "" : ": " + postmortem.decisionOwner())
                        + postmortem
                                .decisionBy()
                                .map(by -> " by " + Days.words(by))
                                .orElse(""))
                .orElse("");
    }

    /** What an actual can be compared with: the forecast in force, else the newest in whose light it is read. */
    static Optional<Forecast> forecast(Bet bet) {
        return bet.forecastInForce();
    }
}
