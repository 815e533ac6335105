package dev.rung.domain.review;

/** What a rated expectation was called on the day of the review. */
public final class Titles {
    private Titles() {}

    /** {@code Outcome ownership at Principal}; ids where a review is older than the keeping of titles. */
    public static String of(PooledRating row) {
        return competency(row) + " at " + level(row);
    }

    public static String competency(PooledRating row) {
        String title = row.given().competencyTitle();
        return title.isEmpty() ? row.expectation().competency() : title;
    }

    public static String level(PooledRating row) {
        String title = row.given().levelTitle();
        return title.isEmpty() ? row.expectation().level() : title;
    }
}
