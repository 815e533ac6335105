package dev.rung.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every fault of the terminal layer that was measured, in a real terminal. */
class TerminalPtyTest {
    private static final String ECHO = EchoProgram.class.getName();

    @TempDir
    Path files;

    @Test
    void keysPastesMouseAndSizesArriveAndTheTerminalIsGivenBack() throws IOException {
        Path text = files.resolve("text");
        Files.writeString(
                text,
                "plain ascii\n日本語\ne\u0301a\u0308o\u0302\n✅ 👩\u200D👧 ❤\uFE0F 🇩🇪\nbidi \u202E\nesc \033[31m\n");
        try (Pty pty = Pty.java(80, 40, Map.of("RUNG_TEST_TEXT", text.toString()), ECHO)) {
            pty.await("edited:").key("j", "G", "Up", "C-Right", "M-b", "BTab", "F5", "C-a", "NPage");
            pty.await("pagedown");
            assertThat(pty.screen()).contains("\nj\nG\nup\n^right\nM-b\nS-tab\nf5\n^a\npagedown\n");

            pty.type("é日").await("é\n日\n");
            pty.bytes("\033[?62;1;4c\033]11;rgb:0000/0000/0000\033\\\033[99~\033_x\033\\")
                    .type("K");
            pty.await("日\nK\n");
            pty.bytes("\033[").bytes("1;5D").await("^left");
            pty.key("Escape").await("^left\nesc\n");

            pty.paste("two\nlines").await("paste 9 two⏎ lines");
            pty.paste("word ".repeat(200_000) + "the very end").await("paste 1000012 ");
            assertThat(pty.screen()).contains("word the very end");
            pty.bytes("\033[200~lost end").await("paste 8 lost end");

            pty.click(4, 2).await("PRESS@4,2\nRELEASE@4,2");
            pty.bytes("\033[<65;1;1M\033[I").await("WHEEL_DOWN@0,0\nfocus true");

            pty.key("C-t").await("^t");
            List<String> rows = pty.screen().lines().toList();
            assertThat(rows.subList(2, 6))
                    .containsExactly(
                            "plain ascii         |",
                            "日本語              |",
                            "e\u0301a\u0308o\u0302                 |",
                            rows.get(5));
            assertThat(rows.get(5)).startsWith("✅ ").endsWith("|");
            assertThat(rows.subList(6, 8)).containsExactly("bidi ‹U+202E›       |", "esc ‹U+001B›[31m    |");

            pty.resize(60, 12).await("size 60x12");
            assertThat(pty.screen().lines().toList().get(11)).isEqualTo(" ".repeat(59) + "#");
            pty.resize(10, 3)
                    .until("the smallest screen", () -> pty.screen().equals("TEXT MUTED\nNONE ROW C\nplain asc#\n"));
            pty.resize(80, 24).await("size 80x24").key("C-y").await("^y");
            assertThat(pty.clipboard()).isEqualTo("copied");

            assertThat(pty.ask("#{alternate_on} #{mouse_button_flag} #{mouse_sgr_flag}"))
                    .isEqualTo("1 1 1");
            assertThat(pty.key("q").exitCode()).isZero();
            assertThat(pty.settingsAfter()).isEqualTo(pty.settingsBefore().replace("rows 40", "rows 24"));
            assertThat(pty.ask("#{alternate_on} #{mouse_any_flag} #{cursor_flag} #{wrap_flag}"))
                    .isEqualTo("0 0 1 1");
            assertThat(pty.screen().strip()).isEqualTo("<before>\n<after>");
        }
    }

    @Test
    void suspendingEditingAndCrashingLeaveAUsableTerminal() throws IOException {
        Path editor = files.resolve("my editor");
        Files.writeString(
                editor,
                "#!/bin/sh\nls -ld \"$(dirname \"$2\")\" \"$2\" > '" + files + "/modes'\nstty -a > '" + files
                        + "/tty'\nread -p 'ready? ' line\n[ \"$line\" = fail ] && exit 3\n"
                        + "echo backup > \"$2~\"\necho \"$1 $line: $(cat \"$2\")\" > \"$2\"\n");
        Files.setPosixFilePermissions(editor, PosixFilePermissions.fromString("rwx------"));
        List<String> shell = List.of("bash", "--norc", "--noprofile", "-i");
        List<String> words = new ArrayList<>();
        Pty.javaCommand(ECHO).forEach(word -> words.add(Pty.quoted(word)));
        Path run = files.resolve("run");
        Files.writeString(run, "exec " + String.join(" ", words) + "\n");
        Map<String, String> environment =
                Map.of("PS1", "shell> ", "EDITOR", "'" + editor + "' --wait", "TMPDIR", files.toString(), "VISUAL", "");
        try (Pty pty = Pty.start(80, 24, environment, shell)) {
            pty.await("shell>").type("stty -a > s1; sh " + run + "\r").await("edited:");
            pty.key("k", "C-z").await("Stopped");
            assertThat(pty.ask("#{alternate_on} #{cursor_flag}")).isEqualTo("0 1");
            pty.type("stty -a > s2; echo back\r")
                    .await("\nback\n")
                    .resize(70, 20)
                    .type("fg\r")
                    .await("^z");
            assertThat(pty.screen()).contains("k\n^z\n", "edited: first draft").doesNotContain("Stopped");
            pty.await("size 70x20").key("l").await("size 70x20\nl\n");

            pty.key("C-e")
                    .await("ready?")
                    .type("fail\r")
                    .await("ended with code 3")
                    .await("edited: first draft");
            pty.key("C-e").await("ready?").type("done\r").await("edited: --wait done: first draft");
            assertThat(Files.readString(files.resolve("modes")))
                    .contains("-rw-------")
                    .contains("drwx------");
            assertThat(Files.readString(files.resolve("tty"))).contains(" icanon ", "isig");
            assertThat(files.toFile().list((folder, name) -> name.startsWith("rung-")))
                    .isEmpty();

            pty.key("m").await("\nm\n").key("C-x").await("failed: on purpose");
            assertThat(pty.ask("#{alternate_on} #{cursor_flag}")).isEqualTo("0 1");
            pty.resize(80, 24).type("stty -a > s3; echo code $?\r").await("\ncode ");
            String before = settings(pty, "s1");
            assertThat(settings(pty, "s2")).isEqualTo(before);
            assertThat(settings(pty, "s3")).isEqualTo(before);
        }
    }

    /** What stty told, without the size, which tmux brings when it comes to it. */
    private static String settings(Pty pty, String file) throws IOException {
        return Files.readString(pty.folder().resolve(file)).replaceFirst("rows \\d+; columns \\d+;", "");
    }

    @Test
    void aSignalRestoresTheTerminalAndAHangUpEndsTheProgram() throws Exception {
        try (Pty pty = Pty.java(80, 24, Map.of(), ECHO)) {
            pty.await("edited:").signal("TERM");
            assertThat(pty.exitCode()).isEqualTo(143);
            assertThat(pty.settingsAfter()).isEqualTo(pty.settingsBefore());
            assertThat(pty.ask("#{alternate_on} #{cursor_flag} #{mouse_any_flag}"))
                    .isEqualTo("0 1 0");
        }
        List<String> deaf = new ArrayList<>(List.of("sh", "-c", "trap '' HUP; \"$@\"; :", "sh"));
        deaf.addAll(Pty.javaCommand(ECHO));
        for (List<String> command : List.of(Pty.javaCommand(ECHO), deaf)) {
            try (Pty pty = Pty.start(80, 24, Map.of(), command)) {
                ProcessHandle program = pty.await("edited:").program();
                pty.hangUp();
                program.onExit().get(5, TimeUnit.SECONDS);
            }
        }
    }

    @Test
    void coloursFollowWhatTheTerminalCanShow() {
        Map<String, String> full = Map.of("COLORTERM", "truecolor");
        try (Pty pty = Pty.java(80, 24, full, ECHO);
                Pty indexed = Pty.java(80, 24, Map.of(), ECHO);
                Pty sixteen = Pty.java(80, 24, Map.of("TERM", "xterm"), ECHO);
                Pty none = Pty.java(80, 24, Map.of("NO_COLOR", "1"), ECHO);
                Pty light = Pty.java(80, 24, Map.of("RUNG_BACKGROUND", "light", "COLORTERM", "truecolor"), ECHO)) {
            assertThat(pty.await("edited:").styledScreen()).contains("38;2;79;184;174");
            String teal = "38;5;" + Colours.indexed(0x4FB8AE);
            assertThat(indexed.await("edited:").styledScreen()).contains(teal).doesNotContain("38;2;");
            assertThat(sixteen.await("edited:").styledScreen())
                    .contains("\033[36m")
                    .doesNotContain("38;", "48;");
            assertThat(none.await("edited:").styledScreen())
                    .contains("\033[1m", "\033[7m")
                    .doesNotContainPattern("\033\\[[0-9;]*[34][0-7]");
            assertThat(light.await("edited:").styledScreen()).contains("38;2;11;101;94");

            pty.bytes("\033]11;rgb:ffff/ffff/ffff\033\\");
            pty.until("the light colours", () -> pty.styledScreen().contains("38;2;11;101;94"));
        }
    }

    @Test
    void withoutATerminalNothingIsTakenOver() {
        String echo =
                String.join(" ", Pty.javaCommand(ECHO).stream().map(Pty::quoted).toList());
        String all = "TERM=dumb " + echo + "; TERM= " + echo + "; " + echo + " </dev/null; " + echo + " | cat";
        try (Pty pty = Pty.start(80, 24, Map.of(), List.of("sh", "-c", all))) {
            assertThat(pty.exitCode()).isZero();
            assertThat(pty.screen().strip()).isEqualTo("<before>\n" + "no terminal\n".repeat(4) + "<after>");
        }
    }
}
