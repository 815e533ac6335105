package dev.rung.domain.update;

import dev.rung.domain.writing.PageLength;
import java.util.Map;

/** How long the page is. */
public final class UpdatePage {
    /** What is read in five minutes, and fits on one printed page with its tables. */
    public static final int MOST_WORDS = 400;

    private UpdatePage() {}

    /** Words of all sections; the bars between columns and the dashes of empty ones are none. */
    public static int words(Map<UpdateSection, String> texts) {
        return PageLength.of(texts.values().stream()
                        .map(t -> t.replaceAll("[|–—]", " "))
                        .toList())
                .words();
    }
}
