package dev.rung.cli;

import dev.rung.domain.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Writes a file that is not there yet and that only its owner can read. Never overwrites and never follows a link. */
final class NewFile {
    private NewFile() {}

    /** Missing folders are made, for their owner only. */
    static void write(Path file, String text) {
        boolean made = false;
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null && !Files.isDirectory(folder)) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            try (FileChannel out = FileChannel.open(
                    file,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
                made = true;
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
        } catch (FileAlreadyExistsException there) {
            throw Refusal.data(file + " is there already and stays as it is; name another file", there);
        } catch (IOException failed) {
            if (made) {
                half(file, failed);
            }
            throw new UncheckedIOException(failed);
        }
    }

    /** Half a file would be worse than none. */
    private static void half(Path file, IOException failed) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException alsoFailed) {
            failed.addSuppressed(alsoFailed);
        }
    }
}
