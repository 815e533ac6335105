package dev.rung.domain.writing;

import java.util.Collection;

/**
 * How long a page is.
 *
 * @param words what stands between blanks, headings and all
 */
public record PageLength(int words) {
    /** What fits on one printed page. */
    public static final int ONE_PAGE = 600;

    public static PageLength of(Collection<String> texts) {
        return new PageLength(texts.stream().mapToInt(PageLength::words).sum());
    }

    /** Of one page, 1.0 being full. */
    public double share() {
        return words / (double) ONE_PAGE;
    }

    public boolean tooLong() {
        return words > ONE_PAGE;
    }

    static int words(String text) {
        int words = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                counted = false;
            } else if (!counted) {
                counted = true;
                words++;
            }
        }
        return words;
    }
}
