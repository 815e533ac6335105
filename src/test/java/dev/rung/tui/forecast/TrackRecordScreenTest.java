package dev.rung.tui.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.money.Driver;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.core.Destination;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the track record shows and does, from records made by the services. */
class TrackRecordScreenTest {
    @TempDir
    private Path folder;

    private Bets bets;

    @BeforeEach
    void begin() {
        bets = new Bets(folder);
    }

    @AfterEach
    void end() {
        bets.close();
    }

    private ScreenDriver open(int columns, int rows) {
        return ScreenDriver.at(bets.rung(), new Destination.TrackRecord(), columns, rows);
    }

    private void landed(String title, int weeksAgo, double actual, String currency) {
        Map<String, String> inputs = Map.of("amount", "50k/100k/180k");
        bets.landed(title, Driver.PLAIN, inputs, ScreenDriver.DAY.minusWeeks(weeksAgo), actual, currency);
    }

    @Test
    void withoutAnActualItTeachesAndNamesWhatWaits() {
        Initiative bet = bets.idea("Annual plan");
        bets.rung().forecasts().add(bet.id(), Driver.PLAIN, Map.of("amount", "90k-140k"), "");
        try (ScreenDriver driver = open(80, 24)) {
            assertThat(driver.text())
                    .contains("No forecast has met an actual yet.")
                    .contains("WAITING FOR AN ACTUAL")
                    .contains("115k EUR  Annual plan");
            assertThat(driver.press("d").text()).contains("no forecast has an actual yet");
        }
    }

    @Test
    void belowFiveOnlyTheListSpeaks() {
        for (int i = 0; i < 4; i++) {
            landed("Bet " + i, 20 + i, 70_000, "EUR");
        }
        try (ScreenDriver driver = open(120, 40)) {
            assertThat(driver.text())
                    .contains("4 forecasts have an actual; from 5 on the record says more than its list.")
                    .contains("70k of 100k")
                    .doesNotContain("THE NUMBERS");
        }
    }

    @Test
    void theWorkedSetComesOutAsWorked() {
        bets.workedSet();
        try (ScreenDriver driver = open(200, 60)) {
            assertThat(driver.text())
                    .contains("4 of 6  66.7 %, in truth 30 % to 90.3 %")
                    .contains("0.81 ×  486k of 600k")
                    .contains("0.92 ×  geometric mean")
                    .contains("−19k  mean of actual − P50")
                    .contains("39.3k  MAE")
                    .contains("44.7 %  MAPE")
                    .contains("48.6 %  WAPE")
                    .contains("152k  Winkler score")
                    .contains("4.93k, 19.7k, 10.2k  pinball loss")
                    .contains("That is no evidence of over-confidence.");
            assertThat(driver.press("tab", "enter").text())
                    .contains("4 ÷ 6 = 66.7 %")
                    .contains("in 34.5 % of")
                    .contains("at most 2 of 6");
            assertThat(driver.press("esc", "j", "j", "j", "enter").text()).contains("486k ÷ 600k = 0.81");
        }
    }

    @Test
    void otherCurrenciesAreNamedAsLeftOut() {
        landed("In euros", 30, 70_000, "EUR");
        landed("In dollars", 28, 70_000, "EUR");
        bets.dollars();
        landed("Dollars from here", 20, 70_000, "USD");
        try (ScreenDriver driver = open(120, 40)) {
            assertThat(driver.text())
                    .contains("USD   1 forecast with an actual")
                    .contains("2 in other currencies are left out")
                    .contains("Left out: 2 in EUR.")
                    .contains("140,000 EUR  from 2 bets")
                    .contains("70,000 USD  from 1 bet");
        }
    }

    @Test
    void realisedAndAvoidedMoneyStandApart() {
        bets.workedSet();
        bets.landed(
                "Second data centre",
                Driver.RISK,
                Map.of("loss", "1M-2M", "probability", "20 pp"),
                ScreenDriver.DAY.minusWeeks(15),
                250_000,
                "EUR");
        try (ScreenDriver driver = open(200, 60)) {
            assertThat(driver.text()).contains("486,000 EUR  from 6 bets").contains("250,000 EUR  from 1 bet");
            assertThat(driver.press("G", "enter").text())
                    .contains("250,000  Second data centre")
                    .contains("Nobody can see them");
        }
    }

    @Test
    void keysPutTheForecastsTogetherByDriverAndByPeriod() {
        bets.workedSet();
        try (ScreenDriver driver = open(120, 40)) {
            assertThat(driver.press("d").text()).contains("Cost to serve   2 forecasts; from 5 on it says more");
            assertThat(driver.press("p").text()).contains("Q4 2025   2 forecasts; from 5");
            assertThat(driver.press("p").text()).contains("2026   4 forecasts; from 5 on it says more");
            assertThat(driver.press("p").text()).contains("newest last");
        }
    }

    @Test
    void enterOnARowOpensTheBet() {
        bets.workedSet();
        try (ScreenDriver driver = open(120, 40)) {
            driver.press("j", "enter").waitFor("66k came, inside the range");
            assertThat(driver.text()).contains("Self-service returns").contains("Return");
            assertThat(driver.press("w").text()).contains("Cases a month");
        }
    }
}
