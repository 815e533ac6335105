package dev.rung.domain.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/**
 * How many of the commitments whose time has come were kept. One that is open before its day counts for nothing yet; one
 * that is open after its day counts as not kept until it is.
 *
 * @param overdue open, and their day has passed
 */
public record KeptRate(int kept, int changed, int dropped, int overdue) {
    /** Below so many a percent says more than is known. */
    public static final int SMALLEST = 5;

    /** The rate of these, on a day. */
    public static KeptRate of(Collection<Commitment> commitments, LocalDate on) {
        int kept = 0;
        int changed = 0;
        int dropped = 0;
        int overdue = 0;
        for (Commitment each : commitments) {
            switch (each.state()) {
                case KEPT -> kept++;
                case CHANGED -> changed++;
                case DROPPED -> dropped++;
                case OPEN -> overdue += each.overdue(on) ? 1 : 0;
            }
        }
        return new KeptRate(kept, changed, dropped, overdue);
    }

    /** Of how many it speaks. */
    public int of() {
        return kept + changed + dropped + overdue;
    }

    /** Of 100, rounded half up; empty below {@link #SMALLEST}, where only the counts speak. */
    public OptionalInt percent() {
        return of() < SMALLEST ? OptionalInt.empty() : OptionalInt.of((200 * kept + of()) / (2 * of()));
    }

    /** {@code 7 of 9 kept (78 %), 1 changed, 1 overdue}; below five without the percent; in words when there is none. */
    public String words() {
        if (of() == 0) {
            return "nothing was due yet";
        }
        List<String> parts = new ArrayList<>();
        String share = percent().isPresent() ? " (" + percent().getAsInt() + " %)" : "";
        parts.add(kept + " of " + of() + " kept" + share);
        add(parts, changed, "changed");
        add(parts, dropped, "dropped");
        add(parts, overdue, "overdue");
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, int number, String word) {
        if (number > 0) {
            parts.add(number + " " + word);
        }
    }
}
