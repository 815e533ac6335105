package dev.rung.service;

import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.PieceDigest;
import dev.rung.domain.person.Person;
import dev.rung.domain.review.Judgement;
import dev.rung.domain.review.Waiting;
import dev.rung.store.Database;
import dev.rung.store.EvidenceBatch;
import dev.rung.store.KeptEvidence;
import dev.rung.store.ReadMarkStore;
import dev.rung.store.Remembered;
import dev.rung.store.VerdictStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads somebody's evidence for their reviewer. */
final class InboxReading {
    private static final int AT_ONCE = 500;

    private final Database database;
    private final EvidenceBatch pieces;
    private final VerdictStore verdicts;
    private final ReadMarkStore marks;
    private final WholePieces whole;
    private final Remembered<String, List<InboxWindow.Entry>> entries;

    InboxReading(Database database, Clock clock) {
        this.database = database;
        this.pieces = new EvidenceBatch(database);
        this.verdicts = new VerdictStore(database);
        this.marks = new ReadMarkStore(database);
        this.whole = new WholePieces(database, clock);
        this.entries = new Remembered<>(database, 40);
    }

    /** @param settled whether those that do not wait are shown too */
    InboxWindow window(Person person, boolean settled) {
        List<InboxWindow.Entry> all = entries.get(person.id(), () -> database.inSnapshot(() -> sorted(person)));
        List<InboxWindow.Entry> shown = settled
                ? all
                : all.stream().filter(e -> e.waiting().isPresent()).toList();
        return new InboxWindow(
                shown,
                part -> rows(person, part.stream().map(e -> e.evidenceId()).toList()));
    }

    /** What was never judged waits, and needs no reading to know it. */
    private List<InboxWindow.Entry> sorted(Person person) {
        List<String> judged = verdicts.judgedHere(person.id());
        Map<String, Optional<Waiting>> waiting = new HashMap<>();
        for (int from = 0; from < judged.size(); from += AT_ONCE) {
            rows(person, judged.subList(from, Math.min(judged.size(), from + AT_ONCE)))
                    .forEach(row -> waiting.put(row.id(), row.waiting()));
        }
        List<InboxWindow.Entry> all = new ArrayList<>();
        for (String id : pieces.ids(person.id())) {
            all.add(new InboxWindow.Entry(id, waiting.getOrDefault(id, Optional.of(Waiting.NEW))));
        }
        all.sort(Comparator.comparing(e -> e.waiting().map(Waiting::ordinal).orElse(Waiting.values().length)));
        return all;
    }

    /** In the order of the ids; those of nothing are passed over. */
    List<InboxRow> rows(Person person, List<String> ids) {
        Map<String, KeptEvidence> kept = new HashMap<>();
        pieces.find(ids).forEach(k -> kept.put(k.evidence().id(), k));
        List<Judgement> said = verdicts.on(ids);
        Map<String, List<Judgement>> saidOf = new HashMap<>();
        said.forEach(j -> saidOf.computeIfAbsent(j.verdict().evidenceId(), e -> new ArrayList<>())
                .add(0, j));
        Set<String> opened = new HashSet<>(marks.opened(ids));
        return whole.of(ids.stream().filter(kept::containsKey).map(kept::get).toList(), said).stream()
                .map(piece -> row(
                        person,
                        piece,
                        saidOf.getOrDefault(piece.evidence().id(), List.of()),
                        opened.contains(piece.evidence().id())))
                .toList();
    }

    private static InboxRow row(Person person, PieceRow piece, List<Judgement> said, boolean opened) {
        List<Claim> claims = piece.claims().stream()
                .filter(c -> c.ladderId().equals(person.ladderId()))
                .toList();
        boolean judged = said.stream().anyMatch(Judgement::own);
        return new InboxRow(
                person,
                piece,
                claims,
                said,
                Waiting.of(piece.evidence().id(), PieceDigest.of(piece.evidence()), claims, said),
                opened || judged);
    }
}
