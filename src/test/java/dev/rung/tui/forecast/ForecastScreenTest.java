package dev.rung.tui.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.money.Driver;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.core.Destination;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person does where a forecast is made, from keys to what is kept. */
class ForecastScreenTest {
    private static final Map<String, String> WON =
            Map.of("customers", "20-30", "arpa", "60", "margin", "78%", "churn", "3-5%");

    @TempDir
    private Path folder;

    private Bets bets;
    private Initiative bet;

    @BeforeEach
    void begin() {
        bets = new Bets(folder);
        bet = bets.idea("Annual plan for small teams");
    }

    @AfterEach
    void end() {
        bets.close();
    }

    private ScreenDriver open(int columns, int rows) {
        return ScreenDriver.at(bets.rung(), new Destination.ForecastPage(bet.id()), columns, rows);
    }

    private List<Forecast> forecasts() {
        return bets.rung().initiatives().bet(bet.id()).forecasts();
    }

    @Test
    void anEmptyFormSaysWhatIsWanted() {
        try (ScreenDriver driver = open(80, 24)) {
            assertThat(driver.text())
                    .contains("the first forecast of this bet")
                    .contains("as soon as nothing is missing: customers won");
            assertThat(driver.press("ctrl-s").text()).contains("Not kept yet: customers won a month, revenue");
        }
        assertThat(forecasts()).isEmpty();
    }

    @Test
    void whatIsTypedIsReadBesideItsFieldAndReckoned() {
        try (ScreenDriver driver = open(120, 40)) {
            driver.press("tab").type("24");
            driver.press("tab").type("60");
            driver.press("tab").type("78%");
            driver.press("tab").type("4%");
            driver.waitFor("CONTRIBUTION A YEAR").waitFor("75,957");
            assertThat(driver.press("shift-tab").press("ctrl-u").type("150%").text())
                    .contains("! margin lies between 0 % and 100 %")
                    .contains("as before")
                    .contains("CONTRIBUTION A YEAR");
        }
    }

    @Test
    void aFieldInTroubleMovesNothing() {
        try (ScreenDriver driver = open(80, 24)) {
            driver.press("tab").type("24");
            int months = row(driver, "Months");
            driver.press("tab").type("sixty");
            assertThat(driver.text()).contains("! ");
            assertThat(row(driver, "Months")).isEqualTo(months);
        }
    }

    private static int row(ScreenDriver driver, String words) {
        List<String> lines = driver.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(words)) {
                return i;
            }
        }
        throw new AssertionError(words);
    }

    @Test
    void keepingItWritesTheForecastOfToday() {
        try (ScreenDriver driver = open(120, 40)) {
            driver.press("right", "right", "right", "right", "right", "right", "right");
            driver.press("tab").type("90k-140k");
            assertThat(driver.text()).contains("90k to 140k, most likely 115k");
            driver.press("tab", "tab").type("50k").press("enter");
        }
        assertThat(forecasts()).singleElement().satisfies(f -> {
            assertThat(f.madeOn()).isEqualTo(ScreenDriver.DAY);
            assertThat(f.driver()).isEqualTo(Driver.PLAIN);
            assertThat(f.contribution().p10()).isEqualTo(90_000);
            assertThat(f.investment().orElseThrow().p50()).isEqualTo(50_000);
        });
        assertThat(bets.rung().drafts().read("forecast:" + bet.id())).isEmpty();
    }

    @Test
    void itBeginsWithTheNewestForecastAndTheSameOneIsNotKeptTwiceADay() {
        bets.rung().forecasts().add(bet.id(), Driver.ACQUISITION, WON, "300k-420k");
        try (ScreenDriver driver = open(120, 40)) {
            driver.waitFor("WHAT COMES BACK");
            assertThat(driver.text())
                    .contains("begun with the forecast of 21 Nov 2026")
                    .contains("20-30")
                    .contains("Return multiple")
                    .contains("ROI");
            assertThat(driver.press("ctrl-s").text()).contains("This is the forecast of today already.");
        }
        assertThat(forecasts()).hasSize(1);
    }

    @Test
    void whatWasTypedIsBackAfterTheProgramDied() {
        try (ScreenDriver driver = open(80, 24)) {
            driver.press("right", "tab").type("4k").idle();
        }
        try (ScreenDriver driver = open(80, 24)) {
            assertThat(driver.text())
                    .contains("restored what you were typing")
                    .contains("Conversion")
                    .contains("4k");
            assertThat(driver.press("ctrl-t").text())
                    .contains("the first forecast of this bet")
                    .contains("Acquisition");
        }
        assertThat(bets.rung().drafts().read("forecast:" + bet.id())).isEmpty();
    }

    @Test
    void anotherDriverKeepsWhatBothAskFor() {
        bets.rung().forecasts().add(bet.id(), Driver.ACQUISITION, WON, "");
        try (ScreenDriver driver = open(120, 40)) {
            driver.press("right");
            assertThat(driver.text()).contains("Volume a month").contains("78%").contains("3-5%");
            assertThat(driver.press("left").text()).contains("20-30");
        }
    }

    @Test
    void everyFigureOpensToItsFormula() {
        bets.rung().forecasts().add(bet.id(), Driver.ACQUISITION, WON, "50k");
        try (ScreenDriver driver = open(120, 40)) {
            driver.waitFor("WHAT COMES BACK").press("f2");
            assertThat(driver.press("enter").text()).contains("10,000 draws");
            assertThat(driver.press("esc", "j", "enter").text()).contains("alone were uncertain");
            assertThat(driver.press("esc", "tab", "f2", "G", "enter").text()).contains("falls out of the window");
            assertThat(driver.press("esc", "k", "enter").text()).contains("discounted at 12 % a year");
            assertThat(driver.press("esc", "esc", "tab").text()).contains("Customers won a month:");
        }
    }

    @Test
    void atALittleTerminalTheFiguresTakeTheirOwnPage() {
        bets.rung().forecasts().add(bet.id(), Driver.ACQUISITION, WON, "50k");
        try (ScreenDriver driver = open(80, 24)) {
            driver.waitFor("CONTRIBUTION A YEAR");
            assertThat(driver.text()).doesNotContain("Cost of delay");
            assertThat(driver.press("f2").text()).contains("WHAT MOVES IT").doesNotContain("Investment");
            assertThat(driver.press("esc").text()).contains("Investment");
        }
    }

    @Test
    void theRecordSaysWhatItMakesOfIt() {
        bets.workedSet();
        bets.rung().forecasts().add(bet.id(), Driver.PLAIN, Map.of("amount", "500k"), "");
        try (ScreenDriver driver = open(200, 60)) {
            driver.waitFor("Your last 6 came in at 0.81 × the P50: 405k instead of 500k");
            assertThat(driver.press("f2", "j", "enter").text())
                    .contains("486k came ÷ 600k expected = 0.81; × 500,000 = 405,000");
        }
    }

    @Test
    void moreMonthsCountForWhatComesBackAndNotForTheYear() {
        Forecast forecast = bets.rung()
                .forecasts()
                .add(
                        bet.id(),
                        Driver.EXPANSION,
                        Map.of("accounts", "100", "attach", "10%", "price", "100", "margin", "50%", "months", "24"),
                        "9k");
        assertThat(forecast.contribution().p50()).isEqualTo(6_000);
        try (ScreenDriver driver = open(200, 60)) {
            driver.waitFor("Over 24 months");
            assertThat(driver.text())
                    .contains("12,000")
                    .contains("within 24 months")
                    .contains("18 months");
        }
    }
}
