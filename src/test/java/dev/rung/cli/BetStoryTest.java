package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of a bet by commands alone, on a clock that the test sets. */
class BetStoryTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path home;

    private Harness rung;

    private String fine(String... args) {
        Harness.Result result = rung.run(args);
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(result.out()).doesNotContain("\u001b");
        return result.out();
    }

    private JsonNode json(String... args) throws IOException {
        return JSON.readTree(fine(args));
    }

    private String state(String competency) throws IOException {
        for (JsonNode row : json("readiness", "--level", "senior-pm", "--json").at("/levels/0/expectations")) {
            if (row.get("competency").asText().equals(competency)) {
                return row.get("state").asText();
            }
        }
        throw new AssertionError(competency);
    }

    @Test
    void fromAnIdeaToALessonByCommandsAlone() throws IOException {
        rung = new Harness(home).begun();
        fine("initiative", "add", "Annual plan", "--link", "https://tracker/7", "--launch-planned", "+4w");
        JsonNode idea = json("initiative", "list", "--json").get(0);
        String id = idea.get("id").asText();
        assertThat(idea.get("stage").asText()).isEqualTo("idea");
        assertThat(idea.get("owner").asText()).isEqualTo("Ana Ruiz");
        assertThat(state("outcome-ownership")).isEqualTo("no_evidence");

        assertThat(fine("checklist", "run", "before-the-roadmap", "--initiative", id))
                .contains("[metric]", "--answer");
        String verdict = fine(
                "checklist",
                "run",
                "before-the-roadmap",
                "--initiative",
                id,
                "--answer",
                "1=yes:Reduce churn of SMB accounts from 4.2 % to 3 % by Q3 2027 as measured by Looker (owner Ana Ruiz)",
                "--answer",
                "problem=yes:Finance teams cancel in month four because nobody planned the renewal",
                "--answer",
                "driver=yes:Renewal is planned, fewer accounts leave, 3 % of 100k a month stays",
                "--answer",
                "why-now=yes:The price change of 2026-10-01 doubled cancellations",
                "--answer",
                "twelve-months=yes:The contracts renew every year");
        assertThat(verdict).contains("Filled on the one-pager: Metric, Customer problem, Why now");
        assertThat(json("checklist", "history", "--initiative", id, "--json")
                        .at("/0/verdict/done")
                        .asBoolean())
                .isTrue();

        assertThat(fine("one-pager", "set", id, "stops=The loyalty programme", "--append"))
                .doesNotContain("blocker");
        fine("one-pager", "check", id);
        assertThat(fine("initiative", "forecast", id, "plain", "amount=300k-500k", "--cost", "80k"))
                .contains(
                        "P50",
                        "Return multiple",
                        "Kept as the forecast of 2026-11-21",
                        "no EUR forecast has an actual");
        assertThat(fine("initiative", "move", id, "proposed")).contains("idea → proposed");
        assertThat(fine("initiative", "move", id, "committed")).contains("proposed → committed", "Evidence fell out");

        rung.laterDays(27);
        assertThat(fine("initiative", "launch", id)).contains("launched on 2026-12-18");
        assertThat(json("postmortem", "list", "--due", "--json")).isEmpty();

        rung.laterDays(84);
        JsonNode due = json("postmortem", "list", "--due", "--json").get(0);
        assertThat(due.get("state").asText()).isEqualTo("due");
        assertThat(due.get("weeks").asInt()).isEqualTo(12);
        assertThat(fine("status")).contains("Annual plan, 12 weeks today");
        assertThat(fine(
                        "postmortem",
                        "write",
                        id,
                        "--actual",
                        "310k",
                        "--metric-actual",
                        "3.1 %",
                        "--metric-source",
                        "Looker",
                        "--attribution",
                        "holdout",
                        "--worked",
                        "The reminder",
                        "--did-not",
                        "The discount",
                        "--changes",
                        "No discounts any more",
                        "--decision",
                        "iterate",
                        "--decision-by",
                        "+2w",
                        "--lesson",
                        "Remind, do not pay"))
                .contains("inside the range", "It is reviewed now.", "follow-up");
        JsonNode bet = json("initiative", "show", id, "--json");
        assertThat(bet.get("stage").asText()).isEqualTo("reviewed");
        assertThat(bet.get("landing").asText()).isEqualTo("inside");

        JsonNode offers = json("evidence", "offers", "--json");
        assertThat(offers).isNotEmpty();
        assertThat(offers.findValuesAsText("kind")).contains("committed", "launch", "postmortem");
        assertThat(fine("evidence", "accept", id)).contains("Accepted", "measured");
        assertThat(json("evidence", "offers", "--json")).isEmpty();
        assertThat(state("outcome-ownership")).isEqualTo("shown");

        JsonNode record = json("initiative", "track-record", "--json");
        assertThat(record.get("size").asInt()).isEqualTo(1);
        assertThat(record.at("/entries/0/landing").asText()).isEqualTo("inside");
        assertThat(record.at("/entries/0/actual").asDouble()).isEqualTo(310_000);
        assertThat(record.get("bias").isNull()).isTrue();
        assertThat(fine("initiative", "track-record"))
                .contains("310k of 400k, inside", "●", "1 forecast has an actual");

        assertThat(fine("postmortem", "export", id)).startsWith("# ").contains("The reminder");
        assertThat(fine("report", "postmortem", id, "--format", "html")).contains("<html");
        assertThat(json("report", "postmortem", id, "--format", "json")
                        .get("landing")
                        .asText())
                .isEqualTo("inside");
        assertThat(fine("one-pager", "export", id))
                .startsWith("# Annual plan\n")
                .contains("## Metric");
        assertThat(fine("report", "one-pager", id, "--format", "html")).contains("<html");
        Path page = home.resolve("page.html");
        assertThat(fine("report", "one-pager", id, "-o", page.toString())).contains("Wrote ");
        assertThat(page).content().contains("Annual plan");

        assertThat(fine("postmortem", "follow-up", id)).contains("Annual plan, round 2", "Remind, do not pay");
        assertThat(fine("initiative", "move", id, "closed")).contains("reviewed → closed");
        assertThat(json("initiative", "list", "--json").findValuesAsText("stage"))
                .containsExactly("idea", "closed");
        assertThat(fine("initiative", "show", id)).contains("Annual plan, round 2", "How it came here");
        assertThat(json("history", "--json").size()).isGreaterThan(8);
    }
}
