package dev.rung.domain.writing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A day or a stretch of time as people write it: {@code 2026-12-31}, {@code Q3}, {@code end of March}, {@code fiscal year
 * end}, {@code within 6 months}.
 *
 * @param from the first token
 * @param to after the last token
 * @param lastDay the last day of it, where the words name a year
 * @param firm whether the words are a time wherever they stand; a bare year or month is one only behind {@code by} and its
 *     like
 */
public record Period(int from, int to, Optional<LocalDate> lastDay, boolean firm) {
    private static final Map<String, Integer> COUNTED = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12));

    /** The number that a word stands for; 0 where it stands for none. */
    public static int counted(String word) {
        return COUNTED.getOrDefault(word, 0);
    }

    /** The longest period that begins at this token. */
    public static Optional<Period> at(Tokens tokens, int i) {
        Token token = tokens.at(i);
        return switch (token.kind()) {
            case DAY -> Optional.of(new Period(i, i + 1, CalendarTimes.day(token.word()), true));
            case NUMBER -> CalendarTimes.number(tokens, i);
            case WORD -> NamedTimes.word(tokens, i);
            default -> Optional.empty();
        };
    }

    public boolean contains(int i) {
        return from <= i && i < to;
    }

    /** The number of the month that a token names; 0 for none. */
    public static int month(Token token) {
        return CalendarTimes.month(token);
    }
}
