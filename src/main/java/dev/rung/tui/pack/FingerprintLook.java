package dev.rung.tui.pack;

import dev.rung.tui.core.Canvas;
import dev.rung.tui.terminal.Style;
import java.util.List;

/** A fingerprint so that it can be read aloud: two rows of four groups, and the last two groups in words. */
final class FingerprintLook {
    static final int ROWS = 3;

    private static final int GROUPS = 8;
    private static final List<String> WORDS = List.of(
            "Alfa",
            "Bravo",
            "Charlie",
            "Delta",
            "Echo",
            "Foxtrot",
            "Golf",
            "Hotel",
            "India",
            "Juliett",
            "Kilo",
            "Lima",
            "Mike",
            "November",
            "Oscar",
            "Papa",
            "Quebec",
            "Romeo",
            "Sierra",
            "Tango",
            "Uniform",
            "Victor",
            "Whiskey",
            "X-ray",
            "Yankee",
            "Zulu");
    private static final List<String> DIGITS = List.of("two", "three", "four", "five", "six", "seven");

    private FingerprintLook() {}

    /** Draws it in three rows, the middle one free; letters stand apart. */
    static void large(Canvas canvas, int column, int row, String fingerprint, Style style) {
        String[] groups = fingerprint.split("-");
        for (int i = 0; i < Math.min(GROUPS, groups.length); i++) {
            String spaced = String.join(" ", groups[i].split(""));
            canvas.text(column + i % 4 * 11, row + i / 4 * 2, spaced, style);
        }
    }

    /** The last two groups, which are what one says to confirm it. */
    static String end(String fingerprint) {
        String[] groups = fingerprint.split("-");
        return groups.length < 2 ? fingerprint : groups[groups.length - 2] + "-" + groups[groups.length - 1];
    }

    /** The last two groups letter by letter: {@code Uniform Victor … · Yankee Zulu two three}. */
    static String spoken(String fingerprint) {
        StringBuilder words = new StringBuilder();
        for (char c : end(fingerprint).toCharArray()) {
            if (c == '-') {
                words.append(" ·");
            } else if (c >= 'A' && c <= 'Z') {
                words.append(words.isEmpty() ? "" : " ").append(WORDS.get(c - 'A'));
            } else if (c >= '2' && c <= '7') {
                words.append(words.isEmpty() ? "" : " ").append(DIGITS.get(c - '2'));
            }
        }
        return words.toString();
    }
}
