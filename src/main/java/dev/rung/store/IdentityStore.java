package dev.rung.store;

import java.time.LocalDate;
import java.util.Optional;

/** The key this workspace signs with. It never leaves: no export knows its table. */
public final class IdentityStore {
    private static final String ME = "me";

    private final Database database;

    public IdentityStore(Database database) {
        this.database = database;
    }

    /**
     * The key as it is kept.
     *
     * @param publicKey X.509, in base64
     * @param privateKey PKCS #8, in base64
     */
    public record Kept(String publicKey, String privateKey, LocalDate madeOn) {
        @Override
        public String toString() {
            return "Kept[" + publicKey + "]";
        }
    }

    /** The key; empty before the first need. */
    public Optional<Kept> find() {
        return database.read(handle -> handle.createQuery(
                        "SELECT public_key, private_key, made_on FROM identity WHERE id = 'me'")
                .map((rs, context) -> new Kept(
                        rs.getString("public_key"), rs.getString("private_key"), Iso.day(rs.getString("made_on"))))
                .findOne());
    }

    /** Keeps a key where there is none, and returns the one that is kept. Undo passes it over. */
    public Kept keepFirst(Kept made) {
        return database.inTransaction(() -> find().orElseGet(() -> {
            database.journal()
                    .change(
                            Journal.Change.housekeeping("Made the key that packs are signed with"),
                            () -> database.journal()
                                    .put(new Row(Tables.IDENTITY)
                                            .set("id", ME)
                                            .set("public_key", made.publicKey())
                                            .set("private_key", made.privateKey())
                                            .set("made_on", made.madeOn().toString())));
            return made;
        }));
    }
}
