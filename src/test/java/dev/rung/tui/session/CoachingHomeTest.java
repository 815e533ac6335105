package dev.rung.tui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import dev.rung.domain.coaching.GrowthBet;
import dev.rung.domain.coaching.Hat;
import dev.rung.domain.coaching.PreparedQuestion;
import dev.rung.domain.coaching.Session;
import dev.rung.domain.coaching.SessionNote;
import dev.rung.domain.coaching.SessionQuestion;
import dev.rung.domain.coaching.Step;
import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.person.Person;
import dev.rung.domain.person.Quarter;
import dev.rung.service.Rung;
import dev.rung.service.SessionService;
import dev.rung.tui.CoachDesk;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.core.Destination;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoachingHomeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final ExpectationId INSIGHT = new ExpectationId("customer-insight", "senior-pm");
    private static final String ASKED = "What would have to happen in this conversation for it to be worth your time?";

    @TempDir
    private Path folder;

    private CoachDesk desk;
    private Rung rung;
    private Person anna;

    @BeforeEach
    void open() {
        desk = new CoachDesk(folder);
        try (Rung before = desk.at(Instant.parse("2026-08-07T10:00:00Z"))) {
            Person somebody = CoachDesk.somebody(before, CoachDesk.ANNA);
            Session first = before.sessions()
                    .begin(before.preparations()
                            .plan(somebody, LocalDate.of(2026, 8, 7), Optional.empty(), List.of())
                            .id());
            before.sessions()
                    .commit(
                            first.id(),
                            "Sit in on three sales calls",
                            "",
                            LocalDate.of(2026, 8, 20),
                            "notes of three",
                            Optional.empty());
            before.sessions().close(first.id());
        }
        try (Rung before = desk.at(Instant.parse("2026-11-07T10:00:00Z"))) {
            SessionService s = before.sessions();
            Person somebody = CoachDesk.somebody(before, CoachDesk.ANNA);
            Commitment calls = before.commitments().all(somebody).get(0);
            before.commitments().keep(calls.id());
            Session last = s.begin(
                    s.plan(somebody, LocalDate.of(2026, 11, 7), Hat.MENTOR, "Hear customers", Optional.of(INSIGHT), 30)
                            .id());
            s.asked(last.id(), Step.GOAL, ASKED, true);
            s.commit(
                    last.id(),
                    "Call three accounts that left",
                    "",
                    LocalDate.of(2026, 11, 20),
                    "a page of quotes",
                    Optional.of(INSIGHT));
            s.commit(
                    last.id(),
                    "Ask finance for the churn figures",
                    "",
                    LocalDate.of(2026, 11, 27),
                    "the table",
                    Optional.empty());
            s.close(last.id());
            before.plans()
                    .add(
                            somebody,
                            new Quarter(2026, 4),
                            "Hear a customer every week",
                            INSIGHT,
                            "notes of ten interviews");
        }
        rung = desk.on(TODAY);
        anna = CoachDesk.somebody(rung, CoachDesk.ANNA);
    }

    @AfterEach
    void close() {
        rung.close();
    }

    private ScreenDriver at(Destination where) {
        return ScreenDriver.at(rung, where, 120, 40);
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "120, 40"})
    void theScreensLookLikeThis(int columns, int rows) {
        try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.CoachingHome("sessions"), columns, rows)) {
            driver.golden(getClass(), "sessions-" + columns);
            driver.press("tab").golden(getClass(), "commitments-" + columns);
            driver.press("r").golden(getClass(), "kept-" + columns);
            driver.press("esc", "tab").golden(getClass(), "questions-" + columns);
        }
        try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.SessionPrepare(anna.id()), columns, rows)) {
            driver.golden(getClass(), "prepare-" + columns);
            driver.press("tab").golden(getClass(), "prepare-questions-" + columns);
        }
        try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.GrowthPlan(anna.id()), columns, rows)) {
            driver.golden(getClass(), "plan-" + columns);
            driver.press("n").golden(getClass(), "bet-" + columns);
        }
    }

    @Test
    void aSessionIsPreparedAndBegunWithWhatWasTickedOnly() {
        try (ScreenDriver driver = at(new Destination.SessionPrepare(anna.id()))) {
            assertThat(driver.text())
                    .contains("last session 14 days ago, 1 overdue", "Overdue since 2026-11-20", "Customer insight")
                    .doesNotContain(ASKED);
            driver.press("tab", "G", "space", "+", "enter");
            driver.type("What did the first call teach you?").press("enter");
            driver.waitFor("What did the first call teach you?").press("b");
            assertThat(driver.text()).contains("Begun.");
        }
        Session session = rung.sessions().running().get(0);
        assertThat(session.focus()).contains(INSIGHT);
        assertThat(rung.sessions().questions(session.id()))
                .hasSize(8)
                .extracting(SessionQuestion::wording)
                .contains("What did the first call teach you?")
                .doesNotContain(ASKED);
        rung.changes().undo();
        assertThat(rung.sessions().running()).isEmpty();
        assertThat(rung.sessions().of(anna)).hasSize(2);
    }

    @Test
    void whatIsPlannedForALaterDayStaysWhenOneIsBegunNow() {
        Session later = rung.preparations().plan(anna, TODAY.plusDays(9), Optional.empty(), List.of());
        Session now = rung.preparations().begin(anna, Optional.of(INSIGHT), List.of());

        assertThat(rung.preparations().planned(anna)).contains(later);
        assertThatThrownBy(() -> rung.preparations().begin(anna, Optional.empty(), List.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("runs already");
        assertThat(now.on()).isEqualTo(TODAY);
    }

    @Test
    void preparingAgainTakesAwayWhatIsNotTickedAnyMore() {
        PreparedQuestion first = new PreparedQuestion(Step.GOAL, "What for?", false);
        PreparedQuestion second = new PreparedQuestion(Step.OPTIONS, "What else?", false);
        Session planned = rung.preparations().plan(anna, TODAY.plusDays(2), Optional.empty(), List.of(first, second));
        rung.preparations().plan(anna, TODAY.plusDays(3), Optional.of(INSIGHT), List.of(second));

        Session moved = rung.sessions().find(planned.id());
        assertThat(moved.on()).isEqualTo(TODAY.plusDays(3));
        assertThat(moved.focus()).contains(INSIGHT);
        assertThat(rung.sessions().questions(planned.id()))
                .extracting(SessionQuestion::wording)
                .containsExactly("What else?");
    }

    @Test
    void aChosenFocusStaysOverTheEndAndGoesIntoThePlannedSession() {
        try (ScreenDriver driver = at(new Destination.SessionPrepare(anna.id()))) {
            driver.press("f").type("financial").press("enter");
            driver.waitFor("Your choice");
        }
        try (ScreenDriver driver = at(new Destination.SessionPrepare(anna.id()))) {
            assertThat(driver.text()).contains("Financial acumen", "Your choice");
            driver.press("p", "enter").waitFor("No goal yet");
        }
        Session planned = rung.preparations().planned(anna).orElseThrow();
        assertThat(planned.focus().orElseThrow().competency()).isEqualTo("financial-acumen");
        assertThat(rung.sessions().questions(planned.id())).isNotEmpty().noneMatch(SessionQuestion::asked);
    }

    @Test
    void whoCoachesThemselfPreparesTheSame() {
        Person me = rung.profile().need();
        try (ScreenDriver driver = at(new Destination.SessionPrepare(me.id()))) {
            assertThat(driver.text())
                    .contains("Prepare a session with yourself", "no session yet")
                    .doesNotContain("from me");
            driver.press("b");
        }
        assertThat(rung.sessions().of(me)).first().matches(Session::running);
    }

    @Test
    void commitmentsAreFollowedUpWhereTheyStandAndADropWantsAReason() {
        try (ScreenDriver driver = at(new Destination.CoachingHome("commitments"))) {
            driver.press("space");
            assertThat(driver.text()).contains("Kept: “Call three accounts that left”");
            driver.press("g", "d", "enter");
            assertThat(driver.text()).contains("Say in a sentence why it is dropped.");
            driver.type("The figures are public now").press("enter");
        }
        assertThat(rung.commitments().kept(anna).words()).isEqualTo("2 of 3 kept, 1 dropped");
    }

    @Test
    void thePageOfWhatWasKeptHasNobodyElseOnItAndIsSharedOnlyWhenChosen() {
        rung.commitments().add("Secret word of the coach", "", TODAY, "", Commitment.Source.OWN, "");
        Session session = rung.preparations().begin(anna, Optional.empty(), List.of());
        try (ScreenDriver driver = at(new Destination.CoachingHome("commitments"))) {
            driver.press("G", "r");
            while (!driver.text().contains("What Anna Weiss kept")) {
                driver.press("esc", "k", "r");
            }
            assertThat(driver.text())
                    .contains("Q3 2026", "1 of 1 kept", "1 of 2 kept, 1 overdue")
                    .doesNotContain("Secret word", "Ben");
            assertThat(rung.sessions().notes(session.id())).isEmpty();
            driver.press("s");
        }
        assertThat(rung.sessions().notes(session.id()))
                .singleElement()
                .extracting(SessionNote::text)
                .asString()
                .startsWith("Commitments: 1 of 2 kept, 1 overdue. Q3 2026: ");
    }

    @Test
    void aBetIsMadeReachedWithWordsAndDroppedWithAReason() {
        try (ScreenDriver driver = at(new Destination.GrowthPlan(anna.id()))) {
            driver.press("n").type("Bring the page unasked").press("enter");
            assertThat(driver.text()).contains("A growth bet wants the evidence");
            driver.press("tab").type("a signed page").press("enter");
            assertThat(driver.text()).contains("Bet made", "2 BETS, 0 REACHED");
            driver.press("g", "r").type("Her manager saw ten of them").press("enter");
            assertThat(driver.text()).contains("Reached: “Hear a customer every week”");
            driver.press("G", "d").type("Not this quarter").press("enter");
        }
        assertThat(rung.plans().plan(anna, new Quarter(2026, 4)).bets())
                .extracting(GrowthBet::outcome)
                .containsExactly(GrowthBet.Outcome.REACHED, GrowthBet.Outcome.DROPPED);
    }

    @Test
    void whatIsTypedOfABetIsThereTheNextTime() {
        try (ScreenDriver driver = at(new Destination.GrowthPlan(anna.id()))) {
            driver.press("n").type("Half a thou").idle();
        }
        try (ScreenDriver driver = at(new Destination.GrowthPlan(anna.id()))) {
            driver.press("n");
            assertThat(driver.text()).contains("Half a thou");
        }
    }

    @Test
    void theBankIsFilteredCopiedAndPutDownForASession() {
        Session session = rung.preparations().begin(anna, Optional.empty(), List.of());
        try (ScreenDriver driver = at(new Destination.SessionPage(session.id()))) {
            driver.press("B", "/").type("sells").press("enter");
            assertThat(driver.text()).contains("Who sells this").doesNotContain("half the team");
            driver.press("y");
            assertThat(driver.copied()).startsWith("Who sells this");
            driver.press("enter");
        }
        assertThat(rung.sessions().questions(session.id()))
                .extracting(SessionQuestion::wording)
                .containsExactly("Who sells this, and what do they say about it in one sentence?");
    }
}
