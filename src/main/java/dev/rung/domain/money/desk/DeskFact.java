package dev.rung.domain.money.desk;

/** What the records of a workspace may know for an input. */
public enum DeskFact {
    /** What the team costs in the quarter of today. */
    TEAM_QUARTER("the team's cost this quarter"),
    /** What the team costs in the year of today. */
    TEAM_YEAR("the team's cost this year"),
    /** The contribution margin as of today. */
    MARGIN("the margin you typed");

    private final String words;

    DeskFact(String words) {
        this.words = words;
    }

    /** What it is, within a sentence. */
    public String words() {
        return words;
    }
}
