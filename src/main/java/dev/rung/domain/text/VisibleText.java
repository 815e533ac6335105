package dev.rung.domain.text;

/** Makes text safe to show. */
public final class VisibleText {
    private VisibleText() {}

    public static String line(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    public static String block(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
    }
}
