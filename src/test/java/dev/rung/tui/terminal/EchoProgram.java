package dev.rung.tui.terminal;

import dev.rung.domain.Refusal;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.domain.text.Graphemes;
import dev.rung.domain.text.VisibleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Draws the inputs it receives, newest last, under one line of every style. Keys with a meaning: ctrl-z suspends, ctrl-e
 * edits, ctrl-x throws, ctrl-l repaints, ctrl-y copies, q quits; ctrl-t shows a file named by RUNG_TEST_TEXT.
 */
public final class EchoProgram {
    private final Console console;
    private final Deque<String> inputs = new ArrayDeque<>();
    private String edited = "first draft";
    private List<String> lines = List.of();

    private EchoProgram(Console console) {
        this.console = console;
    }

    public static void main(String[] args) {
        if (!TerminalConsole.available(System.getenv())) {
            System.out.println("no terminal");
            return;
        }
        try (Console console = TerminalConsole.open(System.getenv())) {
            new EchoProgram(console).run();
        } catch (TerminalGone e) {
            System.exit(9);
        } catch (IllegalStateException | IOException e) {
            System.err.println("failed: " + e.getMessage());
            System.exit(4);
        }
        System.exit(0);
    }

    private void run() throws IOException {
        draw();
        while (true) {
            Optional<Input> input = console.poll(50);
            if (input.isEmpty()) {
                continue;
            }
            String told = describe(input.get());
            inputs.addLast(told);
            switch (told) {
                case "q" -> {
                    return;
                }
                case "^z" -> console.suspend();
                case "^x" -> throw new IllegalStateException("on purpose");
                case "^e" -> edit();
                case "^l" -> console.forget();
                case "^y" -> console.copy("copied");
                case "^t" -> lines = Files.readAllLines(Path.of(System.getenv("RUNG_TEST_TEXT")));
                default -> {}
            }
            draw();
        }
    }

    private void edit() {
        try {
            edited = new Editor(console, System.getenv()).edit(edited, ".md");
        } catch (Refusal refusal) {
            inputs.addLast(refusal.getMessage());
        }
    }

    private static String describe(Input input) {
        if (input instanceof Input.Press press) {
            return press.key().label();
        }
        if (input instanceof Input.Paste paste) {
            String text = paste.text();
            return "paste " + text.length() + ' ' + (text.length() > 30 ? text.substring(text.length() - 30) : text);
        }
        if (input instanceof Input.Mouse mouse) {
            return mouse.kind() + "@" + mouse.column() + ',' + mouse.row();
        }
        if (input instanceof Input.Resized size) {
            return "size " + size.columns() + 'x' + size.rows();
        }
        return "focus " + ((Input.Focus) input).gained();
    }

    private void draw() {
        Surface surface = console.surface();
        surface.blank();
        int column = 0;
        for (Style.Ink ink : Style.Ink.values()) {
            column = write(column, 0, ink.name(), Style.TEXT.with(ink)) + 1;
        }
        column = 0;
        for (Style.Ground ground : Style.Ground.values()) {
            column = write(column, 1, ground.name(), Style.TEXT.on(ground)) + 1;
        }
        int row = 2;
        for (String line : lines) {
            write(0, row, line, Style.TEXT);
            write(20, row++, "|", Style.ACCENT);
        }
        write(0, row++, "edited: " + edited, Style.TEXT);
        int room = Math.max(0, surface.rows() - row - 1);
        while (inputs.size() > room) {
            inputs.removeFirst();
        }
        for (String told : inputs) {
            write(0, row++, told, Style.TEXT);
        }
        write(surface.columns() - 1, surface.rows() - 1, "#", Style.BAD);
        surface.cursor(0, surface.rows() - 1);
        console.show();
    }

    private int write(int start, int row, String text, Style style) {
        int column = start;
        for (String grapheme : Graphemes.of(VisibleText.line(text))) {
            int width = DisplayWidth.of(grapheme);
            console.surface().put(column, row, grapheme, width, style);
            column += width;
        }
        return column;
    }
}
