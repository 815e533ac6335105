package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.PieceDigest;
import dev.rung.domain.evidence.Strength;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.LadderId;
import dev.rung.domain.pack.Envelope;
import dev.rung.domain.pack.EvidencePack;
import dev.rung.domain.pack.KeptPack;
import dev.rung.domain.pack.Purpose;
import dev.rung.domain.person.Person;
import dev.rung.domain.standing.ApplicabilityMark;
import dev.rung.domain.text.Amount;
import dev.rung.files.pack.SealedBox;
import dev.rung.store.ClaimStore;
import dev.rung.store.Database;
import dev.rung.store.EvidenceBatch;
import dev.rung.store.EvidenceStore;
import dev.rung.store.IntakeStore;
import dev.rung.store.KeptEvidence;
import dev.rung.store.MarkStore;
import dev.rung.store.PackStore;
import dev.rung.store.PersonStore;
import dev.rung.store.Uuid7;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes in what somebody sent of their work. It adds and renews, and never deletes. */
final class EvidenceIntake {
    private final IntakeStore intake;
    private final PackStore packs;
    private final PersonStore people;
    private final EvidenceStore pieces;
    private final EvidenceBatch batch;
    private final ClaimStore claims;
    private final MarkStore marks;
    private final PackLadders ladders;
    private final Uuid7 ids;

    EvidenceIntake(Database database, PackLadders ladders, Uuid7 ids) {
        this.intake = new IntakeStore(database);
        this.packs = new PackStore(database);
        this.people = new PersonStore(database);
        this.pieces = new EvidenceStore(database);
        this.batch = new EvidenceBatch(database);
        this.claims = new ClaimStore(database);
        this.marks = new MarkStore(database);
        this.ladders = ladders;
        this.ids = ids;
    }

    /** Refuses a pack with ids that belong to somebody else here. */
    void check(Optional<Person> sender, EvidencePack pack, Optional<SealedBox> sealed) {
        String person = sender.map(Person::id).orElse("");
        if (intake.ownersOfPieces(ids(pack)).values().stream().anyMatch(owner -> !owner.equals(person))) {
            throw foreign("evidence");
        }
        List<String> markIds = pack.marks().stream().map(ApplicabilityMark::id).toList();
        if (intake.ownersOfMarks(markIds).values().stream().anyMatch(owner -> !owner.equals(person))) {
            throw foreign("marks of not applicable");
        }
        if (sealed.flatMap(s -> intake.ownerOfAssessment(s.assessmentId()))
                .filter(owner -> !owner.equals(person))
                .isPresent()) {
            throw foreign("a self-assessment");
        }
        try {
            Currency.getInstance(pack.currency());
        } catch (IllegalArgumentException unknown) {
            throw Refusal.data("Its currency " + pack.currency() + " is none that there is.");
        }
    }

    private static Refusal foreign(String what) {
        return Refusal.data(
                "It holds " + what + " with ids that belong to somebody else here, so nothing of it is taken;"
                        + " ask the sender how that came about.");
    }

    private static List<String> ids(EvidencePack pack) {
        return pack.pieces().stream().map(p -> p.evidence().id()).toList();
    }

    /** Somebody new, as the pack tells them. */
    static Person person(String id, String name, Person.Relation as, EvidencePack pack) {
        return new Person(id, name, as, pack.ladder().id(), pack.level(), pack.target(), pack.currency());
    }

    /**
     * Takes it in. The pack itself must be kept already.
     *
     * @param person who sent it, kept already
     * @return what is worth knowing, a sentence each
     */
    List<String> take(
            Person person, Envelope envelope, EvidencePack pack, Optional<SealedBox> sealed, LocalDate today) {
        List<String> notes = new ArrayList<>();
        boolean newest = packs.newestIn(person.id(), Purpose.EVIDENCE)
                .map(KeptPack::id)
                .filter(envelope.id()::equals)
                .isPresent();
        int before = intake.pieces(person.id(), pack.from(), pack.to());
        String ladder = newest ? stand(person, pack, today) : olderLadder(person, pack);
        Set<String> known = pieces(person, envelope, pack, ladder, newest, notes);
        int gone = before - known.size();
        if (newest && gone > 0) {
            notes.add(Amount.of(gone, "piece") + " of these days from earlier packs " + (gone == 1 ? "is" : "are")
                    + " not in it; " + (gone == 1 ? "it stays." : "they stay."));
        }
        Set<String> markIds = intake.ownersOfMarks(
                        pack.marks().stream().map(ApplicabilityMark::id).toList())
                .keySet();
        pack.marks().stream().filter(m -> !markIds.contains(m.id())).forEach(m -> marks.add(person.id(), ladder, m));
        pack.away().forEach(quarter -> marks.setAway(person.id(), quarter, true));
        answers(person, pack, notes);
        sealed.ifPresent(s -> packs.seal(s.assessmentId(), envelope.id(), person.id(), s.on(), s.box(), s.key()));
        return notes;
    }

    /** Level, target and ladder are those of the newest pack; claims follow from one copy of a ladder to the next. */
    private String stand(Person person, EvidencePack pack, LocalDate today) {
        String ladder = ladders.hold(pack.ladder(), person, today);
        if (!ladder.equals(person.ladderId()) && LadderId.same(ladder, person.ladderId())) {
            intake.moveToLadder(person.id(), person.ladderId(), ladder);
        }
        people.save(new Person(
                person.id(), person.name(), person.relation(), ladder, pack.level(), pack.target(), pack.currency()));
        return ladder;
    }

    private static String olderLadder(Person person, EvidencePack pack) {
        return LadderId.same(person.ladderId(), pack.ladder().id())
                ? person.ladderId()
                : pack.ladder().id();
    }

    /** Returns the ids of those that were here before, in these days and not in the trash. */
    private Set<String> pieces(
            Person person, Envelope envelope, EvidencePack pack, String ladder, boolean newest, List<String> notes) {
        Map<String, KeptEvidence> here = new LinkedHashMap<>();
        batch.find(ids(pack)).forEach(k -> here.put(k.evidence().id(), k));
        List<String> hereIds = List.copyOf(here.keySet());
        Map<String, Instant> readings = newest || here.isEmpty() ? Map.of() : packs.readings(hereIds);
        Map<String, Set<ExpectationId>> claimed = claimed(hereIds, ladder);
        int fresh = 0;
        int changed = 0;
        int newer = 0;
        // Oldest first, so that those of one day stand in the order in which they were written.
        for (int i = pack.pieces().size() - 1; i >= 0; i--) {
            EvidencePack.Piece piece = pack.pieces().get(i);
            Evidence evidence = piece.evidence();
            int tier = Strength.of(evidence, false).number();
            Optional<KeptEvidence> there = Optional.ofNullable(here.get(evidence.id()));
            if (there.isEmpty()) {
                intake.add(evidence, person.id(), tier, ladder, piece.claims(), ids::next);
                fresh++;
            } else if (readings.getOrDefault(evidence.id(), Instant.MIN).isAfter(envelope.madeAt())) {
                newer++;
            } else {
                if (!PieceDigest.of(there.get().evidence()).equals(PieceDigest.of(evidence))) {
                    pieces.save(evidence, person.id(), tier);
                    changed++;
                }
                List<ExpectationId> missing = new ArrayList<>(piece.claims());
                missing.removeAll(claimed.getOrDefault(evidence.id(), Set.of()));
                intake.claim(evidence, person.id(), tier, ladder, missing, ids::next);
            }
        }
        tell(notes, fresh, changed, newer, pack.pieces().size());
        Set<String> known = new HashSet<>();
        for (KeptEvidence kept : here.values()) {
            LocalDate on = kept.evidence().on();
            boolean within = pack.from().filter(on::isBefore).isEmpty()
                    && pack.to().filter(on::isAfter).isEmpty();
            if (within && kept.trashedOn().isEmpty()) {
                known.add(kept.evidence().id());
            }
        }
        return known;
    }

    private static void tell(List<String> notes, int fresh, int changed, int newer, int all) {
        notes.add(Amount.of(fresh, "new piece") + ", " + changed + " changed, " + (all - fresh - changed - newer)
                + " as before.");
        if (newer > 0) {
            notes.add(Amount.of(newer, "piece") + " came in a newer pack already and "
                    + (newer == 1 ? "keeps its newer reading." : "keep their newer reading."));
        }
    }

    private Map<String, Set<ExpectationId>> claimed(List<String> evidenceIds, String ladder) {
        Map<String, Set<ExpectationId>> claimed = new HashMap<>();
        for (Claim claim : claims.of(evidenceIds)) {
            if (claim.ladderId().equals(ladder)) {
                claimed.computeIfAbsent(claim.evidenceId(), id -> new HashSet<>())
                        .add(claim.expectation());
            }
        }
        return claimed;
    }

    /** An answer is to a question that was asked here, of a piece of the sender's. */
    private void answers(Person person, EvidencePack pack, List<String> notes) {
        Map<String, IntakeStore.KnownVerdict> asked = intake.verdicts(pack.answers().stream()
                .map(EvidencePack.AnsweredVerdict::verdictId)
                .toList());
        int fitting = 0;
        for (EvidencePack.AnsweredVerdict answer : pack.answers()) {
            Optional<IntakeStore.KnownVerdict> verdict = Optional.ofNullable(asked.get(answer.verdictId()))
                    .filter(v -> v.personId().equals(person.id()) && v.packId().isEmpty());
            if (verdict.isPresent()) {
                intake.answer(answer);
                fitting++;
            }
        }
        if (fitting > 0) {
            notes.add(Amount.of(fitting, "answer") + " to your questions.");
        }
        int strange = pack.answers().size() - fitting;
        if (strange > 0) {
            notes.add(Amount.of(strange, "answer") + " to what you did not ask, left out.");
        }
    }

    /** How each piece reads in the pack, by its id. */
    static Map<String, String> digests(EvidencePack pack) {
        Map<String, String> digests = new LinkedHashMap<>();
        pack.pieces().forEach(p -> digests.put(p.evidence().id(), PieceDigest.of(p.evidence())));
        return digests;
    }
}
