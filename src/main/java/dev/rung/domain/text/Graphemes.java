package dev.rung.domain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts text into what a person calls one character: extended grapheme clusters, as the pattern {@code \X} sees them. */
public final class Graphemes {
    /** Below this every character is a cluster of its own, unless what follows joins it. */
    private static final char FIRST_JOINER = 0x300;

    private static final String[] ASCII = new String[128];

    static {
        for (int c = 0; c < ASCII.length; c++) {
            ASCII[c] = String.valueOf((char) c);
        }
    }

    private Graphemes() {}

    /** Compiled only when text needs it, which keeps it off the way to the first frame. */
    private static final class Cluster {
        static final Pattern PATTERN = Pattern.compile("\\X");
    }

    /** The clusters in order; joined they are the text again. Empty for empty text. */
    public static List<String> of(String text) {
        List<String> clusters = new ArrayList<>(text.length());
        for (int start = 0; start < text.length(); ) {
            int end = next(text, start);
            char c = text.charAt(start);
            clusters.add(end - start == 1 && c < 128 ? ASCII[c] : text.substring(start, end));
            start = end;
        }
        return clusters;
    }

    /** Where the cluster that begins at {@code start} ends. {@code start} must be a boundary inside the text. */
    public static int next(String text, int start) {
        char c = text.charAt(start);
        int after = start + 1;
        if (after == text.length()) {
            return after;
        }
        char following = text.charAt(after);
        if (isAlone(c) && isAlone(following) && !(c == '\r' && following == '\n')) {
            return after;
        }
        Matcher matcher = Cluster.PATTERN.matcher(text);
        matcher.region(start, Math.min(text.length(), start + LONGEST));
        return matcher.lookingAt() ? matcher.end() : after;
    }

    /** A bound on what one cluster is looked for in, so that a megabyte of accents stays linear. */
    private static final int LONGEST = 256;

    /** Where the cluster that ends at {@code end} begins. {@code end} must be a boundary after the start of the text. */
    public static int previous(String text, int end) {
        int from = end - 1;
        int limit = Math.max(0, end - LONGEST);
        while (from > limit && !(isAlone(text.charAt(from)) && isAlone(text.charAt(from - 1)))) {
            from--;
        }
        if (from > 0 && text.charAt(from) == '\n' && text.charAt(from - 1) == '\r') {
            from--;
        }
        if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
            from--;
        }
        int start = from;
        for (int at = from; at < end; at = next(text, at)) {
            start = at;
        }
        return start;
    }

    private static boolean isAlone(char c) {
        return c < FIRST_JOINER
                || c >= 0x4E00 && c <= 0x9FFF
                || c >= 0x3041 && c <= 0x3096
                || c >= 0x30A1 && c <= 0x30FA
                || c >= 0x2010 && c <= 0x2027
                || c >= 0x2500 && c <= 0x25A9;
    }
}
