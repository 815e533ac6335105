package dev.rung.tui.money;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.service.Rung;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.core.Destination;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskSideTest {
    @TempDir
    Path folder;

    private Rung rung;
    private ScreenDriver driver;

    @BeforeEach
    void open() {
        rung = MoneyDesk.empty(folder);
        driver = ScreenDriver.at(rung, new Destination.MoneyPage("Calculators"), 120, 40);
    }

    @AfterEach
    void close() {
        driver.close();
        rung.close();
    }

    @Test
    void anAnswerComesWhileOneTypesAndIsCopiedAsALine() {
        driver.press("tab")
                .type("1000k")
                .press("down")
                .type("150k")
                .press("down")
                .type("30k")
                .press("down")
                .type("70k");
        assertThat(driver.text()).contains("ANSWER", "105 %", "1.5").doesNotContain("FOR EXAMPLE");
        driver.press("tab", "y");
        assertThat(driver.copied()).startsWith("Revenue retention: GRR 90 %; NRR 105 %; quick ratio 1.5 (");
    }

    @Test
    void digitsAndLettersAreTextInTheFormAndKeysInTheList() {
        driver.press("tab").type("1q");
        assertThat(driver.text()).contains("! start: “1q” is no number");
        assertThat(driver.ended()).isFalse();
        driver.press("tab", "j");
        assertThat(driver.text()).contains("From conversion to money", "4000", "example");
    }

    @Test
    void whatWasTypedStaysWithItsCalculatorUntilItIsCleared() {
        driver.press("tab").type("5k").press("tab", "j", "k");
        assertThat(driver.text()).contains("5,000", "ANSWER");
        driver.press("x");
        assertThat(driver.text()).contains("FOR EXAMPLE");
    }

    @Test
    void anExampleIsNotCopiedAsIfItWereAnAnswer() {
        driver.press("y");
        assertThat(driver.copied()).isEmpty();
        assertThat(driver.text()).contains("that is an example");
    }

    @Test
    void whatTheRecordsKnowWholeIsAnAnswerWithoutTyping(@TempDir Path other) {
        try (Rung full = MoneyDesk.full(other);
                ScreenDriver desk = ScreenDriver.at(full, new Destination.MoneyPage("Calculators"), 120, 40)) {
            desk.press("j", "j", "j", "j", "j", "j", "j", "j", "j");
            assertThat(desk.text())
                    .contains("ANSWER", "the team's cost this year", "the margin you typed")
                    .doesNotContain("FOR EXAMPLE");
            desk.press("y");
            assertThat(desk.copied()).startsWith("Break-even revenue: break-even revenue 1,254,1");
        }
    }

    @Test
    void withoutTeamOrMarginTheExamplesStandAlone() {
        assertThat(driver.text()).contains("example").doesNotContain("the margin you typed");
    }

    @Test
    void theArrowsStillTurnTheSides() {
        driver.press("right");
        assertThat(driver.text()).contains("WHO IS ON THE TEAM?");
        driver.press("left");
        assertThat(driver.text()).contains("Revenue retention");
    }
}
