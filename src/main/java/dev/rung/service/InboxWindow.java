package dev.rung.service;

import dev.rung.domain.review.Waiting;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Somebody's pieces for their reviewer, of which only what is looked at is read: the most pressing reason first, then newest
 * first; settled ones, where they are asked for, last. Shows the workspace as it was when the window was made.
 */
public final class InboxWindow {
    /** One row before it is read. */
    record Entry(String evidenceId, Optional<Waiting> waiting) {}

    private final List<Entry> entries;
    private final Function<List<Entry>, List<InboxRow>> read;

    InboxWindow(List<Entry> entries, Function<List<Entry>, List<InboxRow>> read) {
        this.entries = List.copyOf(entries);
        this.read = read;
    }

    public int count() {
        return entries.size();
    }

    /** How many of them wait. */
    public int waiting() {
        return (int) entries.stream().filter(e -> e.waiting().isPresent()).count();
    }

    /** How many wait for this reason. */
    public int waiting(Waiting reason) {
        return (int) entries.stream()
                .filter(e -> e.waiting().equals(Optional.of(reason)))
                .count();
    }

    /** Rows from a place on, counted from 0; fewer than wanted only at the end. */
    public List<InboxRow> rows(int from, int wanted) {
        int start = Math.min(from, entries.size());
        return read.apply(entries.subList(start, Math.min(entries.size(), start + Math.max(0, wanted))));
    }

    /** Where a piece stands; -1 where it does not. */
    public int placeOf(String evidenceId) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).evidenceId().equals(evidenceId)) {
                return i;
            }
        }
        return -1;
    }
}
