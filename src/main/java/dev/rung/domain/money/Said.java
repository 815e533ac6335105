package dev.rung.domain.money;

import dev.rung.domain.text.DisplayWidth;
import dev.rung.domain.text.VisibleText;

/** What a person typed, quoted in a sentence of ours: safe to show, and not endless. */
public final class Said {
    private static final int LONGEST = 40;

    private Said() {}

    public static String of(String text) {
        String near = text.length() > LONGEST * 16 ? text.substring(0, LONGEST * 16) : text;
        return "“" + DisplayWidth.clip(VisibleText.line(near), LONGEST) + "”";
    }
}
