package dev.rung.domain.checklist;

import static dev.rung.domain.checklist.Roadmap.LIST;
import static dev.rung.domain.checklist.Roadmap.METRIC;
import static dev.rung.domain.checklist.Roadmap.NOW;
import static dev.rung.domain.checklist.Roadmap.PROBLEM;
import static dev.rung.domain.checklist.Roadmap.WAITING;
import static dev.rung.domain.checklist.Roadmap.no;
import static dev.rung.domain.checklist.Roadmap.run;
import static dev.rung.domain.checklist.Roadmap.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.checklist.ChecklistVerdict.Counts;
import dev.rung.domain.checklist.MissingAnswer.Lack;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecklistVerdictTest {
    private static final List<ChecklistBand> BANDS =
            List.of(new ChecklistBand(0, 1, "Low", "Trade one."), new ChecklistBand(2, 4, "High", "Go on."));

    @Test
    void nothingAnsweredNamesTheFirstNeededQuestionAndThenTheOthers() {
        ChecklistVerdict verdict = ChecklistVerdict.of(LIST, run());
        assertThat(verdict.done()).isFalse();
        assertThat(verdict.words()).isEqualTo("Not ready: nobody has said which metric moves.");
        assertThat(verdict.missing())
                .extracting(m -> m.question().id())
                .containsExactly("metric", "problem", "now", "waiting");
        assertThat(verdict.counts()).isEqualTo(new Counts(4, 0, 0, 0, 0, 4));
    }

    @Test
    void aNeededQuestionGoesBeforeAnEarlierOneThatIsOnlyOffered() {
        ChecklistVerdict verdict = ChecklistVerdict.of(LIST, run(yes(METRIC, "Churn falls to 2%.")));
        assertThat(verdict.first().orElseThrow().question()).isEqualTo(PROBLEM);
        assertThat(verdict.words()).isEqualTo("Not ready: “Whose problem is it?” wants an answer.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "yes", "Yes!", "–", "...", "ok.", "n/a", "N.A.", "x", "done"})
    void aYesWithoutASentenceIsNoAnswer(String words) {
        ChecklistVerdict verdict = ChecklistVerdict.of(LIST, run(yes(METRIC, words)));
        assertThat(verdict.first().orElseThrow().lack()).isEqualTo(Lack.BARE_YES);
        assertThat(verdict.counts()).isEqualTo(new Counts(4, 0, 0, 0, 0, 4));
        assertThat(verdict.words())
                .isEqualTo("Not ready: nobody has said which metric moves. A bare yes counts for nothing: write the"
                        + " sentence that shows it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Churn 3% to 2%", "https://metrics/churn", "€4", "解約率", "No customer was lost", "X-ray"})
    void wordsOfAnyKindAndLanguageAreASentence(String words) {
        assertThat(yes(METRIC, words).bare()).isFalse();
    }

    @Test
    void notApplicableWantsASentenceToo() {
        ChecklistRun bare = run(AnsweredQuestion.to(METRIC, Answer.NOT_APPLICABLE, ""));
        assertThat(ChecklistVerdict.of(LIST, bare).words())
                .endsWith("A bare not applicable counts for nothing: write the sentence that says why.");
        ChecklistRun said = run(
                AnsweredQuestion.to(METRIC, Answer.NOT_APPLICABLE, "The law demands it."),
                yes(PROBLEM, "Auditors ask each quarter."));
        ChecklistVerdict verdict = ChecklistVerdict.of(LIST, said);
        assertThat(verdict.done()).isTrue();
        assertThat(verdict.counts()).isEqualTo(new Counts(4, 1, 0, 0, 1, 2));
    }

    @Test
    void aNoToWhatIsNeededKeepsTheVerdictBackAndANoToTheRestDoesNot() {
        ChecklistVerdict verdict = ChecklistVerdict.of(LIST, run(no(METRIC), no(NOW), yes(PROBLEM, "Clerks retype.")));
        assertThat(verdict.done()).isFalse();
        assertThat(verdict.missing()).extracting(MissingAnswer::lack).containsExactly(Lack.NO, Lack.UNANSWERED);
        assertThat(verdict.counts()).isEqualTo(new Counts(4, 1, 2, 0, 0, 1));
    }

    @Test
    void notSureIsMissingWhereverItStands() {
        ChecklistRun unsure = run(
                yes(METRIC, "Churn falls."),
                AnsweredQuestion.to(NOW, Answer.NOT_SURE, "ask Ben"),
                yes(PROBLEM, "Clerks retype."),
                no(WAITING));
        ChecklistVerdict verdict = ChecklistVerdict.of(LIST, unsure);
        assertThat(verdict.done()).isTrue();
        assertThat(verdict.words()).isEqualTo("Ready. 1 other answer is open, first: nobody has said why now.");
    }

    @Test
    void withEverythingAnsweredTheVerdictIsItsFirstWords() {
        ChecklistRun whole = run(yes(METRIC, "a b"), yes(NOW, "c d"), yes(PROBLEM, "e f"), yes(WAITING, "g h"));
        ChecklistVerdict verdict = ChecklistVerdict.of(LIST, whole);
        assertThat(verdict.words()).isEqualTo("Ready.");
        assertThat(verdict.first()).isEmpty();
    }

    @Test
    void aRunOfAnOlderVersionIsJudgedByTheQuestionsThatAreLeft() {
        AnsweredQuestion gone = new AnsweredQuestion("gone", "Gone?", Answer.YES, "long ago");
        ChecklistVerdict verdict = ChecklistVerdict.of(LIST, run("1", gone, yes(METRIC, "a b"), yes(PROBLEM, "c d")));
        assertThat(verdict.done()).isTrue();
        assertThat(verdict.counts()).isEqualTo(new Counts(4, 2, 0, 0, 0, 2));
    }

    @ParameterizedTest
    @CsvSource({"0, Low, Trade one.", "1, Low, Trade one.", "2, High, Go on.", "4, High, Go on."})
    void whatMeasuresReadsTheNumberOfYesAndTakesANoForAnAnswer(int yes, String title, String words) {
        List<AnsweredQuestion> answers = new ArrayList<>();
        for (ChecklistQuestion question : LIST.questions()) {
            answers.add(answers.size() < yes ? yes(question, "as shown") : no(question));
        }
        ChecklistVerdict verdict =
                ChecklistVerdict.of(Roadmap.list(BANDS), run(answers.toArray(AnsweredQuestion[]::new)));
        assertThat(verdict.done()).isTrue();
        assertThat(verdict.words()).isEqualTo(title + ": " + yes + " of 4 yes. " + words);
    }

    @Test
    void whatMeasuresIsNotReadBeforeTheNeededAnswersAreThere() {
        ChecklistVerdict verdict = ChecklistVerdict.of(Roadmap.list(BANDS), run(no(METRIC)));
        assertThat(verdict.done()).isFalse();
        assertThat(verdict.band()).isEmpty();
    }

    @Test
    void aSentenceNeverMakesAVerdictWorseAndTheCountsAddUp() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            List<AnsweredQuestion> answers = new ArrayList<>();
            List<AnsweredQuestion> written = new ArrayList<>();
            for (ChecklistQuestion question : LIST.questions()) {
                if (random.nextInt(5) > 0) {
                    Answer answer = Answer.values()[random.nextInt(4)];
                    answers.add(AnsweredQuestion.to(question, answer, random.nextBoolean() ? "" : "so it is"));
                    written.add(AnsweredQuestion.to(question, answer, "so it is"));
                }
            }
            ChecklistVerdict bare = ChecklistVerdict.of(LIST, run(answers.toArray(AnsweredQuestion[]::new)));
            ChecklistVerdict full = ChecklistVerdict.of(LIST, run(written.toArray(AnsweredQuestion[]::new)));
            assertThat(full.missing().size()).isLessThanOrEqualTo(bare.missing().size());
            assertThat(full.done() || !bare.done()).isTrue();
            Counts c = bare.counts();
            assertThat(c.yes() + c.no() + c.notSure() + c.notApplicable() + c.unanswered())
                    .isEqualTo(c.questions());
            assertThat(bare.done())
                    .isEqualTo(
                            bare.missing().stream().noneMatch(m -> m.question().needed()));
        }
    }

    @Test
    void aQuestionIsAskedAndAnsweredOnce() {
        assertThatThrownBy(() -> run(no(METRIC), yes(METRIC, "a b"))).isInstanceOf(IllegalArgumentException.class);
        ChecklistSection section = new ChecklistSection("a", "A", List.of(METRIC, METRIC));
        assertThatThrownBy(() -> new Checklist(
                        "a",
                        "1",
                        "A",
                        "Now.",
                        "",
                        ChecklistSubject.PERSON,
                        "Done",
                        "Not done",
                        List.of(section),
                        List.of()))
                .hasMessage("question metric is there twice");
    }

    @ParameterizedTest
    @CsvSource({"yes, YES", "NO, NO", "not-sure, NOT_SURE", "Not applicable, NOT_APPLICABLE", "not_sure, NOT_SURE"})
    void anAnswerIsReadAsPeopleSpellIt(String spelled, Answer answer) {
        assertThat(Answer.named(spelled)).contains(answer);
        assertThat(Answer.named(spelled + "x")).isEmpty();
    }
}
