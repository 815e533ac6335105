package dev.rung.domain.update;

import dev.rung.domain.writing.Blank;
import dev.rung.domain.writing.Period;
import dev.rung.domain.writing.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lines of a section and their columns, as people write them and as rung does. */
final class Columns {
    private static final String BULLET = "^(?:[-*•+]|\\d{1,3}[.)])\\s+";

    private Columns() {}

    /** Every line that says something, with exactly so many cells; what nobody filled in is {@code ""}. */
    static List<List<String>> of(String text, int columns) {
        return text.lines()
                .map(l -> l.strip().replaceFirst(BULLET, ""))
                .filter(l -> !Blank.is(l.replace('|', ' ')))
                .map(l -> cells(l, columns))
                .toList();
    }

    /** Who writes more bars than there are columns meant them in the last one. */
    private static List<String> cells(String line, int columns) {
        List<String> cells = new ArrayList<>(Arrays.stream(line.split("\\|", columns))
                .map(String::strip)
                .map(c -> Blank.is(c) ? "" : c)
                .toList());
        while (cells.size() < columns) {
            cells.add("");
        }
        return List.copyOf(cells);
    }

    /** One line; empty cells between others are dashes, so that a reader sees them, and those at the end are left out. */
    static String line(List<String> cells) {
        int filled = cells.size();
        while (filled > 1 && cells.get(filled - 1).isBlank()) {
            filled--;
        }
        return cells.subList(0, filled).stream()
                .map(Columns::cell)
                .map(c -> c.isEmpty() ? "–" : c)
                .collect(Collectors.joining(" | "));
    }

    private static String cell(String text) {
        return text.replace('|', '/').replaceAll("\\s+", " ").strip();
    }

    /** The first so many words in one line; what was cut off is told by an ellipsis. */
    static String words(String text, int most) {
        String plain = cell(text);
        String[] words = plain.split(" ");
        return words.length <= most
                ? plain
                : String.join(" ", Arrays.copyOf(words, most)).replaceAll("[.,;:–-]+$", "") + " …";
    }

    /** The first time that a text names, as a day: the last of it. */
    static Optional<LocalDate> day(String text) {
        Tokens tokens = Tokens.of(text);
        for (int i = 0; i < tokens.size(); i++) {
            Optional<LocalDate> day = Period.at(tokens, i).flatMap(Period::lastDay);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }
}
