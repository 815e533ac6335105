package dev.rung.tui.update;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.update.Metric;
import dev.rung.domain.update.UpdateSection;
import dev.rung.service.Rung;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.TeamDesk;
import dev.rung.tui.core.Destination;
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

class UpdateScreensTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @TempDir
    private Path folder;

    private Rung rung;

    @BeforeEach
    void open() {
        rung = new TeamDesk(folder).open();
        metric("Yearly churn", Metric.Better.DOWN, "16 %", "14.1 %", "13.1 %", "12 %");
        metric("Checkout conversion", Metric.Better.UP, "4.1 %", "4.3 %", "4.2 %", "5.3 %");
        metric("Activation", Metric.Better.UP, "31 %", "31 %", "33 %", "40 %");
    }

    private void metric(String title, Metric.Better better, String june, String october, String now, String target) {
        Metric metric = rung.scorecard()
                .add(
                        title,
                        m -> new Metric(
                                m.id(),
                                m.title(),
                                better,
                                "billing",
                                m.goalId(),
                                m.initiativeId(),
                                m.place(),
                                m.retiredOn()));
        String id = metric.id();
        rung.scorecard().target(id, target, Optional.of(LocalDate.of(2027, 3, 31)), LocalDate.of(2026, 6, 1));
        rung.scorecard().reading(id, june, LocalDate.of(2026, 6, 30), "", "");
        rung.scorecard().reading(id, october, LocalDate.of(2026, 10, 30), "", "the price list changed");
        rung.scorecard().reading(id, now, LocalDate.of(2026, 11, 20), target, "two weeks without a release");
    }

    @AfterEach
    void close() {
        rung.close();
    }

    private ScreenDriver at(Destination place) {
        return ScreenDriver.at(rung, place, 80, 24);
    }

    private ScreenDriver page() {
        return at(new Destination.UpdatePage(NOVEMBER));
    }

    /** October as it was sent, with a promise and a risk. */
    private void october() {
        YearMonth october = YearMonth.of(2026, 10);
        rung.updates().set(october, UpdateSection.HEADLINE, "Churn fell from 16 % to 14.1 %");
        rung.updates()
                .set(
                        october,
                        UpdateSection.SCORECARD,
                        "Yearly churn | 16 % | 14.1 % | 12 % by 2027-03-31 | 12 % | prices");
        rung.updates().set(october, UpdateSection.NEXT, "Checkout in one step at customers | Mira Feld | 30 Nov 2026");
        rung.updates().set(october, UpdateSection.RISKS, "The old importer breaks | likely | 20k | replaced by March");
        rung.updates().send(october);
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "120, 40", "200, 60"})
    void theScreensLookLikeThis(int columns, int rows) {
        try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.UpdateList(), columns, rows)) {
            driver.golden(getClass(), "begin-" + columns);
        }
        october();
        try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.UpdateList(), columns, rows)) {
            driver.press("n").golden(getClass(), "drafted-" + columns);
            driver.press("j", "j").golden(getClass(), "money-" + columns);
            driver.press("tab", "j").golden(getClass(), "figures-" + columns);
            driver.press("esc", "g", "enter").golden(getClass(), "section-" + columns);
            driver.press("esc", "c").golden(getClass(), "compared-" + columns);
            driver.press("esc", "s").golden(getClass(), "send-" + columns);
            driver.press("y").golden(getClass(), "sent-" + columns);
            driver.press("esc").golden(getClass(), "list-" + columns);
        }
        try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.Scorecard(), columns, rows)) {
            driver.golden(getClass(), "scorecard-" + columns);
            driver.press("r").golden(getClass(), "reading-" + columns);
        }
    }

    @Test
    void aMonthIsDraftedWrittenCheckedAndSentForGood() {
        try (ScreenDriver driver = page()) {
            assertThat(driver.text()).contains("due 30 Nov 2026").doesNotContain("draft, due");
            driver.press("d");
            assertThat(driver.text()).contains("draft, due 30 Nov 2026").contains("of 400 words");
            driver.press("enter", "ctrl-a", "ctrl-k").type("The team was busy");
            driver.idle();
            assertThat(driver.text()).contains("No headline number");
            driver.press("ctrl-a", "ctrl-k").type("Churn fell from 14.1 % to 13.1 %");
            driver.idle();
            assertThat(driver.text()).doesNotContain("No headline number");
            driver.press("esc");
            assertThat(driver.text()).contains("Churn fell from 14.1 % to 13.1 %");
            assertThat(rung.updates().need(NOVEMBER).text(UpdateSection.HEADLINE))
                    .isEqualTo("Churn fell from 14.1 % to 13.1 %");
            driver.press("s");
            assertThat(driver.text()).contains("This is final").contains("for good");
            driver.press("y");
            assertThat(driver.text()).contains("sent 21 Nov 2026");
            assertThat(rung.updates().need(NOVEMBER).sent()).isTrue();
            driver.press("enter");
            assertThat(driver.text()).contains("never changed");
            driver.press("d");
            assertThat(driver.text()).contains("never changed");
        }
    }

    @Test
    void whatTheRecordsSayOtherwiseIsTakenWithOneKeyAndTakenBackWithAnother() {
        rung.updates().draft(NOVEMBER);
        rung.updates().set(NOVEMBER, UpdateSection.SCORECARD, "Churn | 4 % | 3 % | 2 % | 2 % | luck");
        try (ScreenDriver driver = page()) {
            driver.press("j");
            assertThat(driver.text()).contains("Scorecard").contains("luck");
            driver.press("t");
            assertThat(rung.updates().need(NOVEMBER).text(UpdateSection.SCORECARD))
                    .contains("13.1 %");
            assertThat(driver.text()).contains("Took “Scorecard”");
            driver.press("t");
            assertThat(driver.text()).contains("nothing else to say here");
            driver.press("u");
            assertThat(driver.text()).contains("luck");
        }
    }

    @Test
    void aFigureOpensTheRecordItComesFrom() {
        rung.updates().draft(NOVEMBER);
        try (ScreenDriver driver = page()) {
            driver.press("j", "tab", "enter");
            assertThat(driver.text()).contains("READINGS").contains("Yearly churn");
            driver.press("esc", "esc", "j", "tab", "G", "enter");
            assertThat(driver.text()).contains("Ask for yearly payment").contains("12 weeks");
        }
    }

    @Test
    void everyFigureOfADraftOpensSomewhere() {
        assertThat(rung.updates().draft(NOVEMBER).update().figures())
                .isNotEmpty()
                .allSatisfy(f ->
                        assertThat(FigurePlace.of(f, rung)).as(f.toString()).isPresent());
    }

    @Test
    void whatWasBeingTypedWhenRungEndedIsThereAgain() {
        try (ScreenDriver driver = page()) {
            driver.press("enter").type("Half a sente");
            driver.idle();
        }
        try (ScreenDriver driver = page()) {
            assertThat(driver.text()).contains("unfinished: headline");
            driver.press("enter");
            assertThat(driver.text()).contains("Restored what you were typing.").contains("Half a sente");
        }
    }

    @Test
    void tabKeepsASectionAndGoesToTheNext() {
        try (ScreenDriver driver = page()) {
            driver.press("enter").type("Churn fell to 13.1 %").press("tab");
            assertThat(driver.text()).contains("Scorecard, November 2026");
            assertThat(rung.updates().need(NOVEMBER).text(UpdateSection.HEADLINE))
                    .isEqualTo("Churn fell to 13.1 %");
            driver.press("esc", "u");
            assertThat(rung.updates().find(NOVEMBER)).isEmpty();
        }
    }

    @Test
    void otherMonthsAreAKeyAway() {
        october();
        try (ScreenDriver driver = page()) {
            driver.press("left");
            assertThat(driver.text()).contains("October 2026").contains("sent 21 Nov 2026");
            driver.press("right", "right");
            assertThat(driver.text()).contains("the next month is still to come");
        }
    }

    @Test
    void aMetricIsPutOnTheScorecardReadAimedCorrectedAndMoved() {
        try (ScreenDriver driver = at(new Destination.Scorecard())) {
            driver.press("n").type("Paying teams").press("ctrl-s");
            assertThat(driver.text()).contains("Paying teams").contains("not read");
            driver.press("G", "r").type("412").press("ctrl-s");
            assertThat(driver.text()).contains("412").contains("u takes it back");
            driver.press("t").type("500").press("tab").type("31 mar").press("ctrl-s");
            assertThat(driver.text()).contains("500 by 31 Mar 2027");
            driver.press("K", "K", "K");
            assertThat(rung.scorecard().active().get(0).metric().title()).isEqualTo("Paying teams");
            driver.press("tab", "d");
            assertThat(rung.scorecard().find("Paying teams").readings()).isEmpty();
            driver.press("u");
            assertThat(rung.scorecard().find("Paying teams").readings()).hasSize(1);
            driver.press("esc", "D");
            assertThat(rung.scorecard().active()).hasSize(3);
            driver.press("u");
            assertThat(rung.scorecard().active()).hasSize(4);
        }
    }

    @Test
    void aMetricIsLinkedToItsBetAndItsGoal() {
        try (ScreenDriver driver = at(new Destination.Scorecard())) {
            driver.press("b").type("Ask for").press("enter");
            driver.press("l").type("Keep nine").press("enter");
            assertThat(driver.text()).contains("Ask for yearly payment").contains("Keep nine of ten");
            driver.press("o");
            assertThat(driver.text()).contains("Ask for yearly payment").contains("One-pager");
        }
    }

    @Test
    void whoHasNeverWrittenOneReadsWhatAnUpdateIs() {
        try (ScreenDriver driver = at(new Destination.UpdateList())) {
            assertThat(driver.text()).contains("ONE PAGE A MONTH").contains("drafts November 2026");
            driver.press("n");
            assertThat(driver.text()).contains("November 2026").contains("Drafted");
        }
    }
}
