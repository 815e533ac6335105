package dev.rung.tui.promotion;

/** The parts of a case, in the order in which they are read: what speaks against it before what speaks for it. */
enum CaseSection {
    CASE("The case"),
    GAPS("Gaps and plan"),
    WRONG("What went wrong"),
    EVIDENCE("Levels and evidence"),
    OUTCOMES("Outcomes"),
    FORECASTS("Forecasts against actuals"),
    GROWTH("Growth"),
    EXAMPLES("Work of the level"),
    WORDS("What reviewers wrote"),
    RATINGS("Ratings side by side"),
    NEED("The need"),
    LEFT_OUT("What is left out");

    private final String title;

    CaseSection(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** The one so many steps on; stops at the ends. */
    CaseSection plus(int steps) {
        return values()[Math.max(0, Math.min(values().length - 1, ordinal() + steps))];
    }
}
