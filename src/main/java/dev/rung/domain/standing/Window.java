package dev.rung.domain.standing;

import dev.rung.domain.person.Quarter;
import java.time.LocalDate;
import java.util.Set;

/**
 * The days in which a claim counts: an unbroken range that ends on the judged day. Going back from the current quarter,
 * quarters away do not use up the count, so marking one away only ever lengthens the range; what happened inside one
 * counts like anything else.
 *
 * @param first first day of the oldest quarter
 * @param last the judged day
 */
public record Window(LocalDate first, LocalDate last) {

    /** @param quarters how many quarters that are not away the window holds, the current one included; at least 1 */
    public static Window of(LocalDate day, int quarters, Set<Quarter> away) {
        Quarter oldest = Quarter.of(day);
        int left = quarters;
        while (true) {
            if (!away.contains(oldest)) {
                left--;
            }
            if (left == 0) {
                return new Window(oldest.first(), day);
            }
            oldest = oldest.minus(1);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
