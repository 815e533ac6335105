package dev.rung.domain.coaching;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * How the planned length of a session is spread over its steps: a fifth for the goal, three tenths each for reality and
 * options, a fifth for the way forward. It says how long; it never rings.
 */
public final class GrowClock {
    private static final Map<Step, Integer> TENTHS =
            new EnumMap<>(Map.of(Step.GOAL, 2, Step.REALITY, 3, Step.OPTIONS, 3, Step.WAY_FORWARD, 2));

    private GrowClock() {}

    /** Minutes of each step; together exactly the length. What does not divide goes to the later steps. */
    public static Map<Step, Integer> minutes(int length) {
        Map<Step, Integer> minutes = new EnumMap<>(Step.class);
        int tenths = 0;
        int given = 0;
        for (Step step : Step.values()) {
            tenths += TENTHS.get(step);
            int until = length * tenths / 10;
            minutes.put(step, until - given);
            given = until;
        }
        return minutes;
    }

    /** The step the plan is at after some time; the last one from its beginning on, however long it takes. */
    public static Step at(int length, Duration elapsed) {
        long spent = 0;
        for (Map.Entry<Step, Integer> each : minutes(length).entrySet()) {
            spent += each.getValue();
            if (elapsed.toMinutes() < spent) {
                return each.getKey();
            }
        }
        return Step.WAY_FORWARD;
    }

    /** {@code 7 of 25 min}; {@code 31 min, planned 25} when it takes longer. Never below 0. */
    public static String words(int length, Duration elapsed) {
        long minutes = Math.max(0, elapsed.toMinutes());
        return minutes <= length ? minutes + " of " + length + " min" : minutes + " min, planned " + length;
    }
}
