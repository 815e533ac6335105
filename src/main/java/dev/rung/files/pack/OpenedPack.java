package dev.rung.files.pack;

import dev.rung.domain.pack.Envelope;
import dev.rung.domain.pack.PackContent;
import java.util.Optional;

/**
 * A pack whose signature is intact and whose every field is as it should be. Whether its key is the sender's is for whoever
 * knows keys to say; whether it is meant for this workspace likewise.
 *
 * @param content an evidence pack has no assessment here: it lies in {@code sealed}
 * @param publicKey the key that signed, as text
 * @param fingerprint of that key; the same that the envelope names as the sender's
 * @param digest SHA-256 of key and signature, 64 hexadecimal digits: the same pack, locked or not, has the same
 * @param locked it was locked with a passphrase
 * @param sealed the self-assessment that waits for the reviewer's own rating
 */
public record OpenedPack(
        Envelope envelope,
        PackContent content,
        String publicKey,
        String fingerprint,
        String digest,
        boolean locked,
        Optional<SealedBox> sealed) {}
