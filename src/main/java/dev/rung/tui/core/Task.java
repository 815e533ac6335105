package dev.rung.tui.core;

import dev.rung.domain.Refusal;

/** Work that takes longer than a frame. Runs on another thread. */
@FunctionalInterface
public interface Task {

    /**
     * Does the work and says what comes next on the screens' thread. A {@link Refusal} is shown to the
     * person; a cancelled task may end however it likes, its result is dropped.
     */
    Then run(Progress progress);

    /** Runs on the screens' thread when the work is done. */
    @FunctionalInterface
    interface Then {
        Next next();
    }

    /** How a task tells how far it is and learns that nobody wants it any more. */
    interface Progress {
        /** Done so far, of how many; total 0 where it is not known. */
        void at(long done, long total);

        boolean cancelled();

        /** Tells how far it is, and ends the task where it stands once it is cancelled. */
        default void step(long done, long total) {
            at(done, total);
            if (cancelled()) {
                throw Refusal.usage("Cancelled; nothing was changed.");
            }
        }
    }
}
