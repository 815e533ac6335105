package dev.rung.store;

import dev.rung.domain.ladder.Area;
import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.Expectation;
import dev.rung.domain.ladder.Kind;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.ladder.Readiness;
import dev.rung.domain.ladder.Track;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** A ladder to rows, parents first, and its parts back. */
final class LadderRows {
    private LadderRows() {}

    private record Cell(String competency, String level, Expectation expectation) {}

    private record Placed(int area, Competency competency) {}

    static List<Row> of(Ladder ladder, String stamp, LocalDate adoptedOn) {
        List<Row> rows = new ArrayList<>();
        Readiness readiness = ladder.readiness();
        rows.add(new Row(Tables.LADDER)
                .set("id", ladder.id())
                .set("version", ladder.version())
                .set("title", ladder.title())
                .set("about", ladder.about())
                .set("operating_percent", readiness.operatingPercent())
                .set("individual_window", readiness.individual().windowQuarters())
                .set("individual_claims", readiness.individual().claims())
                .set("individual_quarters", readiness.individual().quarters())
                .set("leadership_window", readiness.leadership().windowQuarters())
                .set("leadership_claims", readiness.leadership().claims())
                .set("leadership_quarters", readiness.leadership().quarters())
                .set("stamp", stamp)
                .set("adopted_on", adoptedOn.toString()));
        int place = 0;
        for (Level level : ladder.levels()) {
            rows.add(part(Tables.LADDER_LEVEL, ladder)
                    .set("id", level.id())
                    .set("place", place++)
                    .set("title", level.title())
                    .set("track", level.track().name())
                    .set("after_levels", Lines.join(level.after()))
                    .set("scope", level.scope())
                    .set("horizon", level.horizon()));
        }
        int areaPlace = 0;
        for (Area area : ladder.areas()) {
            rows.add(part(Tables.LADDER_AREA, ladder).set("place", areaPlace).set("title", area.title()));
            int competencyPlace = 0;
            for (Competency competency : area.competencies()) {
                rows.addAll(competency(ladder, competency, areaPlace, competencyPlace++));
            }
            areaPlace++;
        }
        return rows;
    }

    private static List<Row> competency(Ladder ladder, Competency competency, int area, int place) {
        List<Row> rows = new ArrayList<>();
        rows.add(part(Tables.LADDER_COMPETENCY, ladder)
                .set("id", competency.id())
                .set("area_place", area)
                .set("place", place)
                .set("title", competency.title())
                .set("about", competency.about())
                .set("kind", competency.kind().name()));
        competency
                .expectations()
                .forEach((level, expectation) -> rows.add(part(Tables.LADDER_EXPECTATION, ladder)
                        .set("competency", competency.id())
                        .set("level", level)
                        .set("text", expectation.text())
                        .set("markers", Lines.join(expectation.markers()))
                        .set("warnings", Lines.join(expectation.warnings()))
                        .set("questions", Lines.join(expectation.questions()))));
        return rows;
    }

    private static Row part(Table table, Ladder ladder) {
        return new Row(table).set("ladder_id", ladder.id()).set("ladder_version", ladder.version());
    }

    static List<Level> levels(Handle handle, String id, String version) {
        return of(handle, """
                        SELECT id, title, track, after_levels, scope, horizon FROM ladder_level
                        WHERE ladder_id = :id AND ladder_version = :version ORDER BY place
                        """, id, version)
                .map((rs, context) -> new Level(
                        rs.getString("id"),
                        rs.getString("title"),
                        Track.valueOf(rs.getString("track")),
                        Lines.split(rs.getString("after_levels")),
                        rs.getString("scope"),
                        rs.getString("horizon")))
                .list();
    }

    static List<Area> areas(Handle handle, String id, String version) {
        Map<String, Map<String, Expectation>> cells = expectations(handle, id, version);
        Map<Integer, List<Competency>> byArea = new HashMap<>();
        of(handle, """
                        SELECT id, area_place, title, about, kind FROM ladder_competency
                        WHERE ladder_id = :id AND ladder_version = :version ORDER BY area_place, place
                        """, id, version)
                .map((rs, context) -> new Placed(
                        rs.getInt("area_place"),
                        new Competency(
                                rs.getString("id"),
                                rs.getString("title"),
                                rs.getString("about"),
                                Kind.valueOf(rs.getString("kind")),
                                cells.getOrDefault(rs.getString("id"), Map.of()))))
                .forEach(placed -> byArea.computeIfAbsent(placed.area(), area -> new ArrayList<>())
                        .add(placed.competency()));
        return of(handle, """
                        SELECT place, title FROM ladder_area
                        WHERE ladder_id = :id AND ladder_version = :version ORDER BY place
                        """, id, version)
                .map((rs, context) ->
                        new Area(rs.getString("title"), byArea.getOrDefault(rs.getInt("place"), List.of())))
                .list();
    }

    /** By competency and level, in the order of the ladder's levels. */
    private static Map<String, Map<String, Expectation>> expectations(Handle handle, String id, String version) {
        Map<String, Map<String, Expectation>> cells = new HashMap<>();
        of(handle, """
                        SELECT x.competency, x.level, x.text, x.markers, x.warnings, x.questions
                        FROM ladder_expectation x
                        JOIN ladder_level l ON l.ladder_id = x.ladder_id AND l.ladder_version = x.ladder_version
                          AND l.id = x.level
                        WHERE x.ladder_id = :id AND x.ladder_version = :version ORDER BY l.place
                        """, id, version)
                .map((rs, context) -> new Cell(
                        rs.getString("competency"),
                        rs.getString("level"),
                        new Expectation(
                                rs.getString("text"),
                                Lines.split(rs.getString("markers")),
                                Lines.split(rs.getString("warnings")),
                                Lines.split(rs.getString("questions")))))
                .forEach(cell -> cells.computeIfAbsent(cell.competency(), c -> new LinkedHashMap<>())
                        .put(cell.level(), cell.expectation()));
        return cells;
    }

    private static Query of(Handle handle, String sql, String id, String version) {
        return handle.createQuery(sql).bind("id", id).bind("version", version);
    }
}
