package dev.rung.tui.onepager;

import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.initiative.Stage;
import dev.rung.service.Rung;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.core.Destination;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one-pager as it looks, in three sizes. */
class OnePagerGoldenTest {
    @TempDir
    private Path folder;

    private Rung rung;
    private Initiative bet;

    @BeforeEach
    void begin() {
        rung = Page.begun(Rung.open(ScreenDriver.places(folder), ScreenDriver.clock()));
        bet = Page.bet(rung);
    }

    @AfterEach
    void end() {
        rung.close();
    }

    private ScreenDriver page(OnePager written, int columns, int rows) {
        rung.onePagers().write(bet.id(), written);
        return ScreenDriver.at(rung, new Destination.OnePagerPage(bet.id()), columns, rows);
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "200,60"})
    void anEmptyPageAsksThreeThings(int columns, int rows) {
        try (ScreenDriver driver = page(OnePager.EMPTY, columns, rows)) {
            driver.golden(getClass(), "empty-" + columns);
        }
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "200,60"})
    void theFindingsStandBesideTheDraft(int columns, int rows) {
        try (ScreenDriver driver = page(Page.more(), columns, rows)) {
            driver.press("tab").golden(getClass(), "writing-" + columns);
        }
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "200,60"})
    void thePageIsReadAsAnExecutiveGetsIt(int columns, int rows) {
        try (ScreenDriver driver = page(Page.more(), columns, rows)) {
            driver.press("ctrl-t").golden(getClass(), "reading-" + columns);
        }
    }

    @Test
    void allFindingsLieOverANarrowPage() {
        try (ScreenDriver driver = page(Page.more(), 80, 24)) {
            driver.press("ctrl-g").golden(getClass(), "findings-80");
        }
    }

    @Test
    void theOutcomeIsBuiltOfItsParts() {
        try (ScreenDriver driver = page(Page.three(), 80, 24)) {
            driver.press("ctrl-o").golden(getClass(), "outcome-80");
        }
    }

    @Test
    void whatLeavesIsSaidBeforeAFileIsWritten() {
        try (ScreenDriver driver = page(Page.more(), 120, 40)) {
            String text = driver.press("ctrl-t", "x").text();
            org.assertj.core.api.Assertions.assertThat(text)
                    .contains(
                            "LEAVES",
                            "7 sections",
                            "It prints on one sheet",
                            "one-pager-annual-plan-for-small-teams.html");
        }
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "200,60"})
    void revisionsAreComparedWordByWord(int columns, int rows) {
        rung.onePagers().write(bet.id(), Page.three());
        rung.initiatives().move(bet.id(), Stage.PROPOSED, "");
        OnePager later = Page.more()
                .with(OnePagerField.WHY_NOW, "The price list changes on 1 March 2027; a month earlier is worth 34k.");
        try (ScreenDriver driver = page(later, columns, rows)) {
            driver.press("alt-v").golden(getClass(), "revisions-" + columns);
        }
    }
}
