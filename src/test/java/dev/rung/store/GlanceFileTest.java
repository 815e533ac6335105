package dev.rung.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlanceFileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final String TEXT = "what Today says, and “more”\n";

    @TempDir
    private Path folder;

    private Path workspace;
    private Path file;

    @BeforeEach
    void keepToday() {
        workspace = folder.resolve("workspace.db");
        file = folder.resolve("workspace.db-today");
        try (Database database = open()) {
            new Glance(database).keep(() -> Map.of(DAY, TEXT, DAY.plusDays(1), "tomorrow\n"));
        }
    }

    private Database open() {
        return Database.open(workspace, Clock.systemUTC());
    }

    @Test
    void closingKeepsEachDayForTheOwnersEyesAlone() throws IOException {
        assertThat(Glance.beside(workspace, DAY)).contains(TEXT);
        assertThat(Glance.beside(workspace, DAY.plusDays(1))).contains("tomorrow\n");
        assertThat(Glance.beside(workspace, DAY.plusDays(2))).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void lookingOnlyLeavesItAlone() {
        open().close();
        assertThat(Glance.beside(workspace, DAY)).contains(TEXT);
    }

    @Test
    void theFirstChangeDeletesItAtOnce() {
        try (Database database = open()) {
            change(database);
            assertThat(file).doesNotExist();
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void whatLiesInTheLogMakesItWorthless() throws IOException {
        Files.write(folder.resolve("workspace.db-wal"), new byte[32]);
        assertThat(Glance.beside(workspace, DAY)).isEmpty();
    }

    @Test
    void anyTouchOfTheWorkspaceMakesItWorthless() throws IOException {
        FileTime time = Files.getLastModifiedTime(workspace);
        Files.setLastModifiedTime(workspace, FileTime.fromMillis(time.toMillis() + 1));
        assertThat(Glance.beside(workspace, DAY)).isEmpty();
        // Also when the times look as before: that itself was a change of the file's entry.
        Files.setLastModifiedTime(workspace, time);
        assertThat(Glance.beside(workspace, DAY)).isEmpty();
    }

    @Test
    void itIsWorthlessBesideACopyAndBehindALink() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other")).resolve("workspace.db");
        Files.copy(workspace, other);
        Files.copy(file, other.resolveSibling("workspace.db-today"));
        assertThat(Glance.beside(other, DAY)).isEmpty();
        Path link = Files.createSymbolicLink(folder.resolve("link.db"), workspace);
        Files.copy(file, folder.resolve("link.db-today"));
        assertThat(Glance.beside(link, DAY)).isEmpty();
    }

    @Test
    void oneThatIsNotWholeIsWorthless() throws IOException {
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() - 1));
        assertThat(Glance.beside(workspace, DAY)).isEmpty();
        Files.writeString(file, text.replace("Today", "today"));
        assertThat(Glance.beside(workspace, DAY)).isEmpty();
        Files.writeString(file, "");
        assertThat(Glance.beside(workspace, DAY)).isEmpty();
    }

    @Test
    void ofTwoAtOnceTheChangeOfOneHolds() {
        try (Database other = open()) {
            try (Database one = open()) {
                change(other);
                assertThat(new Glance(one).read(DAY)).isEmpty();
            }
            assertThat(Glance.beside(workspace, DAY)).isEmpty();
        }
        assertThat(Glance.beside(workspace, DAY)).isEmpty();
        try (Database other = open()) {
            try (Database one = open()) {
                new Glance(one).keep(() -> Map.of(DAY, TEXT));
            }
            assertThat(Glance.beside(workspace, DAY)).contains(TEXT);
            change(other);
            assertThat(Glance.beside(workspace, DAY)).isEmpty();
        }
        assertThat(Glance.beside(workspace, DAY)).isEmpty();
    }

    @Test
    void noBackupHasItAndARestoreTakesItAway() throws IOException {
        Path backup = folder.resolve("backup.db");
        try (Database database = open()) {
            new Backups(database).to(backup, false);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .filteredOn(name -> name.endsWith("-today"))
                    .containsExactly("workspace.db-today");
        }
        Restore.from(backup, workspace, Clock.systemUTC());
        assertThat(file).doesNotExist();
    }

    private static void change(Database database) {
        database.journal().change(Journal.Change.housekeeping("Tidied"), () -> {
            new Glance(database).keep(Map::of);
        });
    }
}
