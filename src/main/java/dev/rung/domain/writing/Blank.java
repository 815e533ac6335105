package dev.rung.domain.writing;

import java.util.Locale;
import java.util.Set;

/** Tells what only holds a place from what was written. */
public final class Blank {
    private static final Set<String> PLACEHOLDERS = Set.of(
            "",
            "tbd",
            "tba",
            "tbc",
            "todo",
            "n/a",
            "na",
            "none",
            "-",
            "–",
            "—",
            "?",
            "??",
            "???",
            "...",
            "…",
            "xxx",
            "to be defined",
            "to be done",
            "to be decided",
            "to be determined",
            "to do",
            "fill in",
            "open",
            "later",
            "unknown");

    private Blank() {}

    /** Whether the text says nothing: it is empty, or a word such as TBD alone. */
    public static boolean is(String text) {
        if (text.length() > 40) {
            return text.isBlank();
        }
        String words = text.strip().toLowerCase(Locale.ROOT).replaceAll("^[-*\\[(_ ]+|[\\])_*. ]+$", "");
        return PLACEHOLDERS.contains(words)
                || PLACEHOLDERS.contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
