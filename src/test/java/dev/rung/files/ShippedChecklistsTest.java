package dev.rung.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.checklist.Answer;
import dev.rung.domain.checklist.AnsweredQuestion;
import dev.rung.domain.checklist.Checklist;
import dev.rung.domain.checklist.ChecklistBand;
import dev.rung.domain.checklist.ChecklistFill;
import dev.rung.domain.checklist.ChecklistQuestion;
import dev.rung.domain.checklist.ChecklistRun;
import dev.rung.domain.checklist.ChecklistVerdict;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedChecklistsTest {
    static List<String> shipped() {
        return ChecklistFiles.SHIPPED;
    }

    private static Checklist checklist(String id) {
        return ChecklistFiles.shipped(id).orRefuse();
    }

    private static ChecklistRun run(Checklist checklist, Answer answer, String words) {
        List<AnsweredQuestion> answers = checklist.questions().stream()
                .map(q -> AnsweredQuestion.to(q, answer, words))
                .toList();
        return new ChecklistRun(
                "run",
                checklist.id(),
                checklist.version(),
                checklist.title(),
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2026, 11, 21),
                answers);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedChecklistHasNoFaultAndNoWarning(String id) {
        ChecklistReading reading = ChecklistFiles.shipped(id);
        assertThat(reading.faults()).extracting(Fault::text).isEmpty();
        assertThat(reading.orRefuse().id()).isEqualTo(id);
        assertThat(ChecklistCheck.check(reading))
                .extracting(ChecklistWarning::text)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void itsSentencesReadAsTheyAreUsed(String id) {
        Checklist checklist = checklist(id);
        assertThat(checklist.moment()).endsWith(".");
        assertThat(checklist.about()).endsWith(".");
        assertThat(List.of(checklist.done(), checklist.notDone())).allMatch(w -> w.matches("\\p{Lu}.*\\p{L}"));
        for (ChecklistQuestion question : checklist.questions()) {
            assertThat(question.why()).matches("\\p{Lu}[^?!]*\\.").doesNotContain(". ");
            assertThat(question.proof()).matches("[\\p{Lu}“].*\\.");
            assertThat(question.missing()).matches("\\p{Ll}.*[\\p{L}\\p{N}]");
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void noSentenceOfItCouldMeanAnything(String id) {
        Checklist checklist = checklist(id);
        Stream<String> around = Stream.of(
                checklist.title(), checklist.moment(), checklist.about(), checklist.done(), checklist.notDone());
        Stream<String> bands = checklist.bands().stream().flatMap(b -> Stream.of(b.title(), b.words()));
        assertThat(Stream.concat(around, bands))
                .allSatisfy(text -> assertThat(Wording.weasel(text)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void itComesBackFromItsWriting(String id) throws IOException {
        String written = ChecklistWriter.json(checklist(id));
        assertThat(SmallChecklist.read(written).orRefuse()).isEqualTo(checklist(id));
        try (InputStream file = ChecklistFiles.class.getResourceAsStream("/dev/rung/checklists/" + id + ".json")) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(written);
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void ticksAloneNeverPassIt(String id) {
        Checklist checklist = checklist(id);
        ChecklistVerdict ticked = ChecklistVerdict.of(checklist, run(checklist, Answer.YES, ""));
        assertThat(ticked.done()).isFalse();
        assertThat(ticked.counts().yes()).isZero();
        assertThat(ticked.words())
                .startsWith(checklist.notDone() + ": ")
                .endsWith("A bare yes counts for nothing: write the sentence that shows it.");
        assertThat(ChecklistVerdict.of(checklist, run(checklist, Answer.YES, "as shown"))
                        .missing())
                .isEmpty();
    }

    @Test
    void noSentenceStandsInTwoChecklists() {
        List<String> sentences = new ArrayList<>();
        for (String id : ChecklistFiles.SHIPPED) {
            checklist(id)
                    .questions()
                    .forEach(q -> sentences.addAll(List.of(q.text(), q.why(), q.proof(), q.missing())));
        }
        assertThat(sentences.stream().map(Wording::normal)).doesNotHaveDuplicates();
    }

    @Test
    void theOneBeforeTheRoadmapNamesTheMetricFirstAndFillsTheEssentials() {
        Checklist checklist = checklist("before-the-roadmap");
        assertThat(ChecklistVerdict.of(checklist, run(checklist, Answer.NOT_SURE, ""))
                        .words())
                .isEqualTo("Not ready for the roadmap: nobody has said which metric moves.");
        OnePager page =
                ChecklistFill.by(checklist).filled(OnePager.EMPTY, List.of(), run(checklist, Answer.YES, "as shown"));
        assertThat(Stream.of(OnePagerField.values()).filter(OnePagerField::essential))
                .allMatch(page::has);
        assertThat(checklist.questions().stream()
                        .filter(q ->
                                q.fills().filter(OnePagerField.METRIC::equals).isPresent()))
                .as("the outcome sentence is one sentence")
                .hasSize(1);
    }

    @Test
    void theRoleIsReadFromTenQuestionsInThreeBands() {
        Checklist checklist = checklist("product-owner-or-product-manager");
        assertThat(checklist.questions()).hasSize(10).allMatch(ChecklistQuestion::needed);
        assertThat(checklist.bands())
                .extracting(ChecklistBand::from, ChecklistBand::to)
                .extracting(Object::toString)
                .containsExactly("(0, 3)", "(4, 6)", "(7, 10)");
        assertThat(ChecklistVerdict.of(checklist, run(checklist, Answer.NO, "")).words())
                .startsWith("Shaped like a product owner: 0 of 10 yes. ");
    }
}
