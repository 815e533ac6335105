package dev.rung.tui.leverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.commitment.Commitment;
import dev.rung.service.Rung;
import dev.rung.tui.Director;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.core.Destination;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuperPmScreenTest {
    @TempDir
    private Path folder;

    private Rung rung;

    @BeforeEach
    void open() {
        rung = new Director(folder).worked().on(ScreenDriver.DAY);
    }

    @AfterEach
    void close() {
        rung.close();
    }

    private ScreenDriver at(int columns, int rows) {
        return ScreenDriver.at(rung, new Destination.SuperPmCheck(), columns, rows);
    }

    private void as(String level, Optional<String> target) {
        rung.close();
        rung = new Director(folder.resolve(level), level, target).on(ScreenDriver.DAY);
    }

    private List<Commitment> made() {
        return rung.commitments().all().stream()
                .filter(c -> c.source() == Commitment.Source.SIGNAL)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "120, 40", "200, 60"})
    void theScreensLookLikeThis(int columns, int rows) {
        try (ScreenDriver driver = at(columns, rows)) {
            driver.golden(getClass(), "check-" + columns);
            driver.press("enter").golden(getClass(), "rows-" + columns);
            driver.press("esc", "j", "y").golden(getClass(), "answer-" + columns);
            driver.press("esc", "c").golden(getClass(), "commit-" + columns);
            driver.press("esc", "G").golden(getClass(), "good-" + columns);
        }
    }

    @Test
    void oneKeyAndASentenceAnswer() {
        try (ScreenDriver driver = at(120, 40)) {
            driver.press("j", "y", "enter");
            assertThat(driver.text()).contains("Say in a sentence what that rests on.");
            driver.type("the export waited 9 days for me").press("enter");
            assertThat(driver.text()).contains("there: You said yes: the export waited 9 days for me", "Q3 ?   Q4 !");
            driver.press("d");
            assertThat(driver.text()).contains("not known: You did not know.");
            driver.press("u");
            assertThat(driver.text()).contains("You said yes");
        }
    }

    @Test
    void whatTheRecordsTellIsNotAsked() {
        try (ScreenDriver driver = at(120, 40)) {
            assertThat(driver.press("y").text()).contains("the records tell this; what they say can be opened");
            assertThat(driver.press("c").text()).contains("it is promised already, Fri 4 Dec");
        }
    }

    @Test
    void aRowOpensItsRecord() {
        try (ScreenDriver driver = at(120, 40)) {
            for (int i = 0; i < 9; i++) {
                driver.press("j");
            }
            assertThat(driver.text()).contains("4 of 5 pieces (80 %)");
            driver.press("enter", "enter");
            assertThat(driver.text()).contains("Wrote the update of October", "I worked on it with both.");
        }
    }

    @Test
    void theCounterMoveBecomesACommitmentThatLeadsBack() {
        try (ScreenDriver driver = at(120, 40)) {
            driver.press("j", "c").type("+1w").press("enter");
            assertThat(driver.text()).contains("promised");
        }
        assertThat(made()).extracting(Commitment::sourceId).containsExactlyInAnyOrder("rituals", "decisions-wait");
        try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.CommitmentList(), 120, 40)) {
            assertThat(driver.press("enter").text()).contains("Super-PM check");
        }
    }

    @Test
    void aGoodSignHasNothingDoneAgainstIt() {
        try (ScreenDriver driver = at(120, 40)) {
            assertThat(driver.press("G", "c").text()).contains("it is a good sign, there is nothing to do against it");
        }
    }

    @Test
    void othersReadWhyAndLookForTheirTarget() {
        as("senior-pm", Optional.of("group-pm"));
        try (ScreenDriver driver = at(80, 24)) {
            driver.golden(getClass(), "why-80");
            driver.press("t");
            assertThat(driver.text()).contains("Group PM, your target", "Team rituals fill the week");
        }
        as("pm", Optional.of("senior-pm"));
        try (ScreenDriver driver = at(80, 24)) {
            assertThat(driver.press("t").text()).contains("your target is no leadership level");
        }
    }

    @Test
    void theLadderLeadsHere() {
        try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.LadderMap(), 120, 40)) {
            assertThat(driver.press("s").text()).contains("Super-PM check   Director   Q4 2026");
        }
    }
}
