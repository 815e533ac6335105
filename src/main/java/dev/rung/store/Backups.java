package dev.rung.store;

import dev.rung.domain.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Copies of the workspace, each checked before it takes its name. Those rung makes by itself lie in a folder beside the
 * workspace: one a day, seven kept, and one before each migration and import, five kept.
 */
public final class Backups {
    private static final int DAILY_KEPT = 7;
    private static final int BEFORE_KEPT = 5;
    private static final String DAILY = "daily-";
    private static final String BEFORE = "before-";
    private static final String ENDING = ".db";

    private final Database database;
    private final Clock clock;

    public Backups(Database database) {
        this(database, database.clock());
    }

    Backups(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Where the backups of a workspace lie. */
    public static Path folder(Path workspace) {
        Path file = workspace.toAbsolutePath();
        return file.resolveSibling(file.getFileName() + "-backups");
    }

    /** The backups of a workspace, newest first; also of one that does not open. */
    public static List<Path> of(Path workspace) {
        return in(folder(workspace), "");
    }

    /** Makes today's backup unless there is one. Says where it is when it made one. */
    public Optional<Path> daily() {
        Path target = folder(database.file()).resolve(DAILY + LocalDate.now(clock) + ENDING);
        if (Files.exists(target)) {
            return Optional.empty();
        }
        write(target);
        rotate(DAILY, DAILY_KEPT);
        return Optional.of(target);
    }

    /** Makes a backup before many rows come in. */
    public Path beforeImport() {
        return before("import");
    }

    void beforeMigration(int version) {
        before("migration-from-" + version);
    }

    private Path before(String what) {
        String time = clock.instant().toString().replace(":", "");
        Path target = folder(database.file()).resolve(BEFORE + what + "-" + time + ENDING);
        write(target);
        rotate(BEFORE, BEFORE_KEPT);
        return target;
    }

    /**
     * Makes a backup at a place the person chose.
     *
     * @param overwrite whether a file that is there may be replaced; without it, it is refused
     */
    public void to(Path target, boolean overwrite) {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            if (!overwrite) {
                throw Refusal.usage(target + " is there already, nothing was written: name another file.");
            }
            if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS) || same(target)) {
                throw Refusal.usage(
                        target + " cannot be replaced by a backup, nothing was written: name another file.");
            }
        }
        write(target);
    }

    private boolean same(Path target) {
        try {
            return Files.isSameFile(target, database.file());
        } catch (IOException e) {
            throw failed(target, e);
        }
    }

    /** A copy takes its name only when it is whole, checked and on the disk. */
    private void write(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        try {
            PrivateFiles.createFolder(folder);
            Path fresh = Files.createTempFile(folder, ".backup", ".tmp", PrivateFiles.FILE);
            try {
                copy(fresh);
                WorkspaceCheck.demandSound(fresh);
                PrivateFiles.sync(fresh);
                Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                PrivateFiles.sync(folder);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw failed(target, e);
        }
    }

    private void copy(Path fresh) {
        database.alone(handle -> {
            try (PreparedStatement vacuum = handle.getConnection().prepareStatement("VACUUM INTO ?")) {
                vacuum.setString(1, fresh.toAbsolutePath().toString());
                vacuum.execute();
                return 0;
            } catch (SQLException e) {
                throw new Statements.Failed(e);
            }
        });
    }

    private void rotate(String kind, int kept) {
        List<Path> files = in(folder(database.file()), kind);
        for (Path old : files.subList(Math.min(kept, files.size()), files.size())) {
            try {
                Files.delete(old);
            } catch (IOException e) {
                throw failed(old, e);
            }
        }
    }

    /** Newest first. Names of one kind sort by time; of several kinds the time of writing decides. */
    private static List<Path> in(Path folder, String kind) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        Comparator<Path> byName =
                Comparator.comparing(path -> path.getFileName().toString());
        Comparator<Path> byTime = Comparator.comparing(path -> path.toFile().lastModified());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> {
                        String name = path.getFileName().toString();
                        return name.startsWith(kind) && name.endsWith(ENDING);
                    })
                    .sorted((kind.equals(DAILY) ? byName : byTime.thenComparing(byName)).reversed())
                    .toList();
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    private static Refusal failed(Path target, IOException cause) {
        return Refusal.data(
                target + " could not be written: check that there is room and that you may write in its folder.",
                cause);
    }
}
