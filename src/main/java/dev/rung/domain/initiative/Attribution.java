package dev.rung.domain.initiative;

/** Why we believe that the launch did it, the strongest reason first. Stands beside every amount. */
public enum Attribution {
    RANDOMISED_TEST("randomised-test", "randomised test", "chance decided who got it"),
    HOLDOUT("holdout", "holdout", "a group was kept without it"),
    DIFFERENCE_IN_DIFFERENCES("diff-in-diff", "difference in differences", "a like group did not move"),
    INTERRUPTED_SERIES("interrupted-series", "interrupted time series", "the series bends on the day"),
    BEFORE_AND_AFTER("before-after", "before and after", "less before, more after"),
    BELIEF("belief", "stakeholder belief", "somebody thinks so");

    private final String id;
    private final String title;
    private final String about;

    Attribution(String id, String title, String about) {
        this.id = id;
        this.title = title;
        this.about = about;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** What the reason is, in a clause. */
    public String about() {
        return about;
    }
}
