package dev.rung.domain.coaching;

import java.util.Locale;

/** Which part the one who leads a session plays; said at its beginning. */
public enum Hat {
    /** Asks, so that the coachee finds the way. */
    COACH,
    /** Tells from own experience. */
    MENTOR,
    /** Explains how a thing is done. */
    TEACHER,
    /** Decides, and has duties that forbid to promise secrecy. */
    MANAGER;

    /** The word in files and commands: {@code coach}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
