package dev.rung.files;

import dev.rung.domain.ladder.Expectation;
import java.util.ArrayList;
import java.util.List;

/** The text of a spreadsheet's cell as an expectation: its first line is the sentence, what follows are markers. */
record CellText(List<String> lines, List<String> warnings, List<String> questions) {

    CellText(String cell) {
        this(split(cell, "\\R"), List.of(), List.of());
    }

    /** With lists that stood in columns of their own, separated by line breaks or semicolons. */
    CellText with(String markers, String warningSigns, String coaching) {
        List<String> all = new ArrayList<>(lines);
        all.addAll(split(markers, "\\R|;"));
        return new CellText(all, split(warningSigns, "\\R|;"), split(coaching, "\\R|;"));
    }

    Expectation expectation() {
        return new Expectation(lines.get(0), lines.subList(1, lines.size()), warnings, questions);
    }

    private static List<String> split(String cell, String separator) {
        List<String> parts = new ArrayList<>();
        for (String part : cell.split(separator)) {
            String line = part.replaceAll("\\s+", " ").strip().replaceFirst("^(?:[-*•–·▪]|\\d{1,2}[.)]) ", "");
            if (!line.isEmpty()) {
                parts.add(line);
            }
        }
        return List.copyOf(parts);
    }
}
