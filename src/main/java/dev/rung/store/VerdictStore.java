package dev.rung.store;

import dev.rung.domain.evidence.VerdictAnswer;
import dev.rung.domain.pack.Purpose;
import dev.rung.domain.review.Judgement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** What reviewers said of evidence, what was answered, and which of it has left in a pack. */
public final class VerdictStore {
    private static final String READ = """
            SELECT v.id, v.evidence_id, v.claim_id, v.decision, v.reviewer, v.on_day, v.words, v.pack_id, v.piece_digest,
              a.words AS answer, a.on_day AS answered_on
            FROM verdict v LEFT JOIN verdict_answer a ON a.verdict_id = v.id
            """;

    private static final String NEWEST = """
            NOT EXISTS (SELECT 1 FROM verdict later
              WHERE later.evidence_id = v.evidence_id AND later.claim_id IS v.claim_id
                AND (later.on_day, later.id) > (v.on_day, v.id))
            """;

    private final Database database;

    public VerdictStore(Database database) {
        this.database = database;
    }

    /** One by its id. */
    public Optional<Judgement> find(String id) {
        return database.read(handle -> handle.createQuery(READ + "WHERE v.id = :id")
                .bind("id", id)
                .map(VerdictStore::judgement)
                .findOne());
    }

    /** What was said of these pieces and of their claims, by whomever, oldest first. */
    public List<Judgement> on(List<String> evidenceIds) {
        return EvidenceBatch.inParts(
                evidenceIds,
                part -> database.read(
                        handle -> handle.createQuery(READ + "WHERE v.evidence_id IN (<ids>) ORDER BY v.on_day, v.id")
                                .bindList("ids", part)
                                .map(VerdictStore::judgement)
                                .list()));
    }

    /** Questions on a person's pieces that no newer verdict on the same follows, newest first; answered ones too. */
    public List<Judgement> questionsOn(String personId) {
        return database.read(handle -> handle.createQuery(READ + """
                        JOIN evidence e ON e.id = v.evidence_id
                        WHERE e.person_id = :person AND e.trashed_on IS NULL AND v.decision = 'QUESTIONED' AND
                        """ + NEWEST + " ORDER BY v.on_day DESC, v.id DESC")
                .bind("person", personId)
                .map(VerdictStore::judgement)
                .list());
    }

    /** What was said of a person's pieces on a day or after it, newest first. */
    public List<Judgement> since(String personId, LocalDate from) {
        return database.read(handle -> handle.createQuery(READ + """
                        JOIN evidence e ON e.id = v.evidence_id
                        WHERE e.person_id = :person AND e.trashed_on IS NULL AND v.on_day >= :from
                        ORDER BY v.on_day DESC, v.id DESC
                        """)
                .bind("person", personId)
                .bind("from", from.toString())
                .map(VerdictStore::judgement)
                .list());
    }

    /** Ids of a person's pieces on which a verdict was given in this workspace. */
    public List<String> judgedHere(String personId) {
        return database.read(handle -> handle.createQuery("""
                        SELECT DISTINCT v.evidence_id FROM verdict v JOIN evidence e ON e.id = v.evidence_id
                        WHERE e.person_id = :person AND v.pack_id IS NULL
                        """)
                .bind("person", personId)
                .map((rs, context) -> rs.getString("evidence_id"))
                .list());
    }

    /** Keeps a verdict beside the older ones. */
    public void add(Judgement judgement) {
        database.journal()
                .put(ClaimStore.row(judgement.verdict())
                        .set("pack_id", judgement.packId().orElse(null))
                        .set("piece_digest", judgement.pieceDigest().isEmpty() ? null : judgement.pieceDigest()));
    }

    /** Forgets a verdict and what was answered to it. */
    public void delete(String id) {
        database.write(handle -> {
            database.journal().delete(new Row(Tables.VERDICT_ANSWER).set("verdict_id", id));
            database.journal().delete(new Row(Tables.VERDICT).set("id", id));
            return Optional.empty();
        });
    }

    /** Keeps an answer, over the one there was. */
    public void answer(VerdictAnswer answer) {
        database.journal()
                .put(new Row(Tables.VERDICT_ANSWER)
                        .set("verdict_id", answer.verdictId())
                        .set("words", answer.words())
                        .set("on_day", answer.on().toString()));
    }

    /** Whether a pack of what was said of the person was made after the verdict. */
    public boolean verdictLeft(String verdictId, String personId) {
        return left("verdict", verdictId, Purpose.REVIEW, personId, "1");
    }

    /** Whether a pack of the person's work was made after the answer was last changed, for the reviewer who asked. */
    public boolean answerLeft(String verdictId, String personId) {
        return left("verdict_answer", verdictId, Purpose.EVIDENCE, personId, """
                NOT EXISTS (SELECT 1 FROM verdict v JOIN pack asked ON asked.id = v.pack_id
                  WHERE v.id = :id AND asked.other_fingerprint <> p.other_fingerprint
                    AND NOT EXISTS (
                      SELECT 1 FROM known_key one JOIN known_key other ON other.person_id = one.person_id
                      WHERE one.fingerprint = asked.other_fingerprint AND other.fingerprint = p.other_fingerprint))
                """);
    }

    /** By the order of the changes in the file, which holds also within a day and when the clock goes back. */
    private boolean left(String noun, String id, Purpose purpose, String personId, String reaches) {
        return database.read(handle -> handle.createQuery("""
                        SELECT EXISTS (
                          SELECT 1 FROM pack p JOIN history h ON h.noun = 'pack' AND h.noun_id = p.id
                          WHERE p.direction = 'OUT' AND p.purpose = :purpose AND p.person_id = :person
                            AND h.group_id > (SELECT max(c.group_id) FROM history c WHERE c.noun = :noun AND c.noun_id = :id)
                            AND REACHES) AS gone
                        """.replace("REACHES", reaches))
                .bind("purpose", purpose.name())
                .bind("person", personId)
                .bind("noun", noun)
                .bind("id", id)
                .map((rs, context) -> rs.getInt("gone") == 1)
                .one());
    }

    private static Judgement judgement(ResultSet rs, StatementContext context) throws SQLException {
        String id = rs.getString("id");
        Optional<String> answer = Optional.ofNullable(rs.getString("answer"));
        Optional<String> answeredOn = Optional.ofNullable(rs.getString("answered_on"));
        return new Judgement(
                ClaimStore.verdict(rs, context),
                Optional.ofNullable(rs.getString("piece_digest")).orElse(""),
                Optional.ofNullable(rs.getString("pack_id")),
                answer.flatMap(words -> answeredOn.map(on -> new VerdictAnswer(id, words, Iso.day(on)))));
    }
}
