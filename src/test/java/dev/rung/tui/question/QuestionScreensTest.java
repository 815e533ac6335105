package dev.rung.tui.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.money.Money;
import dev.rung.domain.question.AnswerText;
import dev.rung.domain.question.PreparedAnswer.Confidence;
import dev.rung.domain.update.UpdateSection;
import dev.rung.service.Rung;
import dev.rung.tui.BetDesk;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.core.Destination;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionScreensTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @TempDir
    private Path folder;

    private Rung rung;

    @BeforeEach
    void open() {
        BetDesk desk = new BetDesk(folder);
        String bet = desk.launched(LocalDate.of(2026, 8, 29));
        desk.did(LocalDate.of(2026, 9, 1), r -> {
            r.team()
                    .addPeople(
                            "Engineer",
                            BigDecimal.valueOf(5),
                            Money.of(150_000, "EUR"),
                            new BigDecimal("1.3"),
                            LocalDate.of(2026, 1, 1),
                            Optional.empty());
            r.team().share(r.initiatives().find(bet), BigDecimal.valueOf(60), YearMonth.of(2026, 9), Optional.empty());
        });
        rung = desk.on(ScreenDriver.DAY);
        rung.updates().set(NOVEMBER, UpdateSection.HEADLINE, "Onboarding is better");
        rung.updates().set(NOVEMBER, UpdateSection.ASKS, "Hire two engineers");
    }

    /** One answer that is whole, one that lacks a part, one that is not known yet. */
    private void prepareSome() {
        answer("unallocated", "40 % kept the old importer alive", "32,500 EUR", "team sheet", "2026-11-02");
        answer("no-headline-number", "Time to first invoice fell", "4 days", "", "");
        rung.questions()
                .dontKnow(
                        NOVEMBER,
                        rung.questions().find(NOVEMBER, "look-overdue").question(),
                        LocalDate.of(2026, 12, 4),
                        "");
    }

    private void answer(String rule, String words, String number, String source, String day) {
        rung.questions()
                .answer(
                        NOVEMBER,
                        rung.questions().find(NOVEMBER, rule).question(),
                        new AnswerText(
                                words,
                                number,
                                source,
                                day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)),
                                Optional.of(Confidence.MEDIUM),
                                ""));
    }

    @AfterEach
    void close() {
        rung.close();
    }

    private ScreenDriver page() {
        return ScreenDriver.at(rung, new Destination.QuestionPage(NOVEMBER), 80, 24);
    }

    private ScreenDriver rehearsal() {
        return ScreenDriver.at(rung, new Destination.Rehearsal(NOVEMBER), 80, 24);
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "120, 40", "200, 60"})
    void theScreensLookLikeThis(int columns, int rows) {
        prepareSome();
        try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.QuestionPage(NOVEMBER), columns, rows)) {
            driver.golden(getClass(), "questions-" + columns);
            driver.press("enter").golden(getClass(), "answer-" + columns);
            driver.press("esc", "d").golden(getClass(), "unknown-" + columns);
        }
        try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.Rehearsal(NOVEMBER), columns, rows)) {
            driver.golden(getClass(), "rehearsal-" + columns);
            driver.press("right", "right", "enter").golden(getClass(), "revealed-" + columns);
            for (int i = 0; i < 30; i++) {
                driver.press("right");
            }
            driver.golden(getClass(), "rehearsed-" + columns);
        }
    }

    @Test
    void anAnswerIsTypedFieldByFieldAndKeptOnTheWayOut() {
        try (ScreenDriver driver = page()) {
            driver.press("enter")
                    .type("310k EUR")
                    .press("tab")
                    .type("billing report")
                    .press("tab");
            driver.type("2026-11-02")
                    .press("tab", "right", "right", "tab", "tab")
                    .type("Half of it is renewals.");
            assertThat(driver.text()).contains("All an answer wants is there.");
            driver.press("esc");
            assertThat(driver.text()).contains("1 prepared", "310k EUR", "Half of it is renewals.", "billing report");
        }
        assertThat(rung.questions().prepared(NOVEMBER)).hasSize(1);
    }

    @Test
    void whatIsTypedIsThereAgainAfterAKill() throws InterruptedException {
        try (ScreenDriver driver = page()) {
            driver.press("enter").type("310k EU");
            long until = System.nanoTime() + 5_000_000_000L;
            while (rung.drafts().read(draftKey()).isEmpty() && System.nanoTime() < until) {
                Thread.sleep(50);
            }
        }
        assertThat(rung.drafts().read(draftKey())).isPresent();
        try (ScreenDriver driver = page()) {
            driver.press("enter");
            assertThat(driver.text()).contains("310k EU", "Restored what you were typing.");
        }
    }

    private String draftKey() {
        return "answer:2026-11/"
                + rung.questions()
                        .expected(NOVEMBER)
                        .questions()
                        .get(0)
                        .question()
                        .key();
    }

    @Test
    void whoDoesNotKnowPromisesADay() {
        try (ScreenDriver driver = page()) {
            driver.press("d", "enter");
            assertThat(driver.text()).contains("Say by which day you will know");
            driver.type("+2w").press("enter");
            assertThat(driver.text()).contains("don't know", "1 not known yet");
        }
        assertThat(rung.commitments().open()).singleElement().satisfies(c -> {
            assertThat(c.source()).isEqualTo(Commitment.Source.ANSWER);
            assertThat(c.dueOn()).isEqualTo(ScreenDriver.DAY.plusWeeks(2));
        });
    }

    @Test
    void aKeyOpensTheRecordAQuestionComesFrom() {
        try (ScreenDriver driver = page()) {
            driver.press("G", "o");
            assertThat(driver.text()).contains("Annual plan for small teams");
        }
    }

    @Test
    void theMonthsAreTurnedBackAndNotBeyondThisOne() {
        try (ScreenDriver driver = page()) {
            driver.press("right");
            assertThat(driver.text()).contains("the next month is still to come");
            driver.press("left");
            assertThat(driver.text()).contains("Questions for October 2026");
            driver.press("right");
            assertThat(driver.text()).contains("Questions for November 2026");
        }
    }

    @Test
    void anAnswerIsLookedAtOnlyOnceItIsSpokenAndTheTimeIsKept() {
        prepareSome();
        try (ScreenDriver driver = rehearsal()) {
            driver.press("right");
            assertThat(driver.text()).doesNotContain("32,500 EUR").contains("0:00");
            driver.press("e");
            assertThat(driver.text()).contains("say it first, then look");
            driver.press("enter");
            assertThat(driver.text()).contains("spoken");
        }
        assertThat(rung.questions()
                        .expected(NOVEMBER)
                        .questions()
                        .get(1)
                        .answer()
                        .orElseThrow()
                        .seconds())
                .hasValue(0);
    }

    @Test
    void anAnswerIsMendedInTheMiddleOfARehearsal() {
        try (ScreenDriver driver = rehearsal()) {
            driver.press("enter", "e").type("310k EUR").press("esc");
            assertThat(driver.text()).contains("1 of", "310k EUR", "source");
            driver.press("enter");
            assertThat(driver.text()).contains("2 of");
            driver.press("left");
            assertThat(driver.text()).contains("1 of");
        }
    }
}
