package dev.rung.files;

import dev.rung.domain.ladder.Area;
import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.Expectation;
import dev.rung.domain.ladder.Kind;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.ladder.Track;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A ladder that grows cell by cell. Levels go by the column they stand in, competencies by area and title. */
final class LadderDraft {
    private static final Pattern LEADING = Pattern.compile(
            "\\b(?:director|head|vp|vice president|svp|evp|chief|c[petofr]o|lead|leader|leiter(?:in)?|leitung|group|supervisor"
                    + "|(?<!product |program |programme |project |marketing |account |produkt)manager)\\b");

    private final Faults faults;
    private final Map<Integer, Level> levels = new LinkedHashMap<>();
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<String, Map<String, Row>> areas = new LinkedHashMap<>();
    private final Set<String> levelIds = new HashSet<>();
    private final Set<String> competencyIds = new HashSet<>();
    private int cells;

    private record Row(String id, Map<Integer, Expectation> cells, Map<Integer, String> places) {}

    LadderDraft(Faults faults) {
        this.faults = faults;
    }

    void level(String title, int column, CsvTable.Row row) {
        if (columns.putIfAbsent(title, column) != null) {
            faults.add(
                    row.line(), "", row.place() + ": the level " + Shown.quoted(title) + " is there twice; keep one");
            return;
        }
        String id = Slug.of(title, "level", levelIds);
        List<String> after = levels.values().stream()
                .reduce((a, b) -> b)
                .map(l -> List.of(l.id()))
                .orElse(List.of());
        levelIds.add(id);
        levels.put(column, new Level(id, title, track(title), after, "", ""));
    }

    /** The column of a level, which is new when it is first named. */
    int levelOnce(String title, CsvTable.Row row) {
        if (!columns.containsKey(title)) {
            level(title, columns.size(), row);
        }
        return columns.get(title);
    }

    void competency(String area, String title, CsvTable.Row row) {
        if (areas.getOrDefault(area, Map.of()).containsKey(title)) {
            faults.add(
                    row.line(),
                    "",
                    row.place() + ": the competency " + Shown.quoted(title) + " is there twice; keep one");
        }
        row(area, title);
    }

    void cell(String area, String competency, int column, CellText text, CsvTable.Row row) {
        Level level = levels.get(column);
        if (level == null) {
            faults.add(
                    row.line(),
                    "",
                    row.place() + " has a cell in column " + (column + 1)
                            + ", which has no heading; write the level’s title there");
            return;
        }
        if (text.lines().isEmpty()) {
            return;
        }
        Row target = row(area, competency);
        String before = target.places().putIfAbsent(column, row.place());
        if (before != null) {
            faults.add(
                    row.line(),
                    "",
                    row.place() + ": " + Shown.quoted(competency) + " at " + Shown.quoted(level.title())
                            + " is there twice, first in " + before + "; keep one");
            return;
        }
        cells++;
        target.cells().put(column, text.expectation());
    }

    boolean empty() {
        return cells == 0;
    }

    List<Level> levels() {
        return List.copyOf(levels.values());
    }

    List<Area> areas() {
        List<Area> all = new ArrayList<>();
        areas.forEach((title, rows) -> {
            List<Competency> competencies = new ArrayList<>();
            rows.forEach((name, row) -> competencies.add(competency(name, row)));
            all.add(new Area(title.isEmpty() ? "Competencies" : title, competencies));
        });
        return all;
    }

    private Competency competency(String title, Row row) {
        Map<String, Expectation> byLevel = new LinkedHashMap<>();
        levels.forEach((column, level) -> {
            Expectation cell = row.cells().get(column);
            if (cell != null) {
                byLevel.put(level.id(), cell);
            }
        });
        return new Competency(row.id(), title, "", Kind.NORMAL, byLevel);
    }

    private Row row(String area, String title) {
        return areas.computeIfAbsent(area, a -> new LinkedHashMap<>()).computeIfAbsent(title, t -> {
            String id = Slug.of(t, "competency", competencyIds);
            competencyIds.add(id);
            return new Row(id, new LinkedHashMap<>(), new LinkedHashMap<>());
        });
    }

    private static Track track(String title) {
        return LEADING.matcher(title.toLowerCase(Locale.ROOT)).find() ? Track.LEADERSHIP : Track.INDIVIDUAL;
    }
}
