package dev.rung.tui.forecast;

import dev.rung.Golden;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.money.Driver;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Hotspots;
import dev.rung.tui.terminal.VirtualSurface;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page of the room at the sizes that matter. Only one input is a range, so that no figure hangs on the seed, which is
 * the bet's own id.
 */
class ForecastGoldenTest {
    private static Bets bets;
    private static Initiative bet;

    @BeforeAll
    static void open(@TempDir Path folder) {
        bets = new Bets(folder).workedSet();
        bets.landed(
                "Anniversary offer",
                Driver.PLAIN,
                Map.of("amount", "10k-30k"),
                ScreenDriver.DAY.minusWeeks(16),
                12_000,
                "USD");
        bets.landed(
                "Second data centre",
                Driver.RISK,
                Map.of("loss", "1M-2M", "probability", "20 pp"),
                ScreenDriver.DAY.minusWeeks(15),
                250_000,
                "EUR");
        bets.today(ScreenDriver.DAY.minusDays(20));
        bet = bets.idea("Shorter way from trial to paid");
        Map<String, String> first =
                Map.of("volume", "4k", "conversion", "5.0% -> 5.6%", "arpa", "60", "margin", "78%", "churn", "4%");
        bets.rung().forecasts().add(bet.id(), Driver.CONVERSION, first, "");
        bets.today(ScreenDriver.DAY.minusDays(3));
        Map<String, String> second =
                Map.of("volume", "4k", "conversion", "5.0% -> 5.3%-6.0%", "arpa", "60", "margin", "78%", "churn", "4%");
        bets.rung().forecasts().add(bet.id(), Driver.CONVERSION, second, "48k");
        bets.today(ScreenDriver.DAY);
    }

    @AfterAll
    static void close() {
        bets.close();
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "120, 40", "200, 60"})
    void theForecastLooksLikeThis(int columns, int rows) {
        try (ScreenDriver driver =
                ScreenDriver.at(bets.rung(), new Destination.ForecastPage(bet.id()), columns, rows)) {
            driver.waitFor("CONTRIBUTION A YEAR").golden(ForecastGoldenTest.class, "forecast" + columns);
            driver.press("f2", "j", "j").golden(ForecastGoldenTest.class, "figures" + columns);
        }
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "120, 40", "200, 60"})
    void theTrackRecordLooksLikeThis(int columns, int rows) {
        try (ScreenDriver driver = ScreenDriver.at(bets.rung(), new Destination.TrackRecord(), columns, rows)) {
            driver.golden(ForecastGoldenTest.class, "record" + columns);
            driver.press("tab", "enter").golden(ForecastGoldenTest.class, "recordFormula" + columns);
            driver.press("esc", "d").golden(ForecastGoldenTest.class, "recordByDriver" + columns);
        }
    }

    @ParameterizedTest
    @CsvSource({"80, 18", "120, 34", "200, 54"})
    void theSideOfABetLooksLikeThis(int columns, int rows) {
        Golden.check(ForecastGoldenTest.class, "return" + columns, tab(bet.id(), columns, rows));
    }

    @Test
    void theSideOfABetThatLandedLooksLikeThis() {
        String landed = bets.rung().forecasts().predictions().get(0).initiativeId();
        Golden.check(ForecastGoldenTest.class, "returnLanded80", tab(landed, 80, 18));
    }

    @Test
    void theSideOfABetWithoutAForecastTeaches() {
        Golden.check(
                ForecastGoldenTest.class,
                "returnEmpty80",
                tab(bets.idea("Only thought of").id(), 80, 18));
    }

    private static String tab(String id, int columns, int rows) {
        ReturnTab tab = new ReturnTab(bets.rung());
        tab.show(bets.rung().initiatives().bet(id));
        String text = draw(tab, columns, rows);
        for (int i = 0; i < 50 && text.contains("Reckoning …"); i++) {
            text = draw(tab, columns, rows);
        }
        return text;
    }

    private static String draw(ReturnTab tab, int columns, int rows) {
        VirtualSurface surface = new VirtualSurface(columns, rows);
        surface.blank();
        tab.draw(new Canvas(surface, new Hotspots()));
        return surface.text();
    }
}
