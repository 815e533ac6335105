package dev.rung.store;

import dev.rung.domain.commitment.Commitment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** What people will have done by when. */
public final class CommitmentStore {
    private static final String COLUMNS = "@.id, @.words, @.owner, @.due_on, @.done_test, @.state, @.reason, @.source,"
            + " @.source_id, @.made_on, @.settled_on";
    private static final String READ = "SELECT " + columns("commitment") + " FROM commitment ";
    private static final String BY_DAY = " ORDER BY due_on, id";

    private final Database database;

    public CommitmentStore(Database database) {
        this.database = database;
    }

    /** Keeps one, new or settled, among those of a person. */
    public void put(String personId, Commitment commitment) {
        database.journal()
                .put(new Row(Tables.COMMITMENT)
                        .set("id", commitment.id())
                        .set("person_id", personId)
                        .set("words", commitment.words())
                        .set("owner", commitment.owner())
                        .set("due_on", commitment.dueOn().toString())
                        .set("done_test", commitment.doneTest())
                        .set("state", commitment.state().name())
                        .set("reason", commitment.reason())
                        .set("source", commitment.source().name())
                        .set("source_id", commitment.sourceId())
                        .set("made_on", commitment.madeOn().toString())
                        .set("settled_on", Iso.text(commitment.settledOn())));
    }

    public Optional<Commitment> find(String id) {
        return database.read(handle -> handle.createQuery(READ + "WHERE id = :id")
                .bind("id", id)
                .map(CommitmentStore::commitment)
                .findOne());
    }

    /** Whose it is. */
    public Optional<String> personOf(String id) {
        return database.read(handle -> handle.createQuery("SELECT person_id FROM commitment WHERE id = :id")
                .bind("id", id)
                .map((rs, context) -> rs.getString("person_id"))
                .findOne());
    }

    /** Those of anybody whose id begins or ends with these letters, by the day they are due. */
    public List<Commitment> findByPart(String part) {
        return database.read(handle -> handle.createQuery(READ
                        + "WHERE substr(id, 1, length(:part)) = :part OR substr(id, -length(:part)) = :part" + BY_DAY)
                .bind("part", part)
                .map(CommitmentStore::commitment)
                .list());
    }

    /** All of a person, by the day they are due. */
    public List<Commitment> all(String personId) {
        return database.read(handle -> handle.createQuery(READ + "WHERE person_id = :person" + BY_DAY)
                .bind("person", personId)
                .map(CommitmentStore::commitment)
                .list());
    }

    /** The open ones of a person that are due on a day or before it, by the day they are due. */
    public List<Commitment> open(String personId, LocalDate until) {
        return database.read(handle -> handle.createQuery(
                        READ + "WHERE person_id = :person AND state = 'OPEN' AND due_on <= :until" + BY_DAY)
                .bind("person", personId)
                .bind("until", until.toString())
                .map(CommitmentStore::commitment)
                .list());
    }

    /** Those a person settled in a stretch of days, both ends included, by the day they were settled. */
    public List<Commitment> settled(String personId, LocalDate from, LocalDate to) {
        return database.read(handle -> handle.createQuery(READ
                        + "WHERE person_id = :person AND state <> 'OPEN' AND settled_on BETWEEN :from AND :to"
                        + " ORDER BY settled_on, id")
                .bind("person", personId)
                .bind("from", from.toString())
                .bind("to", to.toString())
                .map(CommitmentStore::commitment)
                .list());
    }

    /** What came out of one source, by the day it is due. */
    public List<Commitment> from(String personId, Commitment.Source source, String sourceId) {
        return database.read(handle -> handle.createQuery(
                        READ + "WHERE person_id = :person AND source = :source AND source_id = :id" + BY_DAY)
                .bind("person", personId)
                .bind("source", source.name())
                .bind("id", sourceId)
                .map(CommitmentStore::commitment)
                .list());
    }

    /** The month of the answer that commitments came out of. */
    public Optional<YearMonth> monthOfAnswer(String answerId) {
        return database.read(handle -> handle.createQuery("SELECT month FROM question_answer WHERE id = :id")
                .bind("id", answerId)
                .map((rs, context) -> YearMonth.parse(rs.getString("month")))
                .findOne());
    }

    /** The columns that {@link #commitment} reads, of a table under a name. */
    static String columns(String table) {
        return COLUMNS.replace("@", table);
    }

    static Commitment commitment(ResultSet rs, StatementContext context) throws SQLException {
        return new Commitment(
                rs.getString("id"),
                rs.getString("words"),
                rs.getString("owner"),
                Iso.day(rs.getString("due_on")),
                rs.getString("done_test"),
                Commitment.State.valueOf(rs.getString("state")),
                rs.getString("reason"),
                Commitment.Source.valueOf(rs.getString("source")),
                rs.getString("source_id"),
                Iso.day(rs.getString("made_on")),
                Iso.dayOrNone(rs.getString("settled_on")));
    }
}
