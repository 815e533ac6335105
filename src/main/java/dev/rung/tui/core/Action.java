package dev.rung.tui.core;

import dev.rung.tui.terminal.Key;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something a person can do here. The only place where a key is named: footer, help, palette and the key table in the
 * documentation are read from actions.
 *
 * @param id stable name, {@code noun.verb}
 * @param keys the keys that do it, the one to show first; none for what is only in the palette
 * @param label what it does, in a word or three, for the footer
 * @param about what it does, in a line, for help and the palette; may be empty, then the label serves
 * @param rank where it is shown
 * @param disabledBecause why it cannot be used now; empty when it can
 */
public record Action(
        String id,
        List<Key> keys,
        String label,
        String about,
        Rank rank,
        Optional<String> disabledBecause,
        Supplier<Next> run) {

    /** Everything is in help; what matters most is in the footer; what only moves is not in the palette. */
    public enum Rank {
        FOOTER,
        HELP,
        MOVE
    }

    public Action {
        keys = List.copyOf(keys);
    }

    /** An action shown in the footer. */
    public static Action of(String id, String label, Supplier<Next> run, String... keys) {
        return new Action(id, keysOf(keys), label, "", Rank.FOOTER, Optional.empty(), run);
    }

    /** An action of which only help and the palette tell. */
    public static Action quiet(String id, String label, Supplier<Next> run, String... keys) {
        return new Action(id, keysOf(keys), label, "", Rank.HELP, Optional.empty(), run);
    }

    /** A movement; help tells of it, the palette does not. */
    public static Action move(String id, String label, Supplier<Next> run, String... keys) {
        return new Action(id, keysOf(keys), label, "", Rank.MOVE, Optional.empty(), run);
    }

    private static List<Key> keysOf(String... keys) {
        return Arrays.stream(keys).map(Key::of).toList();
    }

    public Action about(String words) {
        return new Action(id, keys, label, words, rank, disabledBecause, run);
    }

    /** The same, not to be used now, and why. */
    public Action unless(boolean usable, String because) {
        return usable ? this : new Action(id, keys, label, about, rank, Optional.of(because), run);
    }

    /** What help and the palette say. */
    public String words() {
        return about.isEmpty() ? label : about;
    }

    /** Does it, or says why it cannot be done now. */
    public Next perform() {
        return disabledBecause.map(Next::refuse).orElseGet(run);
    }
}
