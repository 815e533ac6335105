package dev.rung.domain.writing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Verbs in every form: {@code raise, raises, raised, raising}. Irregular forms are listed behind the first, after slashes. */
public final class Verbs {
    private final Map<String, String> baseOf = new HashMap<>();

    private Verbs() {}

    public static Verbs of(String... lists) {
        Verbs verbs = new Verbs();
        for (String list : lists) {
            for (String verb : list.split(",")) {
                verbs.add(verb.strip().split("/"));
            }
        }
        return verbs;
    }

    private void add(String[] forms) {
        String base = forms[0];
        String stem = base.endsWith("e") ? base.substring(0, base.length() - 1) : base;
        boolean consonantY = base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
        boolean hisses = base.matches(".*(s|sh|ch|x|z|o)");
        put(base, base);
        put(consonantY ? base.substring(0, base.length() - 1) + "ies" : base + (hisses ? "es" : "s"), base);
        put(consonantY ? base.substring(0, base.length() - 1) + "ied" : stem + "ed", base);
        put(stem + "ing", base);
        // cut, cutting; trim, trimmed
        String doubled = base + base.charAt(base.length() - 1);
        put(doubled + "ing", base);
        put(doubled + "ed", base);
        for (String form : forms) {
            put(form, base);
        }
    }

    private void put(String form, String base) {
        baseOf.putIfAbsent(form, base);
    }

    /** The verb of which this is a form. */
    public Optional<String> base(Token token) {
        return token.isWord() ? Optional.ofNullable(baseOf.get(token.word())) : Optional.empty();
    }

    public boolean has(Token token) {
        return token.isWord() && baseOf.containsKey(token.word());
    }
}
