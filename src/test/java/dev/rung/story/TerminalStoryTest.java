package dev.rung.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Main;
import dev.rung.tui.terminal.Pty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program on terminals of every size and temper, and on none. */
class TerminalStoryTest {
    private static final String HOSTILE = "evil \033]0;title\007 \033[31m \u202E bidi \u0000 nul \u009B31m end";

    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void aWorkspace() {
        home = new Home(folder).begun();
    }

    @Test
    void noSizeIsTooSmallAndAStormOfSizesEndsWell() {
        try (Pty pty = home.screens(10, 3, Map.of())) {
            pty.until(
                    "something to be drawn",
                    () -> !pty.screen().isBlank() && !pty.screen().contains("<before>"));
            pty.type("4").resize(1, 1).type("3").resize(1, 30).resize(300, 1);
            for (int i = 0; i < 40; i++) {
                pty.resize(1 + i * 37 % 220, 1 + i * 23 % 70).type("1234".substring(i % 4, i % 4 + 1));
            }
            pty.resize(80, 24).type("4").await("Outcome ownership").type("?").await("esc close");
            pty.key("Escape").awaitGone("esc close").type("1").await("WORTH DOING NEXT");
            pty.key("q");
            assertThat(pty.exitCode()).isZero();
            assertThat(pty.settingsAfter().lines().skip(1).toList())
                    .isEqualTo(pty.settingsBefore().lines().skip(1).toList());
        }
    }

    @Test
    void hostileTextCannotDriveTheTerminal() throws IOException {
        String million = "many words ".repeat(100_000);
        home.say("evidence", "add", HOSTILE.replace("\u0000", ""), "--witness", "x\033[2J", "--claim", "go-to-market");
        try (Pty pty = home.screens()) {
            pty.await("Senior PM")
                    .type("3")
                    .await("‹U+001B›]0;title")
                    .key("Enter")
                    .await("CLAIMS");
            pty.key("Enter")
                    .await("what you did yourself")
                    .key("Tab", "Tab")
                    .paste(HOSTILE)
                    .key("Tab");
            pty.paste(million)
                    .await("many words")
                    .key("Tab")
                    .type("done")
                    .key("Escape")
                    .await("SITUATION");
            pty.type("e")
                    .await("New evidence")
                    .paste(HOSTILE + "\nsecond line")
                    .key("Enter")
                    .await("Captured");
            assertThat(pty.ask("#{pane_title} #{alternate_on}"))
                    .doesNotContain("title")
                    .endsWith(" 1");
            pty.type("4").await("as of today").key("q");
            assertThat(pty.exitCode()).isZero();
            assertThat(pty.settingsAfter()).isEqualTo(pty.settingsBefore());
        }
        for (String[] command : new String[][] {
            {"evidence", "list"},
            {"evidence", "list", "--json"},
            {"status"},
            {"history"},
            {"readiness", "--explain"},
            {"readiness", "--json"},
            {"report", "readiness", "--format", "md"},
            {"report", "readiness", "--format", "html"}
        }) {
            assertThat(home.say(command))
                    .as(String.join(" ", command))
                    .doesNotContain("\033", "\u0007", "\u202E", "\u009B", "\u0000");
        }
        assertThat(home.say("evidence", "list", "--csv")).contains(million.strip());
    }

    @Test
    void signalsEndTheScreensAndGiveTheTerminalBack() throws InterruptedException {
        try (Pty pty = home.screens()) {
            pty.await("Senior PM")
                    .type("e")
                    .await("New evidence")
                    .type("Typed before the end")
                    .await("the end");
            // The draft is on disk within a second.
            Thread.sleep(1100);
            pty.signal("TERM");
            assertThat(pty.exitCode()).isEqualTo(143);
            assertThat(pty.settingsAfter()).isEqualTo(pty.settingsBefore());
            assertThat(pty.ask("#{alternate_on} #{cursor_flag} #{mouse_any_flag}"))
                    .isEqualTo("0 1 0");
        }
        try (Pty pty = home.screens()) {
            pty.await("Senior PM").type("e").await("Typed before the end");
        }
    }

    @Test
    void aPathTheScreensCannotUseIsRefusedOnOneLine() throws IOException {
        Files.writeString(home.path("text.db"), "no workspace, only some words\n".repeat(20));
        for (String workspace : List.of(
                home.path("text.db").toString(),
                "/proc/nowhere/ws.db",
                home.path("a?b").toString())) {
            try (Pty pty = home.screens(100, 30, Map.of(), "--workspace", workspace)) {
                assertThat(pty.exitCode()).isBetween(2, 3);
                assertThat(pty.screen()).contains("rung: ").doesNotContain("Exception", "\tat ");
                assertThat(pty.settingsAfter()).isEqualTo(pty.settingsBefore());
            }
        }
    }

    @Test
    void everyLocaleKeepsLettersAndTellsTheSame() throws IOException {
        Home.Ran added = home.process(Map.of("LC_ALL", "C"), "evidence", "add", "Ünal 日本 😀");
        assertThat(added.code()).isZero();
        assertThat(added.err()).isEmpty();
        assertThat(added.out()).contains("Ünal 日本 😀");
        Home.Ran path = home.process(
                Map.of("LC_ALL", "C"), "--workspace", home.path("wörk.db").toString(), "status");
        assertThat(path.code()).isEqualTo(2);
        assertThat(path.complaint()).contains("LC_ALL=C.UTF-8");
        String usual = home.say("readiness", "--json");
        for (String place : List.of("tr-TR", "ar-EG")) {
            String[] parts = place.split("-");
            List<String> command = new ArrayList<>(Pty.javaCommand(Main.class.getName(), "readiness", "--json"));
            command.add(1, "-Duser.language=" + parts[0]);
            command.add(2, "-Duser.country=" + parts[1]);
            assertThat(home.process(Map.of(), command).out()).as(place).isEqualTo(usual);
        }
    }

    @Test
    void withoutATerminalThereIsTextAndAnHonestExitCode() {
        Home.Ran bare = home.process(Map.of("HOME", Home.UNSET, "TERM", "dumb"));
        assertThat(bare.code()).isZero();
        assertThat(bare.err()).isEmpty();
        assertThat(bare.out()).contains("Mara Ünal", "STANDING").doesNotContain("\033");
        String rung = String.join(
                " ",
                Pty.javaCommand(Main.class.getName()).stream().map(Pty::quoted).toList());
        home.say("evidence", "import", Home.SPREADSHEET.toString(), "--yes", "--skip-faulty");
        Home.Ran pipe = home.process(Map.of(), List.of("sh", "-c", rung + " evidence list --csv | head -1"));
        assertThat(pipe.err()).isEmpty();
        assertThat(pipe.out()).startsWith("on,title,");
        Home.Ran full = home.process(Map.of(), List.of("sh", "-c", rung + " evidence list >/dev/full"));
        assertThat(full.code()).isEqualTo(3);
        assertThat(full.complaint()).contains("could not be written whole");
    }

    @Test
    void aNewerJavaWarnsOfNothing() throws IOException {
        Path java = newerJava();
        List<String> command = new ArrayList<>(Pty.javaCommand(Main.class.getName(), "readiness"));
        command.set(0, java.toString());
        // In the jar the manifest says this.
        command.add(1, "--enable-native-access=ALL-UNNAMED");
        Home.Ran ran = home.process(Map.of(), command);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        command.remove(command.size() - 1);
        try (Pty pty = Pty.start(80, 24, home.environment(), command)) {
            pty.await("WORTH DOING NEXT").type("4").await("Outcome ownership").key("q");
            assertThat(pty.exitCode()).isZero();
            assertThat(pty.screen().strip()).isEqualTo("<before>\n<after>");
        }
    }

    /** The one that {@code RUNG_OTHER_JAVA} names, or another beside the one that runs. */
    private static Path newerJava() throws IOException {
        String named = System.getenv().getOrDefault("RUNG_OTHER_JAVA", "");
        if (!named.isEmpty()) {
            return Path.of(named);
        }
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> beside = Files.list(own.getParent())) {
            List<Path> others = beside.filter(p -> p.getFileName().toString().matches(".*\\b25\\b.*"))
                    .map(p -> p.resolve("bin/java"))
                    .filter(Files::isExecutable)
                    .toList();
            Assumptions.assumeFalse(others.isEmpty(), "no Java 25 beside " + own + ": warnings are not tested on it");
            return others.get(0);
        }
    }
}
