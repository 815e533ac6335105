package dev.rung.tui.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.checklist.Answer;
import dev.rung.domain.checklist.ChecklistRun;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.service.Rung;
import dev.rung.tui.BetDesk;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.core.Destination;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecklistScreensTest {
    private static final String ROADMAP = "before-the-roadmap";
    private static final String MONTH = "month-as-an-owner";
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 12);

    @TempDir
    private Path folder;

    private String bet;
    private Rung rung;

    @BeforeEach
    void open() throws IOException {
        BetDesk desk = new BetDesk(folder);
        bet = desk.idea(LocalDate.of(2026, 10, 1), "Invoice after the trial");
        desk.answered(
                LocalDate.of(2026, 10, 5),
                ROADMAP,
                Optional.of(bet),
                "yes:Raise the share of yearly plans from 12 % to 15 % by March 2027, as measured in billing.",
                "not_sure",
                "no");
        desk.answered(
                OCTOBER,
                ROADMAP,
                Optional.of(bet),
                "yes:Raise the share of yearly plans from 12 % to 18 % by June 2027, as measured in billing.",
                "yes:Report “Plans by size” in billing, read on 9 October.",
                "no");
        desk.answered(LocalDate.of(2026, 10, 30), MONTH, Optional.empty(), "yes:Sent on the 5th to Ana and Tom.", "no");

        Path own = ScreenDriver.places(folder).checklists();
        Files.createDirectories(own);
        Files.writeString(own.resolve("my-week.json"), "{\"id\": \"my-week\", ");
        rung = desk.on(ScreenDriver.DAY);
    }

    @AfterEach
    void close() {
        rung.close();
    }

    private ScreenDriver at(Destination place) {
        return ScreenDriver.at(rung, place, 80, 24);
    }

    private ScreenDriver walk() {
        return at(new Destination.ChecklistWalk(ROADMAP, Optional.of(bet)));
    }

    private ChecklistRun newest(String checklistId, Optional<String> initiative) {
        return rung.checklists().history(checklistId, initiative).get(0);
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "120, 40", "200, 60"})
    void theScreensLookLikeThis(int columns, int rows) {
        golden(new Destination.ChecklistList(), "list", columns, rows);
        golden(new Destination.ChecklistWalk(ROADMAP, Optional.of(bet)), "walk", columns, rows);
        golden(new Destination.ChecklistWalk(MONTH, Optional.empty()), "month", columns, rows);
        golden(new Destination.ChecklistWalk(ROADMAP, Optional.of(bet)), "overview", columns, rows, "o");
        golden(new Destination.ChecklistWalk(ROADMAP, Optional.of(bet)), "sentence", columns, rows, "tab", "tab", "y");
        golden(new Destination.ChecklistHistory(ROADMAP, Optional.of(bet)), "history", columns, rows);
        golden(new Destination.ChecklistHistory(ROADMAP, Optional.of(bet)), "comparison", columns, rows, "enter");
    }

    private void golden(Destination place, String name, int columns, int rows, String... keys) {
        try (ScreenDriver driver = ScreenDriver.at(rung, place, columns, rows)) {
            driver.press(keys).golden(ChecklistScreensTest.class, name + columns);
        }
        rung.drafts().forget("checklist:" + ROADMAP + ":" + bet);
    }

    @Test
    void theListNamesAnUnreadableOneWithItsFault() {
        try (ScreenDriver driver = at(new Destination.ChecklistList())) {
            driver.press("G");
            assertThat(driver.text()).contains("YOUR OWN", "cannot be used");
            driver.press("enter");
            assertThat(driver.text()).contains("my-week.json:1");
        }
    }

    @Test
    void aChecklistAboutABetAsksWhichOne() {
        try (ScreenDriver driver = at(new Destination.ChecklistList())) {
            driver.press("enter");
            assertThat(driver.text()).contains("Which initiative is it about?", "Invoice after the trial", "idea");
            driver.press("enter");
            assertThat(driver.text()).contains("Before the roadmap  Invoice after the trial", "1 of 16");
        }
    }

    @Test
    void aMonthSaysWhichMonth() {
        try (ScreenDriver driver = at(new Destination.ChecklistWalk(MONTH, Optional.empty()))) {
            assertThat(driver.text()).contains("for November 2026");
        }
    }

    @Test
    void aBareYesCountsForNothingUntilItHasItsSentence() {
        try (ScreenDriver driver = walk()) {
            driver.press("tab", "tab", "y");
            assertThat(driver.text()).contains("a bare yes counts for nothing: write the sentence that shows it");
            driver.press("enter");
            assertThat(driver.text()).contains("3 of 16", "A bare yes counts for nothing");
            driver.press("w").type("Yearly teams stay 14 months longer").press("enter");
            assertThat(driver.text()).contains("4 of 16");
            driver.press("o");
            assertThat(driver.text()).contains("1 of 16 yes");
        }
        ChecklistRun run = newest(ROADMAP, Optional.of(bet));
        assertThat(run.on()).isEqualTo(ScreenDriver.DAY);
        assertThat(run.answers()).hasSize(1).allMatch(a -> a.words().equals("Yearly teams stay 14 months longer"));
        assertThat(rung.onePagers().page(bet).text(OnePagerField.CHAIN))
                .isEqualTo("Yearly teams stay 14 months longer");
    }

    @Test
    void answersOfTheLastRunCountOnceTheyAreConfirmed() {
        try (ScreenDriver driver = walk()) {
            assertThat(driver.text()).contains("12 Oct 2026, yes: “Raise the share", "1 of 16");
            driver.press("enter");
            assertThat(driver.text()).contains("2 of 16", "12 Oct 2026, yes: “Report");
            driver.press("o");
            assertThat(driver.text()).contains("1 of 16 yes", "2 answered before, to be confirmed");
            driver.press("C");
            assertThat(driver.text()).contains("2 of 16 yes, 1 no").doesNotContain("to be confirmed");
            assertThat(driver.press("C").text()).contains("no answer of an earlier day is left to confirm");
        }
        assertThat(newest(ROADMAP, Optional.of(bet)).answers()).hasSize(3);
    }

    @Test
    void whatIsTypedIsOnDiskWithinASecondAndGoneOnWithAfterACrash() {
        String key = "checklist:" + ROADMAP + ":" + bet;
        ScreenDriver crashed = walk();
        crashed.press("tab", "tab", "y").type("half a sen").idle();
        assertThat(rung.drafts().read(key).orElseThrow()).contains("half a sen");
        assertThat(newest(ROADMAP, Optional.of(bet)).on()).isEqualTo(OCTOBER);
        try (ScreenDriver driver = walk()) {
            assertThat(driver.text()).contains("3 of 16", "Restored what you were answering", "“half a sen”");
            driver.press("o");
        }
        assertThat(rung.drafts().read(key)).isEmpty();
        assertThat(newest(ROADMAP, Optional.of(bet)).answers()).hasSize(1);
        crashed.close();
    }

    @Test
    void todaysRunIsGoneOnWith() {
        try (ScreenDriver driver = walk()) {
            driver.press("enter", "s", "o");
        }
        try (ScreenDriver driver = walk()) {
            assertThat(driver.text()).contains("3 of 16");
            driver.press("b");
            assertThat(driver.text()).contains("[s not sure]");
            driver.press("b", "b");
            assertThat(driver.text()).contains("this is the first question");
        }
        assertThat(rung.checklists().history(ROADMAP, Optional.of(bet))).hasSize(3);
    }

    @Test
    void notApplicableWantsItsSentenceTooAndASentenceMayHaveLines() {
        try (ScreenDriver driver = walk()) {
            driver.press("a").type("one").press("alt-enter").type("two").press("enter");
            assertThat(driver.text()).contains("2 of 16");
            driver.press("b");
            assertThat(driver.text()).contains("[a not applicable]", "“one");
            driver.press("o");
        }
        assertThat(newest(ROADMAP, Optional.of(bet)).answers().get(0).words()).isEqualTo("one\ntwo");
    }

    @Test
    void anotherAnswerDoesNotKeepTheSentenceOfTheFirst() {
        try (ScreenDriver driver = walk()) {
            driver.press("enter", "b", "n", "b");
            assertThat(driver.text()).contains("[n no]").doesNotContain("“Raise");
            driver.press("o");
        }
        assertThat(newest(ROADMAP, Optional.of(bet)).answers().get(0).answer()).isEqualTo(Answer.NO);
    }

    @Test
    void theOverviewLeadsToTheQuestionChosen() {
        try (ScreenDriver driver = walk()) {
            driver.press("o");
            assertThat(driver.text()).contains("Not ready for the roadmap: nobody has said which metric moves");
            driver.press("j", "enter");
            assertThat(driver.text()).contains("3 of 16");
        }
    }

    @Test
    void theWalkEndsWithTheVerdict() {
        try (ScreenDriver driver = walk()) {
            for (int i = 0; i < 16; i++) {
                driver.press("s");
            }
            assertThat(driver.text()).contains("Verdict", "Not ready for the roadmap", "16 not sure");
            assertThat(newest(ROADMAP, Optional.of(bet)).answers()).hasSize(16);
            driver.press("h");
            assertThat(driver.text()).contains("Runs of “Before the roadmap”", "21 Nov 2026", "5 Oct 2026");
        }
    }

    @Test
    void twoRunsAreComparedWordByWord() {
        try (ScreenDriver driver = at(new Destination.ChecklistHistory(ROADMAP, Optional.of(bet)))) {
            assertThat(driver.text()).contains("12 Oct 2026", "2 of 16 yes", "5 Oct 2026", "1 of 16 yes");
            driver.press("enter");
            assertThat(driver.text()).contains("1 newly yes, 1 with new words, 1 the same", "NEWLY YES  1");
            assertThat(driver.press("pagedown").text()).contains("is            yes: Raise", "from 12 % to 18 %");
            driver.press("esc", "G", "space", "g", "enter");
            assertThat(driver.text()).contains("5 Oct 2026 and 12 Oct 2026");
            driver.press("esc", "space", "G", "enter");
            assertThat(driver.text()).contains("5 Oct 2026 and 12 Oct 2026");
        }
    }

    @Test
    void aSingleRunIsShownByItself() {
        try (ScreenDriver driver = at(new Destination.ChecklistHistory(MONTH, Optional.empty()))) {
            assertThat(driver.text()).contains("30 Oct 2026  for October 2026");
            driver.press("enter");
            assertThat(driver.text()).contains("Sent on the 5th to Ana and Tom.");
        }
    }

    @Test
    void aClickAnswers() {
        try (ScreenDriver driver = walk()) {
            String[] lines = driver.text().split("\n");
            int row = 0;
            while (!lines[row].contains("s not sure")) {
                row++;
            }
            driver.click(lines[row].indexOf("s not sure"), row);
            assertThat(driver.text()).contains("2 of 16");
        }
    }
}
