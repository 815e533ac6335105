package dev.rung.domain.commitment;

import dev.rung.domain.person.Quarter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What became of the commitments whose time came in a quarter: the day they were due, or the day they were settled when that
 * was earlier.
 */
public record KeptQuarter(Quarter quarter, KeptRate rate) {

    /**
     * The quarters up to the one of a day, oldest first, quarters without any among them; it begins with the first that has
     * one. Empty when nothing was due yet.
     *
     * @param most how many quarters at most, the newest
     */
    public static List<KeptQuarter> of(Collection<Commitment> commitments, LocalDate on, int most) {
        List<Commitment> come = commitments.stream()
                .filter(c -> !c.open() || c.overdue(on))
                .filter(c -> !time(c).isAfter(on))
                .toList();
        int last = Quarter.indexOf(on);
        int first = come.stream().mapToInt(c -> Quarter.indexOf(time(c))).min().orElse(last + 1);
        List<KeptQuarter> quarters = new ArrayList<>();
        for (int index = Math.max(first, last - most + 1); index <= last; index++) {
            Quarter quarter = Quarter.ofIndex(index);
            quarters.add(new KeptQuarter(
                    quarter,
                    KeptRate.of(
                            come.stream().filter(c -> quarter.contains(time(c))).toList(), on)));
        }
        return quarters;
    }

    private static LocalDate time(Commitment commitment) {
        return commitment
                .settledOn()
                .filter(day -> day.isBefore(commitment.dueOn()))
                .orElse(commitment.dueOn());
    }
}
