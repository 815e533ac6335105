package dev.rung.service;

import java.util.Optional;

/** What is being typed and not yet saved; on disk within a second. */
public final class DraftService {

    /** The draft under a key. */
    public Optional<String> read(String key) {
        throw new UnsupportedOperationException();
    }

    /** Keeps a draft, in place of the one before. */
    public void keep(String key, String text) {
        throw new UnsupportedOperationException();
    }

    /** Forgets a draft. */
    public void forget(String key) {
        throw new UnsupportedOperationException();
    }
}
