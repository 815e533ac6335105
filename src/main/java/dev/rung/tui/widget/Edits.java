package dev.rung.tui.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was done to a text and what of it was undone, newest first. The oldest are forgotten when all together hold more
 * than {@link #MOST} chars.
 *
 * @param open the newest edit may still grow: nothing else has happened since
 */
record Edits(Chain past, Chain future, boolean open) {
    static final int MOST = 6_000_000;
    static final Edits NONE = new Edits(Chain.NONE, Chain.NONE, false);

    /** A list that shares its rest with the list before it. */
    record Chain(Optional<Edit> newest, Optional<Chain> rest, long size) {
        static final Chain NONE = new Chain(Optional.empty(), Optional.empty(), 0);

        Chain plus(Edit edit) {
            return new Chain(Optional.of(edit), Optional.of(this), size + edit.size());
        }

        Chain tail() {
            return rest.orElse(NONE);
        }

        Chain atMost(long chars) {
            if (size <= chars) {
                return this;
            }
            List<Edit> kept = new ArrayList<>();
            long sum = 0;
            Chain chain = this;
            while (chain.newest.isPresent() && sum + chain.newest.get().size() <= chars) {
                sum += chain.newest.get().size();
                kept.add(chain.newest.get());
                chain = chain.tail();
            }
            Chain shorter = NONE;
            for (int i = kept.size() - 1; i >= 0; i--) {
                shorter = shorter.plus(kept.get(i));
            }
            return shorter;
        }
    }

    Edits did(Edit edit) {
        Optional<Edit> grown = open ? past.newest().filter(e -> e.joins(edit)) : Optional.empty();
        Chain chain = grown.map(e -> past.tail().plus(e.with(edit))).orElseGet(() -> past.plus(edit));
        return new Edits(chain.atMost(MOST), Chain.NONE, edit.kind() != Edit.Kind.WHOLE);
    }

    /** The caret was moved: what comes next is a step of its own. */
    Edits sealed() {
        return open ? new Edits(past, future, false) : this;
    }

    Edits undone(Edit edit) {
        return new Edits(past.tail(), future.plus(edit), false);
    }

    Edits redone(Edit edit) {
        return new Edits(past.plus(edit), future.tail(), false);
    }
}
