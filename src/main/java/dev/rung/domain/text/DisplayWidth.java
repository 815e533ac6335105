package dev.rung.domain.text;

/** Columns that text takes. */
public final class DisplayWidth {
    private DisplayWidth() {}

    public static int of(String text) {
        return Graphemes.of(text).size();
    }

    public static String clip(String text, int columns) {
        return of(text) <= columns ? text : text.substring(0, Math.max(0, columns - 1)) + "…";
    }
}
