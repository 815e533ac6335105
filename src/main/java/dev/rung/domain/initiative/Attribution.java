package dev.rung.domain.initiative;

/** Why we believe that the launch did it, the strongest reason first. Stands beside every amount. */
public enum Attribution {
    RANDOMISED_TEST("randomised-test", "randomised test"),
    HOLDOUT("holdout", "holdout"),
    DIFFERENCE_IN_DIFFERENCES("diff-in-diff", "difference in differences"),
    INTERRUPTED_SERIES("interrupted-series", "interrupted time series"),
    BEFORE_AND_AFTER("before-after", "before and after"),
    BELIEF("belief", "stakeholder belief");

    private final String id;
    private final String title;

    Attribution(String id, String title) {
        this.id = id;
        this.title = title;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }
}
