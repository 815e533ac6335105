package dev.rung.tui.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.standing.Assessment;
import dev.rung.service.Rung;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.core.Destination;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessmentWalkTest {
    private static final ExpectationId OUTCOME = new ExpectationId("outcome-ownership", "senior-pm");
    private static final ExpectationId CUSTOMER = new ExpectationId("customer-insight", "senior-pm");

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

    private ScreenDriver walk() {
        return ScreenDriver.at(rung, new Destination.AssessmentWalk(), 80, 24);
    }

    @Test
    void anInterruptedWalkGoesOnWhereItWasAndIsSubmittedFrozen() {
        try (ScreenDriver driver = walk()) {
            driver.press("3", "2")
                    .press("w")
                    .type("a \\ and 1 of 2")
                    .press("enter")
                    .press("5");
            assertThat(driver.text()).contains("Go-to-market at Senior PM", "4 of 21");
            driver.idle();
        }
        try (ScreenDriver driver = walk()) {
            assertThat(driver.text()).contains("Go-to-market at Senior PM", "4 of 21");
            driver.press("$");
            assertThat(driver.text()).contains("Your answers  3 of 21", "working towards", "a \\ and 1 of 2");
            driver.press("S");
            assertThat(driver.text()).contains("3 of 21 answered", "frozen");
            driver.press("y");
            assertThat(driver.text()).contains("Past assessments", "21 Nov 2026", "3 ratings");
        }
        Assessment newest = rung.assessments().history().get(0);
        assertThat(newest.rating(OUTCOME).orElseThrow().rating()).isEqualTo(Rating.MEETING);
        assertThat(newest.rating(CUSTOMER).orElseThrow().rating()).isEqualTo(Rating.NOT_OBSERVED);
        assertThat(newest.rating(CUSTOMER).orElseThrow().words()).isEqualTo("a \\ and 1 of 2");
        assertThat(rung.drafts().read(AssessmentDraft.KEY)).isEmpty();
    }

    @Test
    void wordsBeingTypedAreOnDiskWithinASecond() {
        try (ScreenDriver driver = walk()) {
            driver.press("w").type("half a sen").idle();
            assertThat(rung.drafts().read(AssessmentDraft.KEY).orElseThrow()).contains("half a sen");
        }
    }

    @Test
    void lastTimeIsHiddenUntilAskedForOrAnswered() {
        try (ScreenDriver driver = walk()) {
            assertThat(driver.text()).doesNotContain("last time, 16 Sep 2026");
            assertThat(driver.press("p").text()).contains("last time, 16 Sep 2026: meeting");
            assertThat(driver.press("4", "b").text()).contains("last time, 16 Sep 2026: meeting", "[4 exceeding]");
        }
    }

    @Test
    void skippingGoesOnWithoutAnAnswerAndNothingIsSubmittedUnanswered() {
        try (ScreenDriver driver = walk()) {
            driver.press("s", "s");
            assertThat(driver.text()).contains("Customer insight at Senior PM", "3 of 21");
            driver.press("$", "S");
            assertThat(driver.text()).contains("nothing is answered, so there is nothing to submit");
            driver.press("b");
            assertThat(driver.text()).contains("21 of 21");
            assertThat(driver.press("s").text()).contains("Your answers");
        }
    }

    @Test
    void theFirstQuestionHasNoneBeforeIt() {
        try (ScreenDriver driver = walk()) {
            assertThat(driver.press("b").text()).contains("this is the first question");
        }
    }

    @Test
    void whatIsMarkedNotApplicableIsAskedNoMore() {
        try (ScreenDriver driver = walk()) {
            driver.press("n").type("another team has it").press("enter");
            assertThat(driver.text()).contains("Financial acumen at Senior PM", "1 of 20");
        }
        assertThat(rung.assessments().notApplicable())
                .anyMatch(m -> m.expectation().equals(OUTCOME));
    }

    @Test
    void aClickAnswers() {
        try (ScreenDriver driver = walk()) {
            int row = 0;
            String[] lines = driver.text().split("\n");
            while (!lines[row].contains("3 meeting")) {
                row++;
            }
            driver.click(lines[row].indexOf("3 meeting"), row);
            assertThat(driver.text()).contains("Financial acumen at Senior PM");
        }
    }

    @Test
    void beginningAnewForgetsTheAnswers() {
        try (ScreenDriver driver = walk()) {
            driver.press("1", "1").idle().press("R", "y");
            assertThat(driver.text()).contains("1 of 21", "Outcome ownership");
        }
        assertThat(rung.drafts().read(AssessmentDraft.KEY)).isEmpty();
    }

    @Test
    void aDraftReadsBackWhatWasWritten() {
        AssessmentDraft draft = AssessmentDraft.empty()
                .rated(OUTCOME, Rating.MEETING)
                .worded(CUSTOMER, "two\nlines\tand \\n a tab")
                .at(Optional.of(CUSTOMER));
        assertThat(AssessmentDraft.read(draft.text())).isEqualTo(draft);
        assertThat(AssessmentDraft.read("nonsense\nmore of it").answers()).isEmpty();
    }

    @Test
    void theComparisonGroupsBothSidesAndOpensTheExpectation() {
        try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.AssessmentComparison(), 80, 24)) {
            assertThat(driver.text()).contains("CLAIMED MORE THAN SHOWN  1", "SHOWN MORE THAN CLAIMED  1");
            assertThat(driver.press("enter").text()).contains("Go-to-market at Senior PM", "MISSING");
        }
    }

    @Test
    void anAssessmentShowsWhatChangedSinceTheOneBefore() {
        try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.AssessmentHistory(), 80, 24)) {
            driver.press("enter");
            assertThat(driver.text()).contains("changed since 19 Feb 2026", "↑ was working towards");
        }
    }
}
