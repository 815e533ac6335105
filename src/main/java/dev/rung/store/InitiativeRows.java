package dev.rung.store;

import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** Initiative to row and back. */
final class InitiativeRows {
    static final String COLUMNS = """
            i.place, i.id, i.person_id, i.title, i.stage, i.owner, i.link, i.created_on, i.starts_on, i.launch_on,
            i.launched_on, i.follow_up_of, i.learned, i.metric
            """;

    private InitiativeRows() {}

    /** All but the metric, which is the one-pager's. */
    static Row row(Initiative initiative, String personId) {
        return new Row(Tables.INITIATIVE)
                .set("id", initiative.id())
                .set("person_id", personId)
                .set("title", initiative.title())
                .set("stage", initiative.stage().name())
                .set("owner", initiative.owner())
                .set("link", initiative.link())
                .set("created_on", initiative.createdOn().toString())
                .set("starts_on", Iso.text(initiative.startsOn()))
                .set("launch_on", Iso.text(initiative.launchOn()))
                .set("launched_on", Iso.text(initiative.launchedOn()))
                .set("follow_up_of", initiative.followUpOf().orElse(null))
                .set("learned", initiative.learned());
    }

    static KeptInitiative kept(ResultSet rs, StatementContext context) throws SQLException {
        Initiative initiative = new Initiative(
                rs.getString("id"),
                rs.getString("title"),
                Stage.valueOf(rs.getString("stage")),
                rs.getString("owner"),
                rs.getString("link"),
                Iso.day(rs.getString("created_on")),
                Iso.dayOrNone(rs.getString("starts_on")),
                Iso.dayOrNone(rs.getString("launch_on")),
                Iso.dayOrNone(rs.getString("launched_on")),
                Optional.ofNullable(rs.getString("follow_up_of")),
                rs.getString("learned"));
        return new KeptInitiative(initiative, rs.getString("person_id"), rs.getString("metric"), rs.getLong("place"));
    }
}
