package dev.rung.domain.evidence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What reviewers said, as of a day, by what they said it of. A piece and each of its claims are judged apart: the newest
 * verdict on the piece decides for the piece, the newest on a claim for that claim, and neither overrules the other. Of
 * two on one day the later id is the newer (UUIDv7 sorts by time).
 *
 * <p>A question leaves the tier as it was, so an acceptance stands until it is rejected, also while a newer question
 * waits; a rejection ends with any newer verdict, a question included.
 */
public final class Verdicts {
    /** Oldest first. */
    public static final Comparator<Verdict> BY_AGE =
            Comparator.comparing(Verdict::on).thenComparing(Verdict::id);

    private final Map<String, Verdict> newest = new HashMap<>();
    private final Map<String, Verdict> newestAnswer = new HashMap<>();
    private final Set<String> answered = new HashSet<>();

    private Verdicts() {}

    /** The same, knowing which questions were answered up to and including the day. */
    public static Verdicts asOf(Collection<Verdict> all, Collection<VerdictAnswer> answers, LocalDate day) {
        Verdicts verdicts = asOf(all, day);
        for (VerdictAnswer answer : answers) {
            if (!answer.on().isAfter(day)) {
                verdicts.answered.add(answer.verdictId());
            }
        }
        return verdicts;
    }

    /** The verdicts up to and including the day; the order of the list does not matter. */
    public static Verdicts asOf(Collection<Verdict> all, LocalDate day) {
        Verdicts verdicts = new Verdicts();
        for (Verdict verdict : all) {
            if (!verdict.on().isAfter(day)) {
                String subject = verdict.claimId().orElse(verdict.evidenceId());
                verdicts.newest.merge(subject, verdict, Verdicts::newer);
                if (verdict.decision() != Verdict.Decision.QUESTIONED) {
                    verdicts.newestAnswer.merge(subject, verdict, Verdicts::newer);
                }
            }
        }
        return verdicts;
    }

    private static Verdict newer(Verdict one, Verdict other) {
        return BY_AGE.compare(one, other) >= 0 ? one : other;
    }

    /** The newest verdict on a piece as a whole, or on a claim, by its id. */
    public Optional<Verdict> newest(String evidenceOrClaimId) {
        return Optional.ofNullable(newest.get(evidenceOrClaimId));
    }

    /** Whether the newest verdict on this piece or claim rejects it. */
    public boolean rejected(String evidenceOrClaimId) {
        return newest(evidenceOrClaimId)
                .filter(v -> v.decision() == Verdict.Decision.REJECTED)
                .isPresent();
    }

    /** Whether an acceptance of this piece or claim stands. */
    public boolean accepted(String evidenceOrClaimId) {
        return Optional.ofNullable(newestAnswer.get(evidenceOrClaimId))
                .filter(v -> v.decision() == Verdict.Decision.ACCEPTED)
                .isPresent();
    }

    /** The question that waits for an answer: the newest verdict, when it is one and was not answered. */
    public Optional<Verdict> question(String evidenceOrClaimId) {
        return newest(evidenceOrClaimId)
                .filter(v -> v.decision() == Verdict.Decision.QUESTIONED)
                .filter(v -> !answered.contains(v.id()));
    }

    /** Of these verdicts on one piece and its claims, the newest first; the older ones stay visible. */
    public static List<Verdict> newestFirst(Collection<Verdict> verdicts) {
        return verdicts.stream().sorted(BY_AGE.reversed()).toList();
    }
}
