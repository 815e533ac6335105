package dev.rung.domain.initiative;

import static dev.rung.domain.initiative.Bets.at;
import static dev.rung.domain.initiative.Bets.bet;
import static dev.rung.domain.initiative.Bets.change;
import static dev.rung.domain.initiative.Bets.day;
import static dev.rung.domain.initiative.Bets.forecast;
import static dev.rung.domain.initiative.Bets.launched;
import static dev.rung.domain.initiative.Bets.look;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.initiative.Postmortem.Week;
import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Money;
import dev.rung.domain.money.Range;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BetTest {
    private static final StageChange COMMITTED = change("2026-03-01", Stage.PROPOSED, Stage.COMMITTED);

    @ParameterizedTest
    @CsvSource({
        "2026-02-01 2026-03-01 2026-03-02, 2026-03-01",
        "2026-03-02 2026-06-30 2026-07-02, 2026-06-30",
        "2026-07-02, ''",
        "2026-07-01, 2026-07-01",
    })
    void theForecastInForceIsTheLastOneBeforeTheCommitment(String made, String inForce) {
        List<Forecast> forecasts = List.of(made.split(" ")).stream()
                .map(on -> forecast("f" + on, on, 100))
                .toList();

        Bet bet = bet(launched("2026-07-01"), forecasts, List.of(), COMMITTED);

        assertThat(bet.forecastInForce().map(f -> f.madeOn().toString()).orElse(""))
                .isEqualTo(inForce);
    }

    @Test
    void withoutACommitmentTheLaunchDecides() {
        Bet bet = bet(
                launched("2026-07-01"),
                List.of(forecast("a", "2026-06-01", 100), forecast("b", "2026-07-02", 200)),
                List.of());

        assertThat(bet.forecastInForce().map(Forecast::id)).contains("a");
    }

    @Test
    void anIdeaHasAForecastButNoneInForce() {
        Bet bet = bet(at(Stage.IDEA, Optional.empty()), List.of(forecast("a", "2026-06-01", 100)), List.of());

        assertThat(bet.forecastInForce()).isEmpty();
        assertThat(bet.latestForecast().map(Forecast::id)).contains("a");
    }

    @Test
    void goingBackToCommittedIsNoNewCommitment() {
        Bet bet = bet(
                at(Stage.COMMITTED, Optional.empty()),
                List.of(forecast("a", "2026-02-01", 100), forecast("b", "2026-07-10", 200)),
                List.of(),
                COMMITTED,
                change("2026-07-20", Stage.LAUNCHED, Stage.COMMITTED));

        assertThat(bet.committedOn()).contains(day("2026-03-01"));
        assertThat(bet.forecastInForce().map(Forecast::id)).contains("a");
    }

    @Test
    void theNewestPostmortemWithAnActualSpeaksAndTheOneWithoutDoesNot() {
        Bet bet = bet(
                launched("2026-07-01"),
                List.of(forecast("a", "2026-02-01", 100)),
                List.of(
                        look(Week.TWELVE, "2026-09-23").written(),
                        look(Week.SIX, "2026-08-12").earned(260).written(),
                        look(Week.TWO, "2026-07-15").earned(90).written()),
                COMMITTED);

        assertThat(bet.actual()).contains(Money.of(260, "EUR"));
        assertThat(bet.landing()).contains(Landing.ABOVE);
        assertThat(bet.asOf(day("2026-08-11")).actual()).contains(Money.of(90, "EUR"));
        assertThat(bet.asOf(day("2026-08-11")).landing()).contains(Landing.INSIDE);
    }

    @Test
    void anActualWithoutAForecastLandsNowhere() {
        Bet bet = bet(
                launched("2026-07-01"),
                List.of(),
                List.of(look(Week.SIX, "2026-08-12").earned(260).written()));

        assertThat(bet.prediction()).isEmpty();
    }

    @Test
    void currenciesThatDifferAreNotCompared() {
        Forecast dollars = new Forecast(
                "d", "i1", day("2026-02-01"), Driver.PRICE, Map.of(), Range.exactly(100), Optional.empty(), "USD");

        Bet bet = bet(
                launched("2026-07-01"),
                List.of(dollars),
                List.of(look(Week.SIX, "2026-08-12").earned(260).written()));

        assertThat(bet.landing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"49.9, BELOW", "50, INSIDE", "180, INSIDE", "180.1, ABOVE"})
    void theBoundsBelongToTheRange(double actual, Landing landing) {
        assertThat(Landing.of(actual, new Range(50, 100, 180))).isEqualTo(landing);
    }
}
