package dev.rung.domain.role;

/** Why a meeting's hours are not counted. */
public enum LeftOut {
    ALL_DAY("all-day", "all day"),
    CANCELLED("cancelled", "cancelled"),
    DECLINED("declined", "declined by you"),
    FREE("free", "marked as free or out of office"),
    /** Comes round more often than once an hour: no meeting does. */
    TOO_OFTEN("too-often", "coming round more often than once an hour"),
    /** Nothing of it lies in the weeks asked for. */
    OUTSIDE("outside", "outside these weeks");

    private final String id;
    private final String words;

    LeftOut(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** As files spell it. */
    public String id() {
        return id;
    }

    public String words() {
        return words;
    }
}
