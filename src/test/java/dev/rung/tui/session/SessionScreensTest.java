package dev.rung.tui.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.coaching.Hat;
import dev.rung.domain.coaching.NoteClass;
import dev.rung.domain.coaching.PrivateNote;
import dev.rung.domain.coaching.Session;
import dev.rung.domain.coaching.SessionNote;
import dev.rung.domain.coaching.Step;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.person.Person;
import dev.rung.service.Rung;
import dev.rung.service.SessionService;
import dev.rung.tui.CoachDesk;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.core.Destination;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionScreensTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final ExpectationId INSIGHT = new ExpectationId("customer-insight", "senior-pm");

    @TempDir
    private Path folder;

    private CoachDesk desk;
    private Rung rung;
    private SessionService sessions;
    private Session session;

    @BeforeEach
    void open() {
        desk = new CoachDesk(folder);
        try (Rung before = desk.at(Instant.parse("2026-11-07T10:00:00Z"))) {
            SessionService s = before.sessions();
            Person ben = CoachDesk.somebody(before, CoachDesk.BEN);
            Session last = s.begin(s.plan(
                            ben,
                            LocalDate.of(2026, 11, 7),
                            Hat.MANAGER,
                            "Say what the quarter is for",
                            Optional.empty(),
                            25)
                    .id());
            s.commit(last.id(), "Write the one-pager", "", LocalDate.of(2026, 11, 20), "a page", Optional.empty());
            s.close(last.id());
        }
        try (Rung before = desk.at(Instant.parse("2026-11-21T11:48:00Z"))) {
            SessionService s = before.sessions();
            Person anna = CoachDesk.somebody(before, CoachDesk.ANNA);
            session = s.begin(s.plan(anna, TODAY, Hat.MENTOR, "Win two weeks for interviews", Optional.of(INSIGHT), 30)
                    .id());
            s.note(session.id(), Step.REALITY, "Two interviews in six weeks, both arranged by sales", NoteClass.SHARED);
            s.note(session.id(), Step.REALITY, "Ran the churn interviews herself", NoteClass.EVIDENCE);
            before.privateNotes().write(session.id(), Step.REALITY, "Sounds tired; the new team weighs on her");
            s.plan(before.profile().need(), TODAY.plusDays(6), Hat.COACH, "Look at the quarter", Optional.empty(), 20);
        }
        reopen();
    }

    private void reopen() {
        rung = desk.on(TODAY);
        sessions = rung.sessions();
    }

    @AfterEach
    void close() {
        rung.close();
    }

    private ScreenDriver page() {
        return ScreenDriver.at(rung, new Destination.SessionPage(session.id()), 80, 24);
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "120, 40"})
    void theScreensLookLikeThis(int columns, int rows) {
        try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.CoachingHome(""), columns, rows)) {
            driver.golden(getClass(), "home-" + columns);
            driver.press("enter").golden(getClass(), "goal-" + columns);
            driver.press("right").golden(getClass(), "reality-" + columns);
            driver.press("s").type("Sales arranges both").golden(getClass(), "typing-shared-" + columns);
            driver.press("esc", "right", "right", "m")
                    .type("Call three accounts that left")
                    .press("tab")
                    .type("fri");
            driver.golden(getClass(), "promise-" + columns);
            driver.press("enter", "f").golden(getClass(), "summary-" + columns);
            driver.press("enter").golden(getClass(), "closed-" + columns);
        }
    }

    @Test
    void theTopLineFollowsTheClassOfWhatIsTyped() {
        try (ScreenDriver driver = page()) {
            driver.press("n");
            assertThat(driver.text()).contains("• private   Only you will read this");
            driver.press("tab");
            assertThat(driver.text()).contains("» shared   Anna Weiss will read this in the summary");
            driver.press("tab");
            assertThat(driver.text()).contains("+ evidence   Anna Weiss may take this as evidence");
            driver.type("Led the pricing review").press("esc");
        }
        assertThat(sessions.notes(session.id())).extracting(SessionNote::text).contains("Led the pricing review");
    }

    @Test
    void whatIsTypedIsOnDiskWithinASecondAndBackAfterTheEnd() {
        try (ScreenDriver driver = page()) {
            driver.press("right", "s").type("Half a thou").idle();
            try (Rung other = desk.on(TODAY)) {
                assertThat(other.drafts().read("session:" + session.id() + ":note"))
                        .get()
                        .asString()
                        .contains("Half a thou", "SHARED", "REALITY");
            }
        }
        rung.close();
        reopen();
        try (ScreenDriver driver = page()) {
            assertThat(driver.text()).contains("Half a thou", "will read this in the summary");
            driver.press("esc");
            assertThat(driver.text()).contains("Kept. Anna Weiss will read this in the summary.");
        }
        assertThat(rung.drafts().read("session:" + session.id() + ":note")).isEmpty();
    }

    @Test
    void wordsOfHealthAreAskedAboutBeforeOthersReadThem() {
        try (ScreenDriver driver = page()) {
            driver.press("s").type("Was on sick leave").press("esc");
            assertThat(driver.text()).contains("“sick leave” (leave)", "go on writing", "keep it private");
            driver.press("p");
        }
        assertThat(rung.privateNotes().of(session))
                .extracting(PrivateNote::text)
                .contains("Was on sick leave");
        assertThat(sessions.notes(session.id())).hasSize(2);
    }

    @Test
    void privateWordsAreShownBeforeTheyAreShared() {
        try (ScreenDriver driver = page()) {
            driver.press("right", "G");
            driver.press("g", "j", "j", "c");
            assertThat(driver.text()).contains("“Sounds tired; the new team weighs on her”", "This cannot be undone");
            driver.press("s");
            assertThat(driver.text()).contains("Anna Weiss will read this in the summary");
        }
        assertThat(rung.privateNotes().count()).isZero();
        assertThat(sessions.notes(session.id())).hasSize(3);
    }

    @Test
    void aQuestionIsTickedWithOneKey() {
        try (ScreenDriver driver = page()) {
            driver.press("space");
            assertThat(driver.text()).contains("[x] What would have to happen");
            driver.press("space");
            assertThat(driver.text()).doesNotContain("[x]");
        }
    }

    @Test
    void aSessionIsPlannedAndBegunByKeys() {
        try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.CoachingHome(""), 80, 24)) {
            driver.press("G", "n").type("Hand over the roadmap");
            driver.press("enter");
            assertThat(driver.text()).contains("Goal: Hand over the roadmap", "A manager cannot promise secrecy");
            driver.press("s");
            assertThat(driver.text()).contains("has not begun");
            driver.press("b");
            assertThat(driver.text()).contains("0 of 30 min");
        }
    }

    @Test
    void whoCoachesThemselfReadsSo() {
        try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.CoachingHome(""), 80, 24)) {
            driver.press("j", "enter");
            assertThat(driver.text()).contains("Yourself", "stays in your workspace");
            driver.press("b", "s");
            assertThat(driver.text()).contains("Whoever you hand the summary to will read this");
        }
    }

    @Test
    void aClosedOneTakesPrivateNotesOnly() {
        sessions.close(session.id());
        try (ScreenDriver driver = page()) {
            driver.press("n").type("She will manage").press("esc");
            assertThat(driver.text()).contains("She will manage", "it stays as it is");
            driver.press("j", "w");
            assertThat(driver.text()).contains("withdrawn");
        }
    }
}
