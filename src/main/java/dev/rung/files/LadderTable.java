package dev.rung.files;

import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Readiness;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a ladder of a spreadsheet: competencies down and levels across (a leading area column is understood), or one row per
 * competency and level with headings such as competency, level, expectation, examples, area. A cell's further lines and
 * bullets become markers. Levels come in the order of the table, each after the one before; a title with a word such as
 * director, head or lead is on the leadership track. Empty cells are left out.
 */
public final class LadderTable {
    private static final Set<String> AREA = Set.of(
            "area", "category", "group", "theme", "pillar", "cluster", "section", "dimension", "bereich", "kategorie");
    private static final Set<String> COMPETENCY = Set.of(
            "competency",
            "competence",
            "skill",
            "capability",
            "criterion",
            "criteria",
            "attribute",
            "row",
            "kompetenz",
            "fähigkeit");
    private static final Set<String> LEVEL = Set.of("level", "grade", "role", "step", "stufe", "ebene");
    private static final Set<String> TEXT = Set.of(
            "expectation", "description", "text", "behaviour", "behavior", "definition", "erwartung", "beschreibung");
    private static final Set<String> MARKERS =
            Set.of("markers", "marker", "examples", "example", "signs", "evidence", "looks like", "beispiele");
    private static final Set<String> WARNINGS = Set.of("warnings", "warning signs", "warning", "red flags");
    private static final Set<String> QUESTIONS = Set.of("questions", "question", "fragen");

    private final String file;
    private final CsvTable table;
    private final Faults faults;
    private final LadderDraft draft;
    private String area = "";
    private String competency = "";

    private LadderTable(String file, CsvTable table) {
        this.file = file;
        this.table = table;
        this.faults = new Faults(file);
        this.draft = new LadderDraft(faults);
    }

    /** @throws dev.rung.domain.Refusal when {@code id} is no id; everything wrong with the file is a fault of the reading */
    public static LadderReading read(Path path, String id) {
        Slug.wantId(id);
        try {
            return read(path.toString(), SizedFile.read(path, StrictJson.LARGEST), id);
        } catch (Unreadable e) {
            return new LadderReading(path.toString(), Optional.empty(), List.of(e.fault()), Map.of());
        }
    }

    /** As {@link #read(Path, String)}, of bytes that go by a name. The ladder, written as a file, is valid. */
    public static LadderReading read(String file, byte[] bytes, String id) {
        Slug.wantId(id);
        try {
            return new LadderTable(file, CsvTable.read(file, bytes)).ladder(id);
        } catch (Unreadable e) {
            return new LadderReading(file, Optional.empty(), List.of(e.fault()), Map.of());
        }
    }

    private LadderReading ladder(String id) {
        CsvTable.Row header = table.rows().get(0);
        int level = column(header, LEVEL);
        int name = column(header, COMPETENCY);
        int text = column(header, TEXT);
        if (level >= 0 && name >= 0 && text >= 0) {
            rowPerCell(header, name, level, text);
        } else {
            grid(header);
        }
        if (faults.none() && draft.empty()) {
            faults.add(
                    0,
                    "",
                    "has no expectation; it wants competencies down and levels across, or the columns competency, "
                            + "level and expectation");
        }
        if (!faults.none()) {
            return new LadderReading(file, Optional.empty(), faults.list(), Map.of());
        }
        Ladder ladder = new Ladder(id, "1.0", title(id), "", draft.levels(), draft.areas(), Readiness.DEFAULT);
        LadderReading back = LadderReader.read(file, LadderWriter.json(ladder).getBytes(StandardCharsets.UTF_8));
        List<Fault> wrong = back.faults().stream()
                .map(f -> new Fault(file, 0, f.path(), f.message()))
                .toList();
        return new LadderReading(file, back.ladder(), wrong, Map.of());
    }

    private void grid(CsvTable.Row header) {
        int name = Math.max(0, column(header, COMPETENCY));
        int areaColumn = name == 1 ? 0 : column(header, AREA);
        if (areaColumn == 0 && name == 0) {
            name = 1;
        }
        for (int i = Math.max(name, areaColumn) + 1; i < header.cells().size(); i++) {
            if (!header.cell(i).isBlank()) {
                draft.level(line(header.cell(i)), i, header);
            }
        }
        for (CsvTable.Row row : table.rows().subList(1, table.rows().size())) {
            carry(row, areaColumn, name, false);
            if (row.cell(name).isBlank()) {
                if (row.cells().stream().skip(name + 1L).anyMatch(c -> !c.isBlank())) {
                    faults.add(row.line(), "", row.place() + " names no competency; write one in column " + (name + 1));
                }
                continue;
            }
            draft.competency(area, competency, row);
            for (int i = Math.max(name, areaColumn) + 1; i < row.cells().size(); i++) {
                if (!row.cell(i).isBlank()) {
                    draft.cell(area, competency, i, new CellText(row.cell(i)), row);
                }
            }
        }
    }

    private void rowPerCell(CsvTable.Row header, int name, int level, int text) {
        int areaColumn = column(header, AREA);
        int markers = column(header, MARKERS);
        int warnings = column(header, WARNINGS);
        int questions = column(header, QUESTIONS);
        for (CsvTable.Row row : table.rows().subList(1, table.rows().size())) {
            carry(row, areaColumn, name, true);
            String title = line(row.cell(level));
            if (competency.isEmpty() || title.isEmpty()) {
                faults.add(
                        row.line(),
                        "",
                        row.place() + " names no " + (title.isEmpty() ? "level" : "competency") + "; write it");
                continue;
            }
            int column = draft.levelOnce(title, row);
            if (!row.cell(text).isBlank()) {
                CellText cell =
                        new CellText(row.cell(text)).with(at(row, markers), at(row, warnings), at(row, questions));
                draft.cell(area, competency, column, cell, row);
            }
        }
    }

    /** A merged cell leaves the rows below it empty: what stood above still holds. */
    private void carry(CsvTable.Row row, int areaColumn, int name, boolean alsoCompetency) {
        if (areaColumn >= 0 && !row.cell(areaColumn).isBlank()) {
            area = line(row.cell(areaColumn));
        }
        if (!row.cell(name).isBlank() || !alsoCompetency) {
            competency = line(row.cell(name));
        }
    }

    private static String at(CsvTable.Row row, int column) {
        return column < 0 ? "" : row.cell(column);
    }

    private static int column(CsvTable.Row header, Set<String> names) {
        for (int i = 0; i < header.cells().size(); i++) {
            if (names.contains(line(header.cell(i)).toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    private static String line(String cell) {
        return cell.replaceAll("\\s+", " ").strip();
    }

    private static String title(String id) {
        String words = id.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
