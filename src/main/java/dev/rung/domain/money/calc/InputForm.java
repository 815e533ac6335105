package dev.rung.domain.money.calc;

/** Whether an input is a level or a change, and what each means. */
public enum InputForm {
    /** One level; an arrow is refused. */
    LEVEL(true, false, false),
    /** A level that stays, or a change. */
    LEVEL_OR_CHANGE(true, true, false),
    /** Only a change: one level says nothing. */
    CHANGE(false, true, false),
    /** A change, or the difference itself in percentage points. */
    CHANGE_OR_POINTS(false, true, true),
    /** How much there is more: a level or points, or a change of which the rise counts. */
    RISE(true, true, true),
    /** How much there is less: a level or points, or a change of which the fall counts. */
    FALL(true, true, true);

    private final boolean level;
    private final boolean change;
    private final boolean points;

    InputForm(boolean level, boolean change, boolean points) {
        this.level = level;
        this.change = change;
        this.points = points;
    }

    /** Whether a level without an arrow will do. */
    public boolean takesLevel() {
        return level;
    }

    /** Whether it may be written with an arrow. */
    public boolean takesChange() {
        return change;
    }

    /** Whether it may be a difference in percentage points, if it is a percentage at all. */
    public boolean takesPoints() {
        return points;
    }
}
