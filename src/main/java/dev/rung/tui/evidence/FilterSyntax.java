package dev.rung.tui.evidence;

import dev.rung.domain.evidence.Strength;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.person.Quarter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What can be typed behind {@code /} over evidence: ready filters to pick, and hints while typing. */
final class FilterSyntax {
    private static final int QUARTERS = 8;

    /** A filter one can pick: what it shows, and how it is typed. */
    record Ready(String words, String typed) {}

    private FilterSyntax() {}

    /** Every ready filter; the most asked for come first. */
    static List<Ready> ready(Ladder ladder, LocalDate today) {
        List<Ready> all = new ArrayList<>();
        all.add(new Ready("Everything", ""));
        all.add(new Ready("Claims nothing yet", "is:unmapped"));
        all.add(new Ready("Private", "is:private"));
        for (int back = 0; back < QUARTERS; back++) {
            Quarter quarter = Quarter.of(today).minus(back);
            all.add(new Ready(quarter.title(), quarter.word()));
        }
        for (Strength strength : Strength.values()) {
            all.add(new Ready(
                    strength.word().substring(0, 1).toUpperCase(Locale.ROOT)
                            + strength.word().substring(1),
                    "is:" + strength.word()));
        }
        ladder.competencies().forEach(c -> all.add(new Ready(c.title(), "competency:" + c.id())));
        ladder.levels().forEach(l -> all.add(new Ready(l.title(), "level:" + l.id())));
        return List.copyOf(all);
    }

    /** What the word being typed could become, or the whole syntax in a line. */
    static String hint(String typed, Ladder ladder, LocalDate today) {
        String word = typed.substring(typed.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        int colon = word.indexOf(':');
        if (colon < 0) {
            return "words, competency:…, level:…, " + Quarter.of(today).word()
                    + ", is:measured, is:unmapped, is:private";
        }
        String key = word.substring(0, colon + 1);
        List<String> fitting = values(key, ladder)
                .filter(v -> v.startsWith(word.substring(colon + 1)))
                .toList();
        return fitting.isEmpty()
                ? "nothing is called that; it is searched as a word"
                : key + " " + String.join(", ", fitting);
    }

    private static Stream<String> values(String key, Ladder ladder) {
        return switch (key) {
            case "competency:" -> ladder.competencies().map(c -> c.id());
            case "level:" -> ladder.levels().stream().map(l -> l.id());
            case "is:" -> Stream.concat(Stream.of("unmapped", "private"), strengths());
            case "strength:" -> strengths();
            default -> Stream.empty();
        };
    }

    /** What was typed, without a last word that only begins to be one of these forms. */
    static String settled(String typed, Ladder ladder) {
        int start = typed.lastIndexOf(' ') + 1;
        String word = typed.substring(start).toLowerCase(Locale.ROOT);
        String key = word.substring(0, word.indexOf(':') + 1);
        String value = word.substring(key.length());
        boolean begun = values(key, ladder).anyMatch(v -> v.startsWith(value) && !v.equals(value));
        boolean whole = values(key, ladder).anyMatch(v -> v.equals(value));
        return begun && !whole ? typed.substring(0, start) : typed;
    }

    private static Stream<String> strengths() {
        return Stream.of(Strength.values()).map(Strength::word);
    }
}
