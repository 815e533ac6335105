package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionCommandsTest {
    @TempDir
    Path home;

    @Test
    void theQuestionsOfAMonthAreListedAndAnswered() throws IOException {
        Harness rung = new Harness(home).begun();

        assertThat(rung.run("update", "questions", "this").out())
                .startsWith("November 2026: 2 questions, 0 prepared\n\nCEO\n")
                .contains(
                        "  What is the one thing that changed in November 2026?\n",
                        "    why   The month has no page yet.\n",
                        "    key   no-headline-number\n",
                        "    now   no answer yet\n");

        assertThat(rung.run(
                                "update",
                                "answer",
                                "this",
                                "no-headline-number",
                                "--number",
                                "4 days",
                                "--confidence",
                                "high")
                        .out())
                .isEqualTo("What is the one thing that changed in November 2026?\n  source and date missing; 4 days\n");
        Harness.Result whole = rung.run(
                "update",
                "answer",
                "2026-11",
                "no-headline-number",
                "--source",
                "billing",
                "--date",
                "2026-11-02",
                "--words",
                "Time to first invoice fell.");
        assertThat(whole.code()).isZero();
        assertThat(whole.out()).contains("prepared; 4 days: Time to first invoice fell.");
        assertThat(rung.run("update", "answer", "this", "no-voice", "--unknown", "--by", "+1w")
                        .out())
                .contains("don't know, by 2026-11-28");
        assertThat(rung.run("commitment", "list").out()).contains("Answer the CMO and customer success");

        JsonNode json = new ObjectMapper()
                .readTree(rung.run("update", "questions", "this", "--json").out());
        assertThat(json.get("prepared").asInt()).isEqualTo(1);
        assertThat(json.get("open").asInt()).isZero();
        JsonNode first = json.get("questions").get(0);
        assertThat(first.get("asker").asText()).isEqualTo("ceo");
        assertThat(first.get("state").asText()).isEqualTo("prepared");
        assertThat(first.get("answer").get("source_day").asText()).isEqualTo("2026-11-02");
        assertThat(json.get("questions").get(1).get("answer").get("unknown_by").asText())
                .isEqualTo("2026-11-28");
    }

    @Test
    void wrongUsageIsSaidOnOneLine() {
        Harness rung = new Harness(home).begun();

        assertThat(rung.run("update", "questions", "soon").code()).isEqualTo(2);
        assertThat(rung.run("update", "questions", "2026-12").err()).contains("is still to come");
        assertThat(rung.run("update", "answer", "this", "no-voice", "--unknown").err())
                .contains("--unknown wants --by DATE");
        assertThat(rung.run("update", "answer", "this", "no-voice", "--by", "fri")
                        .err())
                .contains("--by goes with --unknown");
        assertThat(rung.run("update", "answer", "this", "no-voice", "--number", "1", "--confidence", "fair")
                        .err())
                .contains("“fair” is no confidence");
        assertThat(rung.run("update", "answer", "this", "no-such-thing", "--number", "1")
                        .err())
                .contains("There is no question “no-such-thing”");
        assertThat(rung.run("update", "answer", "this", "no-voice").err()).contains("An answer wants words");
    }
}
