package dev.rung.files;

import dev.rung.domain.checklist.Checklist;
import dev.rung.domain.checklist.ChecklistBand;
import dev.rung.domain.checklist.ChecklistQuestion;
import dev.rung.domain.checklist.ChecklistSection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes a checklist as its file: the same checklist gives the same bytes, and reading them gives the same checklist. Fields
 * that may be missing and say nothing are left out.
 */
public final class ChecklistWriter {
    private ChecklistWriter() {}

    /** The JSON text of the file, ending in a line end. */
    public static String json(Checklist checklist) {
        Map<String, Object> verdict = new LinkedHashMap<>();
        verdict.put("done", checklist.done());
        verdict.put("not_done", checklist.notDone());
        if (checklist.measures()) {
            verdict.put(
                    "bands",
                    checklist.bands().stream().map(ChecklistWriter::band).toList());
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", checklist.id());
        map.put("version", checklist.version());
        map.put("title", checklist.title());
        map.put("moment", checklist.moment());
        putText(map, "about", checklist.about());
        map.put("subject", checklist.subject().id());
        map.put("verdict", verdict);
        map.put(
                "sections",
                checklist.sections().stream().map(ChecklistWriter::section).toList());
        return JsonText.of(map);
    }

    private static Map<String, Object> band(ChecklistBand band) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("from", band.from());
        map.put("to", band.to());
        map.put("title", band.title());
        map.put("words", band.words());
        return map;
    }

    private static Map<String, Object> section(ChecklistSection section) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", section.id());
        map.put("title", section.title());
        map.put(
                "questions",
                section.questions().stream().map(ChecklistWriter::question).toList());
        return map;
    }

    private static Map<String, Object> question(ChecklistQuestion question) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", question.id());
        map.put("text", question.text());
        putText(map, "why", question.why());
        putText(map, "proof", question.proof());
        putText(map, "missing", question.missing());
        if (question.needed()) {
            map.put("needed", true);
        }
        question.fills().ifPresent(field -> map.put("fills", field.id()));
        return map;
    }

    private static void putText(Map<String, Object> map, String name, String text) {
        if (!text.isEmpty()) {
            map.put(name, text);
        }
    }
}
