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

class PostmortemCommandsTest {
    @TempDir
    Path home;

    private Harness rung;
    private String id;

    @BeforeEach
    void begin() throws IOException {
        rung = new Harness(home).begun();
        rung.run("initiative", "add", "Annual plan");
        id = json("initiative", "list", "--json").get(0).get("id").asText();
        rung.run("one-pager", "set", id, "assumptions=Finance plans in autumn\nReminders are read");
    }

    private void launched() {
        rung.run("initiative", "launch", id, "--on", "2026-10-01", "--reason", "It was small");
    }

    private JsonNode json(String... args) throws IOException {
        return new ObjectMapper().readTree(rung.run(args).out());
    }

    private Harness.Result write(String... more) {
        List<String> args = new ArrayList<>(
                List.of("postmortem", "write", id, "--worked", "a", "--did-not", "b", "--changes", "c"));
        args.addAll(List.of(more));
        return rung.run(args.toArray(String[]::new));
    }

    private static void refused(String words, Harness.Result result) {
        assertThat(result.code()).isEqualTo(Cli.USAGE);
        assertThat(result.errLines()).singleElement().asString().contains(words);
    }

    @Test
    void everyOptionIsKept() throws IOException {
        launched();
        assertThat(write(
                                "--weeks",
                                "6",
                                "--actual",
                                "310k",
                                "--metric-actual",
                                "3.1 %",
                                "--metric-source",
                                "Looker",
                                "--attribution",
                                "diff-in-diff",
                                "--cost-planned",
                                "80k",
                                "--cost-actual",
                                "95k",
                                "--assumption",
                                "1=held",
                                "--assumption",
                                "Sales helps=failed",
                                "--skill",
                                "good-decision-bad-outcome",
                                "--decision",
                                "scale",
                                "--decision-owner",
                                "Bo",
                                "--decision-by",
                                "2026-12-01",
                                "--lesson",
                                "Remind")
                        .err())
                .isEmpty();
        JsonNode look = json("postmortem", "show", id, "--json");
        assertThat(look.get("weeks").asInt()).isEqualTo(6);
        assertThat(look.at("/actual/amount").asDouble()).isEqualTo(310_000);
        assertThat(look.get("attribution").asText()).isEqualTo("diff-in-diff");
        assertThat(look.at("/cost_actual/amount").asDouble()).isEqualTo(95_000);
        assertThat(look.get("assumptions").findValuesAsText("outcome")).containsExactly("held", "unknown", "failed");
        assertThat(look.get("skill").asText()).isEqualTo("good_decision_bad_outcome");
        assertThat(look.get("decision_by").asText()).isEqualTo("2026-12-01");
        assertThat(look.get("expected").isNull()).isTrue();
        assertThat(rung.run("postmortem", "show", look.get("id").asText().substring(0, 13))
                        .out())
                .contains(
                        "after 6 weeks",
                        "planned 80,000 EUR, actual 95,000 EUR",
                        "good decision, bad outcome",
                        "Sales helps: failed");
        assertThat(json("initiative", "show", id, "--json").get("stage").asText())
                .isEqualTo("launched");
    }

    @Test
    void writingAgainChangesWhatIsNamedOnly() throws IOException {
        launched();
        write("--weeks", "6", "--actual", "310k", "--lesson", "Remind");
        assertThat(rung.run("postmortem", "write", id, "--weeks", "6", "--lesson", "")
                        .err())
                .isEmpty();
        JsonNode look = json("postmortem", "show", id, "--json");
        assertThat(look.get("lesson").asText()).isEmpty();
        assertThat(look.at("/actual/amount").asDouble()).isEqualTo(310_000);
        assertThat(json("postmortem", "list", "--json").findValuesAsText("state"))
                .containsExactly("upcoming", "written");
    }

    @Test
    void theLookThatIsDueIsMeantWithoutSayingWhich() throws IOException {
        launched();
        assertThat(json("postmortem", "list", "--due", "--json")
                        .get(0)
                        .get("weeks")
                        .asInt())
                .isEqualTo(6);
        assertThat(write("--metric-actual", "3.1 %").out()).contains("Looked back after 6 weeks");
        assertThat(rung.run("postmortem", "list").out()).contains("To be written", "12 weeks, in 33 days", "Written");
        assertThat(rung.run("postmortem", "list", "--due").out()).contains("No look at a launch is due");
    }

    @Test
    void anActualWithoutAForecastEntersTheBooksOnly() throws IOException {
        launched();
        assertThat(write("--actual", "310k").out())
                .contains("enters the books and not the track")
                .contains("record.");
        assertThat(json("initiative", "track-record", "--json").get("size").asInt())
                .isZero();
        assertThat(rung.run("initiative", "track-record").out()).contains("No forecast has an actual yet.");
    }

    @Test
    void whatCannotBeIsRefusedInALine() {
        refused("has no launch to look back at", write("--actual", "1k"));
        launched();
        refused("does not say yet what came", write());
        refused("is not one amount of money", write("--actual", "300k-320k"));
        refused("1e999", write("--actual", "1e999"));
        refused("is not one amount of money", write("--actual", "3 %"));
        refused("there are looks after 2, 6 and 12 weeks", write("--weeks", "7"));
        refused("did you mean iterate?", write("--actual", "1k", "--decision", "iterat"));
        refused("is no attribution", write("--actual", "1k", "--attribution", "magic"));
        refused("there is no assumption 9", write("--actual", "1k", "--assumption", "9=held"));
        refused("before the look itself", write("--actual", "1k", "--decision-by", "2020-01-01"));
        refused("has no postmortem yet", rung.run("postmortem", "show", id));
    }

    @Test
    void aFollowUpIsMadeOnceAndOfAnIterateOnly() {
        launched();
        write("--actual", "310k", "--decision", "stop");
        refused("does not say iterate", rung.run("postmortem", "follow-up", id));
        rung.run("postmortem", "write", id, "--weeks", "6", "--decision", "iterate");
        assertThat(rung.run("postmortem", "follow-up", id).out()).contains("Annual plan, round 2");
        refused("has its follow-up already", rung.run("postmortem", "follow-up", id));
    }
}
