package dev.rung.tui.chain;

import dev.rung.service.Rung;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.TeamDesk;
import dev.rung.tui.core.Destination;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The chain of a bet, and what chains cost and bring, as they look. */
class ChainGoldenTest {
    @TempDir
    private static Path folder;

    private static Rung rung;

    @BeforeAll
    static void open() {
        rung = new TeamDesk(folder).open();
    }

    @AfterAll
    static void close() {
        rung.close();
    }

    private static void golden(String name, int columns, int rows, Destination first, String... keys) {
        try (ScreenDriver driver = ScreenDriver.at(rung, first, columns, rows)) {
            driver.press(keys).golden(ChainGoldenTest.class, name + "-" + columns + "x" + rows);
        }
    }

    private static Destination chain(String title) {
        return new Destination.InitiativePage(TeamDesk.id(rung, title), "Chain");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "200,60"})
    void aWholeChainSaysWhatEachLinkIs(int columns, int rows) {
        golden("whole", columns, rows, chain("Ask"));
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void aBrokenChainAsksTheQuestionThatMendsIt(int columns, int rows) {
        golden("broken", columns, rows, chain("Import"));
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void aChainOfWhichNothingIsSaidAsksFive(int columns, int rows) {
        golden("nothing", columns, rows, chain("Refresh"));
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void aGoalIsChosenOverTheChain(int columns, int rows) {
        golden("goal", columns, rows, chain("Invite"), "m");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "200,60"})
    void theTaxSaysWhatHangsInTheAir(int columns, int rows) {
        golden("tax", columns, rows, new Destination.MoneyPage("Tax"));
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void aTaxOpensToWhatItIsMadeOf(int columns, int rows) {
        golden("taxformula", columns, rows, new Destination.MoneyPage("Tax"), "j", "enter");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "200,60"})
    void theReturnKeepsTheKindsApart(int columns, int rows) {
        golden("return", columns, rows, new Destination.MoneyPage("Return"));
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void aKindOfMoneyOpensToItsBets(int columns, int rows) {
        golden("returnformula", columns, rows, new Destination.MoneyPage("Return"), "j", "enter");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "200,60"})
    void theTreeShowsWhatHangsWhere(int columns, int rows) {
        golden("tree", columns, rows, new Destination.MoneyPage("Tree"));
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "200,60"})
    void theListHasCostAndChain(int columns, int rows) {
        golden("list", columns, rows, new Destination.InitiativeList(""));
    }
}
