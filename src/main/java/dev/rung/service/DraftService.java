package dev.rung.service;

import dev.rung.store.Database;
import dev.rung.store.DraftStore;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** What is being typed and not yet saved; on disk within a second. */
public final class DraftService {
    private final DraftStore drafts;
    private final Map<String, Supplier<String>> waiting = new LinkedHashMap<>();
    private CompletableFuture<Void> pending = CompletableFuture.allOf();
    private boolean draining;

    DraftService(Database database) {
        this.drafts = new DraftStore(database);
    }

    /** The draft under a key. */
    public Optional<String> read(String key) {
        settle();
        return drafts.find(key).map(DraftStore.Draft::text);
    }

    /** Keeps a draft, in place of the one before. */
    public void keep(String key, String text) {
        settle();
        drafts.save(key, text);
    }

    /**
     * Keeps a draft beside the caller, so that no key waits for the disk; of several for one key in a row the newest counts.
     * All other verbs wait for it. A failure is thrown by whatever is asked next.
     *
     * @param text made beside the caller, too
     */
    public synchronized void keepSoon(String key, Supplier<String> text) {
        waiting.put(key, text);
        if (!draining) {
            settle();
            draining = true;
            pending = CompletableFuture.runAsync(this::drain);
        }
    }

    private void drain() {
        boolean ended = false;
        try {
            Optional<Map.Entry<String, Supplier<String>>> next = next();
            while (next.isPresent()) {
                drafts.save(next.get().getKey(), next.get().getValue().get());
                next = next();
            }
            ended = true;
        } finally {
            if (!ended) {
                stopped();
            }
        }
    }

    private synchronized void stopped() {
        draining = false;
    }

    private synchronized Optional<Map.Entry<String, Supplier<String>>> next() {
        Optional<Map.Entry<String, Supplier<String>>> next =
                waiting.entrySet().stream().findFirst().map(e -> Map.entry(e.getKey(), e.getValue()));
        next.ifPresent(e -> waiting.remove(e.getKey()));
        draining = next.isPresent();
        return next;
    }

    private synchronized CompletableFuture<Void> taken() {
        CompletableFuture<Void> last = pending;
        if (last.isDone()) {
            pending = CompletableFuture.allOf();
        }
        return last;
    }

    /** Waits until all that was to be kept soon is on disk. */
    void settle() {
        try {
            taken().join();
        } catch (CompletionException e) {
            taken();
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Forgets a draft. */
    public void forget(String key) {
        settle();
        drafts.delete(key);
    }
}
