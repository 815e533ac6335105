package dev.rung.files;

import dev.rung.domain.person.Quarter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings the days of planning tools to what {@link Days} reads: no time of day, no weekday, one end of a span. */
final class ToolDays {
    private static final int LOOSE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Notion and monday write a span into one cell. */
    private static final Pattern SPAN = Pattern.compile("\\s+(?:→|->|–|—|to|bis|-)\\s+", LOOSE);

    /** Jira: {@code 14/Mar/26 9:12 AM}. */
    private static final Pattern JIRA =
            Pattern.compile("(\\d{1,2})/(" + Days.MONTHS + ")\\.?/(\\d{4}|\\d{2})(?:\\s.*)?", LOOSE);

    /** Linear and others: {@code Tue Mar 05 2024 10:21:11 GMT+0000 (GMT)}. */
    private static final Pattern SCRIPT = Pattern.compile(
            "(?:mon|tue|wed|thu|fri|sat|sun),?\\s+(" + Days.MONTHS + ")\\s+(\\d{1,2}),?\\s+(\\d{4})(?:\\s.*)?", LOOSE);

    private static final Pattern TIME = Pattern.compile(
            ",?\\s+(?:at |um )?\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:\\s*[ap]\\.?m\\.?)?(?:\\s*(?:uhr|utc|gmt|z))?(?:\\s*\\([^)]*\\))?$",
            LOOSE);

    /** No day takes more characters, and patterns are spared what is none. */
    private static final int LONGEST = 120;

    private ToolDays() {}

    /** @param last of a span or a quarter, its last day; else its first */
    static String plain(String cell, boolean last) {
        if (cell.length() > LONGEST) {
            return cell;
        }
        String[] ends = SPAN.split(cell.strip(), 2);
        String text = ends[last ? ends.length - 1 : 0].strip();
        Optional<Quarter> quarter = Quarter.parse(text);
        if (quarter.isPresent()) {
            return (last ? quarter.get().last() : quarter.get().first()).toString();
        }
        Matcher jira = JIRA.matcher(text);
        if (jira.matches()) {
            return jira.group(1) + " " + jira.group(2) + " " + jira.group(3);
        }
        Matcher script = SCRIPT.matcher(text);
        if (script.matches()) {
            return script.group(1) + " " + script.group(2) + ", " + script.group(3);
        }
        return TIME.matcher(text).replaceFirst("").strip();
    }
}
