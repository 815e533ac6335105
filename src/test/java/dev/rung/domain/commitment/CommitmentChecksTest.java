package dev.rung.domain.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.writing.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentChecksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static List<String> ids(String words, String owner, Optional<LocalDate> due, String test) {
        return CommitmentChecks.of(words, owner, due, test, TODAY).stream()
                .map(Finding::id)
                .toList();
    }

    private static List<String> words(String words) {
        return ids(words, "Maja", Optional.of(TODAY.plusDays(7)), "notes are in the log");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Talk to two churned accounts",
                "Hand over the pricing decision to Ben",
                "Write down who decides what",
                "Document the launch standard",
                "Bring the cost sheet to the CFO",
                "Balance the portfolio",
                "Ship the export",
                "Stop the loyalty pilot",
                "Experiment with the trial length",
                "Decide: stop or go on"
            })
    void whatBeginsWithAVerbIsLeftAlone(String text) {
        assertThat(words(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pricing decision",
                "Better onboarding",
                "Alignment with sales",
                "Improvement of the funnel",
                "Talking to customers",
                "2 customer calls",
                "More coaching",
                "We will talk to Ben"
            })
    void whatBeginsWithSomethingElseIsATopic(String text) {
        assertThat(words(text)).containsExactly("no-verb");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Maja            |
            Maja Andersen   |
            Ørjan Sandberg  |
            Maja and Ben    | not-one-owner
            Maja, Ben       | not-one-owner
            Maja/Ben        | not-one-owner
            we              | not-one-owner
            The team        | not-one-owner
            everybody       | not-one-owner
            """)
    void oneOwnerIsOneName(String owner, String finding) {
        List<String> found = ids("Call Ben", owner, Optional.of(TODAY), "he answered");

        assertThat(found).isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0   |
            14  |
            15  | too-long
            -1  | past-date
            """)
    void twoWeeksAreTheLongest(int days, String finding) {
        List<String> found = ids("Call Ben", "Maja", Optional.of(TODAY.plusDays(days)), "he answered");

        assertThat(found).isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @Test
    void whatIsMissingIsNamedInTheOrderOfTheFields() {
        assertThat(ids("Alignment", "we", Optional.empty(), " "))
                .containsExactly("no-verb", "not-one-owner", "no-date", "no-done-test");
    }
}
