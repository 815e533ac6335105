package dev.rung.domain.checklist;

/** What a run of a checklist is about. */
public enum ChecklistSubject {
    /** One bet; a run names it. */
    INITIATIVE("initiative"),
    /** The calendar month in which the run is dated. */
    MONTH("month"),
    /** The person, as they work now. */
    PERSON("person");

    private final String id;

    ChecklistSubject(String id) {
        this.id = id;
    }

    /** As files spell it. */
    public String id() {
        return id;
    }
}
