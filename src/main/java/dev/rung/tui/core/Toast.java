package dev.rung.tui.core;

/**
 * What is said for a few seconds at the foot.
 *
 * @param alarm something could not be done
 * @param until milliseconds of {@link System#nanoTime()} at which it goes
 */
public record Toast(String words, boolean alarm, long until) {

    static Toast of(String words, boolean alarm, long nowMillis) {
        long reading = Math.min(9000, 2500 + 45L * words.length());
        return new Toast(words, alarm, nowMillis + reading);
    }
}
