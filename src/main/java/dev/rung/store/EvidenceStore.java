package dev.rung.store;

import dev.rung.domain.evidence.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Pieces of evidence, one at a time: what is listed or searched is in {@link EvidenceList} and {@link EvidenceSearch}. */
public final class EvidenceStore {
    private final Database database;
    private final ClaimStore claims;

    public EvidenceStore(Database database) {
        this.database = database;
        this.claims = new ClaimStore(database);
    }

    /** One piece by its id, also from the trash. */
    public Optional<KeptEvidence> find(String id) {
        return database.read(
                handle -> handle.createQuery("SELECT " + EvidenceRows.COLUMNS + " FROM evidence e WHERE e.id = :id")
                        .bind("id", id)
                        .map(EvidenceRows::kept)
                        .findOne());
    }

    /** The id of the person a piece belongs to; empty when there is no such piece. */
    public Optional<String> ownerOf(String id) {
        return database.read(handle -> handle.createQuery("SELECT person_id FROM evidence WHERE id = :id")
                .bind("id", id)
                .map((rs, context) -> rs.getString("person_id"))
                .findOne());
    }

    /**
     * A person's pieces whose id begins or ends so, at most two: who gets two asks for more letters.
     *
     * @param part of an id, at least four characters, in any case
     */
    public List<KeptEvidence> findByPart(String part, String personId) {
        return byPart(part, personId, "e.person_id = :person");
    }

    /** The same among everybody else's. */
    public List<KeptEvidence> findByPartOfOthers(String part, String personId) {
        return byPart(part, personId, "e.person_id <> :person");
    }

    private List<KeptEvidence> byPart(String part, String personId, String whose) {
        String letters = part.toLowerCase(java.util.Locale.ROOT);
        return database.read(handle -> handle.createQuery("SELECT " + EvidenceRows.COLUMNS + " FROM evidence e WHERE "
                        + whose + " AND (substr(e.id, 1, length(:part)) = :part"
                        + " OR substr(e.id, -length(:part)) = :part) ORDER BY e.seq DESC LIMIT 2")
                .bind("person", personId)
                .bind("part", letters)
                .map(EvidenceRows::kept)
                .list());
    }

    /**
     * Keeps a piece, new or changed, and brings the copies in its claims in step.
     *
     * @param tier its strength without verdicts, 0 to 4, as the domain sees it
     */
    public void save(Evidence evidence, String personId, int tier) {
        database.write(handle -> {
            Row row = EvidenceRows.row(evidence, personId, tier);
            if (find(evidence.id()).isEmpty()) {
                row.set("created_at", database.clock().instant().toString());
            }
            database.journal().change(Journal.Change.of("Saved evidence", evidence.title()), () -> {
                database.journal().put(row);
                claims.follow(handle, evidence, tier);
            });
            return Optional.empty();
        });
    }

    /** Throws the piece into the trash: nothing counts or lists it until it is restored. */
    public void trash(String id, LocalDate today) {
        setTrashed(id, Optional.of(today));
    }

    /** Takes the piece out of the trash, with its claims. */
    public void restore(String id) {
        setTrashed(id, Optional.empty());
    }

    private void setTrashed(String id, Optional<LocalDate> day) {
        database.write(handle -> {
            find(id).ifPresent(kept -> {
                String label = day.isPresent() ? "Moved to the trash" : "Took out of the trash";
                database.journal()
                        .change(Journal.Change.of(label, kept.evidence().title()), () -> {
                            database.journal()
                                    .put(new Row(Tables.EVIDENCE)
                                            .set("id", id)
                                            .set(
                                                    "trashed_on",
                                                    day.map(LocalDate::toString).orElse(null)));
                            claims.setTrashed(handle, id, day.isPresent());
                        });
            });
            return Optional.empty();
        });
    }

    /**
     * Deletes for good what was thrown away before the day, with its claims and verdicts, and blanks it in the history.
     * Returns how many pieces that were.
     */
    public int purgeTrashedBefore(LocalDate day) {
        List<String> ids = database.read(handle -> handle.createQuery(
                        "SELECT id FROM evidence WHERE trashed_on IS NOT NULL AND trashed_on < :day")
                .bind("day", day.toString())
                .map((rs, context) -> rs.getString("id"))
                .list());
        if (ids.isEmpty()) {
            return 0;
        }
        database.journal()
                .change(
                        Journal.Change.housekeeping("Emptied the trash"),
                        () -> database.write(handle -> {
                            ids.forEach(id -> purgeRows(handle, id));
                            return Optional.empty();
                        }));
        database.checkpoint();
        return ids.size();
    }

    private void purgeRows(Handle handle, String id) {
        handle.createQuery("SELECT id FROM verdict WHERE evidence_id = :id")
                .bind("id", id)
                .map((rs, context) -> rs.getString("id"))
                .list()
                .forEach(
                        verdict -> database.journal().purge(new Row(Tables.VERDICT_ANSWER).set("verdict_id", verdict)));
        database.journal().purge(new Row(Tables.READ_MARK).set("evidence_id", id));
        for (Table table : List.of(Tables.VERDICT, Tables.CLAIM)) {
            handle.createQuery("SELECT id FROM " + table.name() + " WHERE evidence_id = :id")
                    .bind("id", id)
                    .map((rs, context) -> rs.getString("id"))
                    .list()
                    .forEach(row -> database.journal().purge(new Row(table).set("id", row)));
        }
        // The offer it came from stays answered, so that it is not offered again.
        handle.createQuery("SELECT key FROM evidence_offer WHERE evidence_id = :id")
                .bind("id", id)
                .map((rs, context) -> rs.getString("key"))
                .list()
                .forEach(key -> database.journal()
                        .put(new Row(Tables.EVIDENCE_OFFER).set("key", key).set("evidence_id", null)));
        database.journal().purge(new Row(Tables.EVIDENCE).set("id", id));
    }
}
