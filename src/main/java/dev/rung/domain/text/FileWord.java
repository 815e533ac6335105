package dev.rung.domain.text;

import java.text.Normalizer;
import java.util.Locale;

/** Words of a person as a part of a file's name or of an id. */
public final class FileWord {
    private FileWord() {}

    /**
     * Small letters, digits and hyphens, accents taken off: {@code mara-unal}; {@code ""} where there is none of these, as in
     * most scripts but Latin.
     */
    public static String of(String words) {
        String plain = Normalizer.normalize(words.replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
