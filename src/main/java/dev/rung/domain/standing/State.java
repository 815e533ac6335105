package dev.rung.domain.standing;

import java.util.Locale;

/** What the evidence says of one expectation. The first six are in rank order; not applicable stands beside them. */
public enum State {
    NO_EVIDENCE("no evidence", "none", "·"),
    CLAIMED("claimed", "claimed", "○"),
    STALE("stale", "stale", "◌"),
    SHOWN("shown", "shown", "◐"),
    SUSTAINED("sustained", "sust", "●"),
    CONFIRMED("confirmed", "conf", "◆"),
    NOT_APPLICABLE("not applicable", "n/a", "–");

    private final String title;
    private final String brief;
    private final String sign;

    State(String title, String brief, String sign) {
        this.title = title;
        this.brief = brief;
        this.sign = sign;
    }

    /** The words a person reads. */
    public String title() {
        return title;
    }

    /** The word where room is short: at most seven columns. */
    public String brief() {
        return brief;
    }

    /** One column that tells the states apart without colour: the fuller, the further. */
    public String sign() {
        return sign;
    }

    /** The word used in files and commands: {@code no_evidence}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this state is the other or ranks above it; not applicable has no rank and answers no. */
    public boolean atLeast(State other) {
        return this != NOT_APPLICABLE && other != NOT_APPLICABLE && compareTo(other) >= 0;
    }
}
