package dev.rung.files.report;

import dev.rung.domain.text.VisibleText;

/**
 * A state at a glance.
 *
 * @param sign one column that tells it apart without colour; may be empty
 * @param word what the sign means, never empty
 */
public record Mark(String sign, String word, Tone tone) {
    public Mark {
        sign = VisibleText.line(sign);
        word = VisibleText.line(word);
    }

    /** The sign and the word: {@code ◐ shown}. */
    public String plain() {
        return sign.isEmpty() ? word : sign + " " + word;
    }
}
