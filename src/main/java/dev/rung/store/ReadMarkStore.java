package dev.rung.store;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When a reviewer first opened somebody's pieces. */
public final class ReadMarkStore {
    private final Database database;

    public ReadMarkStore(Database database) {
        this.database = database;
    }

    /** Keeps when a piece was opened first; later times change nothing. */
    public void mark(String evidenceId, Instant at) {
        database.write(handle -> {
            if (readAt(evidenceId).isEmpty()) {
                database.journal()
                        .change(
                                Journal.Change.housekeeping("Opened somebody's evidence"),
                                () -> database.journal()
                                        .put(new Row(Tables.READ_MARK)
                                                .set("evidence_id", evidenceId)
                                                .set("read_at", at.toString())));
            }
            return Optional.empty();
        });
    }

    public Optional<Instant> readAt(String evidenceId) {
        return database.read(handle -> handle.createQuery("SELECT read_at FROM read_mark WHERE evidence_id = :id")
                .bind("id", evidenceId)
                .map((rs, context) -> Instant.parse(rs.getString("read_at")))
                .findOne());
    }

    /** Those of these pieces that were opened. */
    public Set<String> opened(List<String> evidenceIds) {
        return new HashSet<>(EvidenceBatch.inParts(
                evidenceIds,
                part -> database.read(
                        handle -> handle.createQuery("SELECT evidence_id FROM read_mark WHERE evidence_id IN (<ids>)")
                                .bindList("ids", part)
                                .map((rs, context) -> rs.getString("evidence_id"))
                                .list())));
    }
}
