package dev.rung.tui.money;

import dev.rung.service.Rung;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.core.Destination;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sides of the team's money as they look, empty and on 18 months. */
class MoneyGoldenTest {
    @TempDir
    private static Path folder;

    @TempDir
    private static Path bare;

    private static Rung rung;
    private static Rung empty;

    @BeforeAll
    static void open() {
        rung = MoneyDesk.full(folder);
        empty = MoneyDesk.empty(bare);
    }

    @AfterAll
    static void close() {
        rung.close();
        empty.close();
    }

    private static void golden(Rung of, String name, int columns, int rows, String side, String... keys) {
        try (ScreenDriver driver = ScreenDriver.at(of, new Destination.MoneyPage(side), columns, rows)) {
            driver.press(keys).golden(MoneyGoldenTest.class, name + "-" + columns + "x" + rows);
        }
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "200,60", "40,10"})
    void theCostStandsAboveItsLines(int columns, int rows) {
        golden(rung, "cost", columns, rows, "");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void anEarlierMonthAndTheWorkingSprints(int columns, int rows) {
        golden(rung, "earlier", columns, rows, "", "[", "[", "s", "G");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void aLineIsChangedOverTheList(int columns, int rows) {
        golden(rung, "line", columns, rows, "", "enter");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "200,60", "40,10"})
    void theSharesAreAGrid(int columns, int rows) {
        golden(rung, "shares", columns, rows, "Shares");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void aShareIsAskedForFromTheMonthOn(int columns, int rows) {
        golden(rung, "share", columns, rows, "Shares", "down", "left", "enter");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "200,60", "40,10"})
    void theGoalsGoByPeriod(int columns, int rows) {
        golden(rung, "goals", columns, rows, "Goals", "j");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void aGoalIsWritten(int columns, int rows) {
        golden(rung, "goal", columns, rows, "Goals", "n");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void anEmptySideAsksWhatItWantsFirst(int columns, int rows) {
        golden(empty, "nobody", columns, rows, "Cost");
        golden(empty, "nothing", columns, rows, "Shares");
        golden(empty, "nowhere", columns, rows, "Goals");
    }
}
