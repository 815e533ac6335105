package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandsTest {
    @TempDir
    Path home;

    @Test
    void aBetOnOneselfIsMadeMovedReachedAndAnotherDropped() throws IOException {
        Harness rung = new Harness(home).begun();
        assertThat(rung.run("plan", "list").out()).contains("No growth bet is made");

        Harness.Result made = rung.run(
                "plan", "add", "Bring the page unasked", "--about", "outcome-ownership", "--shown-by", "a signed page");
        assertThat(made.err()).isEmpty();
        assertThat(made.out()).matches("Bet \\S+  Bring the page unasked\n");
        String id = made.out().split(" ")[1];
        String other = rung.run(
                        "plan", "add", "Talk price", "--about", "strategy-and-choices", "--shown-by", "a price test")
                .out()
                .split(" ")[1];

        assertThat(rung.run("plan", "reach", id).err()).contains("still no evidence", "--because");
        assertThat(rung.run("plan", "change", id, "--shown-by", "a page finance signed")
                        .code())
                .isZero();
        assertThat(rung.run("plan", "reach", id, "--because", "Her manager saw it")
                        .code())
                .isZero();
        assertThat(rung.run("plan", "drop", other).code()).isEqualTo(2);
        assertThat(rung.run("plan", "drop", other, "--reason", "No pricing this year")
                        .code())
                .isZero();

        assertThat(rung.run("plan", "list").out())
                .contains("Q4 2026: 1 bet, 1 reached", "Shown by: a page finance signed", "dropped on 2026-11-21");
        JsonNode rows = new ObjectMapper()
                .readTree(rung.run("plan", "list", "me", "--json").out());
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).get("outcome").asText()).isEqualTo("reached");
        assertThat(rows.get(0).get("moved").asBoolean()).isFalse();
        assertThat(rows.get(1).get("reason").asText()).isEqualTo("No pricing this year");
        assertThat(rung.run("plan", "add", "x", "--about", "luck", "--shown-by", "x")
                        .code())
                .isEqualTo(2);
    }
}
