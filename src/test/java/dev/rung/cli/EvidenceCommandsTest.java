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

class EvidenceCommandsTest {
    private static final String HEADER =
            "on,title,situation,action,result,link,witness,lever,scope,metric,metric_baseline,metric_result,metric_source,"
                    + "claims,private";

    @TempDir
    Path home;

    private Harness rung;

    @BeforeEach
    void begin() {
        rung = new Harness(home).begun();
    }

    private JsonNode list(String... more) throws IOException {
        String[] args = new String[more.length + 3];
        args[0] = "evidence";
        args[1] = "list";
        args[2] = "--json";
        System.arraycopy(more, 0, args, 3, more.length);
        return new ObjectMapper().readTree(rung.run(args).out());
    }

    private String onlyId() throws IOException {
        return list().get(0).get("id").asText();
    }

    @Test
    void addingSaysWhatThePieceIsWorthAndWhatWouldRaiseIt() throws IOException {
        Harness.Result added = rung.run("evidence", "add", "Stopped the loyalty bet", "--on", "last fri");
        assertThat(added.code()).isZero();
        assertThat(added.out())
                .startsWith("Added ")
                .contains("It is asserted (tier 0 of 5). Write the situation, the action and the result")
                .contains("claims nothing yet");
        String shortId = added.out().split(" ")[1];
        assertThat(onlyId()).startsWith(shortId);
        assertThat(list().get(0).get("on").asText()).isEqualTo("2026-11-20");
    }

    @Test
    void everyOptionOfAddIsKept() throws IOException {
        rung.run(
                "evidence",
                "add",
                "T",
                "--on",
                "2026-01-02",
                "--situation",
                "si",
                "--action",
                "ac",
                "--result",
                "re",
                "--link",
                "https://l",
                "--witness",
                "Wi",
                "--lever",
                "enabled",
                "--scope",
                "sc",
                "--metric",
                "me",
                "--baseline",
                "10",
                "--metric-result",
                "-3 %",
                "--source",
                "so",
                "--private",
                "--claim",
                "delivery",
                "--claim",
                "customer-insight@principal-pm");
        JsonNode piece = list().get(0);
        assertThat(piece.get("situation").asText()).isEqualTo("si");
        assertThat(piece.get("lever").asText()).isEqualTo("enabled");
        assertThat(piece.get("metric_result").asText()).isEqualTo("-3 %");
        assertThat(piece.get("private").asBoolean()).isTrue();
        assertThat(piece.get("strength").asText()).isEqualTo("measured");
        assertThat(piece.get("claims").findValuesAsText("competency"))
                .containsExactlyInAnyOrder("delivery", "customer-insight");
        assertThat(piece.get("claims").findValuesAsText("level"))
                .containsExactlyInAnyOrder("senior-pm", "principal-pm");
        assertThat(rung.run("evidence", "list", "--csv")
                        .out()
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow())
                .startsWith("2026-01-02,T,si,ac,re,https://l,Wi,enabled,sc,me,10,")
                .endsWith(",yes");
    }

    @Test
    void titlesMayBeginWithWhatShellsAndSpreadsheetsTakeForSomethingElse() throws IOException {
        rung.run("evidence", "add", "@mentions doubled");
        rung.run("evidence", "add", "--", "-5 % churn");
        assertThat(list().findValuesAsText("title")).containsExactlyInAnyOrder("@mentions doubled", "-5 % churn");
    }

    @Test
    void aWrongClaimAddsNothing() throws IOException {
        assertThat(rung.run("evidence", "add", "T", "--claim", "nonesuch").code())
                .isEqualTo(Cli.USAGE);
        assertThat(list()).isEmpty();
    }

    @Test
    void editingChangesWhatIsNamedOnly() throws IOException {
        rung.run("evidence", "add", "Old", "--situation", "si", "--link", "https://l");
        String id = onlyId();
        rung.run("evidence", "edit", id.substring(0, 13), "--title", "New", "--link", "");
        JsonNode piece = list().get(0);
        assertThat(piece.get("title").asText()).isEqualTo("New");
        assertThat(piece.get("situation").asText()).isEqualTo("si");
        assertThat(piece.get("link").asText()).isEmpty();
        assertThat(rung.run("evidence", "edit", id, "--title", "New").out()).contains("Nothing to change");
        assertThat(rung.run("evidence", "edit", id, "--title", " ").code()).isEqualTo(Cli.USAGE);
    }

    @Test
    void claimsAreMadeAndTakenBack() throws IOException {
        rung.run("evidence", "add", "T", "--claim", "delivery");
        String id = onlyId();
        assertThat(rung.run("evidence", "claim", id, "go-to-market@pm").out()).contains("Claims Go-to-market at PM");
        assertThat(rung.run("evidence", "unclaim", id, "delivery").code()).isZero();
        assertThat(list().get(0).get("claims").findValuesAsText("competency")).containsExactly("go-to-market");
        assertThat(rung.run("evidence", "unclaim", id, "delivery").out()).contains("Nothing to change");
    }

    @Test
    void whatIsDeletedLiesInTheTrashAndComesBack() throws IOException {
        rung.run("evidence", "add", "T");
        String id = onlyId();
        assertThat(rung.run("evidence", "delete", id).out()).contains("In the trash for 30 days: T");
        assertThat(list()).isEmpty();
        assertThat(list("--trash").get(0).get("trashed_on").asText()).isEqualTo("2026-11-21");
        assertThat(rung.run("evidence", "delete", id).code()).isEqualTo(Cli.USAGE);
        assertThat(rung.run("evidence", "restore", id).code()).isZero();
        assertThat(list()).hasSize(1);
        assertThat(rung.run("evidence", "restore", id).code()).isEqualTo(Cli.USAGE);
    }

    @Test
    void filtersAndSearchFindWhatTheyName() throws IOException {
        rung.run("evidence", "add", "Price test in Bern", "--on", "2026-08-14", "--claim", "financial-acumen");
        rung.run("evidence", "add", "Interviews with churned accounts", "--private");
        assertThat(list("--unmapped").findValuesAsText("title")).containsExactly("Interviews with churned accounts");
        assertThat(list("--private")).hasSize(1);
        assertThat(list("--quarter", "2026-Q3", "--competency", "financial-acumen", "--level", "senior-pm"))
                .hasSize(1);
        assertThat(list("--quarter", "2026-Q2")).isEmpty();
        assertThat(list("--strength", "asserted")).hasSize(2);
        assertThat(list("--limit", "1")).hasSize(1);
        assertThat(rung.run("evidence", "search", "churned").out())
                .contains("Interviews")
                .doesNotContain("Price");
        assertThat(rung.run("evidence", "search", "nowhere").out()).contains("Nothing was found for “nowhere”");
    }

    @Test
    void theListSaysHowManyThereAreMore() {
        for (int i = 0; i < 3; i++) {
            rung.run("evidence", "add", "Piece " + i);
        }
        assertThat(rung.run("evidence", "list", "--limit", "2").out()).contains("2 of 3; --limit 3 shows them");
    }

    @Test
    void theCsvOfOneWorkspaceIsReadByAnotherWithoutQuestions() throws IOException {
        rung.run("evidence", "add", "Übung, \"quoted\"\nand broken", "--on", "2026-08-14", "--claim", "delivery");
        rung.run("evidence", "add", "=1+1", "--private");
        String csv = rung.run("evidence", "list", "--csv").out();
        assertThat(csv).startsWith(HEADER + "\n");
        Path file = Files.writeString(home.resolve("evidence.csv"), csv);
        Harness other = new Harness(Files.createDirectory(home.resolve("other"))).begun();
        Harness.Result preview = other.run("evidence", "import", file.toString());
        assertThat(preview.code()).isZero();
        assertThat(preview.out()).contains("2 rows can be taken over", "Nothing was taken over; add --yes");
        assertThat(other.run("evidence", "list", "--csv").out()).isEqualTo(HEADER + "\n");
        assertThat(other.run("evidence", "import", file.toString(), "--yes").out())
                .contains("Took over 2 pieces");
        assertThat(other.run("evidence", "list", "--csv").out()).isEqualTo(csv);
        assertThat(other.run("evidence", "import", file.toString(), "--yes").out())
                .contains("nothing new");
    }

    @Test
    void faultyRowsHoldEverythingBackUnlessTheyAreLeftOut() throws IOException {
        Path file = Files.writeString(
                home.resolve("e.csv"), HEADER + "\n2026-01-02,Good,,,,,,,,,,,,,\nnever,Bad,,,,,,,,,,,,,\n");
        Harness.Result refused = rung.run("evidence", "import", file.toString(), "--yes");
        assertThat(refused.code()).isEqualTo(Cli.UNUSABLE);
        assertThat(refused.errLines()).hasSize(1);
        assertThat(refused.err())
                .contains("1 row cannot be taken over, so nothing was")
                .contains("--skip-faulty");
        assertThat(refused.out()).contains("Cannot be taken over", "never");
        assertThat(list()).isEmpty();
        assertThat(rung.run("evidence", "import", file.toString(), "--yes", "--skip-faulty")
                        .code())
                .isZero();
        assertThat(list().findValuesAsText("title")).containsExactly("Good");
    }

    @Test
    void aPersonAtATerminalIsAsked() throws IOException {
        Path file = Files.writeString(home.resolve("e.csv"), HEADER + "\n2026-01-02,Good,,,,,,,,,,,,,\n");
        rung.terminal = true;
        rung.typed = "n\n";
        assertThat(rung.run("evidence", "import", file.toString()).out()).contains("Take over 1 piece? [y/N]");
        assertThat(list()).isEmpty();
        rung.typed = "yes\n";
        rung.run("evidence", "import", file.toString());
        assertThat(list()).hasSize(1);
    }
}
