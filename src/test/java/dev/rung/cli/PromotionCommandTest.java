package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromotionCommandTest {
    @TempDir
    Path home;

    @Test
    void theCaseIsPrintedWrittenAndReadAsJson() throws IOException {
        Harness rung = new Harness(home).begun();
        assertThat(rung.run("report", "promotion-case").out())
                .contains(
                        "# Promotion case:", "## Gaps and plan", "No claim counts there.", "No bet was looked back at");
        assertThat(rung.run("report", "promotion-case", "me", "--format", "text")
                        .out())
                .contains("WHAT WENT WRONG");
        Path file = home.resolve("case.html");
        assertThat(rung.run("report", "promotion-case", "-o", file.toString()).code())
                .isZero();
        assertThat(Files.readString(file)).contains("default-src 'none'");
        JsonNode json = new ObjectMapper()
                .readTree(
                        rung.run("report", "promotion-case", "--format", "json").out());
        assertThat(json.get("own").asBoolean()).isTrue();
        assertThat(json.get("gaps")).isNotEmpty();
        assertThat(json.get("left_out").get("private_pieces").asInt()).isZero();
        assertThat(json.get("team_return").isNull()).isTrue();
    }

    @Test
    void whoAndWhichLevelMustBeThere() {
        Harness rung = new Harness(home).begun();
        assertThat(rung.run("report", "promotion-case", "Nobody").code()).isEqualTo(2);
        assertThat(rung.run("report", "promotion-case", "--level", "emperor").code())
                .isEqualTo(2);
    }
}
