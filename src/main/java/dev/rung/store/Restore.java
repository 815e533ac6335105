package dev.rung.store;

import dev.rung.domain.Refusal;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Brings a backup back, also when the workspace does not open. What was there is moved aside, never deleted. */
public final class Restore {
    /** Where SQLite keeps the locks of those who have a file open. */
    private static final long LOCKS = 0x40000002L;

    private static final long LOCKS_LENGTH = 510;
    private static final List<String> PARTS = List.of("", "-wal", "-shm", "-journal");

    private Restore() {}

    /**
     * Puts a checked copy of the backup in the workspace's place. Refused while another rung has the workspace open.
     *
     * @return the place to which the former workspace was moved; empty when there was none
     */
    public static Optional<Path> from(Path backup, Path workspace, Clock clock) {
        WorkspaceCheck.demandSound(backup);
        Path target = workspace.toAbsolutePath();
        try {
            if (Files.exists(target) && Files.isSameFile(backup, target)) {
                throw Refusal.usage(backup + " is the workspace itself: name a backup.");
            }
            demandClosed(target);
            PrivateFiles.createFolder(target.getParent());
            Path fresh = Files.createTempFile(target.getParent(), ".restore", ".tmp", PrivateFiles.FILE);
            try {
                Files.copy(backup, fresh, StandardCopyOption.REPLACE_EXISTING);
                Files.setPosixFilePermissions(fresh, PrivateFiles.FILE_MODE);
                WorkspaceCheck.demandSound(fresh);
                PrivateFiles.sync(fresh);
                new GlanceFile(target).forget();
                Optional<Path> aside = moveAside(target, clock);
                Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
                PrivateFiles.sync(target.getParent());
                return aside;
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw Refusal.data(
                    workspace
                            + " could not be replaced: check that there is room and that you may write in its folder.",
                    e);
        }
    }

    /** A rung that has the file open would go on writing to what was moved aside, and all of it would be lost. */
    private static void demandClosed(Path target) throws IOException {
        if (!Files.isRegularFile(target) || !Files.isWritable(target)) {
            return;
        }
        try (FileChannel file = FileChannel.open(target, StandardOpenOption.WRITE);
                FileLock lock = file.tryLock(LOCKS, LOCKS_LENGTH, false)) {
            if (lock == null) {
                throw Refusal.data(target + " is open in another rung, nothing was changed: quit it and try again.");
            }
        }
    }

    private static Optional<Path> moveAside(Path target, Clock clock) throws IOException {
        String time = clock.instant().toString().replace(":", "");
        Path aside = free(target.resolveSibling(target.getFileName() + ".aside-" + time));
        boolean any = false;
        for (String part : PARTS) {
            Path file = target.resolveSibling(target.getFileName() + part);
            if (Files.exists(file)) {
                Files.move(file, aside.resolveSibling(aside.getFileName() + part), StandardCopyOption.ATOMIC_MOVE);
                any = true;
            }
        }
        return any ? Optional.of(aside) : Optional.empty();
    }

    private static Path free(Path wanted) {
        Path path = wanted;
        for (int number = 2; Files.exists(path); number++) {
            path = wanted.resolveSibling(wanted.getFileName() + "-" + number);
        }
        return path;
    }
}
