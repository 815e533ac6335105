package dev.rung.store;

import dev.rung.domain.pack.KnownKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** Keys that packs were signed with, and whose they are. */
public final class KnownKeyStore {
    private static final String READ =
            "SELECT fingerprint, public_key, sender_id, name, person_id, first_seen, confirmed_on, replaced_on"
                    + " FROM known_key ";
    private static final String NEWEST_FIRST = " ORDER BY replaced_on IS NOT NULL, first_seen DESC, fingerprint";

    private final Database database;

    public KnownKeyStore(Database database) {
        this.database = database;
    }

    /** Keeps a key, new or changed. */
    public void put(KnownKey key) {
        database.journal()
                .put(new Row(Tables.KNOWN_KEY)
                        .set("fingerprint", key.fingerprint())
                        .set("public_key", key.publicKey())
                        .set("sender_id", key.senderId())
                        .set("name", key.name())
                        .set("person_id", key.personId())
                        .set("first_seen", key.firstSeen().toString())
                        .set("confirmed_on", Iso.text(key.confirmedOn()))
                        .set("replaced_on", Iso.text(key.replacedOn())));
    }

    public Optional<KnownKey> find(String fingerprint) {
        return where("WHERE fingerprint = :value", fingerprint).stream().findFirst();
    }

    /** Keys that came with the same sender's id, those in use first. */
    public List<KnownKey> ofSender(String senderId) {
        return where("WHERE sender_id = :value", senderId);
    }

    /** Keys of somebody in this workspace, those in use first. */
    public List<KnownKey> ofPerson(String personId) {
        return where("WHERE person_id = :value", personId);
    }

    /** Every key, those in use first. */
    public List<KnownKey> all() {
        return where("WHERE fingerprint <> :value", "");
    }

    private List<KnownKey> where(String condition, String value) {
        return database.read(handle -> handle.createQuery(READ + condition + NEWEST_FIRST)
                .bind("value", value)
                .map(KnownKeyStore::key)
                .list());
    }

    private static KnownKey key(ResultSet rs, StatementContext context) throws SQLException {
        return new KnownKey(
                rs.getString("fingerprint"),
                rs.getString("public_key"),
                rs.getString("sender_id"),
                rs.getString("name"),
                rs.getString("person_id"),
                Iso.day(rs.getString("first_seen")),
                Iso.dayOrNone(rs.getString("confirmed_on")),
                Iso.dayOrNone(rs.getString("replaced_on")));
    }
}
