package dev.rung.service;

import dev.rung.domain.ladder.Area;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.LadderId;
import dev.rung.domain.person.Person;
import dev.rung.files.LadderFiles;
import dev.rung.store.Database;
import dev.rung.store.LadderStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which ladder somebody stands on here. The one they sent is the one they have here when it says the same; else it is kept
 * as a copy of their own beside it.
 */
final class PackLadders {
    private static final String STAMP = "pack";
    private static final int LETTERS = 8;

    private final LadderStore store;
    private final AdoptedLadders adopted;
    private boolean kept;

    PackLadders(Database database, AdoptedLadders adopted) {
        this.store = new LadderStore(database);
        this.adopted = adopted;
    }

    /** The same ladder under another id, and without the ids of its areas, which a workspace does not keep. */
    private static Ladder as(Ladder ladder, String id) {
        List<Area> areas = ladder.areas().stream()
                .map(a -> new Area(a.title(), a.competencies()))
                .toList();
        return new Ladder(
                id, ladder.version(), ladder.title(), ladder.about(), ladder.levels(), areas, ladder.readiness());
    }

    static boolean same(Ladder one, Ladder other) {
        return as(one, "").equals(as(other, ""));
    }

    /** Whether every rung has this ladder, word for word. */
    boolean shipped(Ladder ladder) {
        return adopted.files().list().stream()
                .filter(l -> l.origin() == LadderFiles.Origin.SHIPPED)
                .flatMap(l -> l.reading().ladder().stream())
                .anyMatch(l -> l.id().equals(LadderId.base(ladder.id())) && same(l, ladder));
    }

    /** The id under which the ladder is held here for somebody; keeps a copy where there is none that says the same. */
    String hold(Ladder sent, Person person, LocalDate today) {
        if (LadderId.same(person.ladderId(), sent.id()) && same(adopted.current(person.ladderId()), sent)) {
            return person.ladderId();
        }
        Optional<Ladder> base = store.current(sent.id());
        if (base.filter(b -> same(b, sent)).isPresent()) {
            return sent.id();
        }
        String own = sent.id() + "~" + person.id().substring(person.id().length() - LETTERS);
        Ladder copy = as(sent, own);
        if (store.current(own).filter(copy::equals).isEmpty()) {
            store.save(copy, STAMP, today);
            kept = true;
        }
        return own;
    }

    /** Forgets what was read while a change was made that may not have been kept. */
    void settle() {
        if (kept) {
            adopted.forget();
            kept = false;
        }
    }
}
