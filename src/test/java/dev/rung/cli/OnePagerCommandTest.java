package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnePagerCommandTest {
    @TempDir
    Path home;

    private Harness rung;

    @BeforeEach
    void begin() {
        rung = new Harness(home);
    }

    @Test
    void anOutcomeIsCheckedWithoutAWorkspace() throws IOException {
        Harness.Result result = rung.run(
                "one-pager",
                "check",
                "--outcome",
                "Reduce churn of SMB accounts from 4.2 % to 3 % by Q3 as measured by Looker (owner Ana Díaz)",
                "--json");
        assertThat(result.code()).isZero();
        JsonNode json = new ObjectMapper().readTree(result.out());
        assertThat(json.fieldNames()).toIterable().containsExactly("score", "parts", "draft", "findings");
        assertThat(json.get("score").asInt()).isEqualTo(8);
        assertThat(json.get("parts").fieldNames())
                .toIterable()
                .containsExactly("verb", "metric", "baseline", "target", "date", "segment", "source", "owner");
        assertThat(json.at("/parts/baseline").asText()).isEqualTo("4.2 %");
        assertThat(json.get("findings")).isEmpty();
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void aPartThatIsMissingIsNullAndABlockerSaysNo() throws IOException {
        Harness.Result result = rung.run("one-pager", "check", "--json", "--outcome", "Launch the portal by Q2");
        assertThat(result.code()).isEqualTo(1);
        JsonNode json = new ObjectMapper().readTree(result.out());
        assertThat(json.at("/parts/metric").isNull()).isTrue();
        assertThat(json.get("draft").asBoolean()).isTrue();
        JsonNode first = json.at("/findings/0");
        assertThat(first.fieldNames()).toIterable().containsExactly("id", "severity", "field", "text", "why", "mend");
        assertThat(first.get("severity").asText()).isEqualTo("blocker");
    }

    @Test
    void aFileIsCheckedAndReadsWithinEightyColumns() throws IOException {
        Path file = home.resolve("page.md");
        Files.writeString(file, "# Portal\n\n## Goal\nLaunch the portal.\n## Appendix\nx\n");
        Harness.Result result = rung.run("one-pager", "check", file.toString());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out())
                .contains(
                        "Outcome sentence: 0 of 8",
                        "blockers",
                        "no-problem",
                        "output-goal",
                        "Not read: \"Appendix\" (line 5).");
        assertThat(result.out().lines()).allMatch(l -> l.length() <= Printout.WIDTH);
        assertThat(result.err()).isEmpty();
    }

    @Test
    void aFileWithoutHeadingsGetsItsBlockersAndNoStack() throws IOException {
        Path file = home.resolve("page.md");
        Files.writeString(file, "only words\n");
        Harness.Result result = rung.run("one-pager", "check", file.toString());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out())
                .contains("3 blockers", "no-metric", "No heading such as")
                .doesNotContain("Exception");
    }

    @Test
    void whatIsNeitherAFileNorAnInitiativeIsToldInOneLine() {
        Harness.Result result = rung.run("one-pager", "check", "nowhere");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.errLines()).singleElement().asString().contains("There is no initiative “nowhere”");
        assertThat(rung.run("one-pager", "check").code()).isEqualTo(2);
        assertThat(rung.run("one-pager", "check", "--outcome", "x", "y").code()).isEqualTo(2);
    }

    @Test
    void nothingInASentenceReachesTheTerminal() {
        Harness.Result result = rung.run("one-pager", "check", "--outcome", "Reduce \u001b[31mchurn\u0007 from 4 to 3");
        assertThat(result.out()).doesNotContain("\u001b", "\u0007");
    }
}
