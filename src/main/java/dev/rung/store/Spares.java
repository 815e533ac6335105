package dev.rung.store;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Connections for reading beside the main one; at most one is kept open for the next. */
final class Spares {
    private final Jdbi jdbi;
    private final Deque<Handle> idle = new ArrayDeque<>();
    private boolean closed;

    Spares(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Handle take() {
        synchronized (this) {
            Handle kept = idle.poll();
            if (kept != null) {
                return kept;
            }
        }
        return jdbi.open();
    }

    synchronized void giveBack(Handle handle) {
        if (closed || !idle.isEmpty()) {
            handle.close();
        } else {
            idle.add(handle);
        }
    }

    synchronized void close() {
        closed = true;
        idle.forEach(Handle::close);
        idle.clear();
    }
}
