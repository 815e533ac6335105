package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    private static final String HOSTILE = "a\u001b[31mb\u202ec\u0007d\u0000e\u009bf\ng";

    @TempDir
    Path home;

    private Harness rung;

    @BeforeEach
    void begin() {
        rung = new Harness(home);
    }

    private JsonNode json(String... args) throws IOException {
        return new ObjectMapper().readTree(rung.run(args).out());
    }

    @Test
    void statusBeforeAnybodyBeganSaysHowToBegin() throws IOException {
        for (String[] args : List.of(new String[] {"status"}, new String[0])) {
            Harness.Result result = rung.run(args);
            assertThat(result.code()).isZero();
            assertThat(result.out()).contains("rung init --name NAME --level");
        }
        assertThat(json("status", "--json").get("person").isNull()).isTrue();
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void statusFitsEightyColumnsAndNamesTheStanding() throws IOException {
        rung.begun().run("evidence", "add", "長い".repeat(100));
        Harness.Result result = rung.run("status");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("Ana Ruiz · Senior PM → Principal PM", "Saturday 21 November 2026", "0 of 10");
        assertThat(result.out().lines()).allMatch(l -> dev.rung.domain.text.DisplayWidth.of(l) <= Printout.WIDTH);
        assertThat(json("status", "--json").at("/evidence/total").asInt()).isEqualTo(1);
        assertThat(json("status", "--json").at("/evidence/per_week")).hasSize(12);
    }

    @Test
    void withATerminalTheScreensAreOpened() {
        rung.terminal = true;
        rung.run();
        rung.run("--workspace", home.resolve("w.db").toString());
        rung.run("demo");
        assertThat(rung.opened)
                .containsExactly("workspace " + rung.workspace(), "workspace " + home.resolve("w.db"), "demo");
    }

    @Test
    void theSampleTouchesNoWorkspace() throws IOException {
        assertThat(rung.run("demo", "--status").out()).contains("STANDING");
        assertThat(json("demo", "--status", "--json").at("/evidence/total").asInt())
                .isPositive();
        assertThat(rung.workspace()).doesNotExist();
    }

    @Test
    void initChangesOnlyWhatIsNamedAndSaysWhat() {
        rung.begun();
        assertThat(rung.run("init", "--target", "group-pm").out())
                .isEqualTo("Changed target: principal-pm → group-pm\n");
        assertThat(rung.run("init", "--name", "Ana R.", "--currency", "usd").out())
                .isEqualTo("Changed name: Ana Ruiz → Ana R.\nChanged currency: EUR → USD\n");
        assertThat(rung.run("init").out()).startsWith("Nothing to change");
        assertThat(rung.run("init", "--ladder", "startup-pm", "--level", "lead-pm")
                        .out())
                .contains("Changed ladder: owner-pm → startup-pm", "Changed level: senior-pm → lead-pm");
    }

    @Test
    void theWorkspaceNamedIsTheOneUsed() throws IOException {
        String file = home.resolve("mine.db").toString();
        assertThat(rung.run("--workspace", file, "init", "--name", "A", "--level", "pm")
                        .code())
                .isZero();
        assertThat(Path.of(file)).exists();
        assertThat(rung.workspace()).doesNotExist();
        rung.environment.put("RUNG_WORKSPACE", file);
        assertThat(json("status", "--json").at("/person/name").asText()).isEqualTo("A");
    }

    @Test
    void assessingShowsBothSides() throws IOException {
        rung.begun()
                .run("assess", "set", "delivery=exceeding", "customer-insight@principal-pm=not-yet", "--words", "so");
        JsonNode shown = json("assess", "show", "--json");
        assertThat(shown.get("rows").findValuesAsText("rating")).contains("exceeding", "not_yet");
        assertThat(shown.get("assessments")).hasSize(1);
        assertThat(rung.run("assess", "show").out()).contains("claimed more than shown");
        rung.run("assess", "set", "go-to-market=not_applicable", "--reason", "none sold");
        assertThat(json("assess", "show", "--json")
                        .at("/not_applicable/0/reason")
                        .asText())
                .isEqualTo("none sold");
        rung.run("assess", "set", "go-to-market=applicable");
        assertThat(json("assess", "show", "--json").get("not_applicable")).isEmpty();
    }

    @Test
    void quartersAreMarkedAwayAndListed() {
        rung.begun().run("assess", "away", "2026-Q3");
        rung.run("assess", "away", "Q1 2026");
        assertThat(rung.run("assess", "away").out()).isEqualTo("2026-Q1\n2026-Q3\n");
        rung.run("assess", "away", "2026-Q1", "--undo");
        assertThat(rung.run("assess", "away").out()).isEqualTo("2026-Q3\n");
    }

    @Test
    void changesAreListedUndoneAndDoneAgain() throws IOException {
        rung.begun().run("evidence", "add", "T");
        assertThat(json("history", "--json").get(0).get("label").asText()).isEqualTo("Added evidence “T”");
        assertThat(rung.run("undo").out()).contains("Added evidence “T”");
        assertThat(json("evidence", "list", "--json")).isEmpty();
        assertThat(rung.run("history").out()).contains("undone");
        assertThat(rung.run("redo").code()).isZero();
        assertThat(json("evidence", "list", "--json")).hasSize(1);
        assertThat(rung.run("redo").code()).isEqualTo(Cli.NO);
        assertThat(rung.run("history", "--details").out()).contains("title: T");
    }

    @Test
    void aLadderIsShownAsItsFile() throws IOException {
        for (String id : List.of("owner-pm", "startup-pm", "enterprise-ic")) {
            String file = Files.readString(Path.of("ladders", id + ".json"));
            assertThat(rung.run("ladder", "show", id, "--json").out()).isEqualTo(file);
            assertThat(rung.run("ladder", "check", id).code()).isZero();
        }
        assertThat(rung.run("ladder", "show", "owner-pm", "--level", "vp").out())
                .contains("What it looks like");
    }

    @Test
    void aNewLadderIsValidAndWarningsAndFaultsDifferInExitCode() throws IOException {
        Path mine = home.resolve("acme.json");
        assertThat(rung.run("ladder", "new", mine.toString()).code()).isZero();
        assertThat(rung.run("ladder", "check", mine.toString()).code()).isZero();
        assertThat(rung.run("ladder", "new", mine.toString()).errLines()).hasSize(1);
        String copy =
                Files.readString(Path.of("ladders/owner-pm.json")).replaceFirst("\"text\": \"", "\"text\": \"Strong ");
        Path weak = Files.writeString(home.resolve("weak.json"), copy);
        assertThat(rung.run("ladder", "check", weak.toString()).code()).isEqualTo(Cli.NO);
        assertThat(json("ladder", "check", weak.toString(), "--json")
                        .at("/warnings/0/line")
                        .asInt())
                .isPositive();
        Path broken = Files.writeString(home.resolve("broken.json"), copy.replace("\"after\"", "\"behind\""));
        Harness.Result result = rung.run("ladder", "check", broken.toString());
        assertThat(result.code()).isEqualTo(Cli.UNUSABLE);
        assertThat(result.errLines()).hasSize(1);
        assertThat(result.out()).contains("broken.json:");
    }

    @Test
    void aSpreadsheetBecomesALadderThatCanBeUsed() throws IOException {
        rung.begun();
        Path table = Files.writeString(
                home.resolve("table.csv"),
                "Competency,PM,Senior PM\nDiscovery,Talks to five users a month,Names the bet\n");
        assertThat(rung.run("ladder", "import", table.toString(), "--id", "acme")
                        .out())
                .contains("2 levels, 1 competenc");
        assertThat(rung.run("ladder", "list").out()).contains("acme");
        assertThat(rung.run("ladder", "use", "acme", "--level", "pm", "--map-claims")
                        .out())
                .contains("You are PM on");
        assertThat(json("ladder", "show", "--json").get("id").asText()).isEqualTo("acme");
    }

    @Test
    void mappedClaimsAreCounted() {
        rung.begun().run("evidence", "add", "T", "--claim", "customer-insight");
        Harness.Result used = rung.run("ladder", "use", "startup-pm", "--level", "lead-pm", "--map-claims");
        assertThat(used.out()).contains("Competencies", "customer-insight", "Made ");
        assertThat(rung.run("undo").code()).isZero();
    }

    @Test
    void aBackupComesBack() throws IOException {
        rung.begun().run("evidence", "add", "T");
        String file = home.resolve("b.db").toString();
        assertThat(rung.run("backup", file).code()).isZero();
        assertThat(rung.run("backup", file).errLines()).hasSize(1);
        assertThat(rung.run("backup", file, "--force").code()).isZero();
        rung.run("evidence", "add", "Later");
        assertThat(rung.run("restore", file).code()).isZero();
        assertThat(json("evidence", "list", "--json").findValuesAsText("title")).containsExactly("T");
    }

    @Test
    void everythingOutIsEverythingIn() throws IOException {
        rung.begun().run("evidence", "add", "T", "--claim", "delivery");
        String file = home.resolve("all.json").toString();
        assertThat(rung.run("export", file).code()).isZero();
        Harness other = new Harness(Files.createDirectory(home.resolve("other")));
        assertThat(other.run("import", file).code()).isZero();
        assertThat(other.run("evidence", "list", "--json").out())
                .isEqualTo(rung.run("evidence", "list", "--json").out());
        assertThat(other.run("import", file).errLines()).hasSize(1);
    }

    @Test
    void theDoctorFindsASoundWorkspaceFine() throws IOException {
        rung.begun();
        assertThat(rung.run("doctor").out()).endsWith("All is well.\n");
        assertThat(json("doctor", "--json").get("fine").asBoolean()).isTrue();
    }

    @Test
    void aWorkspaceThatIsNoneIsOneLineAndStaysAsItIs() throws IOException {
        Path file = Files.writeString(home.resolve("note.txt"), "not a workspace, but something dear\n".repeat(50));
        byte[] before = Files.readAllBytes(file);
        Harness.Result result = rung.run("--workspace", file.toString(), "status");
        assertThat(result.code()).isEqualTo(Cli.UNUSABLE);
        assertThat(result.errLines()).hasSize(1);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void hostileTextNeverReachesTheTerminalRaw() throws IOException {
        rung.begun();
        rung.run("init", "--name", HOSTILE);
        rung.run("evidence", "add", HOSTILE, "--situation", HOSTILE, "--link", HOSTILE, "--claim", "delivery");
        rung.run("assess", "set", "delivery=not_applicable", "--reason", HOSTILE);
        Path file = Files.writeString(
                home.resolve("e.csv"), "date,title,x\n2026-01-01,\"" + HOSTILE + "\"," + HOSTILE + "\n");
        String id = json("evidence", "list", "--json").get(0).get("id").asText();
        for (String[] args : List.of(
                new String[] {"status"},
                new String[] {"status", "--json"},
                new String[] {"evidence", "list"},
                new String[] {"evidence", "list", "--json"},
                new String[] {"evidence", "show", id},
                new String[] {"evidence", "show", HOSTILE},
                new String[] {"evidence", "import", file.toString()},
                new String[] {"evidence", "add", "x", "--claim", HOSTILE},
                new String[] {"readiness", "--explain"},
                new String[] {"readiness", "--json"},
                new String[] {"readiness", "--on", HOSTILE},
                new String[] {"assess", "show"},
                new String[] {"assess", "set", HOSTILE},
                new String[] {"history", "--details"},
                new String[] {"report", "readiness", "--with-private", "--format", "md"},
                new String[] {"report", "readiness", "--with-private", "--format", "text"},
                new String[] {"ladder", "check", HOSTILE.replace("\u0000", "")},
                new String[] {HOSTILE},
                new String[] {"--" + HOSTILE},
                new String[] {"--workspace", HOSTILE, "status"},
                new String[] {"evidence", "delete", HOSTILE})) {
            Harness.Result result = rung.run(args);
            String all = result.out() + result.err();
            assertThat(all).as(String.join(" ", args)).doesNotContain("\u001b", "\u202e", "\u0007", "\u0000", "\u009b");
            assertThat(result.errLines()).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void aMegabyteOfTextIsClippedInErrorsAndKeptInRecords() throws IOException {
        String much = "x".repeat(1_000_000);
        rung.begun().run("evidence", "add", much);
        assertThat(rung.run("evidence", "list").out()).hasSizeLessThan(300);
        assertThat(json("evidence", "list", "--json").get(0).get("title").asText())
                .hasSize(1_000_000);
        assertThat(rung.run("evidence", "show", much).err()).hasSizeLessThan(3_000);
        assertThat(rung.run(much).err()).hasSizeLessThan(3_000);
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoFaultAndAFullDiskIsOne() {
        assertThat(Cli.run(
                        new String[] {"help", "json"},
                        rung.surroundings(failing("Broken pipe"), OutputStream.nullOutputStream())))
                .isZero();
        assertThat(Cli.run(
                        new String[] {"help", "json"},
                        rung.surroundings(failing("No space left on device"), OutputStream.nullOutputStream())))
                .isEqualTo(Cli.UNUSABLE);
    }

    private static OutputStream failing(String why) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(why);
            }
        };
    }
}
