package dev.rung.service;

import dev.rung.domain.coaching.Happening;
import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.person.Person;
import dev.rung.domain.review.Review;
import dev.rung.domain.text.Amount;
import dev.rung.store.CommitmentStore;
import dev.rung.store.Database;
import dev.rung.store.EvidenceList;
import dev.rung.store.EvidenceStore;
import dev.rung.store.KeptEvidence;
import dev.rung.store.OwnedFilter;
import dev.rung.store.ReviewStore;
import dev.rung.store.VerdictStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads what changed for a person from a day on. */
final class SinceLast {
    /** As many pieces and as many verdicts as anybody looks through before a session. */
    private static final int MOST = 50;

    private final EvidenceList evidence;
    private final EvidenceStore pieces;
    private final VerdictStore verdicts;
    private final ReviewStore reviews;
    private final CommitmentStore commitments;

    SinceLast(Database database) {
        this.evidence = new EvidenceList(database);
        this.pieces = new EvidenceStore(database);
        this.verdicts = new VerdictStore(database);
        this.reviews = new ReviewStore(database);
        this.commitments = new CommitmentStore(database);
    }

    /** Newest first; what is dated after today is left out. */
    List<Happening> of(Person person, LocalDate from, LocalDate today) {
        List<Happening> all = new ArrayList<>();
        newest(person, today)
                .filter(k -> !k.evidence().on().isBefore(from))
                .forEach(k -> all.add(new Happening(
                        k.evidence().on(),
                        Happening.Kind.EVIDENCE,
                        k.evidence().title(),
                        k.evidence().id())));
        verdicts.since(person.id(), from).stream()
                .map(j -> j.verdict())
                .filter(v -> !v.on().isAfter(today))
                .limit(MOST)
                .forEach(v -> all.add(verdict(v)));
        reviews.all(person.id()).stream()
                .filter(r -> !r.on().isBefore(from) && !r.on().isAfter(today))
                .forEach(r -> all.add(new Happening(r.on(), Happening.Kind.REVIEW, words(r), r.id())));
        commitments
                .settled(person.id(), from, today)
                .forEach(c -> all.add(
                        new Happening(c.settledOn().orElseThrow(), Happening.Kind.COMMITMENT, words(c), c.id())));
        all.sort(Happening.NEWEST_FIRST);
        return all;
    }

    private Stream<KeptEvidence> newest(Person person, LocalDate today) {
        return evidence.below(OwnedFilter.of(person.id()), EvidenceList.TOP, 2 * MOST).stream()
                .filter(k -> !k.evidence().on().isAfter(today))
                .limit(MOST);
    }

    private Happening verdict(Verdict verdict) {
        String title =
                pieces.find(verdict.evidenceId()).map(k -> k.evidence().title()).orElse("");
        String verb = switch (verdict.decision()) {
            case ACCEPTED -> " accepted “";
            case QUESTIONED -> " questioned “";
            case REJECTED -> " rejected “";
        };
        String why = verdict.words().isBlank() ? "" : ": " + verdict.words();
        return new Happening(
                verdict.on(),
                Happening.Kind.VERDICT,
                verdict.reviewer() + verb + title + "”" + why,
                verdict.evidenceId());
    }

    private static String words(Review review) {
        return review.reviewer() + " rated " + Amount.of(review.ratings().size(), "expectation");
    }

    private static String words(Commitment commitment) {
        String why = commitment.reason().isEmpty() ? "" : ": " + commitment.reason();
        return commitment.state().word() + ": " + commitment.words() + why;
    }
}
