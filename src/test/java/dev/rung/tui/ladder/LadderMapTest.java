package dev.rung.tui.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.standing.State;
import dev.rung.service.Rung;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Keys;
import dev.rung.tui.core.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LadderMapTest {
    private static final ExpectationId OUTCOME = new ExpectationId("outcome-ownership", "principal-pm");

    @TempDir
    private Path folder;

    private Rung rung;

    @BeforeEach
    void open() {
        rung = ScreenDriver.sample(folder);
    }

    @AfterEach
    void close() {
        rung.close();
    }

    private ScreenDriver at(Destination place) {
        return ScreenDriver.at(rung, place, 120, 40);
    }

    @Test
    void noKeyMeansTwoThingsAnywhere() {
        List<Destination> places = List.of(
                new Destination.LadderMap(),
                new Destination.ExpectationPage("outcome-ownership", "principal-pm"),
                new Destination.LevelChange("senior-pm", "principal-pm"),
                new Destination.AssessmentWalk(),
                new Destination.AssessmentComparison(),
                new Destination.AssessmentHistory());
        for (Destination place : places) {
            Screen screen = LadderScreens.of(place, rung).orElseThrow();
            assertThat(Keys.conflicts(screen.actions())).as(place.toString()).isEmpty();
            assertThat(screen.about()).as(place.toString()).isNotEmpty();
        }
    }

    @Test
    void movingShowsWhatTheCellRestsOnAndEnterOpensIt() {
        try (ScreenDriver driver = at(new Destination.LadderMap())) {
            assertThat(driver.text()).contains("Outcome ownership at Principal PM", "shown, not sustained");
            driver.press("j", "h");
            assertThat(driver.text()).contains("Financial acumen at Senior PM", "confirmed");
            driver.press("enter");
            assertThat(driver.text()).contains("BEHIND THIS", "RATED BY SOMEBODY ELSE", "Jonas Weidner");
            assertThat(driver.press("esc").text()).contains("as of today");
        }
    }

    @Test
    void anotherDayShowsAnotherStandingAndEscLeadsBackToToday() {
        try (ScreenDriver driver = at(new Destination.LadderMap())) {
            String today = driver.text();
            driver.press("d").type("2026-03-31").press("enter");
            assertThat(driver.text()).contains("as of 31 Mar 2026", "T back to today", "· no evidence");
            driver.press("[");
            assertThat(driver.text()).contains("as of 31 Dec 2025");
            driver.press("]");
            assertThat(driver.text()).contains("as of 31 Mar 2026");
            assertThat(driver.press("esc").text()).isEqualTo(today);
        }
    }

    @Test
    void aWordThatIsNoDayIsRefused() {
        try (ScreenDriver driver = at(new Destination.LadderMap())) {
            driver.press("d").type("soon").press("enter");
            assertThat(driver.text()).contains("No date; write 2026-11-21");
            assertThat(driver.press("esc").text()).contains("as of today");
        }
    }

    @Test
    void notApplicableWantsAReasonAndCanBeTakenBack() {
        try (ScreenDriver driver = at(new Destination.LadderMap())) {
            driver.press("n", "enter");
            assertThat(driver.text()).contains("A reason is wanted");
            driver.type("finance owns it").press("enter");
            assertThat(driver.text()).contains("– not applicable", "finance owns it");
            assertThat(state()).isEqualTo(State.NOT_APPLICABLE);
            driver.press("n");
            assertThat(state()).isEqualTo(State.SHOWN);
            driver.press("u");
            assertThat(state()).isEqualTo(State.NOT_APPLICABLE);
            assertThat(driver.text()).contains("– not applicable", "finance owns it");
        }
    }

    private State state() {
        return rung.standing().cell(OUTCOME, rung.today()).state();
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "html"})
    void theExportSaysWhatLeavesAndLeavesPrivatePiecesOut(String format) throws IOException {
        List<String> secrets = rung.standing().records(rung.today()).facts().stream()
                .filter(f -> f.isPrivate())
                .map(f -> f.title())
                .distinct()
                .toList();
        assertThat(secrets).isNotEmpty();
        Path file = folder.resolve("out." + format);
        try (ScreenDriver driver = at(new Destination.LadderMap())) {
            driver.press("x").waitFor("private piece left out");
            if (format.equals("html")) {
                driver.press("shift-tab", "right", "tab");
            }
            driver.press("ctrl-u").type(file.toString()).press("enter").waitFor("Wrote");
        }
        String written = Files.readString(file);
        assertThat(written).contains("Outcome ownership");
        assertThat(written.startsWith("<!")).isEqualTo(format.equals("html"));
        secrets.forEach(secret -> assertThat(written).doesNotContain(secret));
    }

    @Test
    void theExportWritesOverNothingUnasked() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.md"), "mine");
        try (ScreenDriver driver = at(new Destination.LadderMap())) {
            driver.press("x")
                    .waitFor("LEAVES")
                    .press("ctrl-u")
                    .type(file.toString())
                    .press("enter");
            assertThat(driver.text()).contains("is there already");
            assertThat(file).hasContent("mine");
            driver.press("tab", "tab", "space", "enter").waitFor("Wrote");
            assertThat(Files.readString(file)).contains("Outcome ownership");
        }
    }

    @Test
    void thePaletteOffersNothingTwice() {
        try (ScreenDriver driver = at(new Destination.LadderMap())) {
            assertThat(driver.press(":").type("Assess yourself").text())
                    .containsOnlyOnce("Assess yourself, expectation by expectation");
        }
    }

    @Test
    void theCellIsCopiedAsText() {
        try (ScreenDriver driver = at(new Destination.LadderMap())) {
            driver.press("y");
            assertThat(driver.copied())
                    .startsWith("Outcome ownership at Principal PM: shown\n")
                    .contains("(measured)", "Missing: 1 counted claim in 1 quarter");
        }
    }

    @Test
    void thePageMovesByLevelAndCompetencyAndOpensItsClaims() {
        try (ScreenDriver driver = at(new Destination.ExpectationPage("outcome-ownership", "principal-pm"))) {
            assertThat(driver.press("h").text()).contains("Outcome ownership at Senior PM");
            assertThat(driver.press("J").text()).contains("Financial acumen at Senior PM");
            assertThat(driver.press("K", "l").text()).contains("Outcome ownership at Principal PM");
            assertThat(driver.press("K").text()).contains("this is the first competency");
        }
    }

    @Test
    void evidenceThatCouldShowAnExpectationIsClaimedFromThePage() {
        ExpectationId empty = new ExpectationId("operating-system", "principal-pm");
        try (ScreenDriver driver = at(new Destination.ExpectationPage(empty.competency(), empty.level()))) {
            driver.press("m").waitFor("What shows Operating system at Principal PM?");
            driver.press("tab", "tab", "enter");
            assertThat(driver.text()).contains("2 pieces claim this now");
            assertThat(rung.standing().cell(empty, rung.today()).claims()).hasSize(2);
        }
    }

    @Test
    void theChosenClaimOpensItsEvidence() {
        try (ScreenDriver driver = at(new Destination.ExpectationPage("outcome-ownership", "senior-pm"))) {
            driver.press("tab", "tab", "enter");
            assertThat(driver.text()).contains("Late card still holds");
            assertThat(driver.press("esc").text()).contains("BEHIND THIS");
        }
    }

    @ParameterizedTest
    @CsvSource({"startup-pm", "enterprise-ic", "owner-pm"})
    void aWorkspaceJustBegunShowsEveryScreen(String ladder) {
        try (Rung fresh = Rung.open(ScreenDriver.places(folder.resolve(ladder)), ScreenDriver.clock())) {
            List<Level> levels = fresh.ladders().find(ladder).levels();
            String last = levels.get(levels.size() - 1).id();
            fresh.profile().begin("Mara", ladder, last, Optional.empty(), "EUR");
            String competency = fresh.ladders()
                    .mine()
                    .competencies()
                    .findFirst()
                    .orElseThrow()
                    .id();
            for (Destination place : List.of(
                    new Destination.LadderMap(),
                    new Destination.ExpectationPage(competency, last),
                    new Destination.AssessmentWalk(),
                    new Destination.AssessmentComparison(),
                    new Destination.AssessmentHistory())) {
                try (ScreenDriver driver = ScreenDriver.at(fresh, place, 80, 24)) {
                    assertThat(driver.press("j", "k").resize(40, 10).text()).isNotBlank();
                }
            }
            try (ScreenDriver driver = ScreenDriver.at(fresh, new Destination.LadderMap(), 80, 24)) {
                assertThat(driver.press("v").text()).contains(" → ");
            }
            try (ScreenDriver driver = ScreenDriver.at(fresh, new Destination.AssessmentComparison(), 80, 24)) {
                assertThat(driver.text()).contains("You have not assessed yourself yet");
            }
        }
    }

    @Test
    void otherLevelsAreComparedByKey() {
        try (ScreenDriver driver = at(new Destination.LevelChange("senior-pm", "principal-pm"))) {
            assertThat(driver.text()).contains("Senior PM → Principal PM", "+ One target page for the area");
            assertThat(driver.press(">").text()).contains("Senior PM → Group PM");
            assertThat(driver.press(">").text()).contains("Group PM → Director");
            assertThat(driver.press("s").text()).contains("Director → Group PM");
            driver.press("t").type("cpo").press("enter");
            assertThat(driver.text()).contains("Director → CPO");
        }
    }

    @Test
    void fortyByTenAndBackBreaksNothing() {
        try (ScreenDriver driver = at(new Destination.LadderMap())) {
            for (String keys : List.of("G", "$", "g", "0", "enter")) {
                assertThat(driver.resize(40, 10).press(keys).text().lines()).hasSize(10);
                driver.resize(200, 60);
            }
        }
    }
}
