package dev.rung.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rung.tui.terminal.Pty;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an empty folder to a standing, once with keys only and once with commands only. */
class FirstDayTest {
    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void anEmptyHome() {
        home = new Home(folder);
    }

    @Test
    void withKeysOnly() throws IOException {
        try (Pty pty = home.screens()) {
            pty.await("Welcome to rung")
                    .type("Mara Ünal")
                    .key("Tab", "Tab", "Right")
                    .await("‹ Senior PM ›");
            pty.key("Tab").await("‹ Principal PM ›").key("Enter").await("✓ Welcome, Mara Ünal");
            pty.await("Write down one thing you did").await("0 of 10");

            pty.type("e").await("New evidence").type("Closed the retention bet").key("Enter");
            pty.await("Captured “Closed the retention bet”").type("3").await("asserted");
            pty.key("Enter").await("enter edit").key("Enter").await("what you did yourself");
            pty.key("Tab", "Tab").type("Churn had grown").key("Tab").type("Tested a longer trial");
            pty.key("Tab").type("Retention rose").await("described").key("Tab").type("retention");
            pty.key("Tab").type("88 %").key("Tab").type("90 %").key("Tab").type("billing");
            pty.await("measured").key("Escape").await("SITUATION").type("m").await("0 marked");
            pty.type("/").type("outcome principal").await("[ ] Outcome ownership · Principal PM");
            pty.key("Enter", "Space").await("[x]").key("Enter").await("CLAIMS").awaitGone("0 marked");
            pty.type("4").await("[◐ shown").await("1 counted claim in 1 quarter, measured");

            pty.type(":")
                    .type("import evidence")
                    .await("Import evidence from a CSV")
                    .key("Enter");
            pty.await("IMPORT EVIDENCE").type(Home.SPREADSHEET.toString()).key("Enter");
            pty.await("55 pieces to import  ·  ! 5 rows are faulty");
            for (int row : new int[] {42, 43, 44, 45, 46}) {
                assertThat(pty.screen()).contains("row " + row);
            }
            pty.key("Enter")
                    .await("mend the file")
                    .type("l")
                    .await("Imported 55 pieces")
                    .await("55 pieces");
            for (String left : new String[] {"54 pieces", "53 pieces"}) {
                pty.type("m")
                        .await("0 marked")
                        .key("Space")
                        .await("[x]")
                        .key("Enter")
                        .await(left);
            }
            pty.type("u")
                    .await("Undone")
                    .await("54 pieces")
                    .key("C-r")
                    .await("Done again")
                    .await("53 pieces");

            pty.type("4").await("as of today").type("a").await("1 of 22");
            pty.type("3")
                    .await("2 of 22")
                    .type("2")
                    .await("3 of 22")
                    .type("5")
                    .await("4 of 22")
                    .type("$");
            pty.await("3 of 22")
                    .type("S")
                    .await("Submit this assessment?")
                    .type("y")
                    .await("3 ratings");
            pty.type("4").await("as of today").type("c").await("CLAIMED MORE THAN SHOWN  1");
            pty.key("Escape").await("as of today").type("x").await("Nothing of it is private");
            pty.key("Enter").awaitGone("LEAVES").await("readiness-");
            pty.key("q");
            assertThat(pty.exitCode()).isZero();
            assertThat(pty.settingsAfter()).isEqualTo(pty.settingsBefore());
            Path report = onlyFile(pty.folder(), "readiness-*.md");
            assertThat(Files.readString(report)).contains("Mara Ünal", "Closed the retention bet", "Principal PM");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(report)))
                    .isEqualTo("rw-------");
        }
        try (Pty pty = home.screens()) {
            pty.await("Senior → Principal")
                    .type("4")
                    .await("[◐ shown")
                    .type("c")
                    .await("CLAIMED MORE THAN SHOWN  1");
            pty.type("3").await("56 pieces").key("q");
            assertThat(pty.exitCode()).isZero();
        }
        assertThat(home.modes("data")).allMatch(m -> m.startsWith("rw------- ") || m.startsWith("rwx------ "));
    }

    @Test
    void withCommandsOnly() throws IOException {
        assertThat(home.run("evidence", "list").complaint()).contains("rung init");
        assertThat(home.say()).contains("Nobody has begun here yet");
        assertThat(home.say("init", "--name", "Mara Ünal", "--level", "senior-pm", "--target", "principal-pm"))
                .contains("on the way to Principal PM");
        add("2026-08-14", "Retention bet closed", "outcome-ownership@principal-pm");
        assertThat(level("principal-pm", "outcome-ownership").path("state").textValue())
                .isEqualTo("shown");
        add("2026-11-02", "Annual plan held", "outcome-ownership@principal-pm");
        JsonNode principal = level("principal-pm", "outcome-ownership");
        assertThat(principal.path("state").textValue()).isEqualTo("sustained");
        assertThat(principal.path("counted").intValue()).isEqualTo(2);
        assertThat(principal.path("quarters").intValue()).isEqualTo(2);
        assertThat(principal.path("claims")).hasSize(2);
        assertThat(level("associate-pm", "outcome-ownership").path("state").textValue())
                .isEqualTo("sustained");
        assertThat(level("group-pm", "outcome-ownership").path("state").textValue())
                .isEqualTo("no_evidence");

        Home.Ran refused = home.run("evidence", "import", Home.SPREADSHEET.toString(), "--yes");
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.complaint()).contains("5 rows", "--skip-faulty");
        assertThat(refused.out()).contains("Row 42", "Row 43", "Row 44", "Row 45", "Row 46");
        assertThat(list()).hasSize(2);
        home.say("evidence", "import", Home.SPREADSHEET.toString(), "--yes", "--skip-faulty");
        assertThat(list()).hasSize(57);

        JsonNode all = json("readiness", "--json", "--on", "2026-11-21");
        assertThat(all.path("person").path("name").textValue()).isEqualTo("Mara Ünal");
        assertThat(all.path("on").textValue()).isEqualTo("2026-11-21");
        assertThat(all.path("ladder").path("id").textValue()).isEqualTo("owner-pm");
        assertThat(all.path("levels")).hasSize(8).allSatisfy(level -> {
            assertThat(level.path("verdict").textValue()).isEqualTo("not_yet");
            assertThat(level.path("applicable").intValue()).isEqualTo(10);
            assertThat(level.path("expectations")).hasSize(11);
        });
        Path report = folder.resolve("standing.html");
        home.say("report", "readiness", "-o", report.toString());
        assertThat(Files.readString(report)).contains("Mara Ünal", "Retention bet closed");
        assertThat(home.run("report", "readiness", "-o", report.toString()).complaint())
                .contains("--force");
        assertThat(home.modes("standing.html")).containsExactly("rw------- standing.html");

        home.say("undo");
        assertThat(list()).hasSize(2);
        home.say("redo");
        assertThat(list()).hasSize(57);
        assertThat(home.say("doctor")).contains("All is well");
    }

    private void add(String on, String title, String claim) {
        home.say(
                "evidence",
                "add",
                title,
                "--on",
                on,
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
                "billing",
                "--claim",
                claim);
    }

    private JsonNode list() throws IOException {
        return json("evidence", "list", "--json");
    }

    private JsonNode level(String level, String competency) throws IOException {
        JsonNode levels = json("readiness", "--json", "--on", "2026-11-21", "--level", level)
                .path("levels");
        assertThat(levels).hasSize(1);
        for (JsonNode expectation : levels.get(0).path("expectations")) {
            if (expectation.path("competency").textValue().equals(competency)) {
                return expectation;
            }
        }
        throw new AssertionError("no " + competency);
    }

    private JsonNode json(String... arguments) throws IOException {
        return new ObjectMapper().readTree(home.say(arguments));
    }

    private static Path onlyFile(Path folder, String glob) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, glob)) {
            return files.iterator().next();
        }
    }
}
