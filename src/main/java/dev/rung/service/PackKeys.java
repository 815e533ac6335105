package dev.rung.service;

import dev.rung.files.pack.SigningKey;
import dev.rung.store.Database;
import dev.rung.store.IdentityStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The key this workspace signs with; made at first need. */
final class PackKeys {
    private final IdentityStore identity;
    private final Clock clock;
    private volatile Optional<SigningKey> kept = Optional.empty();

    PackKeys(Database database, Clock clock) {
        this.identity = new IdentityStore(database);
        this.clock = clock;
    }

    SigningKey mine() {
        Optional<SigningKey> key = there();
        if (key.isPresent()) {
            return key.get();
        }
        SigningKey made = SigningKey.generate();
        identity.keepFirst(new IdentityStore.Kept(made.publicKey(), made.privateKey(), LocalDate.now(clock)));
        return there().orElseThrow();
    }

    LocalDate madeOn() {
        mine();
        return identity.find().map(IdentityStore.Kept::madeOn).orElseThrow();
    }

    /** Its fingerprint, for who asks whether something is meant for this workspace; empty while there is none. */
    Optional<String> fingerprint() {
        return there().map(SigningKey::fingerprint);
    }

    private Optional<SigningKey> there() {
        if (kept.isEmpty()) {
            kept = identity.find().map(k -> SigningKey.of(k.publicKey(), k.privateKey()));
        }
        return kept;
    }
}
