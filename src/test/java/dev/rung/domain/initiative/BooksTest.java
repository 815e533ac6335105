package dev.rung.domain.initiative;

import static dev.rung.domain.initiative.Bets.TODAY;
import static dev.rung.domain.initiative.Bets.at;
import static dev.rung.domain.initiative.Bets.bet;
import static dev.rung.domain.initiative.Bets.day;
import static dev.rung.domain.initiative.Bets.forecast;
import static dev.rung.domain.initiative.Bets.launched;
import static dev.rung.domain.initiative.Bets.look;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.initiative.Books.Kind;
import dev.rung.domain.initiative.Postmortem.Week;
import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Money;
import dev.rung.domain.money.Range;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BooksTest {
    private static final Bet EARNED = bet(
            launched("2026-07-01"),
            List.of(forecast("a", "2026-02-01", 500)),
            List.of(
                    look(Week.SIX, "2026-08-12").earned(300.10).written(),
                    look(Week.TWELVE, "2026-09-23").earned(250.20).written()));

    @Test
    void realisedMoneyEntersOnce() {
        assertThat(Books.of(List.of(EARNED), TODAY).totals(Kind.REALISED))
                .isEqualTo(Map.of("EUR", new Money(25_020, "EUR")));
        assertThat(Books.of(List.of(EARNED), TODAY).totals(Kind.MODELLED)).isEmpty();
    }

    @Test
    void onAnEarlierDayTheEarlierActualCounts() {
        assertThat(Books.of(List.of(EARNED), day("2026-08-12")).totals(Kind.REALISED))
                .isEqualTo(Map.of("EUR", new Money(30_010, "EUR")));
        assertThat(Books.of(List.of(EARNED), day("2026-08-11")).totals(Kind.MODELLED))
                .isEqualTo(Map.of("EUR", new Money(50_000, "EUR")));
    }

    @Test
    void aLossThatDidNotComeIsAvoidedAndNotRealised() {
        Forecast risk = forecast("r", "2026-02-01", Driver.RISK, new Range(1, 2, 3));
        Bet judged = bet(
                launched("2026-07-01"),
                List.of(risk),
                List.of(look(Week.SIX, "2026-08-12").earned(2).written()));
        Bet expected = bet(at(Stage.IDEA, Optional.empty()), List.of(risk), List.of());

        Books books = Books.of(List.of(EARNED, judged, expected), TODAY);

        assertThat(books.totals(Kind.AVOIDED)).isEqualTo(Map.of("EUR", new Money(200, "EUR")));
        assertThat(books.totals(Kind.MODELLED_AVOIDED)).isEqualTo(Map.of("EUR", new Money(200, "EUR")));
        assertThat(books.totals(Kind.REALISED)).isEqualTo(Map.of("EUR", new Money(25_020, "EUR")));
    }

    @Test
    void aDroppedForecastIsWorthNothing() {
        Bet dropped = bet(at(Stage.DROPPED, Optional.empty()), List.of(forecast("a", "2026-02-01", 500)), List.of());

        assertThat(Books.of(List.of(dropped), TODAY).entries()).isEmpty();
    }
}
