package dev.rung.tui.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.service.Rung;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.core.Destination;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonPageTest {
    @TempDir
    static Path folder;

    private static Team team;
    private static Rung rung;

    @BeforeAll
    static void open() {
        team = new Team(folder);
        rung = team.desk.open();
    }

    @AfterAll
    static void close() {
        rung.close();
    }

    private static ScreenDriver page(String tab, int columns, int rows) {
        return ScreenDriver.at(rung, new Destination.PersonPage(team.tom.id(), tab), columns, rows);
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "120, 40", "200, 60"})
    void standingLooksLikeThis(int columns, int rows) {
        try (ScreenDriver driver = page("", columns, rows)) {
            driver.golden(getClass(), "standing-" + columns);
            driver.press("enter").golden(getClass(), "expectation-" + columns);
        }
    }

    @ParameterizedTest
    @CsvSource({"Packs", "Reviews", "Sessions", "Commitments", "History"})
    void theOtherSidesLookLikeThis(String tab) {
        try (ScreenDriver driver = page(tab, 80, 24)) {
            driver.golden(getClass(), tab.toLowerCase(java.util.Locale.ROOT) + "-80");
        }
    }

    @Test
    void tabWalksAllSides() {
        try (ScreenDriver driver = page("", 120, 40)) {
            for (String words :
                    new String[] {"Evidence, 2026-07-21", "Ben Adler, from a pack", "No session was held"}) {
                assertThat(driver.press("tab").text()).contains(words);
            }
            assertThat(driver.press("tab").text()).contains("kept", "finance does it");
            assertThat(driver.press("tab").text()).contains("Ben Adler rated 3 expectations");
            assertThat(driver.press("shift-tab", "left").text()).contains("No session was held");
        }
    }
}
