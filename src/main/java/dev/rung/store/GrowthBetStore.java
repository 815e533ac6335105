package dev.rung.store;

import dev.rung.domain.coaching.GrowthBet;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.standing.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** Bets that people make on themselves. */
public final class GrowthBetStore {
    private static final String READ = "SELECT id, person_id, quarter, words, ladder_id, competency, level, shown_by,"
            + " began_state, state, reason, made_on, settled_on FROM growth_bet ";

    private final Database database;

    public GrowthBetStore(Database database) {
        this.database = database;
    }

    /** Keeps one, new or changed. */
    public void put(GrowthBet bet) {
        database.journal()
                .put(new Row(Tables.GROWTH_BET)
                        .set("id", bet.id())
                        .set("person_id", bet.personId())
                        .set("quarter", bet.quarter().index())
                        .set("words", bet.words())
                        .set("ladder_id", bet.ladderId())
                        .set("competency", bet.expectation().competency())
                        .set("level", bet.expectation().level())
                        .set("shown_by", bet.shownBy())
                        .set("began_state", bet.beganState().name())
                        .set("state", bet.outcome().name())
                        .set("reason", bet.reason())
                        .set("made_on", bet.madeOn().toString())
                        .set("settled_on", Iso.text(bet.settledOn())));
    }

    /** All of a person, the newest quarter first, within one in the order they were made. */
    public List<GrowthBet> all(String personId) {
        return database.read(
                handle -> handle.createQuery(READ + "WHERE person_id = :person ORDER BY quarter DESC, made_on, id")
                        .bind("person", personId)
                        .map(GrowthBetStore::bet)
                        .list());
    }

    /** By its id. */
    public Optional<GrowthBet> find(String id) {
        return database.read(handle -> handle.createQuery(READ + "WHERE id = :id")
                .bind("id", id)
                .map(GrowthBetStore::bet)
                .findOne());
    }

    /** Those whose id begins or ends with these letters. */
    public List<GrowthBet> findByPart(String part) {
        return database.read(handle -> handle.createQuery(
                        READ + "WHERE substr(id, 1, length(:part)) = :part OR substr(id, -length(:part)) = :part")
                .bind("part", part)
                .map(GrowthBetStore::bet)
                .list());
    }

    private static GrowthBet bet(ResultSet rs, StatementContext context) throws SQLException {
        return new GrowthBet(
                rs.getString("id"),
                rs.getString("person_id"),
                Quarter.ofIndex(rs.getInt("quarter")),
                rs.getString("words"),
                rs.getString("ladder_id"),
                new ExpectationId(rs.getString("competency"), rs.getString("level")),
                rs.getString("shown_by"),
                State.valueOf(rs.getString("began_state")),
                GrowthBet.Outcome.valueOf(rs.getString("state")),
                rs.getString("reason"),
                Iso.day(rs.getString("made_on")),
                Iso.dayOrNone(rs.getString("settled_on")));
    }
}
