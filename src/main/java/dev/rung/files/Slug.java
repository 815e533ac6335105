package dev.rung.files;

import dev.rung.domain.Refusal;
import dev.rung.domain.text.FileWord;
import java.util.Set;

/** Makes ids of titles. */
public final class Slug {
    private static final int LONGEST = 60;

    private Slug() {}

    /** Small letters, digits and hyphens of the title; {@code ""} when it has none, as in most scripts but Latin. */
    public static String of(String title) {
        String id = FileWord.of(title);
        return id.length() <= LONGEST ? id : id.substring(0, LONGEST).replaceAll("-$", "");
    }

    /** An id that is not among those taken: the title's, numbered where needed, or the noun's where the title gives none. */
    static String of(String title, String noun, Set<String> taken) {
        String base = of(title);
        String id = base.isEmpty() ? noun + "-1" : base;
        for (int i = 2; taken.contains(id); i++) {
            id = (base.isEmpty() ? noun : base) + "-" + i;
        }
        return id;
    }

    /** @throws Refusal when the text is no id */
    static void wantId(String id) {
        if (!id.matches("[a-z0-9][a-z0-9-]{0,99}")) {
            throw Refusal.usage(
                    Shown.quoted(id) + " is not an id; ids are small letters, digits and hyphens, such as acme-pm");
        }
    }
}
