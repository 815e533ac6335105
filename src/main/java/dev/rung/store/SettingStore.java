package dev.rung.store;

import java.util.Optional;

/** What the person chose for this workspace, by key. */
public final class SettingStore {
    private final Database database;

    public SettingStore(Database database) {
        this.database = database;
    }

    public Optional<String> find(String key) {
        return database.read(handle -> handle.createQuery("SELECT value FROM setting WHERE key = :key")
                .bind("key", key)
                .map((rs, context) -> rs.getString("value"))
                .findOne());
    }

    public void save(String key, String value) {
        database.journal().put(new Row(Tables.SETTING).set("key", key).set("value", value));
    }

    /** Forgets the setting, so that its default holds again. */
    public void delete(String key) {
        database.journal().delete(new Row(Tables.SETTING).set("key", key));
    }
}
