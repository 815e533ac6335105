package dev.rung.store;

import dev.rung.domain.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;

/**
 * The {@link Glance} once more, in a small private file beside the workspace: loading SQLite takes longer than all else
 * before the first frame. Its first line says which state of which file it belongs to and what its bytes add up to;
 * whatever does not fit makes it worth nothing. The first change takes it away, and no backup or export knows it.
 */
final class GlanceFile {
    /** What is added to the name of the workspace. */
    static final String NAME = "-today";

    private static final long MOST = 1 << 20;

    private final Path workspace;
    private final Path file;

    GlanceFile(Path workspace) {
        this.workspace = workspace;
        this.file = beside(NAME);
    }

    private Path beside(String part) {
        return workspace.resolveSibling(workspace.getFileName() + part);
    }

    /** What was kept for a day, if it is whole and nothing touched the workspace since. */
    Optional<String> read(LocalDate day) {
        try {
            Optional<String> body = body();
            if (body.isEmpty()) {
                return Optional.empty();
            }
            String text = body.get();
            for (int at = 0; at < text.length(); ) {
                int space = text.indexOf(' ', at);
                int line = text.indexOf('\n', space);
                int end = line + 1 + Integer.parseInt(text.substring(space + 1, line));
                if (text.substring(at, space).equals(day.toString())) {
                    return Optional.of(text.substring(line + 1, end));
                }
                at = end;
            }
            return Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            // It is a copy: whatever is wrong with it, the workspace says the same.
            return Optional.empty();
        }
    }

    private Optional<String> body() throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                || Files.size(file) > MOST
                || !PrivateFiles.isPrivate(file)) {
            return Optional.empty();
        }
        String all = Files.readString(file);
        int end = all.indexOf('\n');
        String body = all.substring(end + 1);
        Optional<String> stamp = stamp();
        return stamp.isPresent() && all.substring(0, Math.max(0, end)).equals(stamp.get() + sum(body))
                ? Optional.of(body)
                : Optional.empty();
    }

    /** Keeps what the workspace keeps, if it does and all of it has gone from the log into the file. */
    void keep(Connection connection) throws SQLException, IOException {
        if (body().isPresent()) {
            return;
        }
        // While this holds nobody can change anything: what is read and what the file looks like belong together.
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                Map<String, String> texts = new LinkedHashMap<>();
                try (ResultSet row = statement.executeQuery("SELECT day, text FROM glance ORDER BY day")) {
                    while (row.next()) {
                        texts.put(row.getString(1), row.getString(2));
                    }
                }
                keep(texts);
            } finally {
                statement.execute("ROLLBACK");
            }
        }
    }

    void keep(Map<String, String> textOfDay) throws IOException {
        StringBuilder body = new StringBuilder();
        textOfDay.forEach((day, text) ->
                body.append(day).append(' ').append(text.length()).append('\n').append(text));
        Optional<String> stamp = stamp();
        if (stamp.isPresent() && !body.isEmpty()) {
            write(stamp.get() + sum(body.toString()) + '\n' + body);
        }
    }

    private void write(String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path fresh = Files.createTempFile(folder, ".today", ".tmp", PrivateFiles.FILE);
        try {
            Files.writeString(fresh, text);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Takes it away; does nothing when there is none. */
    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw Refusal.data(
                    file + " cannot be deleted, nothing was changed: give yourself permission in its folder.", e);
        }
    }

    /** What is another after any change of the workspace; empty while some of it lies beside it, or behind a link. */
    private Optional<String> stamp() throws IOException {
        Path log = beside("-wal");
        if (Files.exists(log) && Files.size(log) > 0
                || Files.exists(beside("-journal"))
                || Files.isSymbolicLink(workspace)) {
            return Optional.empty();
        }
        Map<String, Object> of = Files.readAttributes(workspace, "unix:size,ino,dev,lastModifiedTime,ctime");
        return Optional.of(of.get("dev") + " " + of.get("ino") + " " + of.get("size") + " "
                + nanos(of.get("lastModifiedTime")) + " " + nanos(of.get("ctime")) + " ");
    }

    private static long nanos(Object time) {
        return time instanceof FileTime moment ? moment.to(TimeUnit.NANOSECONDS) : 0;
    }

    private static long sum(String body) {
        CRC32 sum = new CRC32();
        sum.update(body.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
