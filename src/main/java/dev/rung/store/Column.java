package dev.rung.store;

/** A column of a content table. A missing value is SQL's NULL and allowed only where {@code optional}. */
record Column(String name, Kind kind, boolean optional) {

    /** What a column holds. Days, ids and words are text, whole numbers and yes or no are numbers. */
    enum Kind {
        TEXT,
        NUMBER
    }
}
