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

/** The calculators as they look. */
class DeskGoldenTest {
    @TempDir
    private static Path folder;

    private static Rung rung;

    @BeforeAll
    static void open() {
        rung = MoneyDesk.full(folder);
    }

    @AfterAll
    static void close() {
        rung.close();
    }

    private static void golden(String name, int columns, int rows, String typed, String... keys) {
        try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.MoneyPage("Calculators"), columns, rows)) {
            driver.press(keys).type(typed).golden(DeskGoldenTest.class, name + "-" + columns + "x" + rows);
        }
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "200,60", "40,10"})
    void theListStandsByTheExampleOfTheChosenOne(int columns, int rows) {
        golden("list", columns, rows, "");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "40,10"})
    void theFormHasFieldsAndAnswerTogether(int columns, int rows) {
        golden("form", columns, rows, "950k", "tab");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void whatTheRecordsKnowStandsInTheFieldsAndWhatIsMissingIsNamed(int columns, int rows) {
        golden(
                "known", columns, rows, "80k", "G", "k", "k", "k", "k", "k", "k", "k", "k", "k", "k", "k", "k", "k",
                "enter", "down");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void aTextThatIsNoNumberIsToldUnderTheForm(int columns, int rows) {
        golden("trouble", columns, rows, "90-70", "tab", "down");
    }
}
