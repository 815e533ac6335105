package dev.rung.store;

import dev.rung.domain.coaching.PrivateNote;
import dev.rung.domain.coaching.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** What only the writer ever reads. In no full text, export, pack or report; {@link #purge} leaves nothing of it. */
public final class PrivateNoteStore {
    private static final String READ = "SELECT id, person_id, session_id, step, text, written_at FROM private_note ";

    private final Database database;

    public PrivateNoteStore(Database database) {
        this.database = database;
    }

    /** Keeps a note, new or changed; a new one comes last. */
    public void put(PrivateNote note) {
        Row row = new Row(Tables.PRIVATE_NOTE)
                .set("id", note.id())
                .set("person_id", note.personId())
                .set("session_id", note.sessionId().orElse(null))
                .set("step", note.step().map(Enum::name).orElse(null))
                .set("text", note.text())
                .set("written_at", note.writtenAt().toString());
        if (find(note.id()).isEmpty()) {
            row.set("place", next(note.personId()));
        }
        database.journal().put(row);
    }

    private int next(String personId) {
        return database.read(handle -> handle.createQuery(
                        "SELECT coalesce(max(place), -1) + 1 AS next FROM private_note WHERE person_id = :id")
                .bind("id", personId)
                .map((rs, context) -> rs.getInt("next"))
                .one());
    }

    public Optional<PrivateNote> find(String id) {
        return database.read(handle -> handle.createQuery(READ + "WHERE id = :id")
                .bind("id", id)
                .map(PrivateNoteStore::note)
                .findOne());
    }

    /** Those of a session, in the order they were written down. */
    public List<PrivateNote> ofSession(String sessionId) {
        return database.read(handle -> handle.createQuery(READ + "WHERE session_id = :id ORDER BY place, id")
                .bind("id", sessionId)
                .map(PrivateNoteStore::note)
                .list());
    }

    /** Those on a person that belong to no session, in the order they were written down. */
    public List<PrivateNote> onPerson(String personId) {
        return database.read(
                handle -> handle.createQuery(READ + "WHERE person_id = :id AND session_id IS NULL ORDER BY place, id")
                        .bind("id", personId)
                        .map(PrivateNoteStore::note)
                        .list());
    }

    /** How many there are in the workspace. */
    public int count() {
        return database.read(handle -> handle.createQuery("SELECT count(*) AS notes FROM private_note")
                .map((rs, context) -> rs.getInt("notes"))
                .one());
    }

    /** Takes a note away for good: neither the history nor the file keeps any of its words. */
    public void purge(String id) {
        database.journal().purge(new Row(Tables.PRIVATE_NOTE).set("id", id));
    }

    /** Empties what the file keeps of pages written over, after a purge whose change has ended. */
    public void forgetPages() {
        database.checkpoint();
    }

    private static PrivateNote note(ResultSet rs, StatementContext context) throws SQLException {
        return new PrivateNote(
                rs.getString("id"),
                rs.getString("person_id"),
                Optional.ofNullable(rs.getString("session_id")),
                Optional.ofNullable(rs.getString("step")).map(Step::valueOf),
                rs.getString("text"),
                Instant.parse(rs.getString("written_at")));
    }
}
