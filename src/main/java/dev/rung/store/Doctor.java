package dev.rung.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Looks a workspace over, whole: structure, references, full text, the hash of every row, permissions. */
public final class Doctor {
    private static final int MOST = 20;

    private final Database database;

    public Doctor(Database database) {
        this.database = database;
    }

    /**
     * One thing that is wrong.
     *
     * @param what in a sentence
     * @param advice what the person can do, in a sentence
     * @param repairable whether {@link #repair} mends it
     */
    public record Finding(String what, String advice, boolean repairable) {}

    /** Everything found wrong, worst first; empty when all is well. Changes nothing. */
    public List<Finding> examine() {
        List<Finding> findings = new ArrayList<>();
        database.alone(handle -> {
            structure(handle, findings);
            references(handle, findings);
            text(handle, findings);
            return 0;
        });
        hashes(findings);
        permissions(findings);
        return findings;
    }

    /** Mends the full text and the permissions, and returns what is still wrong after it. */
    public List<Finding> repair() {
        database.write(handle -> {
            FullText.rebuild(handle);
            return 0;
        });
        for (Path file : ownFiles()) {
            try {
                Files.setPosixFilePermissions(file, PrivateFiles.FILE_MODE);
            } catch (IOException e) {
                // Examined again below: what could not be changed is reported.
                continue;
            }
        }
        return examine();
    }

    private static void structure(Handle handle, List<Finding> findings) {
        for (String fault : lines(handle, "PRAGMA integrity_check(" + MOST + ")")) {
            if (!fault.equals("ok")) {
                findings.add(damage("The file is damaged: " + fault));
            }
        }
    }

    private static void references(Handle handle, List<Finding> findings) {
        for (String table : lines(handle, "PRAGMA foreign_key_check")) {
            findings.add(damage("A row of " + table + " belongs to something that is not there"));
            if (findings.size() >= MOST) {
                return;
            }
        }
    }

    private static void text(Handle handle, List<Finding> findings) {
        for (FullText.Index index : FullText.ALL) {
            if (!FullText.isSound(handle, index)) {
                findings.add(new Finding(
                        "The search index does not fit the " + index.what() + ".",
                        "Let rung doctor build it anew with --fix.",
                        true));
            }
        }
    }

    private void hashes(List<Finding> findings) {
        for (Table table : Tables.kept()) {
            String sql = "SELECT " + RowWriter.names(table) + ", row_hash FROM " + table.name();
            database.read(handle -> {
                RowHash hash = new RowHash();
                try (PreparedStatement query = handle.getConnection().prepareStatement(sql);
                        ResultSet rows = query.executeQuery()) {
                    while (rows.next() && findings.size() < MOST) {
                        Row row = RowWriter.read(table, rows);
                        if (!Arrays.equals(hash.of(row), rows.getBytes("row_hash"))) {
                            findings.add(damage("The content of " + table.name().replace('_', ' ') + " " + row.id()
                                    + " is not what rung wrote"));
                        }
                    }
                    return 0;
                } catch (SQLException e) {
                    findings.add(damage("The table " + table.name() + " cannot be read to its end"));
                    return 0;
                }
            });
        }
    }

    private void permissions(List<Finding> findings) {
        for (Path file : ownFiles()) {
            try {
                if (!PrivateFiles.isPrivate(file)) {
                    findings.add(
                            new Finding("Others may read " + file + ".", "Let rung doctor close it with --fix.", true));
                }
            } catch (IOException | UnsupportedOperationException e) {
                findings.add(new Finding(
                        "Who may read " + file + " cannot be found out.",
                        "Keep it where only you can read it.",
                        false));
            }
        }
    }

    private List<Path> ownFiles() {
        List<Path> files = new ArrayList<>();
        for (String part : List.of("", "-wal", "-shm", GlanceFile.NAME)) {
            Path file = database.file().resolveSibling(database.file().getFileName() + part);
            if (Files.exists(file)) {
                files.add(file);
            }
        }
        files.addAll(Backups.of(database.file()));
        return files;
    }

    private static List<String> lines(Handle handle, String pragma) {
        return handle.createQuery(pragma).map((rs, context) -> rs.getString(1)).list();
    }

    private static Finding damage(String what) {
        return new Finding(
                what + ".", "Bring a backup back with rung restore; the present file is kept beside it.", false);
    }
}
