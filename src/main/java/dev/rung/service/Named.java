package dev.rung.service;

import dev.rung.domain.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Finds the one thing a person names, by its id, its title, or an unambiguous part of either. */
final class Named {
    private static final int LEAST_LETTERS_OF_AN_ID = 4;

    private Named() {}

    /**
     * @param noun what it is, in a sentence: {@code line of cost}
     * @param list the command that shows them all
     * @throws Refusal of usage, when nothing or more than one thing is called so
     */
    static <T> T one(
            List<T> all, String typed, Function<T, String> id, Function<T, String> title, String noun, String list) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<T> found = all.stream()
                .filter(t -> id.apply(t).equals(wanted) || lower(title, t).equals(wanted))
                .toList();
        if (found.isEmpty() && !wanted.isEmpty()) {
            boolean longEnough = wanted.length() >= LEAST_LETTERS_OF_AN_ID;
            found = all.stream()
                    .filter(t -> lower(title, t).contains(wanted)
                            || longEnough
                                    && (id.apply(t).startsWith(wanted)
                                            || id.apply(t).endsWith(wanted)))
                    .toList();
        }
        if (found.size() > 1) {
            throw Refusal.usage(
                    "More than one " + noun + " is called “" + typed + "”; " + list + " shows their ids: give one.");
        }
        return found.stream()
                .findFirst()
                .orElseThrow(() -> Refusal.usage("There is no " + noun + " “" + typed + "”; " + list + " shows them."));
    }

    private static <T> String lower(Function<T, String> title, T thing) {
        return title.apply(thing).toLowerCase(Locale.ROOT);
    }
}
