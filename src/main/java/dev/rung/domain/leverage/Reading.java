package dev.rung.domain.leverage;

import dev.rung.domain.person.Quarter;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a signal on a day.
 *
 * @param words why, in a sentence; where nobody has said it, what the records lack
 * @param basis where it comes from
 * @param rows what it rests on, the newest first; each can be opened
 * @param trend the same at the end of each of the last four quarters, oldest first; the last is the current one
 */
public record Reading(Signal signal, State state, String words, Basis basis, List<RestsOn> rows, List<Point> trend) {
    public Reading {
        rows = List.copyOf(rows);
        trend = List.copyOf(trend);
    }

    public enum Basis {
        RECORDS,
        CHECKLIST,
        ANSWER,
        NONE
    }

    /**
     * A quarter of the trend.
     *
     * @param value the figure of that quarter, such as {@code 78 %}; {@code ""} where there is none
     */
    public record Point(Quarter quarter, State state, String value) {}

    /** Whether it wants the leader's answer: the records cannot tell, whatever was answered. */
    public boolean asked() {
        return basis != Basis.RECORDS;
    }

    /** What wants to be done: against a signal that is there. */
    public Optional<CounterMove> move() {
        return signal.move().filter(m -> state == State.THERE);
    }

    /** How it changed against the quarter before, in words; {@code ""} where one of the two is not known. */
    public String change() {
        State now = trend.get(trend.size() - 1).state();
        State before = trend.get(trend.size() - 2).state();
        boolean known = known(now) && known(before);
        if (!known) {
            return "";
        }
        if (now == before) {
            return now == State.THERE ? "as in the quarter before" : "";
        }
        return now == State.THERE ? "new this quarter" : "gone this quarter";
    }

    private static boolean known(State state) {
        return state == State.THERE || state == State.NOT_THERE;
    }
}
