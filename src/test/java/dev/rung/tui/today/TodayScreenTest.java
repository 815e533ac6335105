package dev.rung.tui.today;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.service.Rung;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.core.Destination;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TodayScreenTest {
    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "200,60", "60,20"})
    void todayLooksSo(int columns, int rows) {
        try (Rung rung = ScreenDriver.sample(home);
                ScreenDriver driver = ScreenDriver.at(rung, new Destination.Today(), columns, rows)) {
            driver.press("j").golden(getClass(), "today-" + columns);
        }
    }

    @Test
    void whatIsSelectedIsInSightOnTheSmallestScreenToo() {
        try (Rung rung = ScreenDriver.sample(home);
                ScreenDriver driver = ScreenDriver.at(rung, new Destination.Today(), 40, 10)) {
            assertThat(driver.press("G").text()).contains("› 3 Bring");
            assertThat(driver.press("g").text()).contains("NEEDS YOU", "› ! Postmortem");
        }
    }

    @Test
    void tabGoesFromPartToPartAndTheExpectationsOpen() {
        try (Rung rung = ScreenDriver.sample(home);
                ScreenDriver driver = ScreenDriver.at(rung, new Destination.Today(), 120, 40)) {
            assertThat(driver.press("tab").text()).contains("› 1 Name");
            assertThat(driver.press("tab").text()).contains("› Outcome ownership");
            assertThat(driver.press("enter").text()).contains("Outcome ownership at Principal PM");
        }
    }

    @Test
    void thePaletteLiesOverTodayWithAnEdgeAndASignOnItsSelectedRow() {
        try (Rung rung = ScreenDriver.sample(home);
                ScreenDriver driver = ScreenDriver.at(rung, new Destination.Today(), 80, 24)) {
            driver.press(":").type("hist").golden(getClass(), "palette-80");
            driver.press("enter");
            assertThat(driver.text()).contains("HISTORY");
        }
    }

    @Test
    void helpShowsEveryKeyAndScrollsToItsEndAndNoFurther() {
        try (Rung rung = ScreenDriver.sample(home);
                ScreenDriver driver = ScreenDriver.at(rung, new Destination.Today(), 80, 24)) {
            driver.press("?").golden(getClass(), "help-80");
            String end = driver.press("space", "space", "space", "space", "space", "space").text();
            assertThat(end).contains("the end", "Past assessments");
            assertThat(driver.press("k").text()).isNotEqualTo(end);
        }
    }

    @Test
    void aFooterCutsNoHintAndAlwaysHasHelp() {
        try (Rung rung = ScreenDriver.sample(home)) {
            for (int columns = 40; columns <= 130; columns += 7) {
                try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.Today(), columns, 24)) {
                    String[] lines = driver.text().split("\n");
                    assertThat(lines[23]).as("at " + columns).contains("? help").doesNotContain("…");
                }
            }
        }
    }
}
