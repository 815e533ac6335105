package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rung.domain.text.DisplayWidth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitiativeCommandsTest {
    private static final String METRIC =
            "metric=Reduce churn of SMB accounts from 4.2 % to 3 % by Q3 2027 as measured by Looker (owner Ana Ruiz)";

    @TempDir
    Path home;

    private Harness rung;

    @BeforeEach
    void begin() {
        rung = new Harness(home).begun();
    }

    private JsonNode json(String... args) throws IOException {
        return new ObjectMapper().readTree(rung.run(args).out());
    }

    private String added(String title) throws IOException {
        rung.run("initiative", "add", title);
        return json("initiative", "list", "--find", title, "--json")
                .get(0)
                .get("id")
                .asText();
    }

    private String committed(String title) throws IOException {
        String id = added(title);
        rung.run(
                "one-pager",
                "set",
                id,
                METRIC,
                "problem=Nobody plans the renewal",
                "why_now=Prices rose on 2026-10-01");
        assertThat(rung.run("initiative", "move", id, "committed").err()).isEmpty();
        return id;
    }

    private void refused(String words, String... args) {
        Harness.Result result = rung.run(args);
        assertThat(result.code()).isEqualTo(Cli.USAGE);
        assertThat(result.errLines()).singleElement().asString().contains(words);
        assertThat(result.out()).isEmpty();
    }

    @Test
    void whatIsSaidOfAnIdeaIsKeptAndEdited() throws IOException {
        String id = added("Plan");
        assertThat(rung.run("initiative", "edit", id, "--title", "Annual plan", "--owner", "Bo", "--starts", "+1w")
                        .out())
                .startsWith("Changed ");
        JsonNode bet = json("initiative", "show", id.substring(0, 13), "--json");
        assertThat(bet.get("title").asText()).isEqualTo("Annual plan");
        assertThat(bet.get("owner").asText()).isEqualTo("Bo");
        assertThat(bet.get("starts_on").asText()).isEqualTo("2026-11-28");
        assertThat(rung.run("initiative", "edit", id, "--starts", "").out()).startsWith("Changed");
        assertThat(json("initiative", "show", id, "--json").get("starts_on").isNull())
                .isTrue();
        assertThat(rung.run("initiative", "edit", id, "--owner", "Bo").out()).contains("Nothing to change");
    }

    @Test
    void whatCannotBeIsRefusedInALine() throws IOException {
        String id = added("Plan");
        refused("wants a title", "initiative", "add", " ");
        refused("launch before that", "initiative", "edit", id, "--starts", "+4w", "--launch-planned", "+1w");
        refused("is no day", "initiative", "edit", id, "--starts", "never");
        refused("There is no initiative", "initiative", "show", "zzzz");
        refused("did you mean committed?", "initiative", "move", id, "comitted");
        refused("does not say yet: metric", "initiative", "move", id, "proposed");
        refused("add --reason TEXT", "initiative", "drop", id);
        refused("rung initiative launch", "initiative", "move", id, "launched");
        refused("nobody committed to it; add --reason", "initiative", "launch", id);
        refused("is still to come", "initiative", "launch", id, "--on", "tomorrow", "--reason", "x");
        refused("no launch to correct", "initiative", "launch", id, "--correct", "--on", "-1d");
        refused("is no stage", "initiative", "list", "--stage", "nowhere");
    }

    @Test
    void aBetHasOneLaunchWhoseDayCanBePutRight() throws IOException {
        String id = committed("Plan");
        assertThat(rung.run("initiative", "launch", id, "--on", "-3d").out()).contains("launched on 2026-11-18");
        refused("was launched on 2026-11-18 already", "initiative", "launch", id);
        refused("was launched on 2026-11-18 already", "initiative", "launch", id, "--on", "-2d");
        refused("is still to come", "initiative", "launch", id, "--on", "tomorrow", "--correct");
        assertThat(rung.run("initiative", "launch", id, "--on", "-2d", "--correct")
                        .out())
                .contains("the launch was on 2026-11-19, not on 2026-11-18");
    }

    @Test
    void aBlockerWantsAReasonAndTheReasonIsKept() throws IOException {
        String id = added("Plan");
        rung.run(
                "one-pager",
                "set",
                id,
                "metric=Reduce churn",
                "problem=Nobody plans",
                "why_now=Prices rose on 2026-10-01");
        refused("with a written reason only, for the one-pager has", "initiative", "move", id, "committed");
        rung.run("initiative", "move", id, "committed", "--reason", "The board decided");
        assertThat(json("initiative", "show", id, "--json")
                        .at("/stage_changes/0/reason")
                        .asText())
                .isEqualTo("The board decided");
        assertThat(rung.run("initiative", "show", id).out()).contains("idea → committed: The board decided");
    }

    @Test
    void aStoppedBetOffersWhatItTaughtAndADismissedOfferStaysAway() throws IOException {
        String id = committed("Plan");
        assertThat(rung.run("initiative", "drop", id, "--reason", "Churn fell by itself")
                        .out())
                .contains("committed → dropped", "Evidence fell out");
        List<String> keys = json("evidence", "offers", "--json").findValuesAsText("key");
        assertThat(keys).containsExactlyInAnyOrder(id + "/committed", id + "/stopped");
        assertThat(rung.run("evidence", "offers").out()).contains("would claim", id.substring(0, 13) + "/stopped");
        assertThat(rung.run("evidence", "dismiss", id + "/committed").out()).contains("Dismissed for good");
        assertThat(rung.run("evidence", "accept", id.substring(0, 13) + "/stopped")
                        .out())
                .startsWith("Accepted ");
        assertThat(json("evidence", "offers", "--json")).isEmpty();
        refused("offers no such evidence", "evidence", "accept", id + "/stopped");
        refused("accepted or dismissed already", "evidence", "dismiss", id);
        rung.run("undo");
        assertThat(json("evidence", "offers", "--json").findValuesAsText("kind"))
                .containsExactly("stopped");
    }

    @Test
    void theListIsByStageAndKeepsToItsColumns() throws IOException {
        String id = committed("A plan with a title that is far longer than any column of a list has room for, really");
        added("Another");
        rung.run("initiative", "forecast", id, "retention", "revenue=90k-110k", "churn=3.0% -> 2.5%", "margin=80%");
        String out = rung.run("initiative", "list").out();
        assertThat(out).containsSubsequence("Idea", "Another", "Committed", "A plan", "–", "Reduce churn");
        assertThat(out.lines()).allMatch(l -> DisplayWidth.of(l) <= Printout.WIDTH);
        assertThat(json("initiative", "list", "--stage", "idea,proposed", "--json"))
                .hasSize(1);
        assertThat(json("initiative", "list", "--limit", "1", "--json")).hasSize(1);
        assertThat(json("initiative", "list", "--json").at("/1/expected/driver").asText())
                .isEqualTo("retention");
        assertThat(rung.run("initiative", "show", id).out().lines())
                .allMatch(l -> DisplayWidth.of(l) <= Printout.WIDTH + 30);
    }

    @Test
    void aForecastIsPrintedAsTheCalculatorDoesAndKept() throws IOException {
        String id = added("Plan");
        JsonNode made = json("initiative", "forecast", id, "plain", "amount=80k/120k/200k", "--cost", "50k", "--json");
        assertThat(made.get("p50").asDouble()).isEqualTo(120_000, within(500.0));
        assertThat(made.at("/forecast/p50").asDouble())
                .isEqualTo(made.get("p50").asDouble());
        assertThat(made.at("/record/entries").asInt()).isZero();
        assertThat(made.get("return").findValuesAsText("id")).contains("roi");
        assertThat(rung.run("initiative", "forecast", id, "plain", "amount=90k").out())
                .contains("Before, on 2026-11-21: P10");
        assertThat(json("initiative", "show", id, "--json").get("forecasts")).hasSize(2);
    }

    @Test
    void badNumbersKeepNoForecast() throws IOException {
        String id = added("Plan");
        refused("amount", "initiative", "forecast", id, "plain", "amount");
        refused("1e999", "initiative", "forecast", id, "plain", "amount=1e999");
        refused("140k-90k", "initiative", "forecast", id, "plain", "amount=140k-90k");
        refused("there is no driver", "initiative", "forecast", id, "luck", "amount=1k");
        refused("5k-1k", "initiative", "forecast", id, "plain", "amount=1k", "--cost", "5k-1k");
        refused("customers", "initiative", "forecast", id, "acquisition", "customers=-5", "arpa=10", "margin=80%");
        assertThat(json("initiative", "show", id, "--json").get("forecasts")).isEmpty();
    }

    @Test
    void anIdeaIsDeletedAndMoreThanThatIsDropped() throws IOException {
        String id = added("Typo");
        assertThat(rung.run("initiative", "delete", id).out()).contains("Deleted: Typo");
        assertThat(json("initiative", "list", "--json")).isEmpty();
        rung.run("undo");
        assertThat(json("initiative", "list", "--json")).hasSize(1);
        refused("drop it instead", "initiative", "delete", committed("Plan"));
    }

    @Test
    void anExportOfAPlanningToolIsShownAndTakenOver() throws IOException {
        Path file = Files.writeString(
                home.resolve("e.csv"),
                "Summary,Status,Assignee,Due date,URL\nCheckout,In Progress,Bo,2027-02-01,https://t/1\nSearch,Backlog,,,https://t/2\n");
        Harness.Result preview = rung.run("initiative", "import", file.toString());
        assertThat(preview.code()).isZero();
        assertThat(preview.out()).contains("2 rows can be taken over; 0 cannot.", "add --yes");
        assertThat(json("initiative", "list", "--json")).isEmpty();
        assertThat(rung.run("initiative", "import", file.toString(), "--yes").out())
                .contains("Took over 2 initiatives");
        assertThat(json("initiative", "list", "--json").findValuesAsText("title"))
                .containsExactlyInAnyOrder("Checkout", "Search");
        assertThat(rung.run("initiative", "import", file.toString(), "--yes").out())
                .contains("2 of them known already", "nothing new");
        rung.run("undo");
        assertThat(json("initiative", "list", "--json")).isEmpty();
    }

    @Test
    void faultyRowsHoldAnImportBackUnlessTheyAreLeftOut() throws IOException {
        Path file = Files.writeString(home.resolve("e.csv"), "title,due\nGood,2027-01-01\nBad,someday soon\n");
        Harness.Result refused = rung.run("initiative", "import", file.toString(), "--yes");
        assertThat(refused.code()).isEqualTo(Cli.UNUSABLE);
        assertThat(refused.errLines()).hasSize(1);
        assertThat(refused.out()).contains("Cannot be taken over", "Row 3");
        assertThat(rung.run("initiative", "import", file.toString(), "--yes", "--skip-faulty")
                        .code())
                .isZero();
        assertThat(json("initiative", "list", "--json").findValuesAsText("title"))
                .containsExactly("Good");
        assertThat(rung.run("initiative", "import", home.resolve("none.csv").toString())
                        .code())
                .isEqualTo(Cli.UNUSABLE);
    }

    @Test
    void theTrackRecordSpeaksFromFiveEntriesOn() throws IOException {
        String[] amounts = {"80k", "100k", "150k", "90k", "60k", "95k"};
        for (int i = 0; i < amounts.length; i++) {
            String id = committed("Bet " + (char) ('A' + i));
            if (i == 5) {
                rung.run("initiative", "forecast", id, "risk", "loss=1M", "probability=10%");
            } else if (i % 2 == 0) {
                rung.run("initiative", "forecast", id, "plain", "amount=70k-130k");
            } else {
                rung.run("initiative", "forecast", id, "cost-to-serve", "volume=1k", "cost=100", "reduction=6%-10.7%");
            }
            rung.run("initiative", "launch", id);
            look(id, amounts[i]);
        }
        JsonNode record = json("initiative", "track-record", "--json");
        assertThat(record.get("size").asInt()).isEqualTo(5);
        assertThat(record.get("avoided_left_out").asInt()).isEqualTo(1);
        assertThat(record.get("speaks").asBoolean()).isTrue();
        assertThat(record.at("/bias/ratio").asDouble()).isBetween(0.9, 1.0);
        assertThat(record.get("widening").isNull()).isTrue();
        assertThat(record.at("/by_driver/plain/size").asInt()).isEqualTo(3);
        String out = rung.run("initiative", "track-record").out();
        assertThat(out)
                .contains("150k of 100k, above", "60k of 100k, below", "How far off", "Pinball loss", "By driver");
        assertThat(out.lines()).allMatch(l -> DisplayWidth.of(l) <= 88);
        String fresh = added("Fresh");
        assertThat(rung.run("initiative", "forecast", fresh, "plain", "amount=500k")
                        .out())
                .contains("The record: your last 5 came in at 0.9");
    }

    private void look(String id, String actual) {
        Harness.Result result = rung.run(Stream.of("postmortem write " + id + " --weeks 12 --actual " + actual
                        + " --worked a --did-not b --changes c")
                .flatMap(s -> Stream.of(s.split(" ")))
                .toArray(String[]::new));
        assertThat(result.err()).isEmpty();
    }

    @Test
    void aLongExportIsTakenOverWholeAndListedInPages() throws IOException {
        StringBuilder csv = new StringBuilder("title,status,link\n");
        for (int i = 0; i < 5_000; i++) {
            csv.append("Initiative ")
                    .append(i)
                    .append(",backlog,https://t/")
                    .append(i)
                    .append('\n');
        }
        Path file = Files.writeString(home.resolve("many.csv"), csv);
        assertThat(rung.run("initiative", "import", file.toString(), "--yes").out())
                .contains("and 4990 more", "Took over 5000 initiatives");
        assertThat(rung.run("initiative", "list").out()).contains("40 of 5000");
        assertThat(json("initiative", "list", "--limit", "600", "--json")).hasSize(600);
    }
}
