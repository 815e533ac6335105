package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.coaching.NoteClass;
import dev.rung.domain.coaching.PrivateNote;
import dev.rung.domain.coaching.SessionNote;
import dev.rung.domain.coaching.Step;
import dev.rung.domain.person.Person;
import dev.rung.service.Places;
import dev.rung.service.Rung;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that are in private fields only are looked for in the bytes of everything that rung writes or prints. */
class PrivateCanaryTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:30:00Z"), ZoneOffset.UTC);

    /** Written into private notes; no other field holds one. */
    private static final List<String> NOTES =
            List.of("canarysession", "canaryperson", "canaryrewritten", "canaryhidden", "canarydeleted", "canarydraft");

    /** Written into private evidence. */
    private static final String EVIDENCE = "canaryevidence";

    @TempDir
    Path home;

    @Test
    void noPrivateWordIsInAnythingButTheWorkspaceAndItsBackups() throws IOException {
        Harness rung = new Harness(home).begun();
        rung.run("person", "add", "Anna Weiss", "--as", "mentee", "--level", "pm");
        String id = rung.run("session", "new", "anna", "--goal", "Win two weeks")
                .out()
                .split("\\s+")[1];
        rung.run("session", "begin", id);
        rung.run("session", "note", id, "goal", "Shared openly", "--class", "shared");
        rung.run("evidence", "add", "canaryevidence title", "--private", "--situation", "canaryevidence situation");
        secrets(id);

        List<String> printed = new ArrayList<>();
        for (String command : List.of(
                "session show " + id,
                "session show " + id + " --json",
                "session list --json",
                "session offers " + id + " --json",
                "session close " + id,
                "report session " + id,
                "report session " + id + " --format html",
                "report session " + id + " --format text",
                "report session " + id + " --format json",
                "report session " + id + " -o " + home.resolve("summary.html"),
                "report session " + id + " -o " + home.resolve("summary.md"),
                "report readiness",
                "report readiness --format html",
                "commitment list --for anna --json",
                "person show anna",
                "person show anna --json",
                "doctor --json")) {
            Harness.Result result = rung.run(command.split(" "));
            assertThat(result.err()).as(command).isEmpty();
            printed.add(result.out());
        }
        for (String own : List.of("history", "history --json", "status", "status --json", "evidence list")) {
            // What one reads oneself may name one's own private evidence.
            assertThat(rung.run(own.split(" ")).out()).as(own).doesNotContain(NOTES);
        }
        String said = rung.run("export", home.resolve("all.json").toString()).out();
        assertThat(said).contains("4 private notes left out");
        assertThat(Files.readString(home.resolve("all.json")))
                .contains("Shared openly")
                .doesNotContain(NOTES);
        Files.delete(home.resolve("all.json"));

        assertThat(String.join("\n", printed))
                .contains("Shared openly")
                .doesNotContain(NOTES)
                .doesNotContain(EVIDENCE);
        for (Path file : files()) {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            // Private evidence is the person's own, and may stand in their own Today, kept beside the workspace.
            assertThat(bytes).as(file.toString()).doesNotContain(NOTES);
        }
        rung.run("backup", home.resolve("whole.db").toString());
        assertThat(Files.readString(home.resolve("whole.db"), StandardCharsets.ISO_8859_1))
                .contains("canarysession", "canaryperson")
                .doesNotContain("canarydeleted");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            return all.filter(Files::isRegularFile)
                    .filter(f -> !f.getFileName().toString().startsWith("workspace.db"))
                    .filter(f -> !f.toString().contains("backups"))
                    .toList();
        }
    }

    private void secrets(String part) {
        try (Rung rung = Rung.open(Places.of(Map.of(), home.toString(), ""), NOON)) {
            String id = rung.sessions().find(part).id();
            Person anna = rung.people().find("anna");
            rung.privateNotes().write(id, Step.REALITY, "canarysession");
            rung.privateNotes().writeOn(anna.id(), "canaryperson");
            PrivateNote again = rung.privateNotes().write(id, Step.OPTIONS, "canaryrewritten");
            rung.privateNotes().rewrite(again.id(), "canaryrewritten twice");
            SessionNote shared = rung.sessions().note(id, Step.OPTIONS, "canaryhidden", NoteClass.SHARED);
            rung.privateNotes().hide(shared.id());
            PrivateNote gone = rung.privateNotes().write(id, Step.OPTIONS, "canarydeleted");
            rung.privateNotes().delete(gone.id());
            rung.drafts().keep("session:" + id + ":note", "class=PRIVATE\ntext=canarydraft\n");
        }
    }
}
