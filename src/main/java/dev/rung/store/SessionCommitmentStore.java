package dev.rung.store;

import dev.rung.domain.coaching.SessionCommitment;
import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.ladder.ExpectationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** What commitments that were made in sessions are about. */
public final class SessionCommitmentStore {
    private static final String READ = "SELECT " + CommitmentStore.columns("c")
            + ", s.session_id, s.competency, s.level, s.growth_bet_id, s.evidence_id"
            + " FROM session_commitment s JOIN commitment c ON c.id = s.commitment_id ";

    private final Database database;

    public SessionCommitmentStore(Database database) {
        this.database = database;
    }

    /** Keeps what one is about; the commitment itself must be kept already. */
    public void put(SessionCommitment made) {
        database.journal()
                .put(new Row(Tables.SESSION_COMMITMENT)
                        .set("commitment_id", made.commitment().id())
                        .set("session_id", made.sessionId())
                        .set(
                                "competency",
                                made.about().map(ExpectationId::competency).orElse(null))
                        .set("level", made.about().map(ExpectationId::level).orElse(null))
                        .set("growth_bet_id", made.growthBetId().orElse(null))
                        .set("evidence_id", made.evidenceId().orElse(null)));
    }

    /** Those made in a session, by the day they are due; changed and dropped ones among them. */
    public List<SessionCommitment> of(String sessionId) {
        return database.read(handle -> handle.createQuery(READ + "WHERE s.session_id = :id ORDER BY c.due_on, c.id")
                .bind("id", sessionId)
                .map(SessionCommitmentStore::made)
                .list());
    }

    /** Those a person made in any session, by the day they are due. */
    public List<SessionCommitment> ofPerson(String personId) {
        return database.read(handle -> handle.createQuery(READ + "WHERE c.person_id = :id ORDER BY c.due_on, c.id")
                .bind("id", personId)
                .map(SessionCommitmentStore::made)
                .list());
    }

    /** What a commitment is about; empty when it was not made in a session. */
    public Optional<SessionCommitment> find(String commitmentId) {
        return database.read(handle -> handle.createQuery(READ + "WHERE s.commitment_id = :id")
                .bind("id", commitmentId)
                .map(SessionCommitmentStore::made)
                .findOne());
    }

    private static SessionCommitment made(ResultSet rs, StatementContext context) throws SQLException {
        @Nullable String competency = rs.getString("competency");
        Commitment commitment = CommitmentStore.commitment(rs, context);
        return new SessionCommitment(
                commitment,
                rs.getString("session_id"),
                competency == null
                        ? Optional.empty()
                        : Optional.of(new ExpectationId(competency, rs.getString("level"))),
                Optional.ofNullable(rs.getString("growth_bet_id")),
                Optional.ofNullable(rs.getString("evidence_id")));
    }
}
