package dev.rung.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Main;
import dev.rung.tui.terminal.Pty;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same promises, tried for minutes. */
@Tag("campaign")
class CampaignTest {
    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void aWorkspace() {
        home = new Home(folder).begun();
    }

    @Test
    void whatWasSaidToBeSavedSurvivesKillsAtRandomMoments() throws Exception {
        Random random = new Random(7);
        int confirmed = 0;
        for (int round = 0; round < 40; round++) {
            try (Pty pty = home.screens()) {
                pty.await("Senior PM");
                for (int i = random.nextInt(3); i >= 0; i--) {
                    pty.type("e")
                            .await("New evidence")
                            .key("C-u")
                            .type("Piece " + confirmed)
                            .key("Enter");
                    pty.await("Captured “Piece " + confirmed + "”");
                    confirmed++;
                }
                pty.type("e").await("New evidence").type("never finished");
                TimeUnit.MILLISECONDS.sleep(random.nextInt(300));
                pty.signal("KILL");
                pty.exitCode();
            }
            String listed = home.say("evidence", "list", "--csv");
            for (int i = 0; i < confirmed; i++) {
                assertThat(listed).contains(",Piece " + i + ",");
            }
        }
        assertThat(home.say("doctor")).contains("All is well");
    }

    @Test
    void threeRungsWriteFiftyTimesEachWithoutAnError() throws Exception {
        List<Process> writers = new ArrayList<>();
        for (int writer = 0; writer < 2; writer++) {
            String rung = String.join(
                    " ",
                    Pty.javaCommand(Main.class.getName()).stream()
                            .map(Pty::quoted)
                            .toList());
            String loop = "for i in $(seq 50); do " + rung + " evidence add \"Writer " + writer
                    + " $i\" >/dev/null || exit 1; done";
            ProcessBuilder builder = new ProcessBuilder("sh", "-c", loop).inheritIO();
            builder.environment().putAll(home.environment());
            writers.add(builder.start());
        }
        try (Pty pty = home.screens()) {
            pty.await("Senior PM").type("3").await("EVIDENCE");
            for (int i = 0; i < 50; i++) {
                pty.type("e")
                        .await("New evidence")
                        .type("Screen " + i)
                        .key("Enter")
                        .awaitGone("New evidence");
            }
            for (Process writer : writers) {
                assertThat(writer.waitFor(5, TimeUnit.MINUTES)).isTrue();
                assertThat(writer.exitValue()).isZero();
            }
            pty.await("150 pieces").key("q");
            assertThat(pty.exitCode()).isZero();
        }
        assertThat(home.say("doctor")).contains("All is well");
    }

    @Test
    void randomKeysNeverEndItWithAnError() throws IOException {
        home.say("evidence", "import", Home.SPREADSHEET.toString(), "--yes", "--skip-faulty");
        String[] keys = {
            "Enter", "Escape", "Tab", "BTab", "Up", "Down", "Left", "Right", "PgUp", "PgDn", "Home", "End", "Space",
            "BSpace", "DC", "C-a", "C-e", "C-k", "C-l", "C-p", "C-r", "C-u", "C-w", "C-o", "C-g", "F1", "M-b", "M-f"
        };
        String letters = "1234abcdefghijklmnoprstuvwxyzHJKLSTDG/:?$<>[]";
        for (int seed = 0; seed < 6; seed++) {
            Random random = new Random(seed);
            Map<String, String> quiet = Map.of("EDITOR", "true", "VISUAL", "");
            try (Pty pty = home.screens(60 + random.nextInt(100), 10 + random.nextInt(40), quiet)) {
                pty.await("PM");
                for (int i = 0; i < 400 && pty.ask("#{alternate_on}").equals("1"); i++) {
                    if (random.nextBoolean()) {
                        pty.key(keys[random.nextInt(keys.length)]);
                    } else {
                        pty.type("" + letters.charAt(random.nextInt(letters.length())));
                    }
                    if (i % 50 == 49) {
                        pty.resize(1 + random.nextInt(160), 1 + random.nextInt(50));
                    }
                }
                String last = pty.screen();
                assertThat(last).as("seed " + seed).doesNotContain("something went wrong");
                if (pty.ask("#{alternate_on}").equals("1")) {
                    pty.signal("TERM");
                    assertThat(pty.exitCode()).isEqualTo(143);
                } else {
                    assertThat(pty.exitCode()).as("seed " + seed).isZero();
                }
            }
        }
        assertThat(home.say("doctor")).contains("All is well");
    }
}
