package dev.rung.files.pack;

import dev.rung.domain.ladder.Ladder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The ladders of packs that are opened together. A ladder that came before in the same text is not read again: it is the same
 * object. Only so much is remembered; several threads may ask at once.
 */
public final class LadderTexts {
    /** Bytes of ladder files that are remembered at most; as objects they take some three times as much. */
    private static final int MOST = 16 * 1024 * 1024;

    private final Map<String, LadderText.Read> known = new HashMap<>();
    private int bytes;
    private long all;

    /** Bytes of ladder files that were read so far, whether they are remembered still or not. */
    public synchronized long read() {
        return all;
    }

    /** The ladder; empty, with the first fault in words, when the text is none. */
    Optional<Ladder> read(String text, Consumer<String> fault) {
        Optional<LadderText.Read> before = known(text);
        if (before.isPresent()) {
            return before.map(LadderText.Read::ladder);
        }
        return LadderText.read(text, fault).map(read -> keep(text, read));
    }

    private synchronized Optional<LadderText.Read> known(String text) {
        return Optional.ofNullable(known.get(text));
    }

    /** Another thread may have read the same meanwhile: what was kept first stays. */
    private synchronized Ladder keep(String text, LadderText.Read read) {
        LadderText.Read before = known.get(text);
        if (before != null) {
            return before.ladder();
        }
        if (bytes + read.bytes() > MOST) {
            known.clear();
            bytes = 0;
        }
        known.put(text, read);
        bytes += read.bytes();
        all += read.bytes();
        return read.ladder();
    }
}
