package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.ladder.Ladder;
import dev.rung.files.LadderFiles;
import dev.rung.store.Database;
import dev.rung.store.LadderStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Ladders as the workspace holds them: read from their file when they are taken into use and when the file has changed, and
 * otherwise not, so that opening rung reads no JSON.
 */
final class AdoptedLadders {
    private final LadderStore store;
    private final LadderFiles files;
    private final Clock clock;
    private final Map<String, Ladder> kept = new ConcurrentHashMap<>();

    AdoptedLadders(Database database, LadderFiles files, Clock clock) {
        this.store = new LadderStore(database);
        this.files = files;
        this.clock = clock;
    }

    LadderFiles files() {
        return files;
    }

    /** A ladder from its file. Refuses unknown and faulty ones. */
    Ladder read(String id) {
        return files.ladder(id);
    }

    /** Takes a ladder into the workspace. */
    void adopt(Ladder ladder) {
        store.save(ladder, files.stamp(), LocalDate.now(clock));
        kept.clear();
    }

    /** The ladder as the workspace holds it. */
    Ladder current(String id) {
        Optional<Ladder> held = Optional.ofNullable(kept.get(id)).or(() -> store.current(id));
        held.ifPresent(l -> kept.put(id, l));
        return held.orElseThrow(() -> Refusal.data("The workspace does not hold the ladder “" + id
                + "”: choose one with rung ladder use ID --level LEVEL."));
    }

    /** Whether the ladder files are others than when this ladder was taken in. Reads no file. */
    boolean outdated(String id) {
        return store.all().stream()
                .filter(h -> h.id().equals(id))
                .reduce((older, newer) -> newer)
                .filter(h -> h.stamp().equals(files.stamp()))
                .isEmpty();
    }

    void forget() {
        kept.clear();
    }
}
