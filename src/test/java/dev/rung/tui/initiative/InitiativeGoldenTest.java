package dev.rung.tui.initiative;

import dev.rung.service.Rung;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.core.Destination;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every screen of initiatives as it looks on bets in every stage. */
class InitiativeGoldenTest {
    @TempDir
    private static Path folder;

    private static Rung rung;

    @BeforeAll
    static void open() {
        rung = Betting.full(folder);
    }

    @AfterAll
    static void close() {
        rung.close();
    }

    private static void golden(String name, int columns, int rows, Destination first, String... keys) {
        try (ScreenDriver driver = ScreenDriver.at(rung, first, columns, rows)) {
            driver.press(keys).golden(InitiativeGoldenTest.class, name + "-" + columns + "x" + rows);
        }
    }

    private static Destination page(String title, String side) {
        return new Destination.InitiativePage(Betting.id(rung, title), side);
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "200,60", "40,10"})
    void theListGoesByStageAndSaysWhatIsDue(int columns, int rows) {
        golden("list", columns, rows, new Destination.InitiativeList(""), "j", "j", "j", "j");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void aFilterBeingTypedShowsWhatItMayBecome(int columns, int rows) {
        golden("filter", columns, rows, new Destination.InitiativeList(""), "/", "s", "t", "a", "g", "e", ":", "c");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void anIdeaIsNotedOverTheList(int columns, int rows) {
        golden("new", columns, rows, new Destination.InitiativeList(""), "n", "a", "space", "b");
        rung.drafts().forget("initiative");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "200,60", "40,10"})
    void theLaunchShowsItsThreeLooks(int columns, int rows) {
        golden("launch", columns, rows, page("Annual plan", "Launch"));
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void aBetUnderWayShowsItsPlan(int columns, int rows) {
        golden("planned", columns, rows, page("Second signature", ""));
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void theDayOfTheLaunchIsAskedOverThePage(int columns, int rows) {
        golden("launchday", columns, rows, page("Second signature", ""), "s");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "200,60", "40,10"})
    void evidenceIsOfferedWithItsWorth(int columns, int rows) {
        golden("evidence", columns, rows, page("Reminders", "Evidence"));
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "200,60", "40,10"})
    void theHistoryIsOneLineOfTime(int columns, int rows) {
        golden("history", columns, rows, page("Annual plan", "History"));
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void aDroppedBetSaysWhy(int columns, int rows) {
        golden("dropped", columns, rows, page("Assistant", ""));
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void aStageThatIsArguedForAsksForTheReason(int columns, int rows) {
        golden("reason", columns, rows, page("Churn alarm", "History"), "s");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void theDetailsAreAForm(int columns, int rows) {
        golden("details", columns, rows, page("Second signature", ""), "i");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void theImportShowsWhatItUnderstoodAndWhatIsFaulty(int columns, int rows) {
        Destination first = new Destination.InitiativeImport("src/test/resources/dev/rung/tui/roadmap.csv");
        try (ScreenDriver driver = ScreenDriver.at(rung, first, columns, rows)) {
            driver.golden(InitiativeGoldenTest.class, "import-" + columns + "x" + rows)
                    .press("enter")
                    .waitFor("FAULTY ROWS")
                    .golden(InitiativeGoldenTest.class, "preview-" + columns + "x" + rows);
        }
    }
}
