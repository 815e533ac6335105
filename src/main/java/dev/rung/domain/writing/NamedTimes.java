package dev.rung.domain.writing;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Times in words: {@code end of March}, {@code fiscal year end}, {@code within 6 months}, {@code this summer}. */
final class NamedTimes {
    private static final Set<String> SPANS = Set.of("day", "week", "month", "quarter", "half", "year", "sprint");

    private static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "fall", "winter", "season");

    private static final Set<String> RELATIVE =
            Set.of("next", "this", "coming", "following", "last", "current", "previous");

    private static final Set<String> WITHIN = Set.of("within", "in", "over", "inside", "during", "for");

    private static final Set<String> EDGES = Set.of("end", "ende", "beginning", "start", "close", "middle");

    private static final Set<String> WITHIN_EDGE = Set.of(
            "of", "the", "our", "this", "next", "fiscal", "financial", "calendar", "business", "school", "academic");

    private static final Map<String, Integer> SEASON_ENDS =
            Map.of("spring", 6, "summer", 9, "autumn", 12, "fall", 12, "winter", 12, "season", 12);

    private static final Set<String> ORDINALS =
            Set.of("first", "second", "third", "fourth", "last", "1st", "2nd", "3rd", "4th");

    private static final Set<String> HALFWAY = Set.of("mid", "early", "late");

    private static final Set<String> STARTERS = Words.of(
            "eoy eoq christmas easter end ende beginning start close middle fiscal financial year quarter month next",
            "this coming following last current previous within in over inside during for first second third fourth",
            "1st 2nd 3rd 4th spring summer autumn fall winter season mid early late week kw wk black");

    /** Q3, H1, FY27. */
    private static boolean lettered(String word) {
        return word.length() > 1
                && Character.isDigit(word.charAt(word.length() - 1))
                && "qhf".indexOf(word.charAt(0)) >= 0;
    }

    static Optional<Period> word(Tokens tokens, int i) {
        String word = tokens.word(i);
        // Nearly every word begins no time, and each is asked at every pause in typing.
        if (!STARTERS.contains(word) && !CalendarTimes.beginsMonth(word) && !lettered(word)) {
            return Optional.empty();
        }
        if (word.matches("(?:q[1-4]|h[12])(?:fy\\d{2,4})?")) {
            return Optional.of(CalendarTimes.yearly(
                    tokens, i, i + 1, word.charAt(0) == 'q' ? 3 * (word.charAt(1) - '0') : 6 * (word.charAt(1) - '0')));
        }
        if (word.matches("fy\\d{2}(?:\\d{2})?")) {
            return Optional.of(new Period(i, ends(tokens, i + 1), Optional.empty(), true));
        }
        if (Set.of("eoy", "eoq", "christmas", "easter").contains(word)) {
            return Optional.of(CalendarTimes.yearly(tokens, i, i + 1, word.equals("easter") ? 4 : 12));
        }
        if (CalendarTimes.month(tokens.at(i)) > 0) {
            return Optional.of(CalendarTimes.month(tokens, i));
        }
        return edge(tokens, i)
                .or(() -> relative(tokens, i))
                .or(() -> stretch(tokens, i))
                .or(() -> part(tokens, i));
    }

    /** End of March, end of the fiscal year, fiscal year end, year-end 2027. */
    private static Optional<Period> edge(Tokens tokens, int i) {
        String word = tokens.word(i);
        if (EDGES.contains(word)) {
            int at = i + 1;
            while (WITHIN_EDGE.contains(tokens.word(at))) {
                at++;
            }
            if (at == i + 1 && !tokens.at(at).isNumber() && CalendarTimes.month(tokens.at(at)) == 0) {
                return Optional.empty();
            }
            if (SPANS.contains(tokens.at(at).stem())) {
                return Optional.of(CalendarTimes.yearly(tokens, i, at + 1, 12));
            }
            if (CalendarTimes.year(tokens.at(at)) > 0) {
                return Optional.of(
                        new Period(i, at + 1, CalendarTimes.lastOf(CalendarTimes.year(tokens.at(at)), 12), true));
            }
            return EDGES.contains(tokens.word(at))
                    ? Optional.empty()
                    : Period.at(tokens, at).map(p -> new Period(i, p.to(), p.lastDay(), true));
        }
        if (Set.of("fiscal", "financial").contains(word) && tokens.word(i + 1).equals("year")) {
            return Optional.of(CalendarTimes.yearly(tokens, i, ends(tokens, i + 2), 12));
        }
        if (Set.of("year", "quarter", "month").contains(word)
                && tokens.word(i + 1).equals("end")) {
            return Optional.of(CalendarTimes.yearly(tokens, i, i + 2, 12));
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
        return CalendarTimes.month(what) > 0
                ? Optional.of(new Period(i, CalendarTimes.month(tokens, at).to(), Optional.empty(), true))
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
        boolean number = tokens.at(at).isNumber() || Period.counted(tokens.word(at)) > 0 || one;
        String unit = tokens.at(at + 1).stem();
        return number && (SPANS.contains(unit) || Set.of("d", "w", "wk", "mo").contains(unit))
                ? Optional.of(new Period(i, at + 2, Optional.empty(), true))
                : Optional.empty();
    }

    /** The third quarter of 2027, summer 2027, mid-2027, week 12. */
    private static Optional<Period> part(Tokens tokens, int i) {
        String word = tokens.word(i);
        if (ORDINALS.contains(word) && Set.of("quarter", "half").contains(tokens.word(i + 1))) {
            return Optional.of(CalendarTimes.yearly(tokens, i, i + 2, 12));
        }
        if (SEASONS.contains(word)) {
            int of = tokens.word(i + 1).equals("of") ? i + 2 : i + 1;
            int year = CalendarTimes.year(tokens.at(of));
            return Optional.of(
                    year > 0
                            ? new Period(i, of + 1, CalendarTimes.lastOf(year, SEASON_ENDS.get(word)), true)
                            : new Period(i, i + 1, Optional.empty(), false));
        }
        if (HALFWAY.contains(word)) {
            int at = Set.of("-", "–").contains(tokens.word(i + 1)) ? i + 2 : i + 1;
            int year = CalendarTimes.year(tokens.at(at));
            if (year > 0) {
                return Optional.of(new Period(i, at + 1, CalendarTimes.lastOf(year, 12), true));
            }
            return CalendarTimes.month(tokens.at(at)) > 0
                    ? Optional.of(new Period(
                            i,
                            CalendarTimes.month(tokens, at).to(),
                            CalendarTimes.month(tokens, at).lastDay(),
                            true))
                    : Optional.empty();
        }
        boolean week =
                Set.of("week", "kw", "wk").contains(word) && tokens.at(i + 1).isNumber();
        if (week || word.equals("black") && tokens.word(i + 1).equals("friday")) {
            return Optional.of(CalendarTimes.yearly(tokens, i, i + 2, 12));
        }
        return Optional.empty();
    }

    private NamedTimes() {}
}
