package dev.rung.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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
        // Jdbi and the driver speak to SLF4J, which complains on the screen when nobody listens.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
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

    /**
     * What says that the library is whole: a truncated or garbled one would crash the whole process. The hash is beside it,
     * with size, file number and times of change of the file it was computed from: while those are the same, so is the
     * content, and the hash, which takes a cold start some ten milliseconds, need not be computed again.
     */
    private static final class Seal {
        private Seal() {}

        static boolean holds(Path library) throws IOException {
            Path seal = beside(library);
            if (!Files.isRegularFile(library)
                    || !Files.isRegularFile(seal)
                    || !PrivateFiles.isPrivate(library.getParent())) {
                return false;
            }
            String kept = Files.readString(seal);
            int end = kept.indexOf('\n');
            if (end < 0) {
                return false;
            }
            String stamp = stamp(library);
            if (kept.substring(end + 1).equals(stamp)) {
                return true;
            }
            String hash = hash(Files.readAllBytes(library));
            if (!kept.substring(0, end).equals(hash)) {
                return false;
            }
            put(seal, hash, stamp);
            return true;
        }

        static void write(Path library, byte[] bytes) throws IOException {
            put(beside(library), hash(bytes), stamp(library));
        }

        private static void put(Path seal, String hash, String stamp) throws IOException {
            Files.deleteIfExists(seal);
            Files.createFile(seal, PrivateFiles.FILE);
            Files.writeString(seal, hash + '\n' + stamp);
        }

        private static Path beside(Path library) {
            return library.resolveSibling(library.getFileName() + ".seal");
        }

        private static String stamp(Path library) throws IOException {
            Map<String, Object> file = Files.readAttributes(library, "unix:size,ino,lastModifiedTime,ctime");
            return file.get("size") + " " + file.get("ino") + " " + nanos(file.get("lastModifiedTime")) + " "
                    + nanos(file.get("ctime"));
        }

        private static long nanos(Object time) {
            return time instanceof FileTime moment ? moment.to(TimeUnit.NANOSECONDS) : 0;
        }

        private static String hash(byte[] bytes) {
            StringBuilder hex = new StringBuilder();
            for (byte b : Digests.sha256().digest(bytes)) {
                hex.append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
            }
            return hex.toString();
        }
    }
}
