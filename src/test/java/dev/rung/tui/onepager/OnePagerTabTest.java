package dev.rung.tui.onepager;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
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

/** The one-pager as a side of its initiative. */
class OnePagerTabTest {
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

    private ScreenDriver side(OnePager page, int columns, int rows) {
        rung.onePagers().write(bet.id(), page);
        return ScreenDriver.at(rung, new Destination.InitiativePage(bet.id(), "One-pager"), columns, rows);
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "200,60"})
    void itShowsThePageInShort(int columns, int rows) {
        try (ScreenDriver driver = side(Page.more(), columns, rows)) {
            driver.golden(getClass(), "side-" + columns);
        }
    }

    @Test
    void itCountsWhatBlocksOnceSomethingIsWritten() {
        OnePagerTab tab = new OnePagerTab(rung);
        tab.show(rung.initiatives().bet(bet.id()));
        assertThat(tab.mark()).isEmpty();
        rung.onePagers().write(bet.id(), OnePager.EMPTY.with(OnePagerField.METRIC, "Cut churn from 4 % to 3 % by Q3"));
        tab.show(rung.initiatives().bet(bet.id()));
        assertThat(tab.mark()).isEqualTo("!2");
    }

    @Test
    void itLeadsToWritingAndBack() {
        try (ScreenDriver driver = side(OnePager.EMPTY, 100, 30)) {
            driver.press("w").type("Cut churn from 4 % to 3 % by 31 March 2027").press("esc");
            assertThat(driver.text()).contains("Cut churn", "Still to answer: customer problem, why now.");
        }
        assertThat(rung.onePagers().page(bet.id()).text(OnePagerField.METRIC)).startsWith("Cut churn");
    }
}
