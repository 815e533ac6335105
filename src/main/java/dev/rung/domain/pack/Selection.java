package dev.rung.domain.pack;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.standing.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a person chose to send to a reviewer. What is private or in the trash never leaves, whatever is chosen.
 *
 * @param period the days whose evidence goes along; empty when nothing but the named pieces does
 * @param expectations those whose claims travel, in order
 * @param named ids of pieces that go along whatever their day and claims
 * @param without ids of pieces that stay behind
 * @param assessment whether the newest self-assessment goes along, sealed
 */
public record Selection(
        Optional<Period> period,
        List<ExpectationId> expectations,
        Set<String> named,
        Set<String> without,
        boolean assessment) {

    private static final Comparator<Evidence> NEWEST_FIRST =
            Comparator.comparing(Evidence::on).thenComparing(Evidence::id).reversed();

    public Selection {
        expectations = List.copyOf(expectations);
        named = Set.copyOf(named);
        without = Set.copyOf(without);
    }

    /**
     * Days, both ends included.
     *
     * @param from the first; empty for no beginning
     * @param until the last; empty for no end
     */
    public record Period(Optional<LocalDate> from, Optional<LocalDate> until) {
        public boolean contains(LocalDate day) {
            return from.filter(day::isBefore).isEmpty()
                    && until.filter(day::isAfter).isEmpty();
        }
    }

    /**
     * A piece that might leave.
     *
     * @param claims what it claims on the ladder that travels
     * @param claimsElsewhere whether it claims something on another ladder
     */
    public record Candidate(
            Evidence evidence, boolean trashed, Collection<ExpectationId> claims, boolean claimsElsewhere) {
        public Candidate {
            claims = List.copyOf(claims);
        }
    }

    /**
     * What is sent unless something else is said: the evidence of the quarters in which claims count at the person's level,
     * for all that is expected at the level and at the target, with the self-assessment.
     *
     * @param level id of a level of the ladder
     */
    public static Selection usual(
            Ladder ladder, String level, Optional<String> target, Set<Quarter> away, LocalDate today) {
        int quarters = ladder.level(level)
                .map(l -> ladder.readiness().of(l.track()).windowQuarters())
                .orElseGet(() -> ladder.readiness().individual().windowQuarters());
        Window window = Window.of(today, quarters, away);
        Set<String> levels = new LinkedHashSet<>();
        levels.add(level);
        target.ifPresent(levels::add);
        return new Selection(
                Optional.of(new Period(Optional.of(window.first()), Optional.empty())),
                expectations(ladder, levels),
                Set.of(),
                Set.of(),
                true);
    }

    /** All that a ladder expects at these levels, in the ladder's order. */
    public static List<ExpectationId> expectations(Ladder ladder, Set<String> levels) {
        List<ExpectationId> all = new ArrayList<>();
        ladder.competencies()
                .forEach(competency -> ladder.levels().stream()
                        .map(Level::id)
                        .filter(id -> levels.contains(id) && competency.at(id).isPresent())
                        .forEach(id -> all.add(new ExpectationId(competency.id(), id))));
        return all;
    }

    /** Parts what leaves from what stays behind, each newest first. */
    public Parting part(Collection<Candidate> candidates, LocalDate today) {
        List<EvidencePack.Piece> leaving = new ArrayList<>();
        List<Parting.Staying> staying = new ArrayList<>();
        for (Candidate candidate : candidates) {
            List<ExpectationId> claims = expectations.stream()
                    .filter(candidate.claims()::contains)
                    .distinct()
                    .toList();
            why(candidate, claims, today)
                    .ifPresentOrElse(
                            why -> staying.add(new Parting.Staying(candidate.evidence(), why)),
                            () -> leaving.add(new EvidencePack.Piece(candidate.evidence(), claims)));
        }
        leaving.sort(Comparator.comparing(EvidencePack.Piece::evidence, NEWEST_FIRST));
        staying.sort(Comparator.comparing(Parting.Staying::evidence, NEWEST_FIRST));
        return new Parting(leaving, staying);
    }

    private Optional<Parting.Why> why(Candidate candidate, List<ExpectationId> claims, LocalDate today) {
        Evidence piece = candidate.evidence();
        boolean wanted = named.contains(piece.id());
        if (!wanted && period.filter(p -> p.contains(piece.on())).isEmpty()) {
            return Optional.of(Parting.Why.OTHER_DAYS);
        }
        if (candidate.trashed()) {
            return Optional.of(Parting.Why.TRASHED);
        }
        if (piece.isPrivate()) {
            return Optional.of(Parting.Why.PRIVATE);
        }
        if (without.contains(piece.id())) {
            return Optional.of(Parting.Why.LEFT_OUT);
        }
        if (wanted) {
            return Optional.empty();
        }
        if (piece.on().isAfter(today)) {
            return Optional.of(Parting.Why.FUTURE);
        }
        if (!claims.isEmpty()) {
            return Optional.empty();
        }
        if (!candidate.claims().isEmpty()) {
            return Optional.of(Parting.Why.OTHER_EXPECTATIONS);
        }
        return Optional.of(candidate.claimsElsewhere() ? Parting.Why.OTHER_LADDER : Parting.Why.NO_CLAIM);
    }
}
