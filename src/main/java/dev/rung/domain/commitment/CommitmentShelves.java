package dev.rung.domain.commitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Commitments by what they want of their owner on a day.
 *
 * @param overdue open, their day has passed; the oldest first
 * @param week open and due within seven days, the first due first
 * @param later open and due after that, the first due first
 * @param settled kept, changed or dropped in the last 30 days, the newest first
 */
public record CommitmentShelves(
        List<Commitment> overdue, List<Commitment> week, List<Commitment> later, List<Commitment> settled) {
    /** Days. */
    private static final int SOON = 7;

    /** Days. */
    private static final int LATELY = 30;

    private static final Comparator<Commitment> BY_DAY =
            Comparator.comparing(Commitment::dueOn).thenComparing(Commitment::id);
    private static final Comparator<Commitment> NEWEST = Comparator.comparing(
                    (Commitment c) -> c.settledOn().orElse(LocalDate.MIN))
            .thenComparing(Commitment::id)
            .reversed();

    public static CommitmentShelves of(Collection<Commitment> all, LocalDate on) {
        List<Commitment> open =
                all.stream().filter(Commitment::open).sorted(BY_DAY).toList();
        LocalDate soon = on.plusDays(SOON);
        return new CommitmentShelves(
                open.stream().filter(c -> c.overdue(on)).toList(),
                open.stream()
                        .filter(c -> !c.overdue(on) && !c.dueOn().isAfter(soon))
                        .toList(),
                open.stream().filter(c -> c.dueOn().isAfter(soon)).toList(),
                all.stream()
                        .filter(c -> c.settledOn()
                                .filter(day -> !day.isBefore(on.minusDays(LATELY)))
                                .isPresent())
                        .sorted(NEWEST)
                        .toList());
    }

    public boolean empty() {
        return overdue.isEmpty() && week.isEmpty() && later.isEmpty() && settled.isEmpty();
    }
}
