package dev.rung.tui.core;

import java.util.Locale;

/** Finds typed letters in a text, in their order; word beginnings and runs weigh more. */
public final class Fuzzy {
    private Fuzzy() {}

    /** How well the text matches: higher is better, -1 is no match, 0 is an empty query. Case does not matter. */
    public static int score(String query, String text) {
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        String there = text.toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return 0;
        }
        int whole = there.indexOf(wanted);
        int score = whole >= 0 ? 60 + (startsWord(there, whole) ? 40 : 0) : 0;
        int at = -1;
        for (int i = 0; i < wanted.length(); i++) {
            char c = wanted.charAt(i);
            if (c == ' ') {
                continue;
            }
            int found = there.indexOf(c, at + 1);
            if (found < 0) {
                return -1;
            }
            score += found == at + 1 ? 6 : 1;
            score += startsWord(there, found) ? 5 : 0;
            at = found;
        }
        return score * 100 - Math.min(99, there.length());
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
