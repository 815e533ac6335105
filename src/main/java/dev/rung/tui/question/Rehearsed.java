package dev.rung.tui.question;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How far a rehearsal is.
 *
 * @param at the place of the question, from 0; behind the last one it is over
 * @param revealed whether the prepared answer is seen, and the timer stands
 * @param times seconds spoken, by the question's key; what was skipped is not in it
 */
record Rehearsed(int at, boolean revealed, Map<String, Integer> times) {
    static final Rehearsed BEGUN = new Rehearsed(0, false, Map.of());

    Rehearsed {
        times = Collections.unmodifiableMap(new LinkedHashMap<>(times));
    }

    /** The answer is seen after so many seconds. */
    Rehearsed spoken(String key, int seconds) {
        Map<String, Integer> all = new LinkedHashMap<>(times);
        all.put(key, seconds);
        return new Rehearsed(at, true, all);
    }

    /** At another question, asked anew. */
    Rehearsed to(int place) {
        return new Rehearsed(place, false, times);
    }

    int total() {
        return times.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** {@code 1:05}. */
    static String clock(int seconds) {
        return seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
    }
}
