package dev.rung.tui.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.service.Rung;
import dev.rung.tui.PeopleDesk;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.core.Destination;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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

    private static ScreenDriver roster(String filter) {
        return ScreenDriver.at(rung, new Destination.PeopleRoster(filter), 100, 30);
    }

    @Test
    void nobodyYetSaysWhatToDo() {
        try (Rung other = new PeopleDesk(folder.resolve("other")).open();
                ScreenDriver driver = ScreenDriver.at(other, new Destination.PeopleRoster(""), 80, 24)) {
            driver.golden(getClass(), "empty-80");
            driver.press("n").type("Eve Park").golden(getClass(), "new-80");
            driver.press("enter").waitFor("Eve Park  your report");
            driver.press("u").waitFor("not there any more");
        }
    }

    @Test
    void theTargetAndTheRatingsAreAKeyAway() {
        try (ScreenDriver driver = roster("")) {
            assertThat(driver.press("l", "l").text()).contains("Customer insight at Senior PM");
            assertThat(driver.press("t").text())
                    .contains("the level they work towards", "Customer insight at Principal PM");
            assertThat(driver.press("s").text()).contains("newest rating", "4 exceeding");
            assertThat(driver.press("o").text())
                    .contains("Ada Osei: Customer insight at Principal PM", "Priced the plan");
        }
    }

    @Test
    void theFilterLeavesWhoHasTheGap() {
        try (ScreenDriver driver = roster("")) {
            driver.press("/").type("gap:fin level:pm");
            assertThat(driver.text()).contains("1 of 5 people", "Tom Baker").doesNotContain("Ada Osei   ");
            assertThat(driver.press("enter", "esc").text()).contains("5 people", "Ada Osei");
        }
        try (ScreenDriver driver = roster("nobody-of-that-name")) {
            assertThat(driver.text()).contains("Nobody matches. Esc takes the filter away.");
        }
    }

    @Test
    void whoHasSomethingHereIsNotRemovedAndTheWordsSayWhat() {
        try (ScreenDriver driver = roster("Tom")) {
            assertThat(driver.press("D").text()).contains("Tom Baker stays, because of 4 pieces, 1 review, 1 pack,");
        }
        try (ScreenDriver driver = roster("Kim")) {
            driver.press("D", "y").waitFor("Removed Kim");
            driver.press("u").waitFor("Kim Sørensen");
        }
    }

    @Test
    void somebodyIsChangedInAForm() {
        try (ScreenDriver driver = roster("Ben")) {
            driver.press("E");
            assertThat(driver.text()).contains("Change Ben Adler", "Director");
            driver.type("-Lund").press("enter").waitFor("Ben Adler-Lund");
            driver.press("u").waitFor("Ben Adler ");
        }
    }

    @Test
    void todayTellsWhatCameAndWhatIsBegun() {
        try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.Today(), 120, 60)) {
            assertThat(driver.text())
                    .contains(
                            "Ada Osei: begun, 2 rated, not submitted",
                            "Not looked at yet: 5 pieces of Ada Osei",
                            "Not looked at yet: 1 piece of Luis Ortega",
                            "Not looked at yet: 4 pieces of Tom Baker");
        }
    }
}
