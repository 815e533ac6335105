package dev.rung.store;

import java.util.Optional;

/**
 * What is being typed and not yet kept, a row for each field. It overwrites itself, is no part of the history, and is what
 * comes back after a crash.
 */
public final class DraftStore {
    private final Database database;

    public DraftStore(Database database) {
        this.database = database;
    }

    /** @param at when it was written, ISO text in UTC */
    public record Draft(String key, String text, String at) {}

    /** Writes what stands in the field now. On disk when it returns. */
    public void save(String key, String text) {
        database.write(handle -> handle.createUpdate("""
                        INSERT INTO draft (key, text, at) VALUES (:key, :text, :at)
                        ON CONFLICT (key) DO UPDATE SET text = excluded.text, at = excluded.at
                        """)
                .bind("key", key)
                .bind("text", text)
                .bind("at", database.clock().instant().toString())
                .execute());
    }

    public Optional<Draft> find(String key) {
        return database.read(handle -> handle.createQuery("SELECT key, text, at FROM draft WHERE key = :key")
                .bind("key", key)
                .map((rs, context) -> new Draft(rs.getString("key"), rs.getString("text"), rs.getString("at")))
                .findOne());
    }

    /** Forgets a draft: it was kept, or thrown away. Joins the transaction it is called in. */
    public void delete(String key) {
        database.write(handle -> handle.createUpdate("DELETE FROM draft WHERE key = :key")
                .bind("key", key)
                .execute());
    }
}
