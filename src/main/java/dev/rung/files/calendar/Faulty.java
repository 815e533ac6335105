package dev.rung.files.calendar;

import dev.rung.files.Fault;
import dev.rung.files.Unreadable;

/** Says what is wrong with a calendar file and in which line. Never quotes titles or names: they are nobody else's. */
record Faulty(String file) {

    /** @param line counted from 1 */
    Unreadable at(int line, String message) {
        return new Unreadable(new Fault(file, line, "", message));
    }

    Unreadable whole(String message) {
        return new Unreadable(Fault.ofFile(file, message));
    }
}
