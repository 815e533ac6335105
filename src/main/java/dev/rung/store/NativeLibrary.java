package dev.rung.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.OSInfo;

/**
 * Unpacks SQLite's native library once per version into a private cache folder. The driver's own way unpacks it at every
 * start, fails where the temporary folder allows no programs, and leaves it behind after a kill.
 */
final class NativeLibrary {
    private static final String FOLDER = "org.sqlite.lib.path";

    private NativeLibrary() {}

    /** {@code $XDG_CACHE_HOME/rung}, or {@code ~/.cache/rung} where that is not set to an absolute path. */
    static Path cacheFolder(Map<String, String> environment) {
        String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path home = xdg.startsWith("/") ? Path.of(xdg) : Path.of(System.getProperty("user.home"), ".cache");
        return home.resolve("rung");
    }

    /** Points the driver to the unpacked library. Leaves the driver to its own way where the folder cannot be used. */
    static synchronized void prepare(Path cacheFolder) {
        if (System.getProperty(FOLDER) != null) {
            return;
        }
        String platform = OSInfo.getNativeLibFolderPathForCurrentOS();
        String name = System.mapLibraryName("sqlitejdbc");
        Path folder = cacheFolder.resolve("sqlite-" + SQLiteJDBCLoader.getVersion() + "-" + platform.replace('/', '-'));
        try {
            Path library = folder.resolve(name);
            if (!Seal.holds(library)) {
                unpack("/org/sqlite/native/" + platform + "/" + name, library);
            }
            System.setProperty(FOLDER, folder.toString());
        } catch (IOException | UnsupportedOperationException | SecurityException e) {
            // The driver's own way is slower and works in most places where this one does not.
            System.clearProperty(FOLDER);
        }
    }

    private static void unpack(String resource, Path library) throws IOException {
        try (InputStream in = NativeLibrary.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("no library for this platform");
            }
            PrivateFiles.createFolder(library.getParent());
            Path fresh = Files.createTempFile(library.getParent(), "unpack", ".tmp", PrivateFiles.FILE);
            try {
                byte[] bytes = in.readAllBytes();
                try (OutputStream out = Files.newOutputStream(fresh)) {
                    out.write(bytes);
                }
                PrivateFiles.sync(fresh);
                Files.move(fresh, library, StandardCopyOption.ATOMIC_MOVE);
                Seal.write(library, bytes);
            } finally {
                Files.deleteIfExists(fresh);
            }
        }
    }

    /** The hash of the library beside it: a truncated or garbled one would crash the whole process. */
    private static final class Seal {
        private Seal() {}

        static boolean holds(Path library) throws IOException {
            Path seal = beside(library);
            return Files.isRegularFile(library)
                    && Files.isRegularFile(seal)
                    && PrivateFiles.isPrivate(library.getParent())
                    && Arrays.equals(Files.readAllBytes(seal), hash(Files.readAllBytes(library)));
        }

        static void write(Path library, byte[] bytes) throws IOException {
            Path seal = beside(library);
            Files.deleteIfExists(seal);
            Files.createFile(seal, PrivateFiles.FILE);
            Files.write(seal, hash(bytes));
        }

        private static Path beside(Path library) {
            return library.resolveSibling(library.getFileName() + ".sha256");
        }

        private static byte[] hash(byte[] bytes) {
            return Digests.sha256().digest(bytes);
        }
    }
}
