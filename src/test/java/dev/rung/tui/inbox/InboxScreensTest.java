package dev.rung.tui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Measurement;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.evidence.Verdict.Decision;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.pack.Purpose;
import dev.rung.domain.review.Waiting;
import dev.rung.service.Rung;
import dev.rung.store.OthersWork;
import dev.rung.tui.Reviewer;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.core.Destination;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The inbox of a group PM with one report, and what is asked of her, through the real loop. */
class InboxScreensTest {
    private static final Destination INBOX = new Destination.EvidenceInbox(Reviewer.ANA);

    @TempDir
    private Path folder;

    private Rung rung;
    private OthersWork others;

    @BeforeEach
    void open() {
        Reviewer reviewer = new Reviewer(folder).withReport();
        rung = reviewer.on(ScreenDriver.DAY);
        others = new OthersWork(reviewer.workspace(), ScreenDriver.clock());
    }

    @AfterEach
    void close() {
        others.close();
        rung.close();
    }

    private ScreenDriver at(Destination first, int columns, int rows) {
        return ScreenDriver.at(rung, first, columns, rows);
    }

    /** One piece answered, one with two claims of which one is rejected. */
    private void judgedBefore() {
        Verdict asked = rung.inbox().piece(Reviewer.piece(2)).said().get(0).verdict();
        others.answered(asked, "Six engineer weeks: the team went to the billing page instead, and shipped it in May.");
        others.claim(
                Reviewer.report(Reviewer.ANA, "Ana Ruiz"), evidence(5), "strategy-and-choices", "outcome-ownership");
        rung.inbox()
                .reject(
                        Reviewer.piece(5),
                        Optional.of(Reviewer.senior("outcome-ownership")),
                        "The two teams did; it shows how you choose.");
    }

    private Evidence evidence(int number) {
        return rung.inbox().piece(Reviewer.piece(number)).piece().evidence();
    }

    private Optional<Waiting> waiting(int number) {
        return rung.inbox().piece(Reviewer.piece(number)).waiting();
    }

    private Verdict askedOfMe(String title, String words) {
        Evidence mine = rung.evidence()
                .add(
                        new Evidence(
                                "",
                                ScreenDriver.DAY.minusDays(30),
                                title,
                                "Two teams built the same import.",
                                "Brought the leads into one room and left with one owner.",
                                "One import, and a quarter of a team free.",
                                "https://example.com/import",
                                "Jon Wells",
                                Optional.empty(),
                                "two teams",
                                new Measurement("teams on the import", "2", "1", "the roadmap"),
                                false),
                        Set.of(new ExpectationId("working-through-others", "group-pm")));
        return others.said(mine.id(), Optional.empty(), Decision.QUESTIONED, "Kim Doyle", words);
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "200,60"})
    void theInboxShowsWhatWaitsAndWhy(int columns, int rows) {
        judgedBefore();
        try (ScreenDriver driver = at(INBOX, columns, rows)) {
            driver.golden(getClass(), "inbox-" + columns + "x" + rows);
        }
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void aPieceIsReadWholeWithTheLaddersWords(int columns, int rows) {
        judgedBefore();
        try (ScreenDriver driver = at(INBOX, columns, rows)) {
            driver.press("j", "enter", "tab", "tab").golden(getClass(), "piece-" + columns + "x" + rows);
        }
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "200,60"})
    void whatReviewersAskedIsShownWithThePiece(int columns, int rows) {
        rung.inbox()
                .answer(
                        askedOfMe("One owner for the import", "Who decided it in the end?")
                                .id(),
                        "Both leads did.");
        askedOfMe("Six weeks of trust", "What would have happened without you?");
        try (ScreenDriver driver = at(new Destination.ReviewerQuestions(), columns, rows)) {
            driver.golden(getClass(), "asked-" + columns + "x" + rows);
            driver.press("enter").type("They would have").golden(getClass(), "answer-" + columns + "x" + rows);
        }
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void rejectingWantsAReason(int columns, int rows) {
        try (ScreenDriver driver = at(new Destination.InboxPiece(Reviewer.ANA, Reviewer.piece(6)), columns, rows)) {
            driver.press("r").golden(getClass(), "reject-" + columns + "x" + rows);
            assertThat(driver.press("enter").text()).contains("Say why");
            driver.type("The committee decided before you came.").press("enter");
            assertThat(waiting(6)).isEmpty();
            assertThat(driver.text()).contains("Rejected “The committee decided in the room”");
        }
    }

    @Test
    void verdictsInTheListGoOnToTheNextPieceAndUndoBringsItBack() {
        try (ScreenDriver driver = at(INBOX, 120, 40)) {
            assertThat(driver.text()).contains("5 wait");
            driver.press("a");
            assertThat(driver.text()).contains("4 wait", "Accepted “The committee decided in the room”.");
            driver.press("w").type("Which firms?").press("enter");
            assertThat(driver.text()).contains("3 wait", "Asked about");
            driver.press("u");
            assertThat(driver.text()).contains("4 wait");
            driver.press("f");
            assertThat(driver.text()).contains("settled", "asked");
        }
        assertThat(waiting(6)).isEmpty();
        assertThat(rung.inbox().piece(Reviewer.piece(6)).opened()).isTrue();
    }

    @Test
    void aClaimIsJudgedAloneAndThePieceStaysUntilAllAre() {
        others.claim(Reviewer.report(Reviewer.ANA, "Ana Ruiz"), evidence(1), "customer-insight", "outcome-ownership");
        try (ScreenDriver driver = at(new Destination.InboxPiece(Reviewer.ANA, Reviewer.piece(1)), 80, 24)) {
            driver.press("tab", "a");
            assertThat(driver.text()).contains("Accepted Customer insight").contains("Trial-to-paid");
            assertThat(waiting(1)).contains(Waiting.CLAIM);
            driver.press("tab", "r").type("Marta's team did").press("enter");
            assertThat(waiting(1)).isEmpty();
            assertThat(driver.text()).doesNotContain("23 % in two countries\n").contains(" of 4 that wait");
        }
    }

    @Test
    void inAListTooNarrowToReadNothingIsJudged() {
        try (ScreenDriver driver = at(INBOX, 80, 24)) {
            assertThat(driver.press("a").text()).contains("enter opens it to be read first");
            driver.press("enter", "a", "a", "a", "a", "a");
            assertThat(driver.text()).contains("Nothing waits");
        }
    }

    @Test
    void aVerdictIsTakenBackUntilItWasSent() {
        try (ScreenDriver driver = at(new Destination.InboxPiece(Reviewer.ANA, Reviewer.piece(2)), 80, 24)) {
            driver.press("b");
            assertThat(driver.text()).contains("Took back your verdict.");
            assertThat(waiting(2)).contains(Waiting.NEW);
            driver.press("a");
            others.sent(Purpose.REVIEW, Reviewer.ANA);
        }
        try (ScreenDriver driver = at(new Destination.InboxPiece(Reviewer.ANA, Reviewer.piece(2)), 80, 24)) {
            assertThat(driver.press("b").text()).contains("went out to Ana Ruiz and stays");
        }
    }

    @Test
    void aQuestionLeadsFromTodayToItsAnswerAndIsGone() {
        Verdict asked = askedOfMe("One owner for the import", "Who decided it in the end?");
        try (ScreenDriver driver = at(new Destination.Today(), 120, 40)) {
            assertThat(driver.text()).contains("Who decided it in the end?");
            driver.press("enter");
            assertThat(driver.text()).contains("QUESTIONS OF REVIEWERS", "1 open");
            driver.press("enter").type("Both leads, in the room.").idle();
            assertThat(rung.drafts().read("verdict-answer:" + asked.id())).contains("Both leads, in the room.");
            driver.press("esc");
            assertThat(driver.text()).contains("all answered", "Both leads, in the room.", "not sent yet");
            driver.press("esc");
            assertThat(driver.text()).doesNotContain("Who decided it in the end?");
        }
        assertThat(rung.drafts().read("verdict-answer:" + asked.id())).isEmpty();
        others.sent(Purpose.EVIDENCE, rung.profile().need().id());
        try (ScreenDriver driver = at(new Destination.ReviewerQuestions(), 80, 24)) {
            assertThat(driver.text()).contains("sent");
            assertThat(driver.press("enter").text()).contains("your answer went out and stays");
        }
    }

    @Test
    void thePieceShowsTheQuestionAndAnswersIt() {
        Verdict asked = askedOfMe("One owner for the import", "Who decided it in the end?");
        try (ScreenDriver driver = at(new Destination.EvidencePiece(asked.evidenceId()), 80, 24)) {
            assertThat(driver.text()).contains("Kim Doyle asks: “Who decided it in the end?”");
            driver.press("a").paste("Both leads.\nThe director agreed.").press("esc");
            assertThat(driver.press("G").text()).contains("answered 2026-11-21", "“Both leads.");
            assertThat(driver.press("g").text()).doesNotContain("asks:");
        }
    }
}
