package dev.rung.domain.leverage;

import dev.rung.domain.evidence.Lever;
import dev.rung.domain.person.Quarter;
import java.util.Collection;
import java.util.OptionalInt;

/**
 * Whose hands did what can be shown, over two quarters: a quarter and the one before it.
 *
 * @param quarter the later one
 * @param did pieces with the lever did
 * @param all pieces with any lever
 */
public record DidShare(Quarter quarter, int did, int all) {
    /** With fewer pieces a share says more than is known. */
    public static final int ENOUGH = 5;

    /** Percent; more than this of did is the work of one pair of hands. */
    public static final int MOST = 50;

    /** Percentage points; a smaller rise is none. */
    private static final int RISE = 10;

    /** The pieces of the two quarters, whatever their day within them. */
    static DidShare of(Collection<LeverageFacts.Piece> pieces, Quarter quarter) {
        int all = 0;
        int did = 0;
        for (LeverageFacts.Piece piece : pieces) {
            if (within(piece, quarter)) {
                all++;
                did += piece.lever() == Lever.DID ? 1 : 0;
            }
        }
        return new DidShare(quarter, did, all);
    }

    static boolean within(LeverageFacts.Piece piece, Quarter quarter) {
        int ago = quarter.index() - Quarter.indexOf(piece.on());
        return ago == 0 || ago == 1;
    }

    public boolean enough() {
        return all >= ENOUGH;
    }

    /** More than half, exactly. */
    public boolean most() {
        return enough() && did * 100L > (long) MOST * all;
    }

    /** Of 100, rounded half up; empty with too few pieces. */
    public OptionalInt percent() {
        return enough() ? OptionalInt.of((200 * did + all) / (2 * all)) : OptionalInt.empty();
    }

    /** Ten percentage points or more above an earlier share, both of enough pieces. Exact: unrounded. */
    public boolean risen(DidShare before) {
        return enough()
                && before.enough()
                && 100L * did * before.all - 100L * before.did * all >= (long) RISE * all * before.all;
    }

    /** {@code Q3 and Q4 2026}. */
    public String quarters() {
        Quarter before = quarter.minus(1);
        String first = before.year() == quarter.year() ? "Q" + before.number() : before.title();
        return first + " and " + quarter.title();
    }
}
