package dev.rung.tui.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.evidence.EvidenceFilter;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.Stage;
import dev.rung.service.Rung;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Keys;
import dev.rung.tui.core.Screen;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person does with initiatives, from keys to what is kept. */
class InitiativeWorkTest {
    @TempDir
    private static Path made;

    @TempDir
    private Path folder;

    private Rung rung;

    @BeforeAll
    static void make() {
        Betting.full(made).close();
    }

    @BeforeEach
    void begin() throws IOException {
        rung = Betting.copy(made, folder);
    }

    @AfterEach
    void end() {
        rung.close();
    }

    private ScreenDriver list(String filter) {
        return ScreenDriver.at(rung, new Destination.InitiativeList(filter), 80, 24);
    }

    private ScreenDriver page(String title, String side) {
        return ScreenDriver.at(rung, new Destination.InitiativePage(Betting.id(rung, title), side), 80, 24);
    }

    private Initiative find(String title) {
        return rung.initiatives().find(Betting.id(rung, title));
    }

    private static int row(ScreenDriver driver, String words) {
        return Arrays.asList(driver.text().split("\n", -1))
                .indexOf(driver.text()
                        .lines()
                        .filter(l -> l.contains(words))
                        .findFirst()
                        .orElseThrow());
    }

    private static int column(ScreenDriver driver, String words) {
        return driver.text()
                .lines()
                .filter(l -> l.contains(words))
                .findFirst()
                .orElseThrow()
                .indexOf(words);
    }

    @Test
    void anEmptyListTeachesWhatAnInitiativeIsAndTheFirstStep() {
        try (Rung none = Betting.empty(folder.resolve("none"));
                ScreenDriver driver = ScreenDriver.at(none, new Destination.InitiativeList(""), 80, 24)) {
            assertThat(driver.text()).contains("An initiative is a bet", "Press n and write in one line");
            assertThat(driver.press("enter").text()).contains("there is no initiative here");
        }
    }

    @Test
    void anIdeaIsNotedInOneLineAndOpens() {
        try (ScreenDriver driver = list("")) {
            driver.press("n").type("Bundle for schools").press("enter");
            assertThat(driver.text()).contains("Bundle for schools", "● idea", "Proposed wants metric");
            assertThat(driver.press("esc").text()).contains("IDEA  3");
        }
        assertThat(find("Bundle").owner()).isEqualTo("Mara Lindqvist");
    }

    @Test
    void anIdeaHalfTypedIsThereTheNextTime() {
        try (ScreenDriver driver = list("")) {
            assertThat(driver.press("n", "enter").text()).contains("Write in one line what the bet is.");
            assertThat(driver.type("Half").press("esc").text()).contains("What you typed is kept");
            assertThat(driver.press("n").text()).contains("› Half", "Restored what you were typing.");
        }
    }

    @Test
    void anIdeaTypedByMistakeIsDeletedAndComesBack() {
        try (ScreenDriver driver = list("Usage")) {
            assertThat(driver.press("D").text()).contains("Deleted “Usage report", "Nothing matches");
            assertThat(driver.press("u").text()).contains("Usage report");
        }
        try (ScreenDriver driver = list("stage:launched")) {
            assertThat(driver.press("D").text()).contains("is launched and cannot be deleted");
        }
    }

    @Test
    void theFilterTakesWordsAndStages() {
        try (ScreenDriver driver = list("")) {
            driver.press("/").type("stage:launched plan").press("enter");
            assertThat(driver.text())
                    .contains("LAUNCHED  1", "Annual plan", "1 initiative")
                    .doesNotContain("One import");
            assertThat(driver.press("esc").text()).contains("8 initiatives");
        }
    }

    @Test
    void aClickChoosesARowAndOpensIt() {
        try (ScreenDriver driver = list("")) {
            int at = row(driver, "Churn alarm");
            driver.click(10, at);
            assertThat(driver.text()).contains("› Churn alarm");
            assertThat(driver.click(10, at).text()).contains("● proposed");
        }
    }

    @Test
    void tabAndClicksChangeTheSide() {
        try (ScreenDriver driver = page("Annual plan", "Launch")) {
            assertThat(driver.press("tab").text()).contains("12 weeks");
            assertThat(driver.press("tab").text()).contains("OFFERED");
            assertThat(driver.press("right").text()).contains("committed → launched");
            assertThat(driver.press("shift-tab", "left", "left").text()).contains("Reached customers");
            assertThat(driver.press("tab").text()).doesNotContain("Reached customers");
            driver.click(column(driver, "Launch"), row(driver, "Chain  Launch"));
            assertThat(driver.text()).contains("Reached customers");
        }
    }

    @Test
    void aStageThatIsEarnedIsReachedWithOneKey() {
        String id = Betting.id(rung, "Usage report");
        rung.onePagers().write(id, rung.onePagers().page(Betting.id(rung, "Annual plan")));
        try (ScreenDriver driver = page("Usage report", "History")) {
            assertThat(driver.press("s").text()).contains("is proposed; u takes it back", "● proposed");
            assertThat(driver.press("u").text()).contains("● idea");
        }
    }

    @Test
    void aStageThatIsNotEarnedSaysWhy() {
        try (ScreenDriver driver = page("Usage report", "History")) {
            assertThat(driver.press("s").text()).contains("cannot become proposed");
            assertThat(driver.press("<").text()).contains("an idea is where everything begins");
        }
        try (ScreenDriver driver = page("One import", "History")) {
            assertThat(driver.press("s").text()).contains("cannot become reviewed");
        }
    }

    @Test
    void aStageThatIsArguedForWantsTheReason() {
        try (ScreenDriver driver = page("Churn alarm", "History")) {
            assertThat(driver.press(">", "enter").text()).contains("A reason is wanted");
            driver.type("The board asked for it in October").press("enter");
            assertThat(driver.text()).contains("is committed", "The board asked for it");
        }
        assertThat(find("Churn alarm").stage()).isEqualTo(Stage.COMMITTED);
    }

    @Test
    void goingBackAndDroppingAskForAReasonToo() {
        try (ScreenDriver driver = page("Second signature", "History")) {
            driver.press("<").type("The number was wrong").press("enter");
            assertThat(driver.text()).contains("● proposed", "The number was wrong");
            driver.press("D").type("No budget").press("enter");
            assertThat(driver.text()).contains("× dropped", "No budget");
            driver.press("<").type("Budget found").press("enter");
            assertThat(driver.text()).contains("● proposed");
        }
    }

    @Test
    void aClickOnAStageGoesThere() {
        try (ScreenDriver driver = page("Second signature", "History")) {
            int line = row(driver, "● committed");
            driver.click(column(driver, "→ launched") + 3, line);
            assertThat(driver.text()).contains("It reached customers then.");
        }
    }

    @Test
    void aLaunchThatHappenedMakesTheLooksDue() {
        try (ScreenDriver driver = page("Second signature", "")) {
            driver.press("s", "ctrl-u").type("2026-11-02").press("enter");
            assertThat(driver.text()).contains("● launched", "was launched 2 Nov 2026", "! due 5 days ago");
        }
        assertThat(find("Second signature").launchedOn()).contains(LocalDate.parse("2026-11-02"));
    }

    @Test
    void aLaunchAheadIsThePlan() {
        try (ScreenDriver driver = page("Second signature", "")) {
            driver.press("L", "ctrl-u").type("+9w");
            assertThat(driver.text()).contains("kept as the planned launch", "enter plan it");
            assertThat(driver.press("enter").text()).contains("● committed", "Planned for 23 Jan 2027");
        }
        assertThat(find("Second signature").launchedOn()).isEmpty();
    }

    @Test
    void whatNobodyCommittedToLaunchesWithAReasonOnly() {
        try (ScreenDriver driver = page("Churn alarm", "Launch")) {
            driver.press("L", "enter");
            assertThat(driver.text()).contains("with a written reason only");
            driver.type("Shipped with the contract work").press("enter");
            assertThat(driver.text()).contains("● launched");
        }
    }

    @Test
    void aWrongLaunchDayIsCorrected() {
        try (ScreenDriver driver = page("One import", "Launch")) {
            driver.press("L");
            assertThat(driver.text()).contains("Correct the launch", "2026-09-11");
            driver.press("ctrl-u").type("2026-09-14").press("enter");
            assertThat(driver.text()).contains("Reached customers 14 Sep 2026");
        }
    }

    @Test
    void detailsAreKeptOnLeavingWithoutBeingSaved() {
        try (ScreenDriver driver = page("Usage report", "History")) {
            driver.press("i", "end").type(" at once").press("tab", "tab").type("https://tracker.example/7");
            driver.press("esc");
            assertThat(driver.text()).contains("Usage report customers can forward at once", "tracker.example/7");
        }
        assertThat(find("Usage report").link()).isEqualTo("https://tracker.example/7");
    }

    @Test
    void aTitleTakenAwayLeavesTheOneBefore() {
        try (ScreenDriver driver = page("Usage report", "History")) {
            driver.press("i", "ctrl-u");
            assertThat(driver.text()).contains("A title is wanted");
            assertThat(driver.press("esc").text()).contains("Usage report customers can forward");
        }
    }

    @Test
    void anOfferIsAcceptedWithOneKeyAndOpens() {
        int before = rung.evidence().window(EvidenceFilter.ALL).count();
        try (ScreenDriver driver = page("Annual plan", "Evidence")) {
            driver.press("a");
            assertThat(driver.text()).contains("ACCEPTED", "Accepted with 4 claims");
            driver.press("G", "enter");
            assertThat(driver.text()).contains("Monday 1 June 2026");
        }
        assertThat(rung.evidence().window(EvidenceFilter.ALL).count()).isEqualTo(before + 1);
    }

    @Test
    void anOfferIsDismissedForGoodAndUndoBringsItBack() {
        try (ScreenDriver driver = page("Annual plan", "Evidence")) {
            assertThat(driver.text()).contains("Evidence 3");
            assertThat(driver.press("d").text()).contains("Evidence 2", "Dismissed for good");
            assertThat(driver.press("u").text()).contains("Evidence 3");
        }
    }

    @Test
    void roundsBeforeAndAfterAreOneKeyApart() {
        try (ScreenDriver driver = page("Reminders", "History")) {
            assertThat(driver.press("f").text()).contains("round 2", "● idea");
            assertThat(driver.press("f").text()).contains("● closed");
        }
        try (ScreenDriver driver = page("Annual plan", "History")) {
            assertThat(driver.press("f").text()).contains("no postmortem made a follow-up");
        }
    }

    @Test
    void itIsCopiedAsMarkdown() {
        try (ScreenDriver driver = page("Annual plan", "History")) {
            driver.press("y");
            assertThat(driver.copied())
                    .contains("# Annual plan for small teams", "- **Stage:** launched", "- **Forecast:** 405k");
        }
    }

    @Test
    void whatWasTakenBackIsToldInsteadOfShown() {
        try (ScreenDriver driver = list("")) {
            driver.press("n").type("Gone at once").press("enter", "u");
            assertThat(driver.text()).contains("not there any more");
            assertThat(driver.press("esc").text()).contains("8 initiatives");
        }
    }

    @Test
    void anExportIsImportedWithoutWhatIsKnownAndUndoneAtOnce() {
        Destination first = new Destination.InitiativeImport("src/test/resources/dev/rung/tui/roadmap.csv");
        try (ScreenDriver driver = ScreenDriver.at(rung, first, 80, 24)) {
            driver.press("enter").waitFor("2 initiatives to import").press("l").waitFor("Imported 2 initiatives");
            assertThat(driver.text()).contains("10 initiatives", "Onboarding by phone");
            assertThat(driver.press("u").text()).contains("8 initiatives");
        }
    }

    @Test
    void noKeyMeansTwoThingsOnAnyScreenOfInitiatives() {
        String id = Betting.id(rung, "Annual plan");
        for (Destination place : List.of(
                new Destination.InitiativeList(""),
                new Destination.InitiativeList("plan"),
                new Destination.InitiativePage(id, "Launch"),
                new Destination.InitiativePage(id, "Evidence"),
                new Destination.InitiativePage(id, "History"),
                new Destination.InitiativePage(Betting.id(rung, "Assistant"), ""),
                new Destination.InitiativeImport(""))) {
            Screen screen = InitiativeScreens.of(
                            place,
                            rung,
                            () -> List.of(new LaunchTab(rung), new EvidenceTab(rung), new HistoryTab(rung)))
                    .orElseThrow();
            assertThat(Keys.conflicts(screen.actions())).as(place.toString()).isEmpty();
        }
        for (Screen screen : List.of(
                InitiativeScreens.capture(rung),
                new DetailsScreen(rung, id),
                new LaunchPanel(rung, rung.initiatives().bet(id)))) {
            assertThat(Keys.conflicts(screen.actions())).as(screen.title()).isEmpty();
        }
    }

    @Test
    void fromAnywhereTwoLeadsToTheList() {
        try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.Today(), 80, 24)) {
            assertThat(driver.press("2").text()).contains("INITIATIVES", "8 initiatives");
            driver.press(":").type("note an idea");
            assertThat(driver.press("enter").text()).contains("New initiative");
        }
    }
}
