package dev.rung.cli;

import dev.rung.domain.text.DisplayWidth;
import dev.rung.domain.text.VisibleText;

/** Text of others inside sentences of ours: on one line, safe to show, not endless. */
final class Quoted {
    private static final int LONGEST_WORD = 60;
    private static final int LONGEST_LINE = 2_000;

    private Quoted() {}

    /** The text in quotation marks. */
    static String of(String text) {
        return "“" + clip(text, LONGEST_WORD) + "”";
    }

    /** A whole message that may hold text of others. */
    static String plain(String message) {
        return clip(message, LONGEST_LINE);
    }

    /** At most so many columns, with an ellipsis where something is left out. */
    static String clip(String text, int columns) {
        // What is far longer than fits is cut before it is looked at, so that a megabyte costs nothing.
        String near = text.length() > columns * 16 ? text.substring(0, columns * 16) : text;
        return DisplayWidth.clip(VisibleText.line(near), columns);
    }
}
