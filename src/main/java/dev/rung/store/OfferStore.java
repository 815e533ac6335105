package dev.rung.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** What became of the evidence that was offered. What is not here was not answered yet. */
public final class OfferStore {
    private final Database database;

    public OfferStore(Database database) {
        this.database = database;
    }

    /** The answer to an offer. */
    public enum State {
        ACCEPTED,
        DISMISSED
    }

    /**
     * An offer that was answered.
     *
     * @param key the same whenever the offer is computed
     * @param initiativeId whose offer it was; empty where it fell out of something else
     * @param evidenceId what was written from it; empty when dismissed, and once that piece is purged
     */
    public record Answered(
            String key, Optional<String> initiativeId, State state, Optional<String> evidenceId, LocalDate on) {}

    /** Keeps an answer, in the place of an older one to the same offer. */
    public void put(Answered answered) {
        database.journal()
                .put(new Row(Tables.EVIDENCE_OFFER)
                        .set("key", answered.key())
                        .set("initiative_id", answered.initiativeId().orElse(null))
                        .set("state", answered.state().name())
                        .set("evidence_id", answered.evidenceId().orElse(null))
                        .set("on_day", answered.on().toString()));
    }

    /** Forgets an answer, so that the offer is made again. */
    public void forget(String key) {
        database.journal().delete(new Row(Tables.EVIDENCE_OFFER).set("key", key));
    }

    public Optional<Answered> find(String key) {
        return read("WHERE o.key = :id", key).stream().findFirst();
    }

    /** Answers to the offers of an initiative, by key. */
    public List<Answered> of(String initiativeId) {
        return read("WHERE o.initiative_id = :id", initiativeId);
    }

    /** Answers to the offers of all of a person's initiatives, by key. */
    public List<Answered> all(String personId) {
        return read("JOIN initiative i ON i.id = o.initiative_id WHERE i.person_id = :id", personId);
    }

    /** Answers to offers that are no initiative's, by key. */
    public List<Answered> withoutInitiative() {
        return read("WHERE o.initiative_id IS NULL AND o.key <> :id", "");
    }

    private List<Answered> read(String which, String id) {
        return database.read(handle -> handle.createQuery(
                        "SELECT o.key, o.initiative_id, o.state, o.evidence_id, o.on_day FROM evidence_offer o " + which
                                + " ORDER BY o.key")
                .bind("id", id)
                .map(OfferStore::answered)
                .list());
    }

    private static Answered answered(ResultSet rs, StatementContext context) throws SQLException {
        return new Answered(
                rs.getString("key"),
                Optional.ofNullable(rs.getString("initiative_id")),
                State.valueOf(rs.getString("state")),
                Optional.ofNullable(rs.getString("evidence_id")),
                Iso.day(rs.getString("on_day")));
    }
}
