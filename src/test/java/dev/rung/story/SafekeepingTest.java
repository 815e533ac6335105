package dev.rung.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rung.tui.terminal.Pty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is private stays private, and what goes out comes back to the last field. */
class SafekeepingTest {
    private static final String CANARY = "kanarienvogel";

    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void aWorkspaceWithPrivateEvidence() {
        home = new Home(folder).begun();
        home.say(
                "evidence",
                "add",
                CANARY + "1",
                "--private",
                "--situation",
                CANARY + "2",
                "--action",
                CANARY + "3",
                "--result",
                CANARY + "4",
                "--witness",
                CANARY + "5",
                "--link",
                "https://" + CANARY + "6.example",
                "--scope",
                CANARY + "7",
                "--metric",
                CANARY + "8",
                "--baseline",
                CANARY + "9",
                "--metric-result",
                CANARY + "10",
                "--source",
                CANARY + "11",
                "--claim",
                "go-to-market");
        home.say("evidence", "import", Home.SPREADSHEET.toString(), "--yes", "--skip-faulty");
    }

    @Test
    void noReportTellsOfPrivateEvidenceUnlessAskedTo() throws IOException {
        for (String format : List.of("md", "html", "json", "text")) {
            Path file = home.path("report." + format);
            home.say("report", "readiness", "--format", format, "-o", file.toString());
            assertThat(Files.readString(file)).as(format).doesNotContain(CANARY);
            home.say("report", "readiness", "--format", format, "-o", file.toString(), "--force", "--with-private");
            assertThat(Files.readString(file)).as(format).contains(CANARY);
            assertThat(home.modes("report." + format)).containsExactly("rw------- report." + format);
        }
        assertThat(home.say("evidence", "show", firstId())).contains(CANARY + "11");
    }

    private String firstId() throws IOException {
        JsonNode found = new ObjectMapper().readTree(home.say("evidence", "search", CANARY + "2", "--json"));
        return found.get(0).path("id").textValue();
    }

    @Test
    void everyFileIsForItsOwnerOnlyAndNothingElseKeepsWords() throws IOException {
        home.say("backup", home.path("kept/backup.db").toString());
        home.say("export", home.path("kept/all.json").toString());
        home.say("ladder", "new", home.path("kept/ladder.json").toString());
        home.process(Map.of(), "status");
        for (String made : List.of("data", "kept", "cache", "state", "config")) {
            if (Files.exists(home.path(made))) {
                assertThat(home.modes(made))
                        .allMatch(m -> m.startsWith("rw------- ")
                                || m.startsWith("rwx------ ")
                                // The folder above rung's own is the person's.
                                || m.endsWith(" " + made));
            }
        }
        for (String elsewhere : List.of("cache", "state", "config", "home")) {
            if (Files.exists(home.path(elsewhere))) {
                try (Stream<Path> all = Files.walk(home.path(elsewhere))) {
                    for (Path file : all.filter(Files::isRegularFile).toList()) {
                        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                                .as(file.toString())
                                .doesNotContain(CANARY);
                    }
                }
            }
        }
    }

    @Test
    void whatIsExportedComesBackToTheLastField() throws IOException {
        home.say("assess", "set", "go-to-market=meeting");
        home.say("assess", "set", "delivery=not_applicable", "--reason", "a \"quoted\" reason, 日本");
        home.say("assess", "away", "2026-Q2");
        home.say("evidence", "delete", firstId());
        String other = home.path("other.db").toString();
        Path first = home.path("first.json");
        Path second = home.path("second.json");
        home.say("export", first.toString());
        home.say("--workspace", other, "import", first.toString());
        home.say("--workspace", other, "export", second.toString());
        JsonNode before = new ObjectMapper().readTree(first.toFile()).path("tables");
        JsonNode after = new ObjectMapper().readTree(second.toFile()).path("tables");
        assertThat(before.path("evidence")).hasSize(56);
        assertThat(after).isEqualTo(before);
        for (String[] command : new String[][] {
            {"readiness", "--json", "--on", "2026-11-21"}, {"evidence", "list", "--csv"}, {"assess", "show", "--json"}
        }) {
            assertThat(home.say(concat("--workspace", other, command))).isEqualTo(home.say(command));
        }
        assertThat(home.run("--workspace", other, "import", first.toString()).complaint())
                .contains("holds something already");
    }

    @Test
    void aBackupPutsEverythingBackAndKeepsWhatWasThere() throws IOException {
        String before = home.say("evidence", "list", "--json");
        Path backup = home.path("backup.db");
        home.say("backup", backup.toString());
        home.say("evidence", "add", "After the backup");
        assertThat(home.run("backup", backup.toString()).complaint()).contains("backup.db");
        // In a process of its own nothing else has made the driver ready.
        Home.Ran restored = home.process(Map.of(), "restore", backup.toString());
        assertThat(restored.code()).isZero();
        assertThat(restored.err()).isEmpty();
        assertThat(home.say("evidence", "list", "--json")).isEqualTo(before);
        assertThat(home.run("restore", Home.SPREADSHEET.toString()).complaint()).contains("not a rung workspace");
        assertThat(home.say("evidence", "list", "--json")).isEqualTo(before);
    }

    @Test
    void aWorkspaceThatIsOpenIsNotReplacedUnderThePersonsHands() throws IOException {
        Path backup = home.path("backup.db");
        home.say("backup", backup.toString());
        try (Pty pty = home.screens()) {
            pty.await("Senior PM").type("3").await("56 pieces");
            Home.Ran refused = home.process(Map.of(), "restore", backup.toString());
            assertThat(refused.code()).isEqualTo(3);
            assertThat(refused.complaint()).contains("is open in another rung");
            pty.type("e")
                    .await("New evidence")
                    .type("Written meanwhile")
                    .key("Enter")
                    .await("57 pieces");
            pty.key("q");
            assertThat(pty.exitCode()).isZero();
        }
        assertThat(home.say("evidence", "list")).contains("Written meanwhile");
        home.say("restore", backup.toString());
        assertThat(home.say("evidence", "list")).doesNotContain("Written meanwhile");
    }

    private static String[] concat(String first, String second, String[] rest) {
        return Stream.concat(Stream.of(first, second), Stream.of(rest)).toArray(String[]::new);
    }
}
