package dev.rung.cli;

/** Ids as people handle them. */
final class ShortId {
    /** Twelve characters of a UUIDv7 hold its millisecond, which tells pieces apart that a person typed. */
    private static final int LENGTH = 13;

    private ShortId() {}

    /** The beginning of an id; long enough to name a piece unless many were taken over at once. */
    static String of(String id) {
        return id.length() <= LENGTH ? id : id.substring(0, LENGTH);
    }
}
