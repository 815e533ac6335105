package dev.rung.tui.onepager;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.initiative.Stage;
import dev.rung.service.Rung;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.core.Destination;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person does with a one-pager, from keys to what is kept. */
class OnePagerWorkTest {
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

    private ScreenDriver open() {
        return open(80, 24);
    }

    private ScreenDriver open(int columns, int rows) {
        return ScreenDriver.at(rung, new Destination.OnePagerPage(bet.id()), columns, rows);
    }

    private ScreenDriver open(OnePager page) {
        rung.onePagers().write(bet.id(), page);
        return open(120, 40);
    }

    private String kept(OnePagerField field) {
        return rung.onePagers().page(bet.id()).text(field);
    }

    @Test
    void threeAnswersMakeAPageWithoutABlocker() {
        try (ScreenDriver driver = open()) {
            driver.type("Cut churn from 4 % to 3 % by 31 March 2027").press("tab");
            driver.type("Teams cannot sign for a year").press("tab");
            assertThat(driver.type("The price list changes on 1 February 2027")
                            .idle()
                            .text())
                    .contains("The three answers are there and nothing blocks", "+ 18 more fields");
            driver.press("tab");
        }
        assertThat(kept(OnePagerField.METRIC)).startsWith("Cut churn");
        assertThat(kept(OnePagerField.WHY_NOW)).endsWith("2027");
        assertThat(rung.onePagers().revisions(bet.id())).hasSize(1);
    }

    @Test
    void whatIsTypedIsADraftUntilTheFieldIsLeft() {
        try (ScreenDriver driver = open()) {
            driver.type("Half a thought").idle();
            assertThat(rung.drafts().read(PageDraft.key(bet.id()))).contains("metric=Half a thought\n");
            assertThat(kept(OnePagerField.METRIC)).isEmpty();
        }
        try (ScreenDriver driver = open()) {
            assertThat(driver.text()).contains("Restored what you were typing", "Half a thought");
            driver.press("tab");
            assertThat(kept(OnePagerField.METRIC)).isEqualTo("Half a thought");
            assertThat(rung.drafts().read(PageDraft.key(bet.id()))).isEmpty();
        }
    }

    @Test
    void aTextIsUndoneAndRedoneWhereItIsTyped() {
        try (ScreenDriver driver = open()) {
            driver.type("Cut churn");
            assertThat(driver.press("alt-u").text()).contains("Cut").doesNotContain("Cut churn");
            assertThat(driver.press("ctrl-r").text()).contains("Cut churn");
        }
    }

    @Test
    void aFoldedFieldIsOpenedAndStaysOpen() {
        try (ScreenDriver driver = open()) {
            driver.press("shift-tab").press("enter").waitFor("Open a field");
            driver.type("kill").press("enter");
            assertThat(driver.text()).contains("› Kill criteria", "+ 17 more fields");
            driver.type("Below 13 %").press("tab");
        }
        assertThat(kept(OnePagerField.KILL_CRITERIA)).isEqualTo("Below 13 %");
    }

    @Test
    void allFieldsOpenAtOnce() {
        try (ScreenDriver driver = open(120, 60)) {
            driver.press("alt-m").type("all of them").press("enter");
            assertThat(driver.text()).contains("› Decision wanted").doesNotContain("more field");
        }
    }

    @Test
    void aFindingLeadsToItsWords() {
        try (ScreenDriver driver = open(Page.three())) {
            assertThat(driver.press("ctrl-n").text()).contains("› Customer problem", "“significantly”");
            driver.press("backspace", "tab");
        }
        assertThat(kept(OnePagerField.PROBLEM)).contains("A  better").doesNotContain("significantly");
    }

    @Test
    void aFindingIsChosenFromTheList() {
        try (ScreenDriver driver = open(Page.three())) {
            driver.press("ctrl-g").waitFor("type to search").type("kill").press("enter");
            assertThat(driver.text()).contains("› Kill criteria");
        }
    }

    @Test
    void onANarrowScreenAFindingSaysHowToMendIt() {
        rung.onePagers().write(bet.id(), Page.three());
        try (ScreenDriver driver = open()) {
            assertThat(driver.press("ctrl-n").text()).contains("Weasel word: Put a number");
        }
    }

    @Test
    void theOutcomeBuilderPutsItsSentenceIntoTheField() {
        try (ScreenDriver driver = open()) {
            driver.press("ctrl-o").waitFor("Outcome sentence");
            driver.type("reduce")
                    .press("tab")
                    .type("churn")
                    .press("tab")
                    .type("4.2 %")
                    .press("tab");
            driver.type("3 %").press("tab").type("31 March 2027").press("tab").type("small teams");
            assertThat(driver.text()).contains("6 of 8, passes");
            driver.press("enter");
        }
        assertThat(kept(OnePagerField.METRIC))
                .isEqualTo("Reduce churn for small teams from 4.2 % to 3 % by 31 March 2027");
    }

    @Test
    void theBuilderReadsTheSentenceAndLeavesWhatStandsBelowIt() {
        try (ScreenDriver driver = open(OnePager.EMPTY.with(
                OnePagerField.METRIC, "Reduce churn from 4.2 % to 3 % by 31 March 2027\nNothing else moves."))) {
            assertThat(driver.press("ctrl-o").text()).contains("4.2 %", "31 March 2027");
            driver.type("small teams").press("enter");
        }
        assertThat(kept(OnePagerField.METRIC))
                .isEqualTo("Reduce churn for small teams from 4.2 % to 3 % by 31 March 2027\nNothing else moves.");
    }

    @Test
    void aCustomersWordsBecomeALine() {
        try (ScreenDriver driver = open(Page.more())) {
            driver.press("tab", "tab", "tab", "tab").press("ctrl-o").waitFor("What a customer showed");
            driver.type("Call with Acme").press("tab").type("We pay monthly").press("tab");
            driver.press("ctrl-u").type("2026-11-19").press("enter");
        }
        assertThat(kept(OnePagerField.VOICES))
                .endsWith("4711: \"Nobody may sign for a year\"\n" + "2026-11-19, Call with Acme: \"We pay monthly\"");
    }

    @Test
    void doingNothingIsWeighedOnce() {
        try (ScreenDriver driver = open(Page.three())) {
            driver.press("ctrl-p").type("doing nothing").press("enter");
            assertThat(driver.text()).contains("› Alternatives", "Do nothing:");
            driver.type("34k a month go by");
            assertThat(driver.press("ctrl-o").text()).contains("Doing nothing is among the alternatives");
            driver.press("tab");
        }
        assertThat(kept(OnePagerField.ALTERNATIVES)).isEqualTo("Do nothing: 34k a month go by");
    }

    @Test
    void theForecastIsTypedOnce() {
        Page.forecast(rung, bet.id());
        try (ScreenDriver driver = open(Page.three())) {
            driver.press("ctrl-p").type("contribution and payback").press("enter");
            driver.press("ctrl-p").type("the cost over").press("enter");
        }
        assertThat(kept(OnePagerField.RETURN))
                .startsWith("Contribution ")
                .contains("EUR a year (P10-P90), P50 ", "payback", "Forecast of 2026-11-21.");
        assertThat(kept(OnePagerField.COST)).startsWith("90,000-140,000 EUR until launch.");
    }

    @Test
    void withoutAForecastNothingIsTakenOver() {
        try (ScreenDriver driver = open(Page.three())) {
            assertThat(driver.press("ctrl-p")
                            .type("contribution and payback")
                            .press("enter")
                            .text())
                    .contains("There is no forecast yet");
        }
    }

    @Test
    void thePageIsCopiedAndExported() throws Exception {
        Path file = folder.resolve("page.html");
        try (ScreenDriver driver = open(Page.more())) {
            driver.press("ctrl-t", "y");
            assertThat(driver.copied())
                    .startsWith("# Annual plan for small teams")
                    .contains("## Decision wanted");
            driver.press("x", "ctrl-u").type(file.toString()).press("enter").waitFor("Wrote");
            driver.press("esc");
            assertThat(driver.text()).contains("› Metric");
        }
        assertThat(Files.readString(file)).contains("<h1>Annual plan for small teams</h1>");
    }

    @Test
    void anyTwoRevisionsAreCompared() {
        rung.onePagers().write(bet.id(), Page.three());
        rung.initiatives().move(bet.id(), Stage.PROPOSED, "");
        try (ScreenDriver driver =
                open(Page.three().with(OnePagerField.WHY_NOW, "The price list changes in May 2027."))) {
            assertThat(driver.press("alt-v").text()).contains("From revision 1 to 2", "proposed", "[+", "[-");
            assertThat(driver.press("j").text()).contains("Revision 1, the first");
            assertThat(driver.press("m", "k").text()).contains("= 1", "From revision 1 to 2");
        }
    }

    @Test
    void whatIsWrittenElsewhereAppearsAndWhatIsTypedHereStays() {
        try (ScreenDriver driver = open(Page.three())) {
            driver.type("New: ");
            rung.onePagers().write(bet.id(), Page.three().with(OnePagerField.WHY_NOW, "Written by a command."));
            driver.press("ctrl-g", "esc");
            assertThat(driver.text()).contains("New: Raise", "Written by a command.");
        }
        assertThat(kept(OnePagerField.WHY_NOW)).isEqualTo("Written by a command.");
    }

    @Test
    void aLongTextScrollsInItselfAndIsJudgedBesideTheScreens() {
        String problem = "Teams cannot sign for a year.\n".repeat(7_000);
        try (ScreenDriver driver = open(Page.three().with(OnePagerField.PROBLEM, problem))) {
            driver.waitFor("42046 of 600 words").press("tab", "ctrl-end").type("The very end.");
            assertThat(driver.text()).contains("The very end.");
        }
        assertThat(rung.drafts().read(PageDraft.key(bet.id())).orElse("")).contains("The very end.");
    }
}
