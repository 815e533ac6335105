package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadinessCommandTest {
    @TempDir
    Path home;

    private Harness rung;

    @BeforeEach
    void begin() {
        rung = new Harness(home).begun();
        rung.run(
                "evidence",
                "add",
                "Annual plan",
                "--on",
                "2026-10-02",
                "--situation",
                "s",
                "--action",
                "a",
                "--result",
                "r",
                "--metric",
                "m",
                "--baseline",
                "1",
                "--metric-result",
                "2",
                "--source",
                "x",
                "--claim",
                "outcome-ownership@principal-pm");
        rung.run(
                "evidence",
                "add",
                "Price test",
                "--on",
                "2026-08-14",
                "--situation",
                "s",
                "--action",
                "a",
                "--result",
                "r",
                "--link",
                "https://x",
                "--claim",
                "outcome-ownership",
                "--private");
    }

    private JsonNode json(String... args) throws IOException {
        Harness.Result result = rung.run(args);
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        return new ObjectMapper().readTree(result.out());
    }

    @Test
    void jsonHasEveryLevelWithEveryExpectationInTheLaddersOrder() throws IOException {
        JsonNode all = json("readiness", "--json");
        assertThat(fields(all)).startsWith("person", "on", "ladder", "levels");
        assertThat(all.at("/person/name").asText()).isEqualTo("Ana Ruiz");
        assertThat(all.at("/person/level").asText()).isEqualTo("senior-pm");
        assertThat(all.at("/person/target").asText()).isEqualTo("principal-pm");
        assertThat(all.at("/on").asText()).isEqualTo("2026-11-21");
        assertThat(all.at("/ladder/id").asText()).isEqualTo("owner-pm");
        assertThat(all.at("/ladder/version").asText()).isEqualTo("1.0");
        List<String> levels = new ArrayList<>();
        all.get("levels").forEach(l -> levels.add(l.get("id").asText()));
        assertThat(levels)
                .containsExactly(
                        "associate-pm", "pm", "senior-pm", "principal-pm", "group-pm", "director", "vp", "cpo");
        all.get("levels").forEach(l -> {
            assertThat(l.get("expectations")).hasSize(11);
            assertThat(l.get("applicable").asInt()).isEqualTo(10);
            assertThat(l.get("verdict").asText()).isEqualTo("not_yet");
        });
    }

    @Test
    void aClaimCountsDownwardsAndSaysWhereItWasMade() throws IOException {
        JsonNode cell = json("readiness", "--level", "senior-pm", "--json").at("/levels/0/expectations/0");
        assertThat(fields(cell)).contains("competency", "level", "state", "counted", "quarters", "claims", "missing");
        assertThat(cell.get("state").asText()).isEqualTo("sustained");
        assertThat(cell.get("counted").isInt()).isTrue();
        assertThat(cell.get("counted").asInt()).isEqualTo(2);
        assertThat(cell.get("quarters").asInt()).isEqualTo(2);
        JsonNode claim = cell.at("/claims/0");
        assertThat(fields(claim))
                .contains("evidence", "title", "on", "strength", "tier", "counted", "rejected", "private", "level");
        assertThat(claim.get("level").asText()).isEqualTo("principal-pm");
        assertThat(claim.get("strength").asText()).isEqualTo("measured");
        assertThat(claim.get("tier").asInt()).isEqualTo(4);
        assertThat(claim.get("counted").isBoolean()).isTrue();
        assertThat(claim.get("counted").asBoolean()).isTrue();
        assertThat(cell.at("/claims/1/private").asBoolean()).isTrue();
    }

    @Test
    void anEarlierDayKnowsLess() throws IOException {
        JsonNode cell = json("readiness", "--level", "senior-pm", "--on", "2026-09-30", "--json")
                .at("/levels/0/expectations/0");
        assertThat(cell.get("state").asText()).isEqualTo("shown");
        assertThat(json("readiness", "--on", "yesterday", "--json").get("on").asText())
                .isEqualTo("2026-11-20");
    }

    @Test
    void notApplicableLeavesTheDenominatorAndSaysWhy() throws IOException {
        rung.run("assess", "set", "go-to-market=not_applicable", "--reason", "sold by a partner");
        JsonNode level = json("readiness", "--level", "senior-pm", "--json").at("/levels/0");
        assertThat(level.get("applicable").asInt()).isEqualTo(9);
        assertThat(level.at("/expectations/3/state").asText()).isEqualTo("not_applicable");
        assertThat(level.at("/expectations/3/not_applicable_because").asText()).isEqualTo("sold by a partner");
    }

    @Test
    void theTextHasALineALevelAndExplainsWhenAsked() {
        Harness.Result brief = rung.run("readiness");
        assertThat(brief.code()).isZero();
        assertThat(brief.out())
                .contains("Principal PM  not yet")
                .contains("by own claims only")
                .doesNotContain("Annual plan");
        assertThat(rung.run("readiness", "--explain").out()).contains("Annual plan", "CPO: not yet");
        Harness.Result one = rung.run("readiness", "--level", "Principal PM");
        assertThat(one.out())
                .contains("Annual plan", "measured", "counts", "Missing")
                .doesNotContain("Price test");
        assertThat(one.out().lines()).allMatch(l -> l.length() <= 88);
        assertThat(one.out()).doesNotContain("\u001b");
    }

    @Test
    void theReportForOthersLeavesPrivateEvidenceOut() throws IOException {
        JsonNode report = new ObjectMapper()
                .readTree(rung.run("report", "readiness", "--format", "json").out());
        assertThat(report.toString()).contains("Annual plan").doesNotContain("Price test");
        assertThat(report.get("private_left_out").asInt()).isEqualTo(1);
        for (String format : List.of("md", "html", "text")) {
            assertThat(rung.run("report", "readiness", "--format", format).out())
                    .contains("Annual plan")
                    .doesNotContain("Price test");
            assertThat(rung.run("report", "readiness", "--with-private", "--format", format)
                            .out())
                    .contains("Price test");
        }
    }

    @Test
    void aReportGoesIntoAFileByItsEndingAndReplacesNoneUnasked() {
        Path page = home.resolve("page.html");
        assertThat(rung.run("report", "readiness", "-o", page.toString()).out()).contains("Wrote");
        assertThat(page).content().startsWith("<!DOCTYPE html>");
        Harness.Result again = rung.run("report", "readiness", "-o", page.toString());
        assertThat(again.code()).isNotZero();
        assertThat(again.errLines()).hasSize(1);
        assertThat(rung.run("report", "readiness", "-o", page.toString(), "--force")
                        .code())
                .isZero();
    }

    private static List<String> fields(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
