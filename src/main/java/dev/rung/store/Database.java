package dev.rung.store;

import dev.rung.domain.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.sqlite.date.FastDateFormat;

/**
 * An open workspace. Safe to use from several threads: writing goes over one connection, one thread at a time; reading
 * takes that connection when it is free and a spare one when it is not. Several processes may have the same file open.
 * Failures of the file or the disk come as {@link Refusal}.
 */
public final class Database implements AutoCloseable {
    private final Path file;
    private final Clock clock;
    private final List<String> warnings = new ArrayList<>();
    private final Connections connections;
    private final Connection connection;
    private final ReentrantLock mainLock = new ReentrantLock();
    private final ThreadLocal<Handle> current = new ThreadLocal<>();
    private final Journal journal;
    private final GlanceFile glance;
    private volatile Optional<Opened> opened = Optional.empty();
    private boolean writing;
    private long changes;
    private long dataVersion;

    private Database(Path file, Clock clock, Connections connections) throws SQLException {
        this.file = file;
        this.clock = clock;
        this.connections = connections;
        this.connection = connections.openConnection();
        this.journal = new Journal(this, clock);
        this.glance = new GlanceFile(file);
    }

    /** The connections as Jdbi has them: made at first use, for that takes longer than all else at the start together. */
    private record Opened(Handle main, Spares spares) {}

    private Opened opened() {
        Optional<Opened> there = opened;
        if (there.isPresent()) {
            return there.get();
        }
        synchronized (connections) {
            if (opened.isEmpty()) {
                // The connection that is open already serves the first handle, new ones all others.
                AtomicReference<Optional<Connection>> first = new AtomicReference<>(Optional.of(connection));
                Jdbi jdbi = Jdbi.create(() -> {
                    Optional<Connection> open = first.getAndSet(Optional.empty());
                    return open.isPresent() ? open.get() : connections.openConnection();
                });
                jdbi.getConfig(SqlStatements.class)
                        .setSqlParser(new NamedParameters())
                        .setTemplateEngine(new ListTemplate());
                Handle handle = jdbi.open();
                opened = Optional.of(new Opened(handle, new Spares(jdbi)));
            }
            return opened.orElseThrow();
        }
    }

    /**
     * Opens the workspace at this place, and makes it where there is none. An older one is brought to the present shape,
     * after a backup beside it. The clock dates the history.
     */
    public static Database open(Path file, Clock clock) {
        Thread calendars = new Thread(Database::rehearse, "calendars");
        calendars.setDaemon(true);
        calendars.start();
        NativeLibrary.prepare(NativeLibrary.cacheFolder(System.getenv()));
        return open(file, clock, Migrations.NEWEST);
    }

    /** Loads calendars and locales that the driver asks for with each first connection, and that rung never uses. */
    private static void rehearse() {
        FastDateFormat.getInstance("yyyy-MM-dd HH:mm:ss.SSS");
    }

    /** As {@link #open(Path, Clock)}, but migrated no further than to the given version: how tests make older files. */
    static Database open(Path file, Clock clock, int version) {
        boolean network = false;
        Connections probe = new Connections(file, Connections.Journaling.WAL_FULL);
        Opening.createMissing(file);
        String fileSystem = Opening.fileSystem(file);
        if (Opening.isNetwork(fileSystem)) {
            network = true;
            probe = new Connections(file, Connections.Journaling.DELETE_EXTRA);
        }
        try {
            Database database = new Database(file, clock, probe);
            try {
                database.begin(version);
            } catch (SQLException | RuntimeException e) {
                database.close();
                throw e;
            }
            if (network) {
                database.warnings.add(file + " lies on a network file system (" + fileSystem
                        + "): rung is slower there, and two machines should not use it at once.");
            }
            return database;
        } catch (SQLException | RuntimeException e) {
            throw Failures.explain(file, e);
        }
    }

    private void begin(int newest) throws SQLException {
        Opening.demandSafeSqlite(connection);
        int version = Migrations.version(connection, file);
        if (version < newest) {
            if (version > 0) {
                new Backups(this, clock).beforeMigration(version);
            }
            Migrations.run(connection, version, newest);
        }
        dataVersion = readDataVersion();
    }

    /** Where the workspace lies. */
    public Path file() {
        return file;
    }

    /** What the person should know about the place of the workspace, a sentence each; usually empty. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** The place all changes go through; holds the history, undo and redo. */
    public Journal journal() {
        return journal;
    }

    /** Runs several reads and changes as one transaction: all of it is kept, or, when it throws, none. */
    public <T> T inTransaction(Supplier<T> work) {
        return write(handle -> work.get());
    }

    /** Runs several reads on one unchanging view of the workspace. Nothing can be changed inside. */
    public <T> T inSnapshot(Supplier<T> work) {
        return read(handle -> work.get());
    }

    <T> T read(Function<Handle, T> work) {
        Handle joined = current.get();
        if (joined != null) {
            return work.apply(joined);
        }
        if (mainLock.tryLock()) {
            try {
                return in("BEGIN", opened().main(), work);
            } finally {
                mainLock.unlock();
            }
        }
        Handle spare = opened().spares().take();
        try {
            return in("BEGIN", spare, work);
        } finally {
            opened().spares().giveBack(spare);
        }
    }

    <T> T write(Function<Handle, T> work) {
        Handle joined = current.get();
        if (joined != null) {
            if (!writing || joined != opened().main()) {
                throw new IllegalStateException("a change inside a read");
            }
            return work.apply(joined);
        }
        mainLock.lock();
        try {
            writing = true;
            changes++;
            return in("BEGIN IMMEDIATE", opened().main(), handle -> {
                glance.forget();
                return work.apply(handle);
            });
        } finally {
            writing = false;
            mainLock.unlock();
        }
    }

    private <T> T in(String begin, Handle handle, Function<Handle, T> work) {
        current.set(handle);
        boolean open = false;
        try {
            Statements.run(handle, begin);
            open = true;
            T result = work.apply(handle);
            Statements.run(handle, "COMMIT");
            open = false;
            return result;
        } catch (RuntimeException e) {
            throw Failures.explain(file, e);
        } finally {
            current.remove();
            if (open) {
                Statements.rollBack(handle);
            }
        }
    }

    /** Runs work on the main connection outside of a transaction, as VACUUM and checkpoints want it. */
    <T> T alone(Function<Handle, T> work) {
        if (current.get() != null) {
            throw new IllegalStateException("not inside a transaction");
        }
        mainLock.lock();
        try {
            return work.apply(opened().main());
        } catch (RuntimeException e) {
            throw Failures.explain(file, e);
        } finally {
            mainLock.unlock();
        }
    }

    /** Whether another process changed the workspace since the last call, or since it was opened. Costs microseconds. */
    public boolean changedElsewhere() {
        if (current.get() != null || !mainLock.tryLock()) {
            return false;
        }
        try {
            long now = readDataVersion();
            boolean changed = now != dataVersion;
            dataVersion = now;
            return changed;
        } finally {
            mainLock.unlock();
        }
    }

    /** Makes the next {@link #changedElsewhere()} say yes: somebody was shown what does not hold. */
    public void doubt() {
        dataVersion = -1;
    }

    /**
     * A number that is another whenever the workspace may have changed, whoever changed it; empty inside of a change, on a
     * view of the workspace that may be older than it, and while another thread is busy with the workspace.
     */
    OptionalLong state() {
        if (!mainLock.tryLock()) {
            return OptionalLong.empty();
        }
        try {
            Handle joined = current.get();
            if (writing || joined != null && joined != opened().main()) {
                return OptionalLong.empty();
            }
            // Both only grow. Nobody makes 2^20 changes between two of another process.
            return OptionalLong.of((readDataVersion() << 20) + changes);
        } finally {
            mainLock.unlock();
        }
    }

    private long readDataVersion() {
        return Statements.number(connection, "PRAGMA data_version");
    }

    /** Moves the log into the file and empties it, so that deleted text is gone from both. For idle moments and the exit. */
    public void checkpoint() {
        alone(handle -> Statements.text(handle, "PRAGMA wal_checkpoint(TRUNCATE)"));
    }

    Clock clock() {
        return clock;
    }

    /** Empties the log and closes every connection. Closing twice does nothing. */
    @Override
    public void close() {
        mainLock.lock();
        try {
            opened.ifPresent(o -> o.spares().close());
            if (!connection.isClosed()) {
                try {
                    Statements.text(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
                    glance.keep(connection);
                } catch (RuntimeException | SQLException | IOException e) {
                    // A damaged, full or busy disk: what was committed lies in the log and is found at the next start.
                } finally {
                    opened.ifPresent(o -> o.main().close());
                    connection.close();
                }
            }
        } catch (SQLException e) {
            throw Failures.explain(file, e);
        } finally {
            mainLock.unlock();
        }
    }

    /** The main connection for what must not wait for Jdbi; one thread at a time. */
    <T> T bare(Bare<T> work) {
        mainLock.lock();
        try {
            return work.on(connection);
        } catch (SQLException e) {
            throw Failures.explain(file, e);
        } finally {
            mainLock.unlock();
        }
    }

    /** What is done on the connection itself. */
    interface Bare<T> {
        T on(Connection connection) throws SQLException;
    }
}
