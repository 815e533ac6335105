package dev.rung.files;

import dev.rung.domain.Refusal;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes a file that only its owner can read, whole or not at all. */
public final class OwnedFile {

    /** What fills a file. */
    @FunctionalInterface
    public interface Filling {
        void into(Path temporary) throws IOException;
    }

    private OwnedFile() {}

    /** Writes text as UTF-8; see {@link #fill}. */
    public static void write(Path file, String text, boolean overwrite) {
        fill(file, overwrite, temporary -> Files.writeString(temporary, text, StandardCharsets.UTF_8));
    }

    /**
     * Has a temporary file beside the target filled, brings it to the disk and moves it into place. Refuses a target that is
     * there unless told to overwrite it, a link in any case, and whatever the disk refuses; then nothing has changed.
     */
    public static void fill(Path file, boolean overwrite, Filling filling) {
        Path target = file.toAbsolutePath().normalize();
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw Refusal.usage(Shown.quoted(file.toString()) + " is a folder; name a file.");
        }
        if (Files.isSymbolicLink(target)) {
            throw Refusal.usage(Shown.quoted(file.toString()) + " is a link; name the file it leads to.");
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !overwrite) {
            throw Refusal.usage(
                    Shown.quoted(file.toString()) + " is there already; name another file, or add --force.");
        }
        Path temporary = folder.resolve(".rung-" + Long.toUnsignedString(System.nanoTime(), 36) + ".tmp");
        try {
            Files.createFile(
                    temporary, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try {
                filling.into(temporary);
                sync(temporary, StandardOpenOption.WRITE);
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
                sync(folder, StandardOpenOption.READ);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (FileAlreadyExistsException exists) {
            throw Refusal.data(Shown.quoted(temporary.toString()) + " is in the way; remove it.", exists);
        } catch (IOException failed) {
            throw Refusal.data("Cannot write " + Shown.quoted(file.toString()) + ": " + reason(failed) + ".", failed);
        }
    }

    private static String reason(IOException failed) {
        String name = failed.getClass().getSimpleName();
        return switch (name) {
            case "NoSuchFileException" -> "its folder is not there";
            case "AccessDeniedException" -> "you may not write there";
            default -> String.valueOf(failed.getMessage());
        };
    }

    private static void sync(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }
}
