package dev.rung.tui.terminal;

import dev.rung.domain.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lets the person edit a text in the editor of their choice, while the console is given back. */
public final class Editor {
    private final Console console;
    private final List<String> command;

    /**
     * Uses {@code $VISUAL}, else {@code $EDITOR}, else {@code vi} or {@code nano}, whichever is on the {@code PATH}. Its
     * arguments may be quoted; no shell reads them.
     */
    public Editor(Console console, Map<String, String> environment) {
        this.console = console;
        this.command = command(environment);
    }

    /**
     * The text as the person left it, with line ends as {@code \n} and without the one that closes the file unless the
     * text had it. While it is edited it lies in a folder that only they can read and that is removed whole.
     *
     * @param suffix what the file's name ends in, for example {@code .md}
     * @throws Refusal if there is no editor or it failed; the caller's text stands as it was
     */
    public String edit(String text, String suffix) {
        if (command.isEmpty()) {
            throw Refusal.usage("No editor is found; set VISUAL or EDITOR to one, for example EDITOR=nano.");
        }
        Path folder = folder();
        try {
            Path file = folder.resolve("text" + suffix);
            Files.createFile(file, owner("rw-------"));
            Files.writeString(file, text, StandardOpenOption.TRUNCATE_EXISTING);
            int[] code = {-1};
            console.outside(() -> code[0] = run(file));
            if (code[0] != 0) {
                throw Refusal.usage("The editor " + command.get(0) + " ended with code " + code[0]
                        + "; the text was kept as it was.");
            }
            return read(file, text);
        } catch (IOException e) {
            throw Refusal.data("The text could not be passed to the editor through " + folder + "; it was kept.", e);
        } finally {
            remove(folder);
        }
    }

    private static String read(Path file, String before) throws IOException {
        // decoding by hand keeps what is not UTF-8 as replacement characters instead of losing the whole text
        String after = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
        boolean added = after.endsWith("\n") && !before.endsWith("\n");
        return added ? after.substring(0, after.length() - 1) : after;
    }

    private int run(Path file) {
        List<String> line = new ArrayList<>(command);
        line.add(file.toString());
        try {
            return new ProcessBuilder(line).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw Refusal.usage("The editor " + command.get(0)
                    + " cannot be started, and the text was kept as it was; set VISUAL or EDITOR to one that can.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("rung-", owner("rwx------"));
        } catch (IOException e) {
            throw Refusal.data(
                    "No folder for the editor can be made in " + System.getProperty("java.io.tmpdir")
                            + "; make room there.",
                    e);
        }
    }

    private static FileAttribute<?> owner(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }

    /** Whole: an editor leaves backups and swap files beside the text. */
    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw Refusal.data("The editor's folder " + folder + " could not be removed; remove it by hand.", e);
        }
    }

    private static List<String> command(Map<String, String> environment) {
        for (String name : List.of("VISUAL", "EDITOR")) {
            List<String> words = words(environment.getOrDefault(name, ""));
            if (!words.isEmpty()) {
                return words;
            }
        }
        for (String name : List.of("vi", "nano")) {
            for (String folder : environment.getOrDefault("PATH", "").split(":")) {
                if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, name))) {
                    return List.of(name);
                }
            }
        }
        return List.of();
    }

    /** Splits at spaces; quotes, single or double, hold words together, and a backslash takes the next character as it is. */
    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean inWord = false;
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && quote != '\'' && i + 1 < line.length()) {
                word.append(line.charAt(++i));
                inWord = true;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
                inWord = true;
            } else if (c == quote) {
                quote = 0;
            } else if (quote == 0 && Character.isWhitespace(c)) {
                if (inWord) {
                    words.add(word.toString());
                    word.setLength(0);
                    inWord = false;
                }
            } else {
                word.append(c);
                inWord = true;
            }
        }
        if (inWord) {
            words.add(word.toString());
        }
        return words;
    }
}
