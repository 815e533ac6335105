package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The month on one page, from the scorecard to the page that is sent. */
class UpdateCommandsTest {
    @TempDir
    Path home;

    private Harness rung;

    private JsonNode json(String... args) throws IOException {
        return new ObjectMapper().readTree(rung.run(args).out());
    }

    private void refused(String words, String... args) {
        Harness.Result result = rung.run(args);
        assertThat(result.code()).isEqualTo(Cli.USAGE);
        assertThat(result.errLines()).singleElement().asString().contains(words);
    }

    @Test
    void aMonthIsDraftedCheckedMendedSentAndHandedOver() throws IOException {
        rung = new Harness(home).begun();
        refused("no update of 2026-11", "update", "show", "2026-11");
        assertThat(rung.run("update", "list").out()).contains("due in 9 days");
        for (String metric : new String[] {"Churn", "Activation", "Win rate"}) {
            assertThat(rung.run("update", "metric", "add", metric, "--source", "warehouse")
                            .code())
                    .isZero();
        }
        rung.run("update", "metric", "edit", "churn", "--down");
        rung.run("update", "target", "churn", "3 %", "--by", "2027-03-31", "--on", "2026-09-01");
        rung.run("update", "reading", "churn", "3.8 %", "--on", "2026-10-30");
        rung.run("update", "reading", "churn", "3.4 %", "--forecast", "3.1 %", "--why", "fewer failed cards");
        assertThat(json("update", "metric", "list", "--json")
                        .get(0)
                        .at("/better")
                        .asText())
                .isEqualTo("down");
        refused("no verb", "update", "metric", "remove", "churn");

        assertThat(rung.run("update", "draft", "this").out())
                .contains("Churn fell from 3.8 % to 3.4 %", "3 % by 2027-03-31", "At most 400 words");
        refused("no section", "update", "set", "this", "title", "x");
        assertThat(rung.run("update", "set", "this", "asks", "Stop the app | keep | stop")
                        .out())
                .contains("stumble over");
        Harness.Result check = rung.run("update", "check", "this");
        assertThat(check.code()).isEqualTo(Cli.NO);
        assertThat(check.out()).contains("ask-without-date");
        rung.run("update", "set", "this", "asks", "Stop the app | keep | stop | 2026-12-15");
        assertThat(rung.run("update", "check", "this").code()).isZero();
        assertThat(json("update", "show", "this", "--json")
                        .at("/figures/0/noun")
                        .asText())
                .isEqualTo("metric");
        assertThat(rung.run("update", "show", "this", "--figures").out()).contains("Scorecard: Churn");

        assertThat(rung.run("update", "send", "this").out()).contains("is sent", "rung evidence accept update/2026-11");
        refused("never changed", "update", "set", "this", "asks", "x");
        assertThat(rung.run("evidence", "offers").out()).contains("update/2026-11");
        assertThat(rung.run("evidence", "accept", "update/2026-11").code()).isZero();
        Path file = home.resolve("page.html");
        rung.run("report", "update", "2026-11", "-o", file.toString());
        assertThat(Files.readString(file)).contains("November 2026", "Churn fell");
        assertThat(rung.run("update", "compare", "this").out()).contains("No page was sent before");
    }
}
