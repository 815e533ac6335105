package dev.rung.service;

import dev.rung.store.InitiativeFacts;
import dev.rung.store.InitiativeList;
import dev.rung.store.InitiativeQuery;
import java.util.ArrayList;
import java.util.List;

/** Initiatives as a long list of which only what is looked at is read. Shows the workspace as it was when it was made. */
public final class InitiativeWindow {
    private final InitiativeList list;
    private final InitiativeQuery query;
    private final int count;
    private final boolean more;
    private List<InitiativeFacts> page = List.of();
    private int pageFrom;

    InitiativeWindow(InitiativeList list, InitiativeQuery query, int count) {
        this.list = list;
        this.query = query;
        this.more = !query.words().isBlank() && count > InitiativeList.MOST_HITS;
        this.count = more ? InitiativeList.MOST_HITS : count;
    }

    /** Whether there are more than are shown: of the hits of words only the newest {@link InitiativeList#MOST_HITS} are. */
    public boolean more() {
        return more;
    }

    /** How many are shown. */
    public int count() {
        return count;
    }

    /** Initiatives from a place on, counted from 0; fewer than wanted only at the end. */
    public List<InitiativeRow> rows(int from, int wanted) {
        int n = Math.min(wanted, count - from);
        if (n <= 0) {
            return List.of();
        }
        List<InitiativeFacts> read = List.copyOf(read(from, n));
        page = read;
        pageFrom = from;
        return read.stream().map(InitiativeRow::of).toList();
    }

    private List<InitiativeFacts> read(int from, int n) {
        int known = from - pageFrom;
        if (known >= 0 && known + n <= page.size()) {
            return page.subList(known, known + n);
        }
        if (!page.isEmpty() && known >= 0 && known <= page.size()) {
            List<InitiativeFacts> rows = new ArrayList<>(page.subList(known, page.size()));
            rows.addAll(list.below(query, page.get(page.size() - 1).kept().place(), n - rows.size()));
            return rows;
        }
        if (!page.isEmpty() && known < 0 && -known <= 4 * n) {
            List<InitiativeFacts> rows =
                    new ArrayList<>(list.above(query, page.get(0).kept().place(), -known));
            rows.addAll(page);
            return rows.subList(0, Math.min(n, rows.size()));
        }
        if (from > 0 && from + n == count && !more) {
            return list.above(query, Long.MIN_VALUE, n);
        }
        List<InitiativeFacts> rows = list.below(query, InitiativeList.TOP, from + n);
        return rows.subList(Math.min(from, rows.size()), rows.size());
    }
}
