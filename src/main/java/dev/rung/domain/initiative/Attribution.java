package dev.rung.domain.initiative;

/** Why we believe that the launch did it, the strongest reason first. Stands beside every amount. */
public enum Attribution {
    RANDOMISED_TEST("randomised-test", "randomised test", "chance decided who got it, and the others did not"),
    HOLDOUT("holdout", "holdout", "a group or a region was kept without it"),
    DIFFERENCE_IN_DIFFERENCES(
            "diff-in-diff", "difference in differences", "a like group without it moved otherwise at the same time"),
    INTERRUPTED_SERIES(
            "interrupted-series", "interrupted time series", "a long series bends on the day, and nothing else does"),
    BEFORE_AND_AFTER(
            "before-after", "before and after", "it was less before and more after; other reasons are not ruled out"),
    BELIEF("belief", "stakeholder belief", "somebody thinks so; nothing was measured against it");

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
