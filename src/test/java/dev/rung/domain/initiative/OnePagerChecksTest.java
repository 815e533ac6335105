package dev.rung.domain.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.rung.domain.writing.Finding;
import dev.rung.domain.writing.Severity;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnePagerChecksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final OnePager THREE = OnePager.EMPTY
            .with(
                    OnePagerField.METRIC,
                    "Reduce churn of SMB accounts from 4.2 % to 3 % by Q3 as measured by Looker (owner Ana Díaz)")
            .with(OnePagerField.PROBLEM, "A bookkeeper types each order twice and loses an hour a day.")
            .with(OnePagerField.WHY_NOW, "The contract of the old system ends on 31 March 2027.");

    private static List<Finding> check(OnePager page) {
        return OnePagerChecks.check(page, TODAY);
    }

    @Test
    void anEmptyPageLacksItsThreeAnswersAndNothingElse() {
        assertThat(check(OnePager.EMPTY))
                .extracting(Finding::id)
                .containsExactly("no-metric", "no-problem", "no-why-now");
        assertThat(OnePagerChecks.whole(OnePager.EMPTY, TODAY)).isFalse();
    }

    @Test
    void threeAnswersAreAWholePageAndTheRestIsOffered() {
        assertThat(OnePagerChecks.whole(THREE, TODAY)).isTrue();
        assertThat(check(THREE)).extracting(Finding::severity).containsOnly(Severity.HINT);
        assertThat(check(THREE))
                .extracting(Finding::id)
                .containsExactlyInAnyOrder(
                        "no-decision",
                        "few-voices",
                        "no-chain",
                        "few-alternatives",
                        "no-guardrail",
                        "no-cost",
                        "no-kill-criteria",
                        "no-attribution",
                        "no-stops");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    problem|Customers need a dashboard to see their orders.|solution-in-problem
                    problem|We should build an export.|solution-in-problem
                    problem|Customers are asking for this all the time.|anonymous-demand
                    problem|Complaints went up by 40 %.|percent-without-base
                    problem|TBD|no-problem
                    why_now|The market moves fast.|undated-why-now
                    why_now|Our main competitor has it.|competitor-why-now
                    voices|2026-10-02, Müller AG: typed it twice|few-voices
                    voices|Interview Müller AG: typed it twice|undated-voice
                    voices|2026-10-02, our CEO: I would use it|internal-voices
                    size|The TAM is $9B.|market-as-reach
                    bet|A dashboard, an export, a chat and a mobile app|feature-list
                    bet|We use AI for everything.|technology-goal
                    bet|A seamless start for every customer|weasel-word
                    alternatives|Buy it from a vendor|few-alternatives
                    alternatives|Buy it from a vendor|no-doing-nothing
                    cost|A few people for a while|no-cost
                    cost|3 people × 6 weeks; €90k is already spent, so we go on|sunk-cost
                    return|€120k contribution a year|point-estimate
                    return|€90k–140k revenue a year|revenue-not-contribution
                    return|€90k–140k contribution, ROI 3x|multiple-as-roi
                    return|Agents save 2,000 hours, worth €80k–100k contribution a year|time-saved-as-cash
                    kill_criteria|If it does not work we stop|vague-kill-criteria
                    kill_criteria|If activation is below 25 %|vague-kill-criteria
                    """)
    void whatIsWrittenAndWrongIsTold(String field, String text, String id) {
        OnePager page = THREE.with(OnePagerField.named(field).orElseThrow(), text);
        assertThat(check(page)).anyMatch(f -> f.id().equals(id) && f.field().equals(field));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    problem|Bookkeepers cannot see which orders are late.|solution-in-problem
                    problem|After the March launch churn rose from 3 % to 4 %.|solution-in-problem
                    problem|Eleven of 40 accounts are asking for it.|anonymous-demand
                    problem|One said "just build a seamless dashboard".|solution-in-problem
                    problem|One said "just build a seamless dashboard".|weasel-word
                    why_now|Since May a competitor has it, and we lost 6 deals.|competitor-why-now
                    voices|2026-10-02, Interview Müller AG: better and seamless|weasel-word
                    size|The TAM is $9B; within reach are 400 accounts.|market-as-reach
                    bet|A bookkeeper types each order once.|feature-list
                    cost|3 people × 6 weeks; the €90k already spent is left out|sunk-cost
                    return|€90k–140k contribution a year, payback 5 to 9 months|point-estimate
                    return|€90k–140k contribution (revenue at 80 % margin)|revenue-not-contribution
                    return|ROI 180 %|multiple-as-roi
                    kill_criteria|Activation below 25 % on 31 March 2027: Ana stops it|vague-kill-criteria
                    stops|The redesign of the start page|output-goal
                    """)
    void whatOnlyLooksLikeItIsLeftAlone(String field, String text, String id) {
        OnePager page = THREE.with(OnePagerField.named(field).orElseThrow(), text);
        assertThat(check(page)).noneMatch(f -> f.id().equals(id) && f.field().equals(field));
    }

    @Test
    void anOwnerKnownFromElsewhereNeedNotBeTypedAgain() {
        OnePager page = THREE.with(OnePagerField.METRIC, "Reduce churn from 4 % to 3 % by Q3");
        assertThat(check(page)).extracting(Finding::id).contains("no-owner");
        assertThat(OnePagerChecks.check(page, Optional.of("Ana"), TODAY))
                .extracting(Finding::id)
                .doesNotContain("no-owner");
    }

    @Test
    void blockersComeFirstAndThenTheOrderOfThePage() {
        OnePager page = THREE.with(OnePagerField.WHY_NOW, "").with(OnePagerField.PROBLEM, "A seamless world");
        assertThat(check(page)).extracting(Finding::id).startsWith("no-why-now", "weasel-word");
    }

    @Test
    void moreThanSixHundredWordsAreTooMany() {
        assertThat(check(THREE.with(OnePagerField.BET, "word ".repeat(500))))
                .extracting(Finding::id)
                .doesNotContain("too-long");
        assertThat(check(THREE.with(OnePagerField.BET, "word ".repeat(600))))
                .extracting(Finding::id)
                .contains("too-long");
    }

    @Test
    void aVoiceHasADateASourceAndWords() {
        assertThat(CustomerVoice.parse("- 2026-10-02, Interview Müller AG: \"We re-enter every order\""))
                .isEqualTo(new CustomerVoice(
                        "2026-10-02, Interview Müller AG: \"We re-enter every order\"",
                        "2026-10-02",
                        "Interview Müller AG",
                        "\"We re-enter every order\""));
        assertThat(CustomerVoice.parse("Sales: they want it"))
                .matches(CustomerVoice::internal)
                .matches(v -> !v.dated());
        assertThat(CustomerVoice.parse("Many users want it").source()).isEmpty();
    }

    @Test
    void noFieldIsTooLongOrTooOdd() {
        for (String text : List.of(
                "a ".repeat(500_000),
                "1,".repeat(500_000),
                " ".repeat(1_000_000),
                "\"a".repeat(500_000),
                "x".repeat(1_000_000))) {
            Map<OnePagerField, String> fields = new EnumMap<>(OnePagerField.class);
            for (OnePagerField field : OnePagerField.values()) {
                fields.put(field, text);
            }
            assertThatCode(() -> check(new OnePager(fields))).doesNotThrowAnyException();
        }
    }
}
