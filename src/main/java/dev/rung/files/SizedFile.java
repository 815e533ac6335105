package dev.rung.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file whole after its size was looked at, so that no file can fill the memory. */
public final class SizedFile {
    public static final long MEGABYTE = 1024L * 1024;

    private SizedFile() {}

    /**
     * @param most bytes allowed
     * @throws Unreadable when it is not there, no plain file, larger, or cannot be read
     */
    public static byte[] read(Path path, long most) {
        String file = path.toString();
        try {
            if (!Files.exists(path)) {
                throw new Unreadable(Fault.ofFile(file, "there is no such file"));
            }
            if (!Files.isRegularFile(path)) {
                throw new Unreadable(Fault.ofFile(
                        file, Files.isDirectory(path) ? "is a folder, not a file" : "is not a plain file"));
            }
            if (Files.size(path) > most) {
                throw tooLarge(file, Files.size(path), most);
            }
            try (InputStream in = Files.newInputStream(path)) {
                byte[] bytes = in.readNBytes((int) most + 1);
                if (bytes.length > most) {
                    throw tooLarge(file, bytes.length, most);
                }
                return bytes;
            }
        } catch (AccessDeniedException e) {
            throw new Unreadable(Fault.ofFile(file, "may not be read; give yourself the right to read it"));
        } catch (IOException e) {
            throw new Unreadable(Fault.ofFile(file, "cannot be read: " + Shown.whole(String.valueOf(e.getMessage()))));
        }
    }

    private static Unreadable tooLarge(String file, long size, long most) {
        return new Unreadable(Fault.ofFile(
                file, "is larger than " + most / MEGABYTE + " MB (" + size / MEGABYTE + " MB); that is not read"));
    }
}
