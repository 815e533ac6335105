package dev.rung.domain.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeChecksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Launch the new dashboard by Q2|output-goal|launch
                    Deliver the portal on time|output-goal|deliver
                    Increase page views from 1M to 2M by Q3|vanity-metric|page views
                    Significantly reduce churn from 4 % to 3 % by Q3|weasel-word|Significantly
                    Reduce churn by 20 % by Q3|percent-without-base|by 20 %
                    Reduce refund rate from 4 % by 1 % by Q4|percent-or-points|by 1 %
                    Reduce churn from 4 % to 3 % by 2025-12-31|date-past|2025-12-31
                    Reduce churn from 3 % to 4 % by Q3|wrong-way|Reduce … 3 % … 4 %
                    Raise churn from 4 % to 4 % by Q3|wrong-way|Raise … 4 % … 4 %
                    Reduce churn from 4 % to 3 % by Q3, owner: the growth team|owner-not-a-person|the growth team
                    Improve the onboarding experience|weak-verb|Improve
                    Use AI in onboarding|technology-goal|Use AI
                    Raise campaign ROI to 3:1 by Q3|multiple-as-roi|ROI to 3:1
                    """)
    void theWordsFoundAreNamed(String sentence, String id, String words) {
        assertThat(OutcomeChecks.check(sentence, TODAY))
                .filteredOn(f -> f.id().equals(id))
                .singleElement()
                .satisfies(f -> assertThat(f.text()).isEqualToIgnoringCase(words))
                .satisfies(f -> assertThat(f.field()).isEqualTo("metric"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Deliver $400k ARR by Q3|output-goal
                    Shorten release of funds from 6 days to 3 days by Q3|output-goal
                    Cut support tickets from 400 to 300 a week by Q3|output-goal
                    Enable SMB accounts to renew so that churn falls from 4 % to 3 % by Q3|output-goal
                    Raise the share of customers who say "seamless, launch more" from 20 % to 30 % by Q3|weasel-word
                    Raise the share of customers who say "seamless, launch more" from 20 % to 30 % by Q3|output-goal
                    Reduce churn by 1 pp from 4 % to 3 % by Q3|percent-or-points
                    Hold margin at 62 %, currently 62 %, through 2027|wrong-way
                    Shorten claims from 3 weeks to 9 days by Q3|wrong-way
                    Raise win rate as PROJECT LAUNCHPAD goes from 18 % to 24 % by Q3|output-goal
                    Reduce churn from 4 % to 3 % by 2026-11-21|date-past
                    Improve churn from 4 % to 3 % by Q3|weak-verb
                    """)
    void whatOnlyLooksLikeItIsLeftAlone(String sentence, String id) {
        assertThat(OutcomeChecks.check(sentence, TODAY)).extracting(Finding::id).doesNotContain(id);
    }

    @Test
    void anEmptySentenceLacksItsMetricAlone() {
        for (String nothing : List.of("", "  \n", "TBD", "- n/a")) {
            assertThat(OutcomeChecks.check(nothing, TODAY))
                    .extracting(Finding::id)
                    .containsExactly("no-metric");
        }
    }

    @Test
    void aWholeSentenceHasNothingToMend() {
        assertThat(OutcomeChecks.check(
                        "Reduce churn of SMB accounts from 4.2 % to 3 % by Q3 as measured by Looker (owner Ana Díaz)",
                        TODAY))
                .isEmpty();
    }

    @Test
    void everyRuleSaysWhyAndHowInOneLine() {
        assertThat(OutcomeChecks.check("Launch better AI, ROI 3x, by 2020", TODAY))
                .allSatisfy(f -> {
                    assertThat(f.why()).endsWith(".").doesNotContain("\n");
                    assertThat(f.mend()).isNotBlank().doesNotContain("\n");
                });
    }
}
