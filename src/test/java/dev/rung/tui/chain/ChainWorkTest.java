package dev.rung.tui.chain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.team.CostPeriod;
import dev.rung.service.Rung;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.TeamDesk;
import dev.rung.tui.core.Destination;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mending chains where they hang in the air. */
class ChainWorkTest {
    @TempDir
    private Path folder;

    private Rung rung;

    @BeforeEach
    void open() {
        rung = new TeamDesk(folder).open();
    }

    @AfterEach
    void close() {
        rung.close();
    }

    private long tax(int month) {
        return rung.chains().tax(CostPeriod.of(YearMonth.of(2026, month))).tax().minor();
    }

    @Test
    void aGoalChosenOutOfTheTaxLowersItAndUndoBringsItBack() {
        long before = tax(11);
        long october = tax(10);
        try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.MoneyPage("Tax"), 100, 40)) {
            assertThat(driver.text()).contains("52,500").contains("no goal");
            driver.press("j", "j", "j", "j", "j", "j", "enter");
            assertThat(driver.text()).contains("Invite a colleague").contains("Breaks at the company goal.");
            driver.press("m", "enter");
            assertThat(driver.text()).contains("Whole: every link holds.");
            assertThat(before - tax(11)).isEqualTo(1_750_000);
            assertThat(tax(10)).isEqualTo(october);
            driver.press("esc");
            assertThat(driver.text()).contains("35,000").doesNotContain("no company goal");
            driver.press("u");
            assertThat(tax(11)).isEqualTo(before);
            assertThat(driver.text()).contains("no company goal");
        }
    }

    @Test
    void aMissingBaselineIsMendedInItsFieldOfThePage() {
        Destination chain = new Destination.InitiativePage(TeamDesk.id(rung, "Import"), "Chain");
        try (ScreenDriver driver = ScreenDriver.at(rung, chain, 100, 40)) {
            driver.press("m");
            assertThat(driver.text()).contains("Raise activation to 40 %");
            driver.type(" from 31 %").press("esc");
            assertThat(driver.text()).contains("Breaks at the driver.");
            driver.press("m");
            assertThat(driver.text()).contains("How the bet makes money");
        }
    }

    @Test
    void withoutAGoalTheWayLeadsToWhereOneIsWritten() {
        rung.team()
                .links()
                .forEach(l -> rung.team()
                        .unserve(
                                rung.initiatives().find(l.initiativeId()),
                                rung.team().goal(l.goalId())));
        rung.team().goals().forEach(rung.team()::delete);
        Destination chain = new Destination.InitiativePage(TeamDesk.id(rung, "Refresh"), "Chain");
        try (ScreenDriver driver = ScreenDriver.at(rung, chain, 100, 40)) {
            driver.press("o");
            assertThat(driver.text()).contains("No goal of the company is written yet");
        }
    }

    @Test
    void theMonthBeforeIsOneKeyAway() {
        try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.MoneyPage("Tax"), 100, 40)) {
            driver.press("[", "[", "[");
            assertThat(driver.text()).contains("Aug 2026").contains("75,833").contains("65 %");
        }
    }
}
