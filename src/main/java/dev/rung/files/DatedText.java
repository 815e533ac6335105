package dev.rung.files;

import dev.rung.files.EvidenceImport.DateOrder;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line with the date it begins or ends with, and the words without it.
 *
 * @param day empty where the line has no date; with a fault where what looks like one is none
 */
record DatedText(Optional<Days.Day> day, String text) {
    private static final String DATE =
            "\\d{4}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?|\\d{1,2}[./]\\s?\\d{1,2}[./]\\s?(?:\\d{4}|\\d{2})"
                    + "|\\d{1,2}(?:st|nd|rd|th|\\.)?[ -](?:" + Days.MONTHS + ")\\.?,?[ -]\\d{4}"
                    + "|(?:" + Days.MONTHS
                    + ")\\.? (?:\\d{1,2}(?:st|nd|rd|th)?, ?)?\\d{4}|Q[1-4][ /]\\d{4}|\\d{4}[- ]Q[1-4]";
    private static final int LOOSE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern FIRST =
            Pattern.compile("[*_\\[(]*(" + DATE + ")(?![\\p{L}\\p{N}])[*_\\])]*\\s*[:–—|,-]*\\s*(.*)", LOOSE);
    private static final Pattern LAST =
            Pattern.compile("(.*?)[,\\s]{0,9}[*_]{0,3}[(\\[](" + DATE + ")[)\\]][*_]*[.\\s]*", LOOSE);
    private static final Pattern QUARTER = Pattern.compile("Q([1-4])[ /](\\d{4})|(\\d{4})[- ]Q([1-4])", LOOSE);

    static DatedText of(String line, Optional<DateOrder> order) {
        Matcher first = FIRST.matcher(line);
        if (first.matches()) {
            return new DatedText(
                    Optional.of(day(first.group(1), order)), first.group(2).strip());
        }
        Matcher last = LAST.matcher(line);
        if (last.matches()) {
            return new DatedText(
                    Optional.of(day(last.group(2), order)), last.group(1).strip());
        }
        return new DatedText(Optional.empty(), line);
    }

    private static Days.Day day(String written, Optional<DateOrder> order) {
        Matcher quarter = QUARTER.matcher(written);
        if (quarter.matches()) {
            boolean leading = quarter.group(1) != null;
            int month = Integer.parseInt(quarter.group(leading ? 1 : 4)) * 3 - 2;
            return Days.of(List.of(), order).read(String.format("%s-%02d", quarter.group(leading ? 2 : 3), month));
        }
        return Days.of(List.of(), order).read(written);
    }
}
