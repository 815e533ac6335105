package dev.rung.store;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Lever;
import dev.rung.domain.evidence.Measurement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Evidence to row and back. */
final class EvidenceRows {
    static final String COLUMNS = """
            e.seq, e.id, e.person_id, e.on_day, e.title, e.situation, e.action, e.result, e.link, e.witness, e.lever, e.scope,
            e.metric, e.metric_baseline, e.metric_result, e.metric_source, e.private, e.tier, e.trashed_on
            """;

    private EvidenceRows() {}

    static Row row(Evidence evidence, String personId, int tier) {
        return new Row(Tables.EVIDENCE)
                .set("id", evidence.id())
                .set("person_id", personId)
                .set("on_day", evidence.on().toString())
                .set("title", evidence.title())
                .set("situation", evidence.situation())
                .set("action", evidence.action())
                .set("result", evidence.result())
                .set("link", evidence.link())
                .set("witness", evidence.witness())
                .set("lever", evidence.lever().map(Lever::name).orElse(null))
                .set("scope", evidence.scope())
                .set("metric", evidence.measurement().metric())
                .set("metric_baseline", evidence.measurement().baseline())
                .set("metric_result", evidence.measurement().result())
                .set("metric_source", evidence.measurement().source())
                .set("private", evidence.isPrivate())
                .set("tier", tier);
    }

    static KeptEvidence kept(ResultSet rs, StatementContext context) throws SQLException {
        @Nullable String lever = rs.getString("lever");
        Evidence evidence = new Evidence(
                rs.getString("id"),
                Iso.day(rs.getString("on_day")),
                rs.getString("title"),
                rs.getString("situation"),
                rs.getString("action"),
                rs.getString("result"),
                rs.getString("link"),
                rs.getString("witness"),
                lever == null ? Optional.empty() : Optional.of(Lever.valueOf(lever)),
                rs.getString("scope"),
                new Measurement(
                        rs.getString("metric"),
                        rs.getString("metric_baseline"),
                        rs.getString("metric_result"),
                        rs.getString("metric_source")),
                rs.getInt("private") == 1);
        return new KeptEvidence(
                evidence,
                rs.getString("person_id"),
                rs.getInt("tier"),
                rs.getLong("seq"),
                Optional.ofNullable(rs.getString("trashed_on")).map(Iso::day));
    }
}
