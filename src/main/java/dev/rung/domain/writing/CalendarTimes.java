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

/** Days, months and years as a calendar has them, in the orders in which people write them. */
final class CalendarTimes {
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

    /** March, March 2027, March 31, March 31, 2027. */
    static Period month(Tokens tokens, int i) {
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

    static Optional<Period> number(Tokens tokens, int i) {
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
    static Period yearly(Tokens tokens, int from, int to, int lastMonth) {
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

    /** Whether a month may begin with this word. */
    static boolean beginsMonth(String word) {
        return MONTH_OF.containsKey(word);
    }

    static int month(Token token) {
        int month = token.isWord() ? MONTH_OF.getOrDefault(token.word(), 0) : 0;
        // “march”, “may” and what is shortened are months with a capital only.
        boolean sure = token.capital() || token.word().length() > 4 && !token.is("march");
        return sure || token.is("june") || token.is("july") ? month : 0;
    }

    private static int dayOfMonth(Token token) {
        return token.isNumber() && token.word().matches("[1-9]|[12]\\d|3[01]") ? Integer.parseInt(token.word()) : 0;
    }

    static int year(Token token) {
        return token.isNumber() && token.word().matches("(?:19|20)\\d{2}") ? Integer.parseInt(token.word()) : 0;
    }

    static Optional<LocalDate> lastOf(int year, int month) {
        return Optional.of(YearMonth.of(year, Math.min(month, 12)).atEndOfMonth());
    }

    private static Optional<LocalDate> last(int year, int month, int day) {
        int most = Month.of(month).maxLength();
        return day == 0 || day > most || day > YearMonth.of(year, month).lengthOfMonth()
                ? lastOf(year, month)
                : Optional.of(LocalDate.of(year, month, day));
    }

    static Optional<LocalDate> day(String written) {
        String[] parts = written.toLowerCase(Locale.ROOT).split("[-./]");
        try {
            int first = Integer.parseInt(parts[0]);
            int second = Integer.parseInt(parts[1]);
            if (parts.length == 2) {
                return parts[0].length() == 4 ? lastOf(first, second) : lastOf(second, first);
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

    private CalendarTimes() {}
}
