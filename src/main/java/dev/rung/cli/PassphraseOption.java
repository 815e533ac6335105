package dev.rung.cli;

import dev.rung.domain.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** {@code --passphrase-file}: a passphrase never stands on a command line, where others on the machine can read it. */
final class PassphraseOption {
    private static final int LARGEST = 4096;

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = "The passphrase is the first line of this file.")
    private Optional<Path> file = Optional.empty();

    /** The passphrase, read when it is asked for. */
    Supplier<Optional<char[]>> supplier() {
        return this::read;
    }

    Optional<char[]> read() {
        return file.map(PassphraseOption::read);
    }

    private static char[] read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
            String line = text.lines().findFirst().orElse("");
            if (line.isBlank()) {
                throw Refusal.usage(file + " has no passphrase in its first line");
            }
            return line.toCharArray();
        } catch (IOException unreadable) {
            throw Refusal.data("cannot read " + file + ": is it there, and may you read it?", unreadable);
        }
    }
}
