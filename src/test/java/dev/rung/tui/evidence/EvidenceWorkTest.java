package dev.rung.tui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.EvidenceFilter;
import dev.rung.domain.evidence.Strength;
import dev.rung.service.PieceRow;
import dev.rung.service.Rung;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.core.Destination;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person does with evidence, from keys to what is kept. */
class EvidenceWorkTest {
    private static final LocalDate FRIDAY = ScreenDriver.DAY.minusDays(1);

    @TempDir
    private Path folder;

    private Rung rung;

    @BeforeEach
    void begin() {
        rung = open();
        rung.profile().begin("Mara", "owner-pm", "senior-pm", Optional.of("principal-pm"), "EUR");
    }

    private Rung open() {
        return Rung.open(ScreenDriver.places(folder), ScreenDriver.clock());
    }

    @AfterEach
    void end() {
        rung.close();
    }

    private ScreenDriver at(Destination destination) {
        return ScreenDriver.at(rung, destination, 80, 24);
    }

    private List<PieceRow> all() {
        return rung.evidence().window(EvidenceFilter.ALL).rows(0, 1000);
    }

    @Test
    void anEmptyListSaysHowToBegin() {
        try (ScreenDriver driver = at(new Destination.EvidenceList(""))) {
            assertThat(driver.text()).contains("Nothing here yet. Press n");
            assertThat(driver.press("m").text()).contains("there is no piece here");
        }
    }

    @Test
    void aLineIsCapturedWithItsDayFromAnywhere() {
        try (ScreenDriver driver = at(new Destination.Today())) {
            driver.press("e")
                    .type("Closed the retention bet")
                    .press("tab", "ctrl-u")
                    .type("fri");
            assertThat(driver.text()).contains("Friday 20 November 2026");
            driver.press("enter");
            assertThat(driver.text()).contains("Captured “Closed the retention bet”");
        }
        Evidence piece = all().get(0).evidence();
        assertThat(piece.title()).isEqualTo("Closed the retention bet");
        assertThat(piece.on()).isEqualTo(FRIDAY);
    }

    @Test
    void aCaptureWithoutWordsOrWithoutADayIsNotKept() {
        try (ScreenDriver driver = at(new Destination.EvidenceList(""))) {
            assertThat(driver.press("n", "enter").text()).contains("Write in one line what happened");
            driver.type("Done").press("tab", "ctrl-u").type("someday").press("enter");
            assertThat(driver.text()).contains("No date");
        }
        assertThat(all()).isEmpty();
    }

    @Test
    void whatWasBeingCapturedIsBackAfterTheProgramDied() {
        try (ScreenDriver driver = at(new Destination.EvidenceList(""))) {
            driver.press("n").type("Half a thou").idle();
        }
        rung.close();
        rung = open();
        try (ScreenDriver driver = at(new Destination.EvidenceList(""))) {
            assertThat(driver.press("n").text()).contains("Half a thou", "Restored what you were typing.");
            driver.type("ght").press("enter");
            assertThat(driver.press("n").text()).doesNotContain("Half");
        }
        assertThat(all().get(0).evidence().title()).isEqualTo("Half a thought");
    }

    @Test
    void aCaptureGoesOnIntoTheWholeForm() {
        try (ScreenDriver driver = at(new Destination.EvidenceList(""))) {
            driver.press("n").type("Closed it").press("ctrl-o");
            assertThat(driver.text()).contains("Situation", "Closed it");
        }
    }

    @Test
    void leavingAFieldMakesOneChangeOfWhatWasTyped() {
        Evidence piece = rung.evidence().capture("Closed the bet", FRIDAY);
        try (ScreenDriver driver = at(new Destination.EvidencePiece(piece.id()))) {
            driver.press("enter", "tab", "tab")
                    .type("Churn was 4.1 %")
                    .press("tab")
                    .idle();
            assertThat(rung.evidence().find(piece.id()).evidence().situation()).isEqualTo("Churn was 4.1 %");
            driver.type("Wrote the letter").press("tab").type("3.6 %").press("esc");
        }
        PieceRow row = rung.evidence().find(piece.id());
        assertThat(row.strength()).isEqualTo(Strength.DESCRIBED);
        assertThat(rung.drafts().read("evidence:" + piece.id())).isEmpty();
        assertThat(rung.changes().before(Long.MAX_VALUE, 10)).hasSize(5);
    }

    @Test
    void theStrengthFollowsTheKeys() {
        Evidence piece = rung.evidence().capture("Closed the bet", FRIDAY);
        try (ScreenDriver driver = at(new Destination.EvidencePiece(piece.id()))) {
            assertThat(driver.press("enter").text()).contains("asserted");
            driver.press("tab", "tab").type("s").press("tab").type("a").press("tab");
            assertThat(driver.text()).contains("asserted", "Write the result");
            assertThat(driver.type("r").text()).contains("described", "Add a link");
        }
    }

    @Test
    void whatWasBeingTypedIsBackAfterTheProgramDied() {
        Evidence piece = rung.evidence().capture("Closed the bet", FRIDAY);
        try (ScreenDriver driver = at(new Destination.EvidencePiece(piece.id()))) {
            driver.press("enter", "tab", "tab")
                    .type("One line\\")
                    .press("enter")
                    .type("and another")
                    .idle();
        }
        assertThat(rung.evidence().find(piece.id()).evidence().situation()).isEmpty();
        rung.close();
        rung = open();
        try (ScreenDriver driver = at(new Destination.EvidencePiece(piece.id()))) {
            assertThat(driver.text()).contains("There is something you were typing");
            assertThat(driver.press("enter").text())
                    .contains("Restored what you were typing", "One line\\", "and another");
            driver.press("esc");
        }
        assertThat(rung.evidence().find(piece.id()).evidence().situation()).isEqualTo("One line\\\nand another");
    }

    @Test
    void aTitleThatWasEmptiedLeavesTheOldOneAndTheDraft() {
        Evidence piece = rung.evidence().capture("Closed the bet", FRIDAY);
        try (ScreenDriver driver = at(new Destination.EvidencePiece(piece.id()))) {
            assertThat(driver.press("enter", "ctrl-u").text()).contains("A title is wanted");
            driver.press("esc");
        }
        assertThat(rung.evidence().find(piece.id()).evidence().title()).isEqualTo("Closed the bet");
    }

    @Test
    void goingElsewhereKeepsWhatWasTyped() {
        Evidence piece = rung.evidence().capture("Closed the bet", FRIDAY);
        try (ScreenDriver driver = at(new Destination.EvidencePiece(piece.id()))) {
            driver.press("enter", "tab", "tab").type("Churn rose").click(8, 0);
            assertThat(driver.text()).contains("Saturday 21 November");
        }
        assertThat(rung.evidence().find(piece.id()).evidence().situation()).isEqualTo("Churn rose");
    }

    @Test
    void claimsAreMarkedSearchedAndTakenBack() {
        Evidence piece = rung.evidence().capture("Raised the price", FRIDAY);
        try (ScreenDriver driver = at(new Destination.ClaimPicker(piece.id()))) {
            driver.press("/").type("outcome ownership principal").press("enter", "space", "enter");
        }
        assertThat(rung.evidence().find(piece.id()).claims())
                .extracting(c -> c.expectation().toString())
                .containsExactly("outcome-ownership@principal-pm");
        try (ScreenDriver driver = at(new Destination.EvidenceList(""))) {
            assertThat(driver.text()).contains("Outcome owner");
            assertThat(driver.press("u").text()).contains("Undone", "unmapped");
        }
    }

    @Test
    void thePickerTellsWhatAClaimWouldChange() {
        Evidence captured = rung.evidence().capture("Raised the price", FRIDAY);
        rung.evidence()
                .save(new Evidence(
                        captured.id(),
                        FRIDAY,
                        captured.title(),
                        "s",
                        "a",
                        "r",
                        "https://wiki.example/price",
                        "",
                        Optional.empty(),
                        "",
                        captured.measurement(),
                        false));
        try (ScreenDriver driver = at(new Destination.ClaimPicker(captured.id()))) {
            assertThat(driver.text()).contains("· no evidence → ◐ shown");
        }
    }

    @Test
    void whatIsTrashedComesBackByUndoAndByRestoring() {
        Evidence piece = rung.evidence().capture("Raised the price", FRIDAY);
        try (ScreenDriver driver = at(new Destination.EvidenceList(""))) {
            assertThat(driver.press("d").text()).contains("is in the trash; u takes it back", "0 pieces");
            assertThat(driver.press("u").text()).contains("1 piece");
            driver.press("d", "t");
            assertThat(driver.text()).contains("30 days left", "Raised the price");
            assertThat(driver.press("r").text()).contains("is back", "The trash is empty");
        }
        assertThat(rung.evidence().find(piece.id()).trashedOn()).isEmpty();
    }

    @Test
    void emptyingTheTrashAsksFirst() {
        Evidence piece = rung.evidence().capture("Raised the price", FRIDAY);
        rung.evidence().trash(piece.id());
        try (ScreenDriver driver = at(new Destination.EvidenceTrash())) {
            assertThat(driver.press("D").text()).contains("This cannot be undone");
            assertThat(driver.press("enter").text()).contains("1 piece");
            assertThat(driver.press("D", "y").text()).contains("Forgot 1 piece.");
        }
    }

    @Test
    void aFilterOfWordsAndFormsHoldsBoth() {
        Evidence secret = rung.evidence().capture("Price secret", FRIDAY);
        rung.evidence()
                .save(new Evidence(
                        secret.id(),
                        FRIDAY,
                        secret.title(),
                        "",
                        "",
                        "",
                        "",
                        "",
                        Optional.empty(),
                        "",
                        secret.measurement(),
                        true));
        rung.evidence().capture("Price open", FRIDAY);
        try (ScreenDriver driver = at(new Destination.EvidenceList(""))) {
            driver.press("/").type("price is:private").press("enter");
            assertThat(driver.text()).contains("Price secret", "1 piece").doesNotContain("Price open");
            assertThat(driver.press("esc").text()).contains("Price open", "2 pieces");
        }
    }

    @Test
    void aReadyFilterIsPickedByTypingItsName() {
        rung.evidence().capture("Raised the price", FRIDAY);
        try (ScreenDriver driver = at(new Destination.EvidenceList(""))) {
            driver.press("f").type("Measured").press("enter");
            assertThat(driver.text()).contains("is:measured", "Nothing matches");
        }
    }

    @Test
    void aLongListIsWalkedFromEndToEnd() {
        for (int i = 0; i < 120; i++) {
            rung.evidence().capture("Piece " + i, FRIDAY.minusDays(i));
        }
        try (ScreenDriver driver = at(new Destination.EvidenceList(""))) {
            assertThat(driver.text()).contains("Piece 0", "120 pieces").doesNotContain("Piece 30");
            assertThat(driver.press("G").text()).contains("Piece 119");
            assertThat(driver.press("pageup", "pageup").text())
                    .contains("Piece 90")
                    .doesNotContain("Piece 119");
            assertThat(driver.press("d").text()).contains("119 pieces", "Piece 90");
            driver.press("enter", "esc");
            assertThat(driver.text()).contains("Piece 90");
            assertThat(driver.resize(80, 40).text()).contains("Piece 90");
            assertThat(driver.press("g").text()).contains("Piece 0");
        }
    }

    @Test
    void aLinkShowsItsWholeTargetAndIsOnlyOpenedWhenItIsSafe() {
        assertThat(LinkOpener.safe("https://wiki.example/a?b=c#d")).isTrue();
        assertThat(LinkOpener.safe("mailto:mara@example.org")).isTrue();
        assertThat(List.of("http://a.example", "file:///etc/passwd", "javascript:alert(1)", "https:", "-n", "ticket 4"))
                .noneMatch(LinkOpener::safe);
        assertThat(new LinkOpener(folder.toString()).present()).isFalse();
    }

    @Test
    void thePieceIsCopiedAsMarkdown() {
        rung.evidence().capture("Raised the price", FRIDAY);
        try (ScreenDriver driver = at(new Destination.EvidenceList(""))) {
            driver.press("y");
            assertThat(driver.copied()).startsWith("## Raised the price\n\n2026-11-20, asserted\n");
        }
    }

    @Test
    void goodRowsAreImportedAndFaultyOnesLeftOutOnOnesWord() {
        try (ScreenDriver driver = at(new Destination.EvidenceImport("src/test/resources/dev/rung/tui/brag.csv"))) {
            driver.press("enter").waitFor("3 rows are faulty");
            assertThat(driver.press("enter").text()).contains("mend the file and press r, or l leaves them out");
            driver.press("o").waitFor("2 rows are faulty");
            driver.press("l").waitFor("Imported 3 pieces");
            assertThat(driver.text()).contains("is:unmapped", "Renewal letter, rewritten", "日本語のタイトル 🎉");
            assertThat(driver.press("u").text()).contains("Undone");
        }
        assertThat(all()).isEmpty();
    }

    @Test
    void aPathIsCompletedAndAFileThatIsNotThereIsExplained() throws Exception {
        Files.writeString(folder.resolve("brag.md"), "- 2026-10-01 Moved the list\n");
        Files.writeString(folder.resolve("photo.png"), "");
        assertThat(EvidenceImportScreen.offered(folder + "/"))
                .contains(folder + "/brag.md")
                .doesNotContain(folder + "/photo.png");
        try (ScreenDriver driver = at(new Destination.EvidenceImport(""))) {
            assertThat(driver.press("enter").text()).contains("type the path of a file first");
            driver.type("/nowhere.csv").press("enter").waitFor("!");
            assertThat(driver.text()).contains("nowhere.csv");
        }
    }
}
