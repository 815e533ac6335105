package dev.rung.store;

import dev.rung.domain.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/** What is looked at before a workspace is used: place, permissions, file system, version of SQLite. */
final class Opening {
    private static final Set<String> NETWORK =
            Set.of("nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "sshfs", "afs", "ncpfs", "davfs");

    private Opening() {}

    /** Makes the folder and the file where they are missing, for the owner's eyes only. */
    static void createMissing(Path file) {
        if (Files.isDirectory(file)) {
            throw Refusal.data(file + " is a folder: name a file in it with --workspace.");
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            PrivateFiles.createFolder(folder);
            PrivateFiles.createFile(file);
        } catch (IOException e) {
            throw Refusal.data(
                    file + " cannot be made: check that its folder is a folder you may write in, or name another with"
                            + " --workspace.",
                    e);
        }
        if (!Files.isReadable(file) || !Files.isWritable(file)) {
            throw Refusal.data(file
                    + " cannot be read and written by you, nothing was changed: give yourself permission, or name another"
                    + " with --workspace.");
        }
    }

    /** Whether the name of a file system is one whose files live on another machine. */
    static boolean isNetwork(String fileSystem) {
        return NETWORK.contains(fileSystem);
    }

    static String fileSystem(Path file) {
        try {
            return Files.getFileStore(file).type();
        } catch (IOException e) {
            return "";
        }
    }

    /** Refuses an SQLite that can corrupt a file when its log is reset, as all before 3.51.3 can. */
    static void demandSafeSqlite(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT sqlite_version()")) {
            result.next();
            demandSafeSqlite(result.getString(1));
        }
    }

    static void demandSafeSqlite(String version) {
        long number = 0;
        int part = 0;
        int parts = 0;
        for (int i = 0; i <= version.length(); i++) {
            char c = i < version.length() ? version.charAt(i) : '.';
            if (c != '.') {
                part = part * 10 + (c - '0');
            } else if (parts++ < 3) {
                number = number * 1000 + part;
                part = 0;
            }
        }
        if (number < 3_051_003L) {
            throw Refusal.data("SQLite " + version
                    + " can damage a workspace and is not used: start rung with the SQLite it brings along (3.51.3 or"
                    + " newer).");
        }
    }
}
