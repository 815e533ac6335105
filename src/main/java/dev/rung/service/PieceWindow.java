package dev.rung.service;

import dev.rung.store.KeptEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Pieces of evidence as a long list, newest first, of which only what is looked at is read. Moving on, back, to the start and
 * to the end read no more than what becomes visible. Shows the workspace as it was when the window was made.
 */
public final class PieceWindow {
    /** Where the pieces come from: pages below and above a place of the list. */
    interface Source {
        List<KeptEvidence> below(long place, int count);

        List<KeptEvidence> above(long place, int count);

        int countAbove(long place);
    }

    private final Source source;
    private final Function<List<KeptEvidence>, List<PieceRow>> whole;
    private final int count;
    private final boolean more;
    private List<KeptEvidence> page = List.of();
    private int pageFrom;
    private List<PieceRow> wholePage = List.of();

    PieceWindow(Source source, int count, boolean more, Function<List<KeptEvidence>, List<PieceRow>> whole) {
        this.source = source;
        this.count = count;
        this.more = more;
        this.whole = whole;
    }

    /** How many pieces there are, or how many of them can be looked at where there are {@link #more}. */
    public int count() {
        return count;
    }

    /** Whether there are older pieces than the window holds; only when words were searched that are everywhere. */
    public boolean more() {
        return more;
    }

    /** Pieces from a place on, counted from 0; fewer than wanted only at the end. */
    public List<PieceRow> rows(int from, int wanted) {
        int n = Math.min(wanted, count - from);
        if (n <= 0) {
            return List.of();
        }
        // Copied, for a part of a part of a list holds on to all of them.
        List<KeptEvidence> read = List.copyOf(read(from, n));
        List<PieceRow> rows = whole(read, from);
        page = read;
        pageFrom = from;
        wholePage = rows;
        return rows;
    }

    /** Makes whole only what was not on the page before: a list moves on by a row most of the time, or not at all. */
    private List<PieceRow> whole(List<KeptEvidence> read, int from) {
        int known = from - pageFrom;
        if (wholePage.size() != page.size()
                || known < 0
                || known >= page.size()
                || !same(read.get(0), page.get(known))) {
            return whole.apply(read);
        }
        List<PieceRow> rows = new ArrayList<>(wholePage.subList(known, Math.min(page.size(), known + read.size())));
        if (rows.size() < read.size()) {
            rows.addAll(whole.apply(read.subList(rows.size(), read.size())));
        }
        return List.copyOf(rows);
    }

    private static boolean same(KeptEvidence one, KeptEvidence other) {
        return one.place() == other.place();
    }

    /** Gets ready to be read where another window was read last, so that nobody reads all the way down to it. */
    PieceWindow from(PieceWindow before) {
        if (!before.page.isEmpty()) {
            long place = before.page.get(0).place();
            page = source.below(place + 1, before.page.size());
            pageFrom = source.countAbove(place);
        }
        return this;
    }

    private List<KeptEvidence> read(int from, int n) {
        int known = from - pageFrom;
        if (known >= 0 && known + n <= page.size()) {
            return page.subList(known, known + n);
        }
        if (!page.isEmpty() && known >= 0 && known <= page.size()) {
            List<KeptEvidence> rows = new ArrayList<>(page.subList(known, page.size()));
            rows.addAll(source.below(page.get(page.size() - 1).place(), n - rows.size()));
            return rows;
        }
        if (!page.isEmpty() && known < 0 && -known <= 4 * n) {
            List<KeptEvidence> rows = new ArrayList<>(source.above(page.get(0).place(), -known));
            rows.addAll(page);
            return rows.subList(0, Math.min(n, rows.size()));
        }
        if (from > 0 && from + n == count && !more) {
            return source.above(Long.MIN_VALUE, n);
        }
        List<KeptEvidence> rows = source.below(Long.MAX_VALUE, from + n);
        return rows.subList(Math.min(from, rows.size()), rows.size());
    }
}
