package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitmentCommandsTest {
    @TempDir
    Path home;

    @Test
    void aCommitmentIsMadeChangedKeptAndListed() throws IOException {
        Harness rung = new Harness(home).begun();
        String done = "notes are in the log";
        assertThat(rung.run("commitment", "list").out()).contains("Nothing is promised");

        Harness.Result made =
                rung.run("commitment", "add", "Talk to two churned accounts", "--by", "fri", "--done-test", done);
        assertThat(made.out()).matches("Committed \\S+  Talk to two churned accounts, by 2026-11-27\n");
        String id = made.out().split(" ")[1];
        assertThat(rung.run("commitment", "add", "Alignment", "--by", "1 feb", "--owner", "Ben and Ana")
                        .out())
                .contains("Name the one person", "Commit to the first step", "Say what will be");

        Harness.Result bare = rung.run("commitment", "change", id, "--by", "30 nov");
        assertThat(bare.code()).isEqualTo(2);
        assertThat(bare.err()).contains("not changed without a reason");
        Harness.Result changed =
                rung.run("commitment", "change", id, "--by", "30 nov", "--reason", "the list comes on Friday");
        assertThat(changed.out()).contains("Changed to", "by 2026-11-30");
        String other = changed.out().split(" ")[2];
        assertThat(rung.run("commitment", "drop", id, "--reason", "x").err()).contains("is settled: changed on");
        assertThat(rung.run("commitment", "keep", other).out()).isEqualTo("Kept: Talk to two churned accounts\n");

        assertThat(rung.run("commitment", "list").out())
                .contains("Later", "Mon 1 Feb, Ben and Ana", "Settled in the last 30 days", "kept 2026-11-21")
                .endsWith("In all: 1 of 2 kept, 1 changed\n");
        JsonNode rows = new ObjectMapper()
                .readTree(rung.run("commitment", "list", "--json").out());
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).get("state").asText()).isEqualTo("changed");
        assertThat(rows.get(0).get("reason").asText()).isEqualTo("the list comes on Friday");
        assertThat(rows.get(1).get("done_test").asText()).isEqualTo(done);
        assertThat(rows.get(1).get("settled_on").asText()).isEqualTo("2026-11-21");
        assertThat(rows.get(2).get("settled_on").isNull()).isTrue();
    }

    @Test
    void aDayThatIsNoneAndOneThatIsMissingAreRefused() {
        Harness rung = new Harness(home).begun();

        assertThat(rung.run("commitment", "add", "Call Ben", "--by", "soon").err())
                .isEqualTo("rung: “soon” is no day; write it as 2026-11-27, fri, 27 nov or +1w\n");
        assertThat(rung.run("commitment", "add", "Call Ben").code()).isEqualTo(2);
    }
}
