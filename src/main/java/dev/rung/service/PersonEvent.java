package dev.rung.service;

import java.time.LocalDate;

/**
 * Something that was done about somebody.
 *
 * @param words one line
 * @param id of the review or the session; of the pack where it is one
 */
public record PersonEvent(LocalDate on, Kind kind, String words, String id) {

    /** What it is about. */
    public enum Kind {
        PACK("pack"),
        REVIEW("review"),
        CALIBRATION("calibration"),
        SESSION("session");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word in lists and files. */
        public String word() {
            return word;
        }
    }
}
