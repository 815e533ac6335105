package dev.rung.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.evidence.Verdict.Decision;
import dev.rung.domain.evidence.VerdictAnswer;
import dev.rung.domain.ladder.ExpectationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final String NOW = "as it reads now";
    private static final List<Claim> CLAIMS = List.of(claim("c1"), claim("c2"));

    private static Claim claim(String id) {
        return new Claim(id, "p", "owner-pm", new ExpectationId("customer-insight", id));
    }

    /**
     * Verdicts in words, oldest first: what is judged ({@code p}, {@code c1}, {@code c2}), how ({@code +}, {@code ?},
     * {@code -}), then {@code !} when it was answered, {@code ~} when the piece read otherwise, {@code *} when it came in
     * a pack, {@code 0} when it is older than the claims.
     */
    private static List<Judgement> judged(String words) {
        List<Judgement> all = new ArrayList<>();
        for (String word : words.isBlank() ? new String[0] : words.strip().split(" ")) {
            String subject = word.startsWith("p") ? "p" : word.substring(0, 2);
            char how = word.charAt(subject.length());
            Decision decision = how == '+' ? Decision.ACCEPTED : how == '?' ? Decision.QUESTIONED : Decision.REJECTED;
            String id = (word.contains("0") ? "a" : "v") + all.size();
            Verdict verdict = new Verdict(
                    id,
                    "p",
                    subject.equals("p") ? Optional.empty() : Optional.of(subject),
                    decision,
                    "Jonas",
                    DAY,
                    "why");
            all.add(new Judgement(
                    verdict,
                    word.contains("~") ? "other" : NOW,
                    word.contains("*") ? Optional.of("pack") : Optional.empty(),
                    word.contains("!") ? Optional.of(new VerdictAnswer(id, "so", DAY)) : Optional.empty()));
        }
        return all;
    }

    @ParameterizedTest(name = "{0} | {1} waits because {2}")
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            nothing was said                      | ''                 | NEW
            only others judged it                 | p+*                | NEW
            accepted                              | p+                 |
            rejected                              | p-                 |
            a question waits for its owner        | p?                 |
            the question is answered              | p?!                | ANSWERED
            answered and judged anew              | p?! p+             |
            answered and asked again              | p?! p?             |
            a claim's question is answered        | p+ c1?!            | ANSWERED
            accepted, and it changed              | p+~                | CHANGED
            asked, and it changed instead         | p?~                | CHANGED
            asked, answered and changed           | p?!~               | ANSWERED
            changed, and accepted anew            | p+~ p+             |
            changed, and one claim judged anew    | p+~ c1-            | CHANGED
            a claim judged, changed, all accepted | c1-~ p+            |
            rejected in part                      | c1-                | CLAIM
            rejected in part, the rest accepted   | c1- c2+            |
            rejected in part, then as a whole     | c1- p-             |
            accepted, but for a claim             | p+ c2-             |
            accepted in part, and it changed      | c1+~               | CHANGED
            a claim asked about, the other open   | c1?                | CLAIM
            the claims came after the verdict     | p+0                | CLAIM
            claims came later, one is judged      | p+0 c1+            | CLAIM
            claims came later, all are judged     | p+0 c1+ c2-        |
            """)
    void whatWaitsAndWhy(String name, String verdicts, String expected) {
        assertThat(Waiting.of("p", NOW, CLAIMS, judged(verdicts)).map(Waiting::name))
                .as(name)
                .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void aPieceThatClaimsNothingWaitsForAVerdictOnItself() {
        assertThat(Waiting.of("p", NOW, List.of(), List.of())).contains(Waiting.NEW);
        assertThat(Waiting.of("p", NOW, List.of(), judged("p+"))).isEmpty();
    }

    @Test
    void aVerdictWhoseDigestWasNotKeptIsNotCalledOutdated() {
        Judgement old = new Judgement(judged("p+").get(0).verdict(), "", Optional.empty(), Optional.empty());

        assertThat(Waiting.of("p", NOW, CLAIMS, List.of(old))).isEmpty();
    }

    @Test
    void theOrderOfTheVerdictsGivenDoesNotMatter() {
        List<Judgement> all = new ArrayList<>(judged("p?! p+ c1-~"));
        Optional<Waiting> expected = Waiting.of("p", NOW, CLAIMS, all);
        java.util.Collections.reverse(all);

        assertThat(Waiting.of("p", NOW, CLAIMS, all)).isEqualTo(expected).contains(Waiting.CHANGED);
    }
}
