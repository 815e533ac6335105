package dev.rung.domain.leverage;

import java.util.List;

/**
 * What one source says of a signal.
 *
 * @param words why, in a sentence
 * @param value the figure behind it in a few characters, such as {@code 78 %}; {@code ""} where there is none
 * @param rows the records it rests on, the newest first
 */
record Told(State state, String words, String value, List<RestsOn> rows) {
    Told {
        rows = List.copyOf(rows);
    }

    static Told of(boolean there, String words, String value, List<RestsOn> rows) {
        return new Told(there ? State.THERE : State.NOT_THERE, words, value, rows);
    }

    /** The records cannot tell, and why. */
    static Told nothing(String why) {
        return new Told(State.ASK, why, "", List.of());
    }

    /** Whether it says something. */
    boolean known() {
        return state == State.THERE || state == State.NOT_THERE;
    }
}
