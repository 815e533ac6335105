package dev.rung.service;

import java.util.List;
import java.util.Optional;

/** Undo, redo and the history of every change. */
public final class ChangeService {

    /** Undoes the newest change; says which. Empty when there is nothing to undo; refuses what cannot be undone. */
    public Optional<String> undo() {
        throw new UnsupportedOperationException();
    }

    /** Does the newest undone change again; says which. Empty when there is nothing to redo. */
    public Optional<String> redo() {
        throw new UnsupportedOperationException();
    }

    /** Changes, newest first, from a place on. */
    public List<ChangeRow> rows(long from, int count) {
        throw new UnsupportedOperationException();
    }

    /** How many there are. */
    public long count() {
        throw new UnsupportedOperationException();
    }

    /** True once after another rung has changed the workspace. */
    public boolean changedElsewhere() {
        throw new UnsupportedOperationException();
    }
}
