package dev.rung.domain.question;

/** Who asks; in the order in which they are listed. */
public enum Asker {
    CFO("CFO"),
    CEO("CEO"),
    CRO("CRO"),
    CUSTOMERS("CMO and customer success"),
    TECHNOLOGY("CTO and COO"),
    BOARD("Board");

    private final String title;

    Asker(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
