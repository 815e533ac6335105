package dev.rung.store;

import dev.rung.domain.text.Amount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What hangs on a person and would lie about with nobody to belong to. */
final class PersonTraces {
    /** Tables that belong to a person by {@code person_id}, and what a row of each is called; claims go with their evidence. */
    static final Map<Table, String> NOUNS = nouns();

    private PersonTraces() {}

    private static Map<Table, String> nouns() {
        Map<Table, String> nouns = new LinkedHashMap<>();
        nouns.put(Tables.EVIDENCE, "piece");
        nouns.put(Tables.REVIEW, "review");
        nouns.put(Tables.REVIEW_DRAFT, "begun review");
        nouns.put(Tables.ASSESSMENT, "self-assessment");
        nouns.put(Tables.SEALED_ASSESSMENT, "sealed self-assessment");
        nouns.put(Tables.PACK, "pack");
        nouns.put(Tables.KNOWN_KEY, "known key");
        nouns.put(Tables.SESSION, "session");
        nouns.put(Tables.PRIVATE_NOTE, "private note");
        nouns.put(Tables.GROWTH_BET, "growth bet");
        nouns.put(Tables.COMMITMENT, "commitment");
        nouns.put(Tables.CALIBRATION_NOTE, "calibration note");
        nouns.put(Tables.NOT_APPLICABLE, "not-applicable mark");
        nouns.put(Tables.AWAY_QUARTER, "away quarter");
        nouns.put(Tables.INITIATIVE, "initiative");
        nouns.put(Tables.CHECKLIST_RUN, "checklist run");
        return nouns;
    }

    /** What there is of somebody, in words: {@code 3 pieces}, {@code 1 session}; empty when there is nothing. */
    static List<String> of(Database database, String personId) {
        return database.read(handle -> {
            List<String> found = new ArrayList<>();
            NOUNS.forEach((table, noun) -> {
                long rows = handle.createQuery("SELECT count(*) FROM " + table.name() + " WHERE person_id = :person")
                        .bind("person", personId)
                        .mapTo(Long.class)
                        .one();
                if (rows > 0) {
                    found.add(Amount.of(rows, noun));
                }
            });
            return found;
        });
    }
}
