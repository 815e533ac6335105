package dev.rung.domain.ladder;

/**
 * Names of ladders. A ladder that came with somebody and is not the one of that name here is kept under a name of its own,
 * {@code BASE~LETTERS}; both are the same ladder where people are compared and reviews are looked up. No ladder file can have
 * a {@code ~} in its id.
 */
public final class LadderId {
    private static final char OWN = '~';

    private LadderId() {}

    /** The id before the {@code ~}, or the whole id where there is none. */
    public static String base(String id) {
        int at = id.indexOf(OWN);
        return at < 0 ? id : id.substring(0, at);
    }

    /** Whether both name the same ladder, copies of somebody's own included. */
    public static boolean same(String one, String other) {
        return base(one).equals(base(other));
    }
}
