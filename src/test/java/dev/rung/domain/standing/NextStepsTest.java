package dev.rung.domain.standing;

import static dev.rung.domain.standing.Given.DAY;
import static dev.rung.domain.standing.Given.records;
import static dev.rung.domain.standing.Given.sustained;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Measurement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NextStepsTest {
    private static List<NextStep> steps(String text, List<Evidence> claimed, List<Evidence> unclaimed) {
        StandingRecords records = records(text);
        return NextSteps.of(
                StandingRules.judge(records, DAY), "pm", Optional.of("senior"), records, claimed, unclaimed);
    }

    private static NextStep stepFor(String cell, String text) {
        return steps(text, List.of(), List.of()).stream()
                .filter(s -> s.expectation().equals(Given.cell(cell)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDescribedPieceWantsALink() {
        NextStep step = stepFor("owner@senior", "a owner@senior 2026-10-01 described");

        assertThat(step.kind()).isEqualTo(NextStep.Kind.LINK);
        assertThat(step.words()).isEqualTo("Add a link to \"title of a\"");
        assertThat(step.evidenceId()).contains("a");
        assertThat(step.to()).isEqualTo(State.SHOWN);
        // The claim at senior carries pm as well.
        assertThat(step.changes()).isEqualTo(2);
        assertThat(step.why()).isEqualTo("Outcome ownership at Senior: claimed to shown; also 1 other expectation");
    }

    @Test
    void twoQuartersOfArtifactsWantAWitness() {
        NextStep step =
                stepFor("money@senior", "a money@senior 2026-10-01 artifact; b money@senior 2026-07-01 artifact");

        assertThat(step.kind()).isEqualTo(NextStep.Kind.WITNESS);
        assertThat(step.words()).isEqualTo("Name somebody who can confirm \"title of a\"");
        assertThat(step.to()).isEqualTo(State.SUSTAINED);
    }

    @Test
    void aCapturedTitleIsCompletedWithWhatItLacks() {
        Evidence captured = new Evidence(
                "a",
                LocalDate.of(2026, 10, 1),
                "Churn halved",
                "s",
                "",
                "",
                "",
                "Bo",
                Optional.empty(),
                "",
                Measurement.NONE,
                false);
        NextStep step = steps("a money@senior 2026-10-01 asserted", List.of(captured), List.of()).stream()
                .filter(s -> s.kind() == NextStep.Kind.COMPLETE)
                .findFirst()
                .orElseThrow();

        assertThat(step.words()).isEqualTo("Complete \"title of a\" with the action, the result and a link");
    }

    @Test
    void anotherQuarterIsNamedWhenThisOneHasEnough() {
        assertThat(stepFor("owner@senior", "a owner@senior 2026-08-01 measured").words())
                .isEqualTo("Bring 1 piece of evidence with a link from this quarter for Outcome ownership at Senior");
        assertThat(stepFor("owner@senior", "a owner@senior 2026-11-01 measured").words())
                .isEqualTo("Bring 1 piece of evidence with a link from Q3 2026 for Outcome ownership at Senior");
        assertThat(stepFor("owner@senior", "a owner@senior 2026-08-01 artifact").words())
                .isEqualTo("Bring 1 witnessed or measured result from this quarter for Outcome ownership at Senior");
    }

    @Test
    void whatIsSustainedWantsAReviewer() {
        NextStep step = stepFor("owner@senior", sustained("owner@senior"));

        assertThat(step.kind()).isEqualTo(NextStep.Kind.REVIEW);
        assertThat(step.words()).isEqualTo("Have a reviewer rate Outcome ownership at Senior");
    }

    @Test
    void anUnclaimedPieceIsOfferedWhereItSpeaksOfTheExpectation() {
        Evidence piece = new Evidence(
                "u",
                LocalDate.of(2026, 10, 1),
                "Strategy for the financial year",
                "s",
                "a",
                "r",
                "https://x.test",
                "",
                Optional.empty(),
                "",
                Measurement.NONE,
                false);
        List<NextStep> steps = steps("", List.of(), List.of(piece));
        NextStep step = steps.stream()
                .filter(s -> s.kind() == NextStep.Kind.CLAIM)
                .findFirst()
                .orElseThrow();

        assertThat(step.evidenceId()).contains("u");
        assertThat(step.words())
                .startsWith("Claim \"Strategy for the financial year\" for ")
                .endsWith(" at Senior");
    }

    @Test
    void coreAndTheTargetComeFirst() {
        List<NextStep> steps = steps(
                "a owner@pm 2026-10-01 described; b money@senior 2026-10-01 described; c owner@senior 2026-10-01"
                        + " described",
                List.of(),
                List.of());

        assertThat(steps.get(0).expectation()).isEqualTo(Given.cell("owner@senior"));
        assertThat(steps).extracting(NextStep::score).isSortedAccordingTo((a, b) -> Integer.compare(b, a));
    }

    @Test
    void nothingIsProposedForHygieneForTheNotApplicableOrWhenAllIsConfirmed() {
        StringBuilder text = new StringBuilder();
        for (String level : List.of("pm", "senior")) {
            for (String row : List.of("owner", "money", "voice", "bet")) {
                String cell = row + "@" + level;
                text.append(sustained(cell)).append("review ").append(cell).append(" 2026-11-01 meeting\n");
            }
        }
        text.append("na scale@pm 2026-11-01");

        assertThat(steps(text.toString(), List.of(), List.of())).isEmpty();
    }

    @Test
    void aRejectedOrOldClaimIsNotWorthRaising() {
        assertThat(steps(
                        "a owner@senior 2026-10-01 described rejected; b owner@senior 2025-01-01 described",
                        List.of(),
                        List.of()))
                .noneMatch(s -> s.kind() == NextStep.Kind.LINK);
    }
}
