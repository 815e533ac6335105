package dev.rung.tui.pack;

import dev.rung.domain.pack.Selection;
import dev.rung.service.PackPreview;
import dev.rung.service.Rung;
import dev.rung.service.SentPack;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A pack that is about to leave. Looking at it and writing it take longer than a key may. */
interface Outgoing {

    /** What would leave as things stand. */
    PackPreview preview();

    /** Writes it; see the service. */
    SentPack write(Path file, Optional<char[]> passphrase, boolean overwrite);

    /** The same with a piece taken along or left out; empty where pieces cannot be chosen. */
    default Optional<Outgoing> with(String pieceId, boolean leaves) {
        return Optional.empty();
    }

    /** A person's work, as chosen. */
    record Work(Rung rung, Selection selection, String to, Consumer<Selection> kept) implements Outgoing {
        @Override
        public PackPreview preview() {
            return rung.packs().preview(selection, to);
        }

        @Override
        public SentPack write(Path file, Optional<char[]> passphrase, boolean overwrite) {
            return rung.packs().export(selection, to, file, passphrase, overwrite);
        }

        @Override
        public Optional<Outgoing> with(String pieceId, boolean leaves) {
            Set<String> named = new HashSet<>(selection.named());
            Set<String> without = new HashSet<>(selection.without());
            if (leaves) {
                without.remove(pieceId);
                named.add(pieceId);
            } else {
                named.remove(pieceId);
                without.add(pieceId);
            }
            Selection changed =
                    new Selection(selection.period(), selection.expectations(), named, without, selection.assessment());
            kept.accept(changed);
            return Optional.of(new Work(rung, changed, to, kept));
        }
    }

    /** What a reviewer says of somebody. */
    record Review(Rung rung, String personId, Optional<String> to) implements Outgoing {
        @Override
        public PackPreview preview() {
            return rung.packs().previewReview(personId, to, false);
        }

        @Override
        public SentPack write(Path file, Optional<char[]> passphrase, boolean overwrite) {
            return rung.packs().exportReview(personId, to, false, file, passphrase, overwrite);
        }
    }

    /** The summary of a session. */
    record Session(Rung rung, String sessionId) implements Outgoing {
        @Override
        public PackPreview preview() {
            return rung.packs().previewSession(sessionId);
        }

        @Override
        public SentPack write(Path file, Optional<char[]> passphrase, boolean overwrite) {
            return rung.packs().exportSession(sessionId, file, passphrase, overwrite);
        }
    }
}
