package dev.rung.tui.people;

import dev.rung.service.Rung;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.core.Destination;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterScreenTest {
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

    @ParameterizedTest
    @CsvSource({"80, 24", "120, 40", "200, 60"})
    void theRosterLooksLikeThis(int columns, int rows) {
        try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.PeopleRoster(""), columns, rows)) {
            driver.golden(getClass(), "roster-" + columns);
            driver.press("s", "l", "l").golden(getClass(), "ratings-" + columns);
        }
    }
}
