package dev.rung.domain.text;

/** Words that begin a line or a sentence. */
public final class Capital {
    private Capital() {}

    /** The words with their first letter in upper case; there must be one. */
    public static String of(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
