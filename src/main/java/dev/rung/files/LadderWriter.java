package dev.rung.files;

import dev.rung.domain.ladder.Area;
import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.Expectation;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.ladder.Readiness;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a ladder as its file: the same ladder gives the same bytes, and reading them gives the same ladder. Fields that may
 * be missing and say nothing are left out; readiness is always written.
 */
public final class LadderWriter {
    private LadderWriter() {}

    /** The JSON text of the file, ending in a line end. */
    public static String json(Ladder ladder) {
        return JsonText.of(map(ladder));
    }

    /** The ladder as maps and lists, for JSON that holds more than a ladder. */
    public static Map<String, Object> map(Ladder ladder) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", ladder.id());
        map.put("version", ladder.version());
        map.put("title", ladder.title());
        putText(map, "about", ladder.about());
        map.put("levels", ladder.levels().stream().map(LadderWriter::level).toList());
        map.put("areas", ladder.areas().stream().map(LadderWriter::area).toList());
        Readiness readiness = ladder.readiness();
        map.put(
                "readiness",
                ordered(
                        "operating_percent", readiness.operatingPercent(),
                        "individual", numbers(readiness.individual()),
                        "leadership", numbers(readiness.leadership())));
        return map;
    }

    private static Map<String, Object> level(Level level) {
        Map<String, Object> map = ordered(
                "id", level.id(),
                "title", level.title(),
                "track", level.track().word(),
                "after", level.after());
        putText(map, "scope", level.scope());
        putText(map, "horizon", level.horizon());
        return map;
    }

    private static Map<String, Object> area(Area area) {
        Map<String, Object> map = new LinkedHashMap<>();
        putText(map, "id", area.id());
        map.put("title", area.title());
        map.put(
                "competencies",
                area.competencies().stream().map(LadderWriter::competency).toList());
        return map;
    }

    private static Map<String, Object> competency(Competency competency) {
        Map<String, Object> map = ordered("id", competency.id(), "title", competency.title());
        putText(map, "about", competency.about());
        map.put("kind", competency.kind().word());
        Map<String, Object> cells = new LinkedHashMap<>();
        competency.expectations().forEach((level, cell) -> cells.put(level, expectation(cell)));
        map.put("expectations", cells);
        return map;
    }

    private static Map<String, Object> expectation(Expectation cell) {
        Map<String, Object> map = ordered("text", cell.text());
        putLines(map, "markers", cell.markers());
        putLines(map, "warnings", cell.warnings());
        putLines(map, "questions", cell.questions());
        return map;
    }

    private static Map<String, Object> numbers(Readiness.Numbers numbers) {
        return ordered(
                "window_quarters",
                numbers.windowQuarters(),
                "claims",
                numbers.claims(),
                "quarters",
                numbers.quarters());
    }

    private static void putText(Map<String, Object> map, String name, String text) {
        if (!text.isEmpty()) {
            map.put(name, text);
        }
    }

    private static void putLines(Map<String, Object> map, String name, List<String> lines) {
        if (!lines.isEmpty()) {
            map.put(name, lines);
        }
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
