package dev.rung.service;

import dev.rung.store.Database;
import dev.rung.store.HistoryStore;
import dev.rung.store.Journal;
import java.util.List;
import java.util.Optional;

/** Undo, redo and the history of every change. */
public final class ChangeService {
    /** Of a change of more rows than these only the first are told one by one. */
    private static final int ENTRIES = 100;

    private final Database database;
    private final HistoryStore history;
    private final Runnable reload;

    /** @param reload run after a change that went past the other services, so that none keeps what is no longer so */
    ChangeService(Database database, Runnable reload) {
        this.database = database;
        this.history = new HistoryStore(database);
        this.reload = reload;
    }

    /** Undoes the newest change; says which. Empty when there is nothing to undo; refuses what cannot be undone. */
    public Optional<String> undo() {
        Optional<Journal.Done> done = database.journal().undo();
        reload.run();
        return done.map(d -> "Undone: " + d);
    }

    /** Does the newest undone change again; says which. Empty when there is nothing to redo. */
    public Optional<String> redo() {
        Optional<Journal.Done> done = database.journal().redo();
        reload.run();
        return done.map(d -> "Done again: " + d);
    }

    /** Changes older than one, newest first; {@link Long#MAX_VALUE} for the first page. */
    public List<ChangeRow> before(long id, int count) {
        return history.before(id, count).stream().map(this::row).toList();
    }

    private ChangeRow row(HistoryStore.Group group) {
        return ChangeRow.of(group, history.entries(group.id(), ENTRIES));
    }

    /** True once after another rung has changed the workspace. */
    public boolean changedElsewhere() {
        boolean changed = database.changedElsewhere();
        if (changed) {
            reload.run();
        }
        return changed;
    }
}
