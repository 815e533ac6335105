package dev.rung.store;

import dev.rung.domain.evidence.EvidenceFilter;
import dev.rung.domain.evidence.Strength;
import org.jdbi.v3.core.statement.Query;

/** An {@link OwnedFilter} as a condition on {@code evidence e}. */
final class EvidenceWhere {
    private static final String ACCEPTED = """
            COALESCE((SELECT v.decision FROM verdict v WHERE v.evidence_id = e.id AND v.claim_id IS NULL
              AND v.decision <> 'QUESTIONED' ORDER BY v.on_day DESC, v.id DESC LIMIT 1) = 'ACCEPTED', 0)
            """;

    /** Few, found at once, and asked before the dear question above, which is then for these alone. */
    private static final String EVER_ACCEPTED = """
            e.seq IN (SELECT a.seq FROM verdict v CROSS JOIN evidence a ON a.id = v.evidence_id
              WHERE v.claim_id IS NULL AND v.decision = 'ACCEPTED')
            """;

    private EvidenceWhere() {}

    /**
     * The condition.
     *
     * @param fewClaims whether to look the pieces up from their claims; else each piece is asked for its claims
     */
    static String of(OwnedFilter owned, boolean fewClaims) {
        EvidenceFilter filter = owned.filter();
        StringBuilder where = new StringBuilder("e.person_id = :person AND e.trashed_on IS ");
        where.append(filter.trashed() ? "NOT NULL" : "NULL");
        filter.quarter().ifPresent(q -> where.append(" AND e.seq BETWEEN :quarter_first AND :quarter_last"));
        filter.strength().ifPresent(strength -> {
            where.append(" AND e.tier = min(:tier, 4)");
            if (strength.atLeast(Strength.MEASURED)) {
                where.append(strength == Strength.VERIFIED ? " AND (" : " AND NOT (")
                        .append(EVER_ACCEPTED)
                        .append(" AND ")
                        .append(ACCEPTED)
                        .append(')');
            }
        });
        if (filter.onlyPrivate()) {
            where.append(" AND e.private = 1");
        }
        if (filter.unmapped()) {
            where.append(" AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.evidence_id = e.id)");
        }
        if (owned.claimed()) {
            where.append(
                    fewClaims
                            ? " AND e.id IN (SELECT c.evidence_id FROM claim c WHERE " + claims(owned) + ")"
                            : " AND EXISTS (SELECT 1 FROM claim c WHERE c.evidence_id = e.id AND +" + claims(owned)
                                    + ")");
        }
        return where.toString();
    }

    /** The condition on {@code claim c} that competency and level make. */
    static String claims(OwnedFilter owned) {
        return "c.person_id = :person AND c.ladder_id = :ladder"
                + (owned.filter().trashed() ? "" : " AND c.trashed = 0")
                + (owned.filter().competency().isPresent() ? " AND c.competency = :competency" : "")
                + (owned.filter().level().isPresent() ? " AND c.level = :level" : "");
    }

    /** Binds what the filter names; Jdbi is told to let be what the statement does not use. */
    static Query bind(Query query, OwnedFilter owned) {
        EvidenceFilter filter = owned.filter();
        query.getConfig(org.jdbi.v3.core.statement.SqlStatements.class).setUnusedBindingAllowed(true);
        query.bind("person", owned.personId()).bind("ladder", owned.ladderId());
        filter.competency().ifPresent(competency -> query.bind("competency", competency));
        filter.level().ifPresent(level -> query.bind("level", level));
        filter.quarter()
                .ifPresent(quarter -> query.bind("quarter_first", DaySeq.first(quarter.first()))
                        .bind("quarter_last", DaySeq.last(quarter.last())));
        filter.strength().ifPresent(strength -> query.bind("tier", strength.number()));
        return query;
    }
}
