package dev.rung.domain.initiative;

/** How far a bet has come, in order; dropped is where any of the first four may end. */
public enum Stage {
    IDEA("idea"),
    PROPOSED("proposed"),
    COMMITTED("committed"),
    LAUNCHED("launched"),
    REVIEWED("reviewed"),
    CLOSED("closed"),
    DROPPED("dropped");

    private final String id;

    Stage(String id) {
        this.id = id;
    }

    /** As screens, commands and files spell it. */
    public String id() {
        return id;
    }
}
