package dev.rung.domain.writing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    private static final Set<String> SPANS = Set.of("day", "week", "month", "quarter", "half", "year", "sprint");
    private static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "fall", "winter", "season");
    private static final Set<String> RELATIVE =
            Set.of("next", "this", "coming", "following", "last", "current", "previous");
    private static final Set<String> WITHIN = Set.of("within", "in", "over", "inside", "during", "for");
    private static final Set<String> ORDINALS =
            Set.of("first", "second", "third", "fourth", "last", "1st", "2nd", "3rd", "4th");
    private static final Set<String> HALFWAY = Set.of("mid", "early", "late");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final Set<String> STARTERS = Set.of(
            "eoy",
            "eoq",
            "christmas",
            "easter",
            "end",
            "beginning",
            "start",
            "close",
            "middle",
            "fiscal",
            "financial",
            "year",
            "quarter",
            "month",
            "next",
            "this",
            "coming",
            "following",
            "last",
            "current",
            "previous",
            "within",
            "in",
            "over",
            "inside",
            "during",
            "for",
            "first",
            "second",
            "third",
            "fourth",
            "1st",
            "2nd",
            "3rd",
            "4th",
            "spring",
            "summer",
            "autumn",
            "fall",
            "winter",
            "season",
            "mid",
            "early",
            "late",
            "week",
            "kw",
            "wk",
            "black");
    private static final Map<String, Integer> MONTH_OF = months();

    private static Map<String, Integer> months() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int m = 0; m < MONTHS.size(); m++) {
            numbers.put(MONTHS.get(m), m + 1);
            numbers.put(MONTHS.get(m).substring(0, 3), m + 1);
        }
        numbers.put("sept", 9);
        return numbers;
    }

    /** Q3, H1, FY27. */
    private static boolean lettered(String word) {
        return word.length() > 1
                && Character.isDigit(word.charAt(word.length() - 1))
                && "qhf".indexOf(word.charAt(0)) >= 0;
    }

    /** The number that a word stands for; 0 where it stands for none. */
    public static int counted(String word) {
        return COUNTED.getOrDefault(word, 0);
    }

    /** The longest period that begins at this token. */
    public static Optional<Period> at(Tokens tokens, int i) {
        Token token = tokens.at(i);
        return switch (token.kind()) {
            case DAY -> Optional.of(new Period(i, i + 1, day(token.word()), true));
            case NUMBER -> number(tokens, i);
            case WORD -> word(tokens, i);
            default -> Optional.empty();
        };
    }

    private static Optional<Period> word(Tokens tokens, int i) {
        String word = tokens.word(i);
        // Nearly every word begins no time, and each is asked at every pause in typing.
        if (!STARTERS.contains(word) && !MONTH_OF.containsKey(word) && !lettered(word)) {
            return Optional.empty();
        }
        if (word.matches("(?:q[1-4]|h[12])(?:fy\\d{2,4})?")) {
            return Optional.of(yearly(
                    tokens, i, i + 1, word.charAt(0) == 'q' ? 3 * (word.charAt(1) - '0') : 6 * (word.charAt(1) - '0')));
        }
        if (word.matches("fy\\d{2}(?:\\d{2})?")) {
            return Optional.of(new Period(i, ends(tokens, i + 1), Optional.empty(), true));
        }
        if (Set.of("eoy", "eoq", "christmas", "easter").contains(word)) {
            return Optional.of(yearly(tokens, i, i + 1, 12));
        }
        if (month(tokens.at(i)) > 0) {
            return Optional.of(month(tokens, i));
        }
        return edge(tokens, i)
                .or(() -> relative(tokens, i))
                .or(() -> stretch(tokens, i))
                .or(() -> part(tokens, i));
    }

    /** End of March, end of the fiscal year, fiscal year end, year-end 2027. */
    private static Optional<Period> edge(Tokens tokens, int i) {
        String word = tokens.word(i);
        if (Set.of("end", "beginning", "start", "close", "middle").contains(word)) {
            int at = i + 1;
            while (Set.of("of", "the", "our", "this", "next", "fiscal", "financial", "calendar", "business")
                    .contains(tokens.word(at))) {
                at++;
            }
            if (at == i + 1 && !tokens.at(at).isNumber() && month(tokens.at(at)) == 0) {
                return Optional.empty();
            }
            if (SPANS.contains(tokens.at(at).stem())) {
                return Optional.of(yearly(tokens, i, at + 1, 12));
            }
            if (year(tokens.at(at)) > 0) {
                return Optional.of(new Period(i, at + 1, lastOf(year(tokens.at(at)), 12), true));
            }
            boolean again =
                    Set.of("end", "beginning", "start", "close", "middle").contains(tokens.word(at));
            return again ? Optional.empty() : at(tokens, at).map(p -> new Period(i, p.to(), p.lastDay(), true));
        }
        if (Set.of("fiscal", "financial").contains(word) && tokens.word(i + 1).equals("year")) {
            return Optional.of(yearly(tokens, i, ends(tokens, i + 2), 12));
        }
        if (Set.of("year", "quarter", "month").contains(word)
                && tokens.word(i + 1).equals("end")) {
            return Optional.of(yearly(tokens, i, i + 2, 12));
        }
        return Optional.empty();
    }

    private static int ends(Tokens tokens, int at) {
        return tokens.word(at).equals("end") ? at + 1 : at;
    }

    /** Next quarter, this summer, last March. */
    private static Optional<Period> relative(Tokens tokens, int i) {
        if (!RELATIVE.contains(tokens.word(i))) {
            return Optional.empty();
        }
        int at = Set.of("fiscal", "financial", "calendar").contains(tokens.word(i + 1)) ? i + 2 : i + 1;
        Token what = tokens.at(at);
        if (SPANS.contains(what.word()) || SEASONS.contains(what.word())) {
            return Optional.of(new Period(i, ends(tokens, at + 1), Optional.empty(), true));
        }
        return month(what) > 0
                ? Optional.of(new Period(i, month(tokens, at).to(), Optional.empty(), true))
                : Optional.empty();
    }

    /** Within 6 months, over the next two quarters. */
    private static Optional<Period> stretch(Tokens tokens, int i) {
        if (!WITHIN.contains(tokens.word(i))) {
            return Optional.empty();
        }
        int at = i + 1;
        while (Set.of("the", "next", "coming", "following", "about").contains(tokens.word(at))) {
            at++;
        }
        boolean one = Set.of("a", "one").contains(tokens.word(at));
        boolean number = tokens.at(at).isNumber() || counted(tokens.word(at)) > 0 || one;
        String unit = tokens.at(at + 1).stem();
        return number && (SPANS.contains(unit) || Set.of("d", "w", "wk", "mo").contains(unit))
                ? Optional.of(new Period(i, at + 2, Optional.empty(), true))
                : Optional.empty();
    }

    /** The third quarter of 2027, summer 2027, mid-2027, week 12. */
    private static Optional<Period> part(Tokens tokens, int i) {
        String word = tokens.word(i);
        if (ORDINALS.contains(word) && Set.of("quarter", "half").contains(tokens.word(i + 1))) {
            return Optional.of(yearly(tokens, i, i + 2, 12));
        }
        if (SEASONS.contains(word) && year(tokens.at(i + 1)) > 0) {
            return Optional.of(new Period(i, i + 2, lastOf(year(tokens.at(i + 1)), 12), true));
        }
        if (HALFWAY.contains(word)) {
            int at = Set.of("-", "–").contains(tokens.word(i + 1)) ? i + 2 : i + 1;
            int year = year(tokens.at(at));
            if (year > 0) {
                return Optional.of(new Period(i, at + 1, lastOf(year, 12), true));
            }
            return month(tokens.at(at)) > 0
                    ? Optional.of(new Period(
                            i, month(tokens, at).to(), month(tokens, at).lastDay(), true))
                    : Optional.empty();
        }
        boolean week =
                Set.of("week", "kw", "wk").contains(word) && tokens.at(i + 1).isNumber();
        if (week || word.equals("black") && tokens.word(i + 1).equals("friday")) {
            return Optional.of(yearly(tokens, i, i + 2, 12));
        }
        return Optional.empty();
    }

    /** March, March 2027, March 31, March 31, 2027. */
    private static Period month(Tokens tokens, int i) {
        int month = month(tokens.at(i));
        int to = i + 1;
        int day = dayOfMonth(tokens.at(to));
        if (day > 0) {
            to += 1 + ordinal(tokens, to + 1);
        }
        int comma = tokens.word(to).equals(",") ? to + 1 : to;
        int year = year(tokens.at(comma));
        // “May” is a month behind a word that leads to a time, or with a day or year.
        boolean firm = !tokens.word(i).equals("may") || day > 0 || year > 0;
        return year > 0
                ? new Period(i, comma + 1, last(year, month, day), true)
                : new Period(i, to, Optional.empty(), firm);
    }

    private static Optional<Period> number(Tokens tokens, int i) {
        int day = dayOfMonth(tokens.at(i));
        if (day > 0) {
            int at = i + 1 + ordinal(tokens, i + 1);
            at = tokens.word(at).equals("of") ? at + 1 : at;
            int month = month(tokens.at(at));
            if (month > 0) {
                int year = year(tokens.at(at + 1));
                return Optional.of(new Period(
                        i, year > 0 ? at + 2 : at + 1, year > 0 ? last(year, month, day) : Optional.empty(), true));
            }
        }
        int year = year(tokens.at(i));
        if (year == 0) {
            return Optional.empty();
        }
        int quarter = tokens.word(i + 1).equals("-") || tokens.word(i + 1).equals("/") ? i + 2 : i + 1;
        String word = tokens.word(quarter);
        return word.matches("q[1-4]|h[12]")
                ? Optional.of(new Period(
                        i, quarter + 1, lastOf(year, (word.charAt(1) - '0') * (word.charAt(0) == 'q' ? 3 : 6)), true))
                : Optional.of(new Period(i, i + 1, lastOf(year, 12), false));
    }

    private static int ordinal(Tokens tokens, int at) {
        return Set.of("st", "nd", "rd", "th").contains(tokens.word(at)) ? 1 : 0;
    }

    /** Takes in a year behind: Q3 2027, Q3/27, Q3 of 2027, year-end 2027. */
    private static Period yearly(Tokens tokens, int from, int to, int lastMonth) {
        int at = Set.of("of", "/", "-", ",").contains(tokens.word(to)) ? to + 1 : to;
        int year = year(tokens.at(at));
        if (year == 0 && tokens.word(to).equals("/") && tokens.word(at).matches("\\d{2}")) {
            year = 2000 + Integer.parseInt(tokens.word(at));
        }
        boolean last = !tokens.at(at + 1).isWord() && !tokens.at(at + 1).isNumber();
        if (year == 0
                && at == to
                && last
                && tokens.at(to - 1).word().matches("[qh]\\d")
                && tokens.word(to).matches("[2-4]\\d")) {
            year = 2000 + Integer.parseInt(tokens.word(to));
        }
        if (year == 0 && tokens.word(to).matches("fy\\d{2,4}")) {
            return new Period(from, to + 1, Optional.empty(), true);
        }
        return year > 0
                ? new Period(from, at + 1, lastOf(year, lastMonth), true)
                : new Period(from, to, Optional.empty(), true);
    }

    public static int month(Token token) {
        int month = token.isWord() ? MONTH_OF.getOrDefault(token.word(), 0) : 0;
        // “march”, “may” and what is shortened are months with a capital only.
        boolean sure = token.capital() || token.word().length() > 4 && !token.is("march");
        return sure || token.is("june") || token.is("july") ? month : 0;
    }

    private static int dayOfMonth(Token token) {
        return token.isNumber() && token.word().matches("[1-9]|[12]\\d|3[01]") ? Integer.parseInt(token.word()) : 0;
    }

    private static int year(Token token) {
        return token.isNumber() && token.word().matches("(?:19|20)\\d{2}") ? Integer.parseInt(token.word()) : 0;
    }

    private static Optional<LocalDate> lastOf(int year, int month) {
        return Optional.of(YearMonth.of(year, Math.min(month, 12)).atEndOfMonth());
    }

    private static Optional<LocalDate> last(int year, int month, int day) {
        int most = Month.of(month).maxLength();
        return day == 0 || day > most || day > YearMonth.of(year, month).lengthOfMonth()
                ? lastOf(year, month)
                : Optional.of(LocalDate.of(year, month, day));
    }

    private static Optional<LocalDate> day(String written) {
        String[] parts = written.toLowerCase(Locale.ROOT).split("[-./]");
        try {
            int first = Integer.parseInt(parts[0]);
            int second = Integer.parseInt(parts[1]);
            if (parts.length == 2) {
                return lastOf(first, second);
            }
            int third = Integer.parseInt(parts[2]);
            if (parts[0].length() == 4) {
                return Optional.of(LocalDate.of(first, second, third));
            }
            int year = third < 100 ? 2000 + third : third;
            boolean monthFirst = written.indexOf('/') > 0 && first <= 12;
            return Optional.of(monthFirst ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    public boolean contains(int i) {
        return from <= i && i < to;
    }
}
