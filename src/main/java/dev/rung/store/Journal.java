package dev.rung.store;

import dev.rung.domain.Refusal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one place through which content changes. Each row changed is written together with its history entry in the same
 * transaction; the rows one verb changed form a group, which is what undo and redo move.
 */
public final class Journal {
    private final Database database;
    private final Clock clock;
    private final Undo undo;
    private @Nullable Group open;
    private @Nullable RowWriter shared;

    Journal(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.undo = new Undo(database);
    }

    /** Whether a change can be taken back, and whether undo stops at it. The order is the one in the file. */
    public enum Kind {
        /** Undo takes it back. */
        UNDOABLE,
        /** Submitted, sent, purged: undo refuses it, and what came before it. */
        FINAL,
        /** Housekeeping nobody asked for: undo passes it over. */
        HOUSEKEEPING
    }

    /**
     * What a change is called.
     *
     * @param label what was done, as it reads in a sentence: {@code Added evidence}
     * @param subject the title of what it was done to, or empty; blanked when that is purged
     * @param who the person's name, or what acted for them: {@code import}
     */
    public record Change(String label, String subject, String who, Kind kind) {

        /** A change by the owner of the workspace that undo takes back. */
        public static Change of(String label, String subject) {
            return new Change(label, subject, "me", Kind.UNDOABLE);
        }

        /** A change by the owner that cannot be undone. */
        public static Change forGood(String label, String subject) {
            return new Change(label, subject, "me", Kind.FINAL);
        }

        /** Something rung does by itself. */
        public static Change housekeeping(String label) {
            return new Change(label, "", "rung", Kind.HOUSEKEEPING);
        }
    }

    /** What was done, undone or redone, for a toast: {@code Added evidence “Payback”}. */
    public record Done(String label, String subject, int rows) {
        @Override
        public String toString() {
            return subject.isEmpty() ? label : label + " “" + subject + "”";
        }
    }

    /**
     * Runs work whose changes belong together: all are kept under this name, or, when it throws, none. Inside another
     * change it joins that one. Empty when nothing was changed by it.
     */
    public Optional<Done> change(Change what, Runnable work) {
        return database.write(handle -> {
            if (open != null) {
                work.run();
                return Optional.empty();
            }
            RowWriter own = shared;
            if (own != null) {
                return change(new Group(own, what), work);
            }
            try (RowWriter writer = new RowWriter(handle.getConnection())) {
                return change(new Group(writer, what), work);
            } catch (SQLException e) {
                throw new Statements.Failed(e);
            }
        });
    }

    private Optional<Done> change(Group group, Runnable work) {
        open = group;
        try {
            work.run();
            return group.done();
        } finally {
            open = null;
        }
    }

    /**
     * Runs work that makes many changes, each of its own name, as one transaction: all are kept, or, when it throws, none.
     * What is prepared for one serves the next, and the full text follows at the end: a search inside does not find it yet.
     */
    public <T> T together(Supplier<T> work) {
        return database.write(handle -> {
            if (open != null || shared != null) {
                return work.get();
            }
            try (RowWriter writer = new RowWriter(handle.getConnection())) {
                shared = writer;
                writer.gather();
                T result = work.get();
                writer.settle();
                return result;
            } catch (SQLException e) {
                throw new Statements.Failed(e);
            } finally {
                shared = null;
            }
        });
    }

    /** Takes back the newest change that was not taken back; empty when there is none. */
    public Optional<Done> undo() {
        return database.write(undo::back);
    }

    /** Does again what was undone last; empty when there is nothing, or when something was changed since. */
    public Optional<Done> redo() {
        return database.write(undo::again);
    }

    /** Writes a row: a new one, or over the one with its key. Writes nothing when nothing differs. */
    void put(Row row) {
        inGroup(row, group -> {
            Optional<Row> before = group.writer.find(row);
            if (before.isEmpty()) {
                Row whole = new Row(row.table()).over(row);
                group.writer.insert(whole);
                group.note(row, "added", "{}", RowJson.write(whole));
                return;
            }
            Row after = before.get().over(row);
            if (!after.heldBy(before.get())) {
                group.writer.update(before.get(), after);
                group.note(
                        row,
                        "changed",
                        RowJson.write(before.get().differing(after)),
                        RowJson.write(after.differing(before.get())));
            }
        });
    }

    /** Deletes the row with this key; nothing happens when there is none. */
    void delete(Row key) {
        inGroup(key, group -> {
            Optional<Row> before = group.writer.find(key);
            if (before.isPresent()) {
                group.writer.delete(before.get());
                group.note(key, "deleted", RowJson.write(before.get()), "{}");
            }
        });
    }

    /** Deletes the row and blanks what the history and its labels say of it, so that its text is nowhere. */
    void purge(Row key) {
        inGroup(key, group -> {
            Optional<Row> before = group.writer.find(key);
            if (before.isPresent()) {
                group.writer.delete(before.get());
                group.note(key, "purged", "{}", "{}");
                group.blank(key);
            }
        });
    }

    private void inGroup(Row row, Work work) {
        if (open == null) {
            change(Change.of("Changed " + row.table().name().replace('_', ' '), ""), () -> inGroup(row, work));
            return;
        }
        try {
            work.on(open);
        } catch (SQLException e) {
            throw new Statements.Failed(e);
        }
    }

    private interface Work {
        void on(Group group) throws SQLException;
    }

    /** The changes of one verb while they are being made. */
    private final class Group {
        final RowWriter writer;
        private final Change what;
        private long id;
        private int rows;

        Group(RowWriter writer, Change what) {
            this.writer = writer;
            this.what = what;
        }

        Optional<Done> done() {
            return rows == 0 ? Optional.empty() : Optional.of(new Done(what.label(), what.subject(), rows));
        }

        void note(Row key, String verb, String before, String after) throws SQLException {
            if (rows++ == 0) {
                begin();
            }
            PreparedStatement insert = writer.prepare(
                    "INSERT INTO history (group_id, noun, noun_id, verb, before, after) VALUES (?, ?, ?, ?, ?, ?)");
            insert.setLong(1, id);
            insert.setString(2, key.table().name());
            insert.setString(3, key.id());
            insert.setString(4, verb);
            insert.setString(5, before);
            insert.setString(6, after);
            insert.executeUpdate();
        }

        private void begin() throws SQLException {
            if (what.kind() != Kind.HOUSEKEEPING) {
                writer.prepare("UPDATE change_group SET state = 2 WHERE state = 1")
                        .executeUpdate();
            }
            PreparedStatement insert = writer.prepare(
                    "INSERT INTO change_group (at, who, label, subject, kind, state) VALUES (?, ?, ?, ?, ?, 0)");
            insert.setString(1, clock.instant().toString());
            insert.setString(2, what.who());
            insert.setString(3, what.label());
            insert.setString(4, what.subject());
            insert.setInt(5, what.kind().ordinal());
            insert.executeUpdate();
            try (ResultSet result =
                    writer.prepare("SELECT max(id) FROM change_group").executeQuery()) {
                result.next();
                id = result.getLong(1);
            }
        }

        void blank(Row key) throws SQLException {
            PreparedStatement groups =
                    writer.prepare("UPDATE change_group SET subject = '', kind = CASE kind WHEN 0 THEN 1 ELSE kind END"
                            + " WHERE id IN (SELECT group_id FROM history WHERE noun = ? AND noun_id = ?)");
            groups.setString(1, key.table().name());
            groups.setString(2, key.id());
            groups.executeUpdate();
            PreparedStatement texts =
                    writer.prepare("UPDATE history SET before = '{}', after = '{}' WHERE noun = ? AND noun_id = ?");
            texts.setString(1, key.table().name());
            texts.setString(2, key.id());
            texts.executeUpdate();
        }
    }

    /** Refuses what cannot be undone, in the words of the change. */
    static Refusal cannotBeUndone(Done done) {
        return Refusal.usage(done + " cannot be undone.");
    }
}
