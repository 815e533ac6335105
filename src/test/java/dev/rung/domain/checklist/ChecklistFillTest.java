package dev.rung.domain.checklist;

import static dev.rung.domain.checklist.Roadmap.METRIC;
import static dev.rung.domain.checklist.Roadmap.NOW;
import static dev.rung.domain.checklist.Roadmap.PROBLEM;
import static dev.rung.domain.checklist.Roadmap.WAITING;
import static dev.rung.domain.checklist.Roadmap.no;
import static dev.rung.domain.checklist.Roadmap.run;
import static dev.rung.domain.checklist.Roadmap.yes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChecklistFillTest {
    private static final ChecklistFill FILL = ChecklistFill.by(Roadmap.LIST);

    @Test
    void onlyAYesWithItsSentenceFills() {
        ChecklistRun run = run(
                yes(METRIC, "Churn falls to 2%."),
                yes(NOW, "yes"),
                AnsweredQuestion.to(PROBLEM, Answer.NOT_APPLICABLE, "The law demands it."),
                AnsweredQuestion.to(WAITING, Answer.NO, "Nobody counted."));
        assertThat(FILL.texts(run)).isEqualTo(Map.of(OnePagerField.METRIC, "Churn falls to 2%."));
    }

    @Test
    void severalQuestionsOnOneFieldAreLinesInTheOrderOfTheQuestions() {
        ChecklistRun run = run(yes(WAITING, "40k a quarter."), yes(NOW, "Contracts end in March.\nThe law too."));
        assertThat(FILL.texts(run))
                .containsEntry(OnePagerField.WHY_NOW, "Contracts end in March.\nThe law too.\n40k a quarter.");
    }

    @Test
    void whatAPersonWroteStays() {
        OnePager page = OnePager.EMPTY.with(OnePagerField.METRIC, "My own words");
        OnePager filled = FILL.filled(page, List.of(), run(yes(METRIC, "Churn falls."), yes(PROBLEM, "Retyping.")));
        assertThat(filled.text(OnePagerField.METRIC)).isEqualTo("My own words");
        assertThat(filled.text(OnePagerField.PROBLEM)).isEqualTo("Retyping.");
    }

    @Test
    void whatAnEarlierRunHadPutThereIsReplaced() {
        ChecklistRun first = run(yes(METRIC, "Churn falls."), yes(NOW, "March."));
        ChecklistRun silent = run(no(METRIC));
        OnePager page = FILL.filled(OnePager.EMPTY, List.of(), first);
        assertThat(FILL.filled(page, List.of(first), silent)).isEqualTo(page);
        OnePager again = FILL.filled(page, List.of(first, silent), run(yes(METRIC, "Churn falls to 2%.")));
        assertThat(again.text(OnePagerField.METRIC)).isEqualTo("Churn falls to 2%.");
        assertThat(again.text(OnePagerField.WHY_NOW)).isEqualTo("March.");
    }

    @Test
    void anEditorsLineEndsDoNotMakeItThePersons() {
        ChecklistRun first = run(yes(NOW, "March.\nThe law."));
        OnePager page = OnePager.EMPTY.with(OnePagerField.WHY_NOW, "March. \r\nThe law.\n");
        assertThat(FILL.filled(page, List.of(first), run(yes(NOW, "April."))).text(OnePagerField.WHY_NOW))
                .isEqualTo("April.");
    }

    @Test
    void oneWordOfThePersonsMakesItTheirs() {
        ChecklistRun first = run(yes(NOW, "March."));
        OnePager page = OnePager.EMPTY.with(OnePagerField.WHY_NOW, "March, surely.");
        assertThat(FILL.filled(page, List.of(first), run(yes(NOW, "April.")))).isEqualTo(page);
    }

    @Test
    void fillingTwiceIsFillingOnceAndNoFieldIsEverEmptied() {
        Random random = new Random(11);
        for (int i = 0; i < 1_000; i++) {
            ChecklistRun before = random(random);
            ChecklistRun now = random(random);
            OnePager page = FILL.filled(OnePager.EMPTY, List.of(), before);
            OnePager once = FILL.filled(page, List.of(before), now);
            assertThat(FILL.filled(once, List.of(before, now), now)).isEqualTo(once);
            assertThat(once.fields().keySet()).containsAll(page.fields().keySet());
            FILL.texts(now)
                    .forEach((field, text) -> assertThat(once.text(field)).isEqualTo(text));
        }
    }

    private static ChecklistRun random(Random random) {
        List<AnsweredQuestion> answers = new ArrayList<>();
        for (ChecklistQuestion question : Roadmap.LIST.questions()) {
            if (random.nextBoolean()) {
                answers.add(AnsweredQuestion.to(
                        question, Answer.values()[random.nextInt(4)], "words " + random.nextInt(3)));
            }
        }
        return run(answers.toArray(AnsweredQuestion[]::new));
    }
}
