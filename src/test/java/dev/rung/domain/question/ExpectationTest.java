package dev.rung.domain.question;

import static dev.rung.domain.question.Told.bet;
import static dev.rung.domain.question.Told.november;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.initiative.Attribution;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.update.UpdateSection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExpectationTest {
    private static Told manyBadBets() {
        return november()
                .bets(IntStream.range(0, 12)
                        .mapToObj(i -> bet("Bet " + (char) ('A' + i))
                                .forecast(10_000.0 * (i + 1))
                                .broken(i, "money")
                                .leaves(OnePagerField.values()))
                        .toArray(Told.Wager[]::new));
    }

    @Test
    void nobodyAsksMoreThanCanBeLearnt() {
        Expectation expected = QuestionRules.of(manyBadBets().record());

        for (Asker asker : Asker.values()) {
            assertThat(expected.questions().stream().filter(q -> q.asker() == asker))
                    .hasSizeLessThanOrEqualTo(QuestionRules.MOST_OF_ONE);
        }
        long raised = QuestionRules.all().stream()
                .mapToLong(r -> r.ask(manyBadBets().record()).count())
                .sum();
        int left = expected.more().values().stream().mapToInt(Integer::intValue).sum();
        assertThat(expected.questions().size() + left).isEqualTo((int) raised);
    }

    @Test
    void anAskerPutsTheFirstQuestionOfEachRuleBeforeTheSecondOfAny() {
        Expectation expected = QuestionRules.of(manyBadBets().record());

        List<String> cfo = expected.questions().stream()
                .filter(q -> q.asker() == Asker.CFO)
                .map(ExpectedQuestion::rule)
                .toList();
        assertThat(cfo)
                .containsExactly(
                        "cost-without-chain",
                        "no-baseline",
                        "killing-assumption",
                        "stop-to-fund",
                        "cost-without-chain");
    }

    @Test
    void theBetWithTheLargestShareIsAskedAboutFirst() {
        assertThat(QuestionRules.named("cost-without-chain")
                        .orElseThrow()
                        .ask(manyBadBets().record()))
                .extracting(ExpectedQuestion::about)
                .startsWith("Bet L", "Bet K");
    }

    @Test
    void questionsComeByAskerAndEachOnceAboutAThing() {
        List<ExpectedQuestion> questions =
                QuestionRules.of(manyBadBets().record()).questions();

        assertThat(questions).isSortedAccordingTo(Comparator.comparing(ExpectedQuestion::asker));
        Set<String> keys = new HashSet<>();
        assertThat(questions)
                .allSatisfy(
                        q -> assertThat(keys.add(q.rule() + "/" + q.about())).isTrue());
    }

    @Test
    void theSameRecordsGiveTheSameQuestions() {
        assertThat(QuestionRules.of(manyBadBets().record()))
                .isEqualTo(QuestionRules.of(manyBadBets().record()));
    }

    @Test
    void twoLinesOfAPageAboutOneThingAreOneQuestion() {
        MonthRecord record = november()
                .page(0, UpdateSection.ASKS, "Hire two engineers\nhire  two engineers | now")
                .record();

        assertThat(QuestionRules.named("ask-without-date").orElseThrow().ask(record))
                .hasSize(1);
    }

    @Test
    void aMonthWhoseRecordsAnswerEverythingIsAskedNothing() {
        MonthRecord record = november()
                .cost(100_000, 101_000)
                .tax(2, 12, 9)
                .bets(
                        bet("Plan").forecast(400_000).broken(50),
                        bet("Out")
                                .launched("2026-08-01")
                                .forecast(200_000)
                                .broken(40)
                                .looked("2026-11-10", 210_000, Attribution.HOLDOUT, "Ask the buyer"))
                .goal("Keep who we have", 2)
                .page(
                        0,
                        UpdateSection.HEADLINE,
                        "Churn fell to 2.7 %, worth 210k EUR a year realised",
                        UpdateSection.INSIGHT,
                        "“We type it twice”, said 7 of 9")
                .record();

        assertThat(QuestionRules.of(record).questions()).isEmpty();
    }
}
