package dev.rung.service;

import dev.rung.domain.pack.Envelope;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A pack that was looked at, and nothing more. What it says is the sender's word until their key is confirmed.
 *
 * @param envelope empty when the file is no pack, not intact, or locked
 * @param digest what tells it from other packs; {@code ""} where there is no envelope
 * @param sender whom the sender is here; empty while they are nobody here, and where there is no envelope
 * @param name what the sender will be called here
 * @param loud what must be read first, a sentence each; usually empty
 * @param notes what else is worth knowing, a sentence each
 * @param why the whole sentence why it is refused or locked, or what it asks; {@code ""} otherwise
 * @param summary what lies in it
 */
public record ArrivedPack(
        Path file,
        Optional<Envelope> envelope,
        String digest,
        Status status,
        Key key,
        Optional<String> sender,
        String name,
        List<String> loud,
        List<String> notes,
        String why,
        String summary) {
    public ArrivedPack {
        loud = List.copyOf(loud);
        notes = List.copyOf(notes);
    }

    /** What can become of it. */
    public enum Status {
        /** Can be taken in. */
        READY,
        /** Was taken in before, byte for byte; again it changes nothing. */
        TAKEN,
        /** Wants a {@link PackDecision} first. */
        ASKS,
        /** Wants a passphrase, or another one, before anything of it can be known. */
        LOCKED,
        /** Cannot be taken in. */
        REFUSED
    }

    /** Whose key signed it. */
    public enum Key {
        /** No intact pack, or locked still, so nobody's. */
        NONE("not intact"),
        /** Its fingerprint was compared. */
        CONFIRMED("confirmed"),
        /** Intact, sender unknown. */
        UNKNOWN("intact, sender unknown"),
        /** The sender, or who is taken for them, had another key before. */
        CHANGED("another key than before"),
        /** A key that the sender replaced. */
        REPLACED("a key that was replaced"),
        /** Somebody else here has the sender's name. */
        NAMESAKE("the name of somebody else here");

        private final String words;

        Key(String words) {
            this.words = words;
        }

        /** {@code intact, sender unknown}. */
        public String words() {
            return words;
        }
    }
}
