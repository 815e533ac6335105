package dev.rung.service;

import dev.rung.store.Database;
import dev.rung.store.DraftStore;
import java.util.Optional;

/** What is being typed and not yet saved; on disk within a second. */
public final class DraftService {
    private final DraftStore drafts;

    DraftService(Database database) {
        this.drafts = new DraftStore(database);
    }

    /** The draft under a key. */
    public Optional<String> read(String key) {
        return drafts.find(key).map(DraftStore.Draft::text);
    }

    /** Keeps a draft, in place of the one before. */
    public void keep(String key, String text) {
        drafts.save(key, text);
    }

    /** Forgets a draft. */
    public void forget(String key) {
        drafts.delete(key);
    }
}
