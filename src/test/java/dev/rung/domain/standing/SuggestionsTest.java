package dev.rung.domain.standing;

import static dev.rung.domain.standing.Given.DAY;
import static dev.rung.domain.standing.Given.LADDER;
import static dev.rung.domain.standing.Given.records;
import static dev.rung.domain.standing.Given.sustained;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.evidence.Evidence;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private static List<Suggestion> suggest(String title, String text) {
        return new Suggestions(LADDER)
                .forEvidence(
                        Evidence.titled("e", DAY, title),
                        StandingRules.judge(records(text), DAY),
                        "senior",
                        Optional.of("principal"));
    }

    @Test
    void sharedWordsComeFirst() {
        Suggestion first =
                suggest("Three customers gave insights on pricing", "").get(0);

        assertThat(first.expectation().competency()).isEqualTo("voice");
        assertThat(first.shared()).containsExactly("customers", "insights");
        assertThat(first.why()).isEqualTo("shares \"customers\", \"insights\"; no evidence");
    }

    @Test
    void ownLevelTargetAndTheNextOnesComeBeforeAllOthers() {
        List<Suggestion> all = suggest("Customer insight", "");

        assertThat(all.stream()
                        .takeWhile(Suggestion::near)
                        .map(s -> s.expectation().level()))
                .containsOnly("senior", "principal", "group")
                .hasSize(16);
        assertThat(all.stream().dropWhile(Suggestion::near)).noneMatch(Suggestion::near);
    }

    @Test
    void ofEqualWordsTheOneThatLacksEvidenceComesFirst() {
        List<Suggestion> all = suggest("Customer insight", sustained("voice@senior"));

        assertThat(all.get(0).expectation()).isEqualTo(Given.cell("voice@principal"));
        assertThat(suggest("Nothing alike", sustained("owner@head")).get(0).shared())
                .isEmpty();
    }

    @Test
    void whatIsNotApplicableIsNotSuggested() {
        assertThat(suggest("Customer insight", "na voice@senior 2026-11-01"))
                .noneMatch(s -> s.expectation().equals(Given.cell("voice@senior")));
    }
}
