package dev.rung.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {
    @TempDir
    Path folder;

    @Test
    void filesAreForTheOwnerOnly() throws IOException {
        Path file = folder.resolve("deep/er/workspace.db");
        Workspace workspace = Workspace.at(file);
        for (Path each : workspace.files()) {
            assertThat(mode(each)).as(each.toString()).isEqualTo("rw-------");
        }
        assertThat(workspace.files()).hasSize(3);
        assertThat(mode(file.getParent())).isEqualTo("rwx------");
        assertThat(mode(file.getParent().getParent())).isEqualTo("rwx------");
        Path backup = new Backups(workspace.database()).daily().orElseThrow();
        assertThat(mode(backup)).isEqualTo("rw-------");
        assertThat(mode(backup.getParent())).isEqualTo("rwx------");
        workspace.database().close();
    }

    @ParameterizedTest
    @CsvSource({
        "journal_mode, wal",
        "synchronous, 2",
        "foreign_keys, 1",
        "busy_timeout, 5000",
        "trusted_schema, 0",
        "cell_size_check, 1",
        "secure_delete, 1"
    })
    void everyConnectionHasThePragmas(String pragma, String value) throws Exception {
        try (Database database = Database.open(folder.resolve("w.db"), Workspace.CLOCK)) {
            assertThat(database.<String>read(h -> Statements.text(h, "PRAGMA " + pragma)))
                    .isEqualTo(value);
            String beside = database.write(outer -> {
                List<String> found = new ArrayList<>();
                Thread reader =
                        new Thread(() -> found.add(database.read(spare -> Statements.text(spare, "PRAGMA " + pragma))));
                reader.start();
                join(reader);
                return found.get(0);
            });
            assertThat(beside).isEqualTo(value);
        }
    }

    @Test
    void onANetworkTheSlowerWayIsTaken() throws Exception {
        Path file = Files.createFile(folder.resolve("w.db"));
        try (var connection = new Connections(file, Connections.Journaling.DELETE_EXTRA).openConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("PRAGMA journal_mode")) {
            assertThat(result.getString(1)).isEqualTo("delete");
        }
        assertThat(Opening.isNetwork("nfs4")).isTrue();
        assertThat(Opening.isNetwork("ext4")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.51.2", "3.7.17", "3.50.99", "2.99.99"})
    void oldSqliteIsRefused(String version) {
        assertThatThrownBy(() -> Opening.demandSafeSqlite(version)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.51.3", "3.54.1", "4.0.0", "3.100.0"})
    void newSqliteIsUsed(String version) {
        Opening.demandSafeSqlite(version);
    }

    @Test
    void badFilesAreExplainedAndNotChanged() throws Exception {
        Path text = Files.writeString(folder.resolve("text.db"), "Dear diary, this is no database.\n".repeat(99));
        assertRefused(text, "is not a rung workspace");
        Path other = folder.resolve("other.db");
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + other);
                var statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE bookmarks (url TEXT)");
        }
        assertThatThrownBy(() -> Database.open(other, Workspace.CLOCK)).hasMessageContaining("another program");
        Path newer = folder.resolve("newer.db");
        Workspace workspace = Workspace.at(newer);
        workspace.database().write(h -> h.execute("PRAGMA user_version = 99"));
        workspace.database().close();
        assertRefused(newer, "newer rung");
        assertRefused(folder, "is a folder");
        assertRefused(text.resolve("w.db"), "cannot be made");
        assertThatThrownBy(() -> Database.open(folder.resolve("a?journal_mode=off"), Workspace.CLOCK))
                .hasMessageContaining("question mark");
    }

    private void assertRefused(Path file, String words) throws IOException {
        byte[] before = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        assertThatThrownBy(() -> Database.open(file, Workspace.CLOCK))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(words)
                .hasMessageNotContaining("\n");
        assertThat(Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0])
                .isEqualTo(before);
    }

    @Test
    void aFullDiskChangesNothing() {
        Workspace workspace = Workspace.in(folder);
        workspace.save("a", "2026-01-10", "Before");
        workspace.database().read(h -> Statements.text(h, "PRAGMA max_page_count = 1"));
        assertThatThrownBy(() -> workspace
                        .evidence()
                        .save(workspace.titled("b", "2026-01-11", "x".repeat(500_000)), Workspace.ME, 0))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("disk is full");
        assertThat(workspace.evidence().find("b")).isEmpty();
        assertThat(workspace.evidence().find("a")).isPresent();
        workspace.database().close();
    }

    @Test
    void flippedContentIsFoundByItsHash() throws Exception {
        Workspace workspace = Workspace.in(folder);
        workspace.save("a", "2026-01-10", "Distinctive payback");
        workspace.save("b", "2026-01-10", "Other");
        workspace.database().close();
        Path file = workspace.database().file();
        byte[] bytes = Files.readAllBytes(file);
        byte[] title = "Distinctive payback".getBytes(StandardCharsets.US_ASCII);
        int flips = 0;
        for (int at = 0; at < bytes.length - title.length; at++) {
            if (java.util.Arrays.equals(bytes, at, at + title.length, title, 0, title.length)) {
                try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
                    raw.seek(at + 3);
                    raw.write(bytes[at + 3] ^ 1);
                }
                flips++;
            }
        }
        assertThat(flips).isPositive();
        try (Database database = Database.open(file, Workspace.CLOCK)) {
            assertThat(new Doctor(database).examine())
                    .anySatisfy(finding ->
                            assertThat(finding.what()).contains("evidence a").contains("not what rung wrote"));
        }
    }

    @Test
    void theDoctorMendsSearchAndPermissions() throws Exception {
        Workspace workspace = Workspace.in(folder);
        workspace.save("a", "2026-01-10", "Payback");
        Doctor doctor = new Doctor(workspace.database());
        assertThat(doctor.examine()).isEmpty();
        workspace.database().write(h -> h.execute("DELETE FROM evidence_text"));
        Files.setPosixFilePermissions(workspace.database().file(), PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(doctor.examine()).hasSize(2).allMatch(Doctor.Finding::repairable);
        assertThat(doctor.repair()).isEmpty();
        assertThat(new EvidenceSearch(workspace.database()).newest(Workspace.ME, "pay", EvidenceList.TOP, 9))
                .hasSize(1);
        workspace.database().close();
    }

    @Test
    void aDamagedWorkspaceIsRestoredAndKeptAside() throws Exception {
        Workspace workspace = Workspace.in(folder);
        Path file = workspace.database().file();
        workspace.save("a", "2026-01-10", "Payback");
        Path backup = new Backups(workspace.database()).daily().orElseThrow();
        workspace.database().close();
        Files.writeString(file, "garbage".repeat(2000));
        assertThatThrownBy(() -> Database.open(file, Workspace.CLOCK)).isInstanceOf(Refusal.class);

        assertThat(Backups.of(file)).containsExactly(backup);
        Path aside = Restore.from(backup, file, Workspace.CLOCK).orElseThrow();

        assertThat(Files.readString(aside)).startsWith("garbage");
        Workspace back = Workspace.reopened(file);
        assertThat(back.evidence().find("a")).isPresent();
        back.database().close();
        Path text = Files.writeString(folder.resolve("text"), "not a backup");
        assertThatThrownBy(() -> Restore.from(text, file, Workspace.CLOCK)).isInstanceOf(Refusal.class);
        Workspace.reopened(file).database().close();
    }

    @Test
    void sevenDailyBackupsAreKept() {
        Workspace.in(folder).database().close();
        Path file = folder.resolve("workspace.db");
        for (int day = 0; day < 9; day++) {
            try (Database database = Database.open(file, Clock.offset(Workspace.CLOCK, Duration.ofDays(day)))) {
                assertThat(new Backups(database).daily()).isPresent();
                assertThat(new Backups(database).daily()).isEmpty();
            }
        }
        assertThat(Backups.of(file)).hasSize(7).allMatch(p -> p.toString().contains("daily-2026-11-2"));
    }

    @Test
    void aBackupOverwritesNothingUnlessTold() throws Exception {
        Workspace workspace = Workspace.in(folder);
        Path target = Files.writeString(folder.resolve("precious"), "precious");
        Backups backups = new Backups(workspace.database());
        assertThatThrownBy(() -> backups.to(target, false)).isInstanceOf(Refusal.class);
        assertThat(target).hasContent("precious");
        backups.to(target, true);
        WorkspaceCheck.demandSound(target);
        assertThatThrownBy(() -> backups.to(workspace.database().file(), true)).isInstanceOf(Refusal.class);
        workspace.database().close();
    }

    @Test
    void everyEarlierVersionIsBroughtUpWithABackup() {
        for (int version = 1; version <= Migrations.NEWEST; version++) {
            Path file = folder.resolve("version-" + version + ".db");
            Database.open(file, Workspace.CLOCK, version).close();
            try (Database database = Database.open(file, Workspace.CLOCK)) {
                assertThat(database.<Long>read(h -> Statements.number(h.getConnection(), "PRAGMA user_version")))
                        .isEqualTo(Migrations.NEWEST);
                assertThat(new Doctor(database).examine()).isEmpty();
            }
            assertThat(Backups.of(file)).hasSize(version < Migrations.NEWEST ? 1 : 0);
        }
    }

    @Test
    void everyTableIsAsItsDescriptionSays() {
        try (Database database = Database.open(folder.resolve("w.db"), Workspace.CLOCK)) {
            for (Table table : Tables.ALL) {
                List<String> columns = database.read(h -> h.createQuery("SELECT name FROM pragma_table_info(:table)")
                        .bind("table", table.name())
                        .map((rs, context) -> rs.getString(1))
                        .list());
                columns.removeAll(List.of("seq", "row_hash"));
                assertThat(columns)
                        .isEqualTo(table.columns().stream().map(Column::name).toList());
            }
        }
    }

    @Test
    void theOtherRungsChangesAreSeenAndTheOwnAreNot() {
        Workspace one = Workspace.in(folder);
        Workspace two = Workspace.reopened(one.database().file());
        assertThat(two.database().changedElsewhere()).isFalse();
        two.save("own", "2026-01-10", "Own");
        assertThat(two.database().changedElsewhere()).isFalse();
        assertThat(one.database().changedElsewhere()).isTrue();
        one.save("a", "2026-01-10", "Payback");
        assertThat(two.database().changedElsewhere()).isTrue();
        assertThat(two.database().changedElsewhere()).isFalse();
        assertThat(two.evidence().find("a")).isPresent();
        one.database().close();
        two.database().close();
    }

    @Test
    void theLibraryIsUnpackedOnceAndAGarbledOneReplaced() throws Exception {
        String before = System.clearProperty("org.sqlite.lib.path");
        try {
            NativeLibrary.prepare(folder.resolve("cache"));
            Path library = Path.of(System.getProperty("org.sqlite.lib.path"), System.mapLibraryName("sqlitejdbc"));
            byte[] whole = Files.readAllBytes(library);
            assertThat(mode(library.getParent())).isEqualTo("rwx------");
            Files.write(library, new byte[10]);
            System.clearProperty("org.sqlite.lib.path");
            NativeLibrary.prepare(folder.resolve("cache"));
            assertThat(Files.readAllBytes(library)).isEqualTo(whole);
            System.clearProperty("org.sqlite.lib.path");
            NativeLibrary.prepare(Files.createFile(folder.resolve("file")));
            assertThat(System.getProperty("org.sqlite.lib.path")).isNull();
        } finally {
            System.clearProperty("org.sqlite.lib.path");
            if (before != null) {
                System.setProperty("org.sqlite.lib.path", before);
            }
        }
        assertThat(NativeLibrary.cacheFolder(Map.of("XDG_CACHE_HOME", "/x"))).isEqualTo(Path.of("/x/rung"));
        assertThat(NativeLibrary.cacheFolder(Map.of("XDG_CACHE_HOME", "relative")))
                .isEqualTo(Path.of(System.getProperty("user.home"), ".cache", "rung"));
    }

    @Test
    void whatWasAcknowledgedSurvivesKills() throws Exception {
        kills(5);
    }

    @Test
    @Tag("campaign")
    void whatWasAcknowledgedSurvivesManyKills() throws Exception {
        kills(200);
    }

    private void kills(int times) throws Exception {
        Path file = folder.resolve("workspace.db");
        Workspace.at(file).database().close();
        for (int i = 0; i < times; i++) {
            Process writer = Writer.start(file, "k" + i, 100_000);
            String last = "";
            try (var lines = writer.inputReader()) {
                for (int read = 0; read < 5 + i % 20; read++) {
                    last = lines.readLine();
                }
            }
            writer.destroyForcibly().waitFor();
            Workspace back = Workspace.reopened(file);
            assertThat(last).startsWith("k" + i + "-");
            for (int n = 0; n <= Integer.parseInt(last.substring(last.indexOf('-') + 1)); n++) {
                assertThat(back.evidence().find("k" + i + "-" + n)).isPresent();
            }
            assertThat(new Doctor(back.database()).examine()).isEmpty();
            back.database().close();
        }
    }

    @Test
    void twoProcessesWriteWithoutLosingAnything() throws Exception {
        Path file = folder.resolve("workspace.db");
        Workspace.at(file).database().close();
        Process one = Writer.start(file, "one", 60);
        Process two = Writer.start(file, "two", 60);
        for (Process each : List.of(one, two)) {
            each.inputReader().lines().forEach(line -> {});
            assertThat(each.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(each.exitValue()).isZero();
        }
        Workspace back = Workspace.reopened(file);
        assertThat(new EvidenceList(back.database()).count(OwnedFilter.of(Workspace.ME)))
                .isEqualTo(120);
        assertThat(new EvidenceList(back.database()).perWeek(Workspace.ME, LocalDate.of(2026, 1, 10), 1))
                .containsExactly(120);
        back.database().close();
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
