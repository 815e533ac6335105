package dev.rung.tui.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.service.CalibrationDesk;
import dev.rung.service.Rung;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.core.Destination;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationScreensTest {
    @TempDir
    private Path home;

    private Rung rung;

    @BeforeEach
    void open() {
        rung = new CalibrationDesk(home).filled().on(CalibrationDesk.TODAY);
    }

    @AfterEach
    void close() {
        rung.close();
    }

    private ScreenDriver page(int columns, int rows) {
        return ScreenDriver.at(rung, new Destination.CalibrationPage(CalibrationDesk.MEETING), columns, rows);
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "120, 40"})
    void theScreensLookLikeThis(int columns, int rows) {
        try (ScreenDriver driver = page(columns, rows)) {
            driver.press("]", "l", "l", "l", "l", "j", "j", "j").golden(getClass(), "page-" + columns);
            driver.press("c").golden(getClass(), "change-" + columns);
            driver.press("left", "enter").type("one bet is not a year").press("enter");
            driver.golden(getClass(), "changed-" + columns);
            driver.press("enter").golden(getClass(), "cell-" + columns);
            driver.press("esc", "s").golden(getClass(), "figures-" + columns);
            driver.press("enter").golden(getClass(), "rows-" + columns);
        }
        try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.CalibrationList(), columns, rows)) {
            driver.golden(getClass(), "list-" + columns);
            driver.press("n").golden(getClass(), "new-" + columns);
        }
    }

    @Test
    void whatMayNotBeDiscussedStandsOnEveryPageOfAMeeting() {
        try (ScreenDriver driver = page(80, 24)) {
            assertThat(driver.text()).contains("Not discussed: health, family, leave");
            driver.press("n");
            assertThat(driver.text()).contains("Not discussed: health");
        }
    }

    @Test
    void aChangeWantsAnotherRatingAndAReason() {
        try (ScreenDriver driver = page(120, 40)) {
            driver.press("c");
            assertThat(driver.text()).contains("no reviewer's rating is selected");
            driver.press("j", "c", "enter", "enter");
            assertThat(driver.text()).contains("already; give another rating");
            driver.press("up", "left", "enter", "enter");
            assertThat(driver.text()).contains("A changed rating wants a reason");
            driver.type("seen twice").press("enter");
            assertThat(driver.text()).contains("stays beside it", "→");
            driver.press("u");
            assertThat(driver.text()).contains("→");
        }
    }

    @Test
    void aNoteIsKeptAndAClosedMeetingTakesNoMore() {
        try (ScreenDriver driver = page(120, 40)) {
            driver.press("n").type("A plan by January").press("enter");
            assertThat(driver.text()).contains("A plan by January", "NOTED");
            driver.press("z", "y");
            assertThat(driver.text()).contains("closed 2026-11-21");
            driver.press("n");
            assertThat(driver.text()).contains("it was closed");
            driver.press("x");
            assertThat(driver.text()).contains("For those who were at the table");
        }
    }

    @Test
    void aMeetingIsCalledByLevelAndTitle() {
        try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.CalibrationList(), 80, 24)) {
            driver.press("n").type("principal").press("enter");
            assertThat(driver.text()).contains("About 1 person at Principal PM");
            driver.press("enter");
            assertThat(driver.text()).contains("Principal PM, 2026-11-21", "DANA WOLF");
        }
    }

    @Test
    void theClockRunsOnlyWhenAskedAndNeverRings() {
        Instant noon = Instant.parse("2026-11-21T12:00:00Z");
        TimeBox box = TimeBox.BEGUN;
        assertThat(box.words(noon)).isEqualTo("0:00 of 10 min, stopped");
        TimeBox running = box.turned(noon);
        assertThat(running.words(noon.plusSeconds(65))).isEqualTo("1:05 of 10 min");
        assertThat(running.turned(noon.plusSeconds(65)).seconds(noon.plusSeconds(900)))
                .isEqualTo(65);
        assertThat(running.words(noon.plus(Duration.ofMinutes(11)))).isEqualTo("11:00, 1:00 over");
        assertThat(running.next(noon.plusSeconds(65)).seconds(noon.plusSeconds(70)))
                .isEqualTo(5);
        try (ScreenDriver driver = page(80, 24)) {
            driver.press("m", "ctrl-u").type("0").press("enter");
            assertThat(driver.text()).contains("Give whole minutes");
            driver.press("backspace").type("7").press("enter");
            assertThat(driver.text()).contains("0:00 of 7 min, stopped");
        }
    }
}
