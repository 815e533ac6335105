package dev.rung.tui.postmortem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Golden;
import dev.rung.domain.initiative.Assumption;
import dev.rung.domain.initiative.Attribution;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.initiative.Postmortem.Week;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.money.Money;
import dev.rung.service.ReportService;
import dev.rung.service.Rung;
import dev.rung.tui.BetDesk;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.checklist.ChecklistTab;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Hotspots;
import dev.rung.tui.initiative.InitiativeTab;
import dev.rung.tui.terminal.VirtualSurface;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostmortemScreensTest {
    private static final LocalDate LAUNCH = LocalDate.of(2026, 8, 29);

    @TempDir
    private Path folder;

    private BetDesk desk;
    private String bet;
    private Rung rung;

    @BeforeEach
    void open() {
        desk = new BetDesk(folder);
        bet = desk.launched(LAUNCH);
        desk.answered(
                LocalDate.of(2026, 8, 20),
                "before-launch",
                Optional.of(bet),
                "yes:Share of yearly plans, read every Monday in billing.",
                "not_sure");
        rung = desk.on(ScreenDriver.DAY);
    }

    @AfterEach
    void close() {
        rung.close();
    }

    private ScreenDriver page(int columns, int rows) {
        return ScreenDriver.at(rung, new Destination.PostmortemPage(bet, OptionalInt.empty()), columns, rows);
    }

    private ScreenDriver fourAnswers(ScreenDriver driver) {
        return driver.type("310k")
                .press("tab")
                .type("16.5 %")
                .press("tab")
                .type("The invoice after the trial.")
                .press("tab")
                .type("Sales did not know the price list.")
                .press("tab")
                .type("Sales reads the page two weeks before.");
    }

    private Postmortem full(Week week, LocalDate on) {
        Postmortem begun = rung.postmortems().begin(bet, Optional.of(week));
        return new Postmortem(
                begun.id(),
                bet,
                week,
                on,
                Optional.of(Money.of(310_000, "EUR")),
                "16.5 %",
                "billing, plans by size",
                Attribution.HOLDOUT,
                Optional.of(Money.of(90_000, "EUR")),
                Optional.of(Money.of(120_000, "EUR")),
                List.of(
                        new Assumption(begun.assumptions().get(0).text(), Assumption.Outcome.HELD),
                        new Assumption(begun.assumptions().get(1).text(), Assumption.Outcome.FAILED)),
                "The invoice after the trial.",
                "Sales did not know the price list.",
                "Sales reads the page two weeks before.",
                Postmortem.Skill.GOOD_DECISION_GOOD_OUTCOME,
                Optional.of(Postmortem.Decision.ITERATE),
                "Mira Feld",
                Optional.of(LocalDate.of(2026, 12, 15)),
                "A second signature costs more than a discount.");
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "120, 40", "200, 60"})
    void thePageLooksLikeThis(int columns, int rows) {
        try (ScreenDriver driver = page(columns, rows)) {
            driver.golden(PostmortemScreensTest.class, "empty" + columns);
            fourAnswers(driver).golden(PostmortemScreensTest.class, "answered" + columns);
            driver.press("ctrl-g", "right", "right").golden(PostmortemScreensTest.class, "unfolded" + columns);
        }
    }

    @ParameterizedTest
    @CsvSource({"80, 16", "120, 32", "200, 52"})
    void theSidesOfTheInitiativeLookLikeThis(int columns, int rows) {
        PostmortemTab looks = new PostmortemTab(rung);
        Golden.check(PostmortemScreensTest.class, "due" + columns, drawn(looks, columns, rows));
        rung.postmortems().save(full(Week.TWELVE, ScreenDriver.DAY));
        Golden.check(PostmortemScreensTest.class, "written" + columns, drawn(looks, columns, rows));
        ChecklistTab checklists = new ChecklistTab(rung);
        Golden.check(PostmortemScreensTest.class, "checklists" + columns, drawn(checklists, columns, rows));
    }

    private String drawn(InitiativeTab tab, int columns, int rows) {
        tab.show(rung.initiatives().bet(bet));
        VirtualSurface surface = new VirtualSurface(columns, rows);
        tab.draw(new Canvas(surface, new Hotspots()));
        return surface.text();
    }

    @Test
    void fourAnswersMakeAPostmortemAndTwelveWeeksMakeTheBetReviewed() {
        PostmortemScreen screen = new PostmortemScreen(rung, bet, Optional.empty());
        assertThat(screen.title()).isEqualTo("Postmortem after 12 weeks");
        try (ScreenDriver driver = page(120, 40)) {
            fourAnswers(driver);
            assertThat(driver.text()).contains("310k EUR: inside the range, 0.77 × the P50", "all there; esc keeps it");
            driver.press("esc");
            assertThat(driver.text()).contains("Kept the look after 12 weeks; the bet is reviewed", "of evidence");
        }
        assertThat(rung.initiatives().find(bet).stage()).isEqualTo(Stage.REVIEWED);
        assertThat(rung.initiatives().bet(bet).actual()).contains(Money.of(310_000, "EUR"));
        assertThat(rung.drafts().read("postmortem:" + bet + ":12")).isEmpty();
    }

    @Test
    void whatIsTypedIsOnDiskWithinASecondAndFoundAgain() {
        ScreenDriver crashed = page(80, 24);
        crashed.type("310k").press("tab", "tab").type("half a sen").idle();
        assertThat(rung.drafts().read("postmortem:" + bet + ":12").orElseThrow())
                .contains("310k", "half a sen");
        try (ScreenDriver driver = page(80, 24)) {
            assertThat(driver.text()).contains("restored what you were typing", "310k", "half a sen");
            driver.press("esc");
            assertThat(driver.text()).contains("Kept as a draft; it does not say yet what did not, what changes.");
        }
        assertThat(rung.initiatives().bet(bet).postmortems()).isEmpty();
        crashed.close();
    }

    @Test
    void anAmountThatCannotBeReadIsToldAndStaysADraft() {
        try (ScreenDriver driver = page(80, 24)) {
            fourAnswers(driver.type("1e999").press("ctrl-u").type("9-")).press("esc");
            assertThat(driver.text()).contains("an amount or a day in it cannot be used yet");
        }
        assertThat(rung.initiatives().find(bet).stage()).isEqualTo(Stage.LAUNCHED);
    }

    @Test
    void aMissShowsAsBelowTheRange() {
        try (ScreenDriver driver = page(80, 24)) {
            driver.type("95k");
            assertThat(driver.text()).contains("95k EUR: below the range, 0.23 × the P50", "○");
        }
    }

    @Test
    void iterateOffersTheNextRound() {
        try (ScreenDriver driver = page(80, 24)) {
            fourAnswers(driver).press("ctrl-g", "right", "right", "esc");
            assertThat(driver.text()).contains("Make the follow-up initiative?", "make it and open it");
            driver.press("n");
        }
        assertThat(rung.initiatives().followUps(bet)).isEmpty();
        assertThat(rung.initiatives().bet(bet).latestPostmortem().flatMap(Postmortem::decision))
                .contains(Postmortem.Decision.ITERATE);
    }

    @Test
    void whatWasNotLaunchedHasNothingToLookBackAt() {
        String idea = rung.initiatives().add("Not launched").id();
        PostmortemTab tab = new PostmortemTab(rung);
        tab.show(rung.initiatives().bet(idea));
        assertThat(tab.actions().get(0).disabledBecause().orElseThrow()).contains("not launched yet");
        VirtualSurface surface = new VirtualSurface(80, 10);
        tab.draw(new Canvas(surface, new Hotspots()));
        assertThat(surface.text()).contains("Once it reaches customers");
    }

    @Test
    void aDueLookMarksItsSide() {
        PostmortemTab tab = new PostmortemTab(rung);
        assertThat(drawn(tab, 100, 20)).contains("2 weeks", "70 days late", "due today");
        assertThat(tab.mark()).isEqualTo("due");
        assertThat(tab.actions().get(0).label()).isEqualTo("look back");
    }

    @Test
    void anActualWithoutAForecastIsFineAndSaysSo() {
        String other = rung.initiatives().add("Unforecast").id();
        rung.initiatives().launch(other, LocalDate.of(2026, 9, 1), "shipped by another team");
        try (ScreenDriver driver =
                ScreenDriver.at(rung, new Destination.PostmortemPage(other, OptionalInt.of(6)), 120, 40)) {
            driver.type("40k");
            assertThat(driver.text()).contains("Nothing was forecast before the launch", "by itself");
        }
    }

    @Test
    void theReportLooksLikeThis() {
        rung.postmortems().save(full(Week.TWELVE, ScreenDriver.DAY));
        Golden.check(PostmortemScreensTest.class, "report-md", rung.reports().postmortem(ReportService.Format.MD, bet));
        assertThat(rung.reports().postmortem(ReportService.Format.HTML, bet))
                .contains("inside the range, 0.77 × the P50", "default-src 'none'");
    }
}
