package dev.rung.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.commitment.Commitment.Source;
import dev.rung.domain.initiative.EvidenceOffer;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Money;
import dev.rung.domain.question.AnswerText;
import dev.rung.domain.question.ExpectedQuestion;
import dev.rung.domain.question.PreparedAnswer;
import dev.rung.domain.question.PreparedAnswer.Confidence;
import dev.rung.domain.update.UpdateSection;
import dev.rung.tui.BetDesk;
import dev.rung.tui.ScreenDriver;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionServiceTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final LocalDate SOON = LocalDate.of(2026, 12, 4);

    @TempDir
    private Path folder;

    private BetDesk desk;
    private String bet;
    private Rung rung;

    @BeforeEach
    void open() {
        desk = new BetDesk(folder);
        bet = desk.launched(LocalDate.of(2026, 8, 29));
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
    }

    @AfterEach
    void close() {
        rung.close();
    }

    private List<String> rules(YearMonth month) {
        return rung.questions().expected(month).questions().stream()
                .map(q -> q.question().rule())
                .toList();
    }

    private ExpectedQuestion question(String rule) {
        return rung.questions().find(NOVEMBER, rule).question();
    }

    private static AnswerText whole() {
        return new AnswerText(
                "It saves a tenth of the churn.",
                "310k EUR a year",
                "billing",
                Optional.of(LocalDate.of(2026, 11, 1)),
                Optional.of(Confidence.MEDIUM),
                "Ana");
    }

    @Test
    void everyKindOfRecordRaisesItsQuestions() {
        rung.scorecard().add("Monthly churn", m -> m);
        rung.updates().set(NOVEMBER, UpdateSection.HEADLINE, "Onboarding is better");
        rung.updates().set(NOVEMBER, UpdateSection.ASKS, "Hire two engineers");

        assertThat(rules(NOVEMBER))
                .contains(
                        "cost-and-return",
                        "cost-without-chain",
                        "unallocated",
                        "modelled-only",
                        "look-overdue",
                        "no-headline-number",
                        "ask-without-date",
                        "stale-reading");
    }

    @Test
    void aQuestionNamesTheRecordsOwnNumbers() {
        assertThat(question("unallocated").wording()).isEqualTo("What do 40 % of the team work on?");
        assertThat(question("unallocated").why()).startsWith("32,500 EUR of 81,250 EUR is allocated to no initiative");
        assertThat(question("cost-without-chain").wording())
                .startsWith("“Annual plan for small teams” takes 60 % of the team, 48,750 EUR this month.");
    }

    @Test
    void aPastMonthIsAskedAsItStoodThen() {
        assertThat(rules(YearMonth.of(2026, 8))).doesNotContain("look-overdue", "modelled-only", "cost-without-chain");
        assertThat(rules(YearMonth.of(2026, 5))).doesNotContain("stop-to-fund", "no-baseline");
        assertThat(rules(YearMonth.of(2026, 7))).doesNotContain("behaviour", "no-guardrail");
        rung.onePagers()
                .write(bet, rung.onePagers().page(bet).with(OnePagerField.GUARDRAILS, "Support stays below 40"));
        assertThat(rung.questions().expected(YearMonth.of(2026, 10)).questions())
                .extracting(q -> q.question().rule())
                .contains("no-guardrail");
        assertThat(rules(NOVEMBER)).doesNotContain("no-guardrail");
    }

    @Test
    void aMonthToComeIsRefused() {
        assertThatThrownBy(() -> rung.questions().expected(YearMonth.of(2026, 12)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("still to come");
    }

    @Test
    void whatAnAnswerLacksIsSaidUntilNothingDoes() {
        AnswerText some = new AnswerText("", "310k", "", Optional.empty(), Optional.of(Confidence.LOW), "");
        rung.questions().answer(NOVEMBER, question("unallocated"), some);
        assertThat(rung.questions().find(NOVEMBER, "unallocated").state()).isEqualTo("source and date missing");

        rung.questions().answer(NOVEMBER, question("unallocated"), whole());
        AskedQuestion asked = rung.questions().find(NOVEMBER, "unallocated");
        assertThat(asked.state()).isEqualTo("prepared");
        assertThat(asked.answer().map(AnswerText::of)).contains(whole());
        assertThat(rung.questions().expected(NOVEMBER).prepared()).isEqualTo(1);
        assertThat(rung.questions().prepared(NOVEMBER)).hasSize(1);
        rung.changes().undo();
        assertThat(rung.questions().find(NOVEMBER, "unallocated").state()).isEqualTo("source and date missing");
    }

    @Test
    void anEmptyAnswerAndASourceOfTheFutureAreRefused() {
        assertThatThrownBy(() -> rung.questions().answer(NOVEMBER, question("unallocated"), AnswerText.NOTHING))
                .isInstanceOf(Refusal.class);
        AnswerText ahead = new AnswerText("", "1", "", Optional.of(SOON), Optional.empty(), "");
        assertThatThrownBy(() -> rung.questions().answer(NOVEMBER, question("unallocated"), ahead))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("2026-12-04");
    }

    @Test
    void whatIsNotKnownBecomesACommitmentAndTheAnswerKeepsIt() {
        PreparedAnswer unknown = rung.questions().dontKnow(NOVEMBER, question("unallocated"), SOON, "Ana");
        List<Commitment> made = rung.commitments().from(Source.ANSWER, unknown.id());
        assertThat(made).singleElement().satisfies(c -> {
            assertThat(c.words()).isEqualTo("Answer the CFO: What do 40 % of the team work on?");
            assertThat(c.owner()).isEqualTo("Ana");
            assertThat(c.dueOn()).isEqualTo(SOON);
        });
        assertThat(rung.questions().find(NOVEMBER, "unallocated").state()).isEqualTo("don't know, by 2026-12-04");

        rung.questions().answer(NOVEMBER, question("unallocated"), whole());
        assertThat(rung.commitments().from(Source.ANSWER, unknown.id()))
                .extracting(Commitment::state)
                .containsExactly(Commitment.State.KEPT);
    }

    @Test
    void anotherDayChangesTheCommitmentInsteadOfMakingASecond() {
        PreparedAnswer unknown = rung.questions().dontKnow(NOVEMBER, question("unallocated"), SOON, "");
        rung.questions().dontKnow(NOVEMBER, question("unallocated"), SOON.plusDays(3), "");
        assertThat(rung.commitments().from(Source.ANSWER, unknown.id()))
                .extracting(Commitment::state)
                .containsExactlyInAnyOrder(Commitment.State.CHANGED, Commitment.State.OPEN);
        assertThatThrownBy(() ->
                        rung.questions().dontKnow(NOVEMBER, question("unallocated"), LocalDate.of(2026, 11, 20), ""))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theTimeOfARehearsalIsKeptWithTheAnswerAndAnswersNothing() {
        rung.questions().rehearsed(NOVEMBER, question("unallocated"), 42);
        AskedQuestion asked = rung.questions().find(NOVEMBER, "unallocated");
        assertThat(asked.answer().orElseThrow().seconds()).hasValue(42);
        assertThat(asked.state()).isEqualTo("no answer yet");

        rung.questions().answer(NOVEMBER, question("unallocated"), whole());
        assertThat(rung.questions()
                        .find(NOVEMBER, "unallocated")
                        .answer()
                        .orElseThrow()
                        .seconds())
                .hasValue(42);
    }

    @Test
    void anAnswerToWhatTheRecordsSayByNowIsKeptApart() {
        rung.questions().answer(NOVEMBER, question("unallocated"), whole());
        rung.team().run("Support", BigDecimal.valueOf(40), YearMonth.of(2026, 11), Optional.empty());

        MonthQuestions now = rung.questions().expected(NOVEMBER);
        assertThat(now.questions()).extracting(q -> q.question().rule()).doesNotContain("unallocated");
        assertThat(now.past())
                .singleElement()
                .satisfies(a -> assertThat(a.question().rule()).isEqualTo("unallocated"));
    }

    @Test
    void fivePreparedAnswersOfferThemselvesAsEvidence() {
        List<AskedQuestion> questions = rung.questions().expected(NOVEMBER).questions();
        questions.stream().limit(4).forEach(q -> rung.questions().answer(NOVEMBER, q.question(), whole()));
        assertThat(answersOffered()).isEmpty();
        rung.questions().answer(NOVEMBER, questions.get(4).question(), whole());
        assertThat(answersOffered()).singleElement().satisfies(o -> {
            assertThat(o.key()).isEqualTo("answers/2026-11");
            assertThat(o.draft().action()).startsWith("Prepared 5 answers");
        });
    }

    private List<EvidenceOffer> answersOffered() {
        return rung.offers().open().stream()
                .filter(o -> o.kind() == EvidenceOffer.Kind.ANSWERS)
                .toList();
    }

    @Test
    void aQuestionThatDoesNotComeIsRefusedWithWhatAnswersIt() {
        assertThatThrownBy(() -> rung.questions().find(NOVEMBER, "cost-grew"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("the month's page tells of cost or of a hire");
        assertThatThrownBy(() -> rung.questions().find(NOVEMBER, "cost-gew"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("There is no question “cost-gew”");
    }

    @Test
    void aRuleThatAsksOfTwoBetsWantsOneNamed() {
        Initiative other = rung.initiatives().add("Kiosk");
        rung.onePagers().write(other.id(), page());
        rung.forecasts().add(other.id(), Driver.PLAIN, Map.of("amount", "10k/20k/30k"), "");
        rung.initiatives().move(other.id(), Stage.PROPOSED, "");
        rung.initiatives().move(other.id(), Stage.COMMITTED, "it is small");

        assertThatThrownBy(() -> rung.questions().find(NOVEMBER, "run-cost"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is asked about 2 things");
        String end = other.id().substring(other.id().length() - 6);
        assertThat(rung.questions().find(NOVEMBER, "run-cost/" + end).question().about())
                .isEqualTo(other.id());
    }

    private OnePager page() {
        return rung.onePagers().page(bet);
    }
}
