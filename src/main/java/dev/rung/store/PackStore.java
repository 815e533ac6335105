package dev.rung.store;

import dev.rung.domain.pack.KeptPack;
import dev.rung.domain.pack.Purpose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.StatementContext;

/** Packs that went out or came in, and what lay in them. */
public final class PackStore {
    private static final String READ =
            "SELECT id, direction, purpose, person_id, other_name, other_fingerprint, made_at, moved_on, answers_pack,"
                    + " digest, pieces, left_out, from_day, to_day FROM pack ";
    private static final int AT_ONCE = 500;
    private static final String NEWEST_FIRST = " ORDER BY made_at DESC, id DESC";

    /** Always as many digits, so that texts sort as the moments do. */
    private static final DateTimeFormatter MOMENT =
            new DateTimeFormatterBuilder().appendInstant(9).toFormatter();

    private final Database database;

    public PackStore(Database database) {
        this.database = database;
    }

    /**
     * Keeps that a pack went or came.
     *
     * @param digests what lay in it by id: pieces with how they read; of a review pack its verdicts with how the judged piece
     *     read, its reviews and calibrated ratings with {@code ""}
     */
    public void add(KeptPack pack, Map<String, String> digests) {
        database.journal()
                .put(new Row(Tables.PACK)
                        .set("id", pack.id())
                        .set("direction", pack.direction().name())
                        .set("purpose", pack.purpose().name())
                        .set("person_id", pack.personId())
                        .set("other_name", pack.otherName())
                        .set("other_fingerprint", pack.otherFingerprint())
                        .set("made_at", MOMENT.format(pack.madeAt()))
                        .set("moved_on", pack.movedOn().toString())
                        .set("answers_pack", pack.answers().orElse(null))
                        .set("digest", pack.digest())
                        .set("pieces", pack.pieces())
                        .set("left_out", pack.leftOut())
                        .set("from_day", Iso.text(pack.from()))
                        .set("to_day", Iso.text(pack.until())));
        digests.forEach((evidence, digest) -> database.journal()
                .put(new Row(Tables.PACK_PIECE)
                        .set("pack_id", pack.id())
                        .set("evidence_id", evidence)
                        .set("digest", digest)));
    }

    /** Keeps a self-assessment that came sealed; one that is here already stays as it is, opened or not. */
    public void seal(String assessmentId, String packId, String personId, LocalDate on, String box, String key) {
        boolean there = database.read(
                handle -> handle.createQuery("SELECT 1 AS there FROM sealed_assessment WHERE assessment_id = :id")
                        .bind("id", assessmentId)
                        .map((rs, context) -> rs.getInt("there"))
                        .findOne()
                        .isPresent());
        if (!there) {
            database.journal()
                    .put(new Row(Tables.SEALED_ASSESSMENT)
                            .set("assessment_id", assessmentId)
                            .set("pack_id", packId)
                            .set("person_id", personId)
                            .set("on_day", on.toString())
                            .set("box", box)
                            .set("seal_key", key));
        }
    }

    public Optional<KeptPack> find(String id) {
        return where("WHERE id = :value", id).stream().findFirst();
    }

    /** Those about somebody, newest first. */
    public List<KeptPack> of(String personId) {
        return where("WHERE person_id = :value", personId);
    }

    /** Those that went to or came from somebody by any of their keys, newest first. */
    public List<KeptPack> withKey(String fingerprint) {
        return where("WHERE other_fingerprint = :value", fingerprint);
    }

    /** Those about somebody, and those that went to or came from them by a key of theirs or by name, newest first. */
    public List<KeptPack> exchanged(String personId, String name) {
        return database.read(handle -> handle.createQuery(READ
                        + "WHERE person_id = :person OR other_name = :name OR other_fingerprint IN"
                        + " (SELECT fingerprint FROM known_key WHERE person_id = :person)" + NEWEST_FIRST)
                .bind("person", personId)
                .bind("name", name)
                .map(PackStore::pack)
                .list());
    }

    /** All, newest first. */
    public List<KeptPack> all() {
        return where("WHERE id <> :value", "");
    }

    /** The newest that came of one purpose about somebody, by the signed time. */
    public Optional<KeptPack> newestIn(String personId, Purpose purpose) {
        return database.read(handle -> handle.createQuery(READ
                        + "WHERE person_id = :person AND direction = 'IN' AND purpose = :purpose" + NEWEST_FIRST
                        + " LIMIT 1")
                .bind("person", personId)
                .bind("purpose", purpose.name())
                .map(PackStore::pack)
                .findOne());
    }

    /** When the newest pack that came and holds each of these pieces was made, by the piece's id. */
    public Map<String, Instant> readings(List<String> evidenceIds) {
        Map<String, Instant> newest = new HashMap<>();
        for (int from = 0; from < evidenceIds.size(); from += AT_ONCE) {
            List<String> part = evidenceIds.subList(from, Math.min(evidenceIds.size(), from + AT_ONCE));
            database.read(handle -> handle.createQuery("""
                            SELECT x.evidence_id, max(p.made_at) AS made_at
                            FROM pack_piece x JOIN pack p ON p.id = x.pack_id
                            WHERE x.evidence_id IN (<ids>) AND p.direction = 'IN' AND p.purpose = 'EVIDENCE'
                            GROUP BY x.evidence_id
                            """)
                    .bindList("ids", part)
                    .map((rs, context) ->
                            newest.put(rs.getString("evidence_id"), Instant.parse(rs.getString("made_at"))) == null)
                    .list());
        }
        return newest;
    }

    /** Ids of the verdicts, reviews and calibrated ratings on somebody that went to a recipient in review packs. */
    public Set<String> sent(String personId, String recipient) {
        return sent(personId, "AND p.other_name = :recipient", recipient);
    }

    /** Ids of the verdicts, reviews and calibrated ratings on somebody that went to anybody in review packs. */
    public Set<String> sent(String personId) {
        return sent(personId, "AND p.other_name <> :recipient", "");
    }

    private Set<String> sent(String personId, String condition, String recipient) {
        return database.read(handle -> new HashSet<>(handle.createQuery("""
                        SELECT x.evidence_id FROM pack p JOIN pack_piece x ON x.pack_id = p.id
                        WHERE p.person_id = :person AND p.direction = 'OUT' AND p.purpose = 'REVIEW'
                        """ + condition)
                .bind("person", personId)
                .bind("recipient", recipient)
                .map((rs, context) -> rs.getString("evidence_id"))
                .list()));
    }

    private List<KeptPack> where(String condition, String value) {
        return database.read(handle -> handle.createQuery(READ + condition + NEWEST_FIRST)
                .bind("value", value)
                .map(PackStore::pack)
                .list());
    }

    private static KeptPack pack(ResultSet rs, StatementContext context) throws SQLException {
        return new KeptPack(
                rs.getString("id"),
                KeptPack.Direction.valueOf(rs.getString("direction")),
                Purpose.valueOf(rs.getString("purpose")),
                rs.getString("person_id"),
                rs.getString("other_name"),
                rs.getString("other_fingerprint"),
                Instant.parse(rs.getString("made_at")),
                Iso.day(rs.getString("moved_on")),
                Optional.ofNullable(rs.getString("answers_pack")),
                rs.getString("digest"),
                rs.getInt("pieces"),
                rs.getInt("left_out"),
                Iso.dayOrNone(rs.getString("from_day")),
                Iso.dayOrNone(rs.getString("to_day")));
    }
}
