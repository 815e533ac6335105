package dev.rung.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import dev.rung.domain.checklist.Checklist;
import dev.rung.domain.checklist.ChecklistBand;
import dev.rung.domain.checklist.ChecklistQuestion;
import dev.rung.domain.checklist.ChecklistSubject;
import dev.rung.domain.initiative.OnePagerField;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecklistReaderTest {
    @TempDir
    Path folder;

    @Test
    void aWholeChecklistIsReadWithItsDefaults() {
        Checklist checklist = SmallChecklist.checklist();
        assertThat(checklist.subject()).isEqualTo(ChecklistSubject.INITIATIVE);
        assertThat(checklist.done()).isEqualTo("Ready");
        assertThat(checklist.bands()).contains(new ChecklistBand(2, 2, "High", "Go on."));
        assertThat(checklist.question("metric"))
                .contains(new ChecklistQuestion(
                        "metric",
                        "Does a metric move?",
                        "Money.",
                        "The number.",
                        "nobody has said which metric moves",
                        true,
                        Optional.of(OnePagerField.METRIC)));
        assertThat(checklist.question("who"))
                .contains(new ChecklistQuestion("who", "Is it said who decides?", "", "", "", false, Optional.empty()));
    }

    @Test
    void aChecklistWithoutAVerdictHasPlainOne() {
        Checklist checklist = SmallChecklist.read(SmallChecklist.JSON.replaceAll("(?s)\"verdict\": .*?]},", ""))
                .orRefuse();
        assertThat(checklist.done()).isEqualTo("Done");
        assertThat(checklist.notDone()).isEqualTo("Not done");
        assertThat(checklist.measures()).isFalse();
    }

    @Test
    void aChecklistComesBackFromItsWriting() {
        Checklist checklist = SmallChecklist.checklist();
        assertThat(SmallChecklist.read(ChecklistWriter.json(checklist)).orRefuse())
                .isEqualTo(checklist);
    }

    @Test
    void aByteOrderMarkIsSkipped() {
        assertThat(SmallChecklist.read("\uFEFF" + SmallChecklist.JSON).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"id\": \"who\"|\"id\": \"metric\"|mine.json:18: $.sections[1].questions[0].id: the question id \"metric\" is there twice, first in line 14; give this one another",
                "\"id\": \"people\"|\"id\": \"money\"|mine.json:17: $.sections[1].id: the section id \"money\" is there twice, first in line 13; give this one another",
                "\"id\": \"who\"|\"id\": \"Who?\"|mine.json:18: $.sections[1].questions[0].id: \"Who?\" is not an id; ids are small letters, digits and hyphens, such as senior-pm",
                "\"why\": \"Money.\"|\"because\": \"Money.\"|mine.json:14: $.sections[0].questions[0].because: is not a known field; known here are id, text, why, proof, missing, needed, fills",
                "\"needed\": true|\"needed\": \"yes\"|mine.json:15: $.sections[0].questions[0].needed: wants true or false, not a text",
                "\"needed\": true|\"needed\": null|mine.json:15: $.sections[0].questions[0].needed: wants true or false, not null",
                "\"fills\": \"metric\"|\"fills\": \"metrik\"|mine.json:15: $.sections[0].questions[0].fills: \"metrik\" is none of metric, problem, why_now, decision, segment, voices, size, bet, chain, alternatives, guardrails, cost, return, assumptions, kill_criteria, attribution, go_to_market, dependencies, stops, questions, sponsor",
                "\"subject\": \"initiative\"|\"subject\": \"month\"|mine.json:15: $.sections[0].questions[0].fills: only a checklist about an initiative fills a one-pager; take it out, or change the subject",
                "\"subject\": \"initiative\"|\"subject\": \"bet\"|mine.json:7: $.subject: \"bet\" is none of initiative, month, person",
                "\"moment\": \"On Fridays.\",||mine.json:1: $.moment: is missing",
                "\"from\": 0|\"from\": 1|mine.json:9: $.verdict.bands[0]: begins at 1 yes; let it begin at 0, so that every number of yes is in one band",
                "\"from\": 2, \"to\": 2|\"from\": 2, \"to\": 3|mine.json:8: $.verdict.bands: end at 3 yes, and there are 2 questions; let the last one reach up to 2",
                "\"from\": 2, \"to\": 2|\"from\": 2, \"to\": 1|mine.json:10: $.verdict.bands[1]: ends at 1 yes, before it begins",
                "\"from\": 2, ||mine.json:10: $.verdict.bands[1].from: is missing",
                "\"not_done\": \"Not ready\", ||mine.json:8: $.verdict.not_done: is missing",
                "Is it said who decides?|Is it\\u001b[2J said?|mine.json:18: $.sections[1].questions[0].text: has the character U+001B, which cannot be seen; take it out",
                "Is it said who decides?| |mine.json:18: $.sections[1].questions[0].text: is empty",
                "\"version\": \"1\"|\"version\": 1|mine.json:3: $.version: wants a text, not a number",
                "\"version\": \"1\",|\"version\": \"1\"|mine.json:4: $: is not JSON: Unexpected character ('\"' (code 34)): was expecting comma to separate Object entries",
            })
    void aFaultNamesFileLineAndPath(String old, String text, String said) {
        assertThat(SmallChecklist.with(old, text == null ? "" : text).faults())
                .first()
                .extracting(Fault::text)
                .isEqualTo(said);
    }

    @Test
    void aChecklistWithoutAQuestionIsNone() {
        assertThat(SmallChecklist.read(SmallChecklist.JSON.replaceAll("(?s)\"sections\": .*]", "\"sections\": []"))
                        .faults())
                .extracting(Fault::message)
                .contains("a checklist wants at least one question");
    }

    @Test
    void moreQuestionsThanAnybodyAnswersAreRefused() {
        String questions = ", {\"id\": \"q%d\", \"text\": \"T?\"}";
        StringBuilder more = new StringBuilder("\"text\": \"Is it said who decides?\"}");
        for (int i = 0; i < 250; i++) {
            more.append(questions.formatted(i));
        }
        assertThat(SmallChecklist.with("\"text\": \"Is it said who decides?\"}", more.toString())
                        .faults())
                .extracting(Fault::message)
                .contains("has 251 entries; at most 200 are read");
    }

    @Test
    void aRefusalTellsTheFirstFaultAndHowManyMoreThereAre() {
        assertThatThrownBy(() -> SmallChecklist.read("{\"id\": \"mine\"}").orRefuse())
                .isInstanceOf(Refusal.class)
                .hasMessage("mine.json:1: $.version: is missing (and 4 more)");
    }

    @Test
    void twoHundredLevelsOfNestingAreRefused() {
        ChecklistReading reading = SmallChecklist.read("{\"sections\": " + "[".repeat(200) + "]".repeat(200) + "}");
        assertThat(reading.faults()).hasSize(1);
        assertThat(reading.faults().get(0).text())
                .startsWith("mine.json:1: $.sections[0][0]")
                .endsWith("is nested more than 32 deep");
    }

    @Test
    void aFileOfAHundredMegabytesIsRefusedByItsSize() throws IOException {
        Path file = folder.resolve("big.json");
        try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
            big.setLength(100L * 1024 * 1024);
        }
        assertThat(ChecklistReader.read(file).faults())
                .extracting(Fault::message)
                .containsExactly("is larger than 8 MB (100 MB); that is not read");
    }

    @Test
    void invalidUtf8IsToldWithLineAndByte() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("{\n\"id\": \"".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xFC);
        bytes.writeBytes("\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(ChecklistReader.read("mine.json", bytes.toByteArray()).faults())
                .extracting(Fault::text)
                .containsExactly("mine.json:2: byte 9 (0xFC) is not UTF-8; it looks like Windows-1252,"
                        + " where that byte is “ü”; save the file as UTF-8");
    }

    @Test
    void aFileThatIsNotThereOrAFolderIsAFault() {
        assertThat(ChecklistReader.read(folder.resolve("none.json")).faults())
                .extracting(Fault::message)
                .containsExactly("there is no such file");
        assertThat(ChecklistReader.read(folder).faults())
                .extracting(Fault::message)
                .containsExactly("is a folder, not a file");
    }
}
