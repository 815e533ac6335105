package dev.rung.domain.standing;

import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.ladder.Readiness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One person's records laid out for judging on one day, and the expectations and levels judged so far. */
final class Bench {
    private final Ladder ladder;
    private final LocalDate day;
    private final StandingRecords records;
    private final Map<String, List<ClaimFact>> factsByCompetency = new HashMap<>();
    private final Map<ExpectationId, SubmittedRating> newestRating = new HashMap<>();
    private final Map<ExpectationId, ApplicabilityMark> newestMark = new HashMap<>();
    private final Map<String, List<ExpectationStanding>> judged = new HashMap<>();

    Bench(StandingRecords records, LocalDate day) {
        this.records = records;
        this.ladder = records.ladder();
        this.day = day;
        for (ClaimFact fact : records.facts()) {
            if (!fact.on().isAfter(day)) {
                factsByCompetency
                        .computeIfAbsent(fact.expectation().competency(), c -> new ArrayList<>())
                        .add(fact);
            }
        }
        // Newest first puts the claims of one piece of evidence side by side: they share its day and its id.
        factsByCompetency.values().forEach(facts -> facts.sort(ClaimFact.NEWEST_FIRST));
        for (SubmittedRating rating : records.ratings()) {
            if (!rating.on().isAfter(day) && rating.rating() != Rating.NOT_OBSERVED) {
                newestRating.merge(
                        rating.expectation(), rating, (a, b) -> SubmittedRating.BY_AGE.compare(a, b) >= 0 ? a : b);
            }
        }
        for (ApplicabilityMark mark : records.marks()) {
            if (!mark.on().isAfter(day)) {
                newestMark.merge(
                        mark.expectation(), mark, (a, b) -> ApplicabilityMark.BY_AGE.compare(a, b) >= 0 ? a : b);
            }
        }
    }

    LevelStanding level(Level level) {
        return LevelRule.judge(level, ladder, expectations(level), this::expectations);
    }

    /** Every expectation of the level, in the ladder's order. */
    List<ExpectationStanding> expectations(Level level) {
        List<ExpectationStanding> known = judged.get(level.id());
        if (known != null) {
            return known;
        }
        Readiness.Numbers numbers = ladder.readiness().of(level.track());
        Window window = Window.of(day, numbers.windowQuarters(), records.away());
        Set<String> reaching = levelsReaching(level);
        List<ExpectationStanding> all = ladder.competencies()
                .filter(c -> c.at(level.id()).isPresent())
                .map(c -> expectation(c, level, numbers, window, reaching))
                .toList();
        judged.put(level.id(), all);
        return all;
    }

    private ExpectationStanding expectation(
            Competency competency, Level level, Readiness.Numbers numbers, Window window, Set<String> reaching) {
        ExpectationId id = new ExpectationId(competency.id(), level.id());
        List<ClaimFact> facts = factsByCompetency.getOrDefault(competency.id(), List.of());
        return new ExpectationRule(numbers, window)
                .judge(
                        id,
                        competency,
                        onePerPiece(facts, id.level(), reaching),
                        Optional.ofNullable(newestRating.get(id)),
                        Optional.ofNullable(newestMark.get(id)));
    }

    /** The levels whose claims count here: the level itself and all that have it below them on their path. */
    private Set<String> levelsReaching(Level level) {
        Set<String> reaching = new HashSet<>();
        reaching.add(level.id());
        for (Level higher : ladder.levels()) {
            if (ladder.below(higher.id()).contains(level.id())) {
                reaching.add(higher.id());
            }
        }
        return reaching;
    }

    /** Of several claims of one piece of evidence the one that counts for most; among equals the level's own. */
    private static List<ClaimFact> onePerPiece(List<ClaimFact> newestFirst, String level, Set<String> reaching) {
        List<ClaimFact> kept = new ArrayList<>();
        for (ClaimFact fact : newestFirst) {
            if (!reaching.contains(fact.expectation().level())) {
                continue;
            }
            int last = kept.size() - 1;
            if (last < 0 || !kept.get(last).evidenceId().equals(fact.evidenceId())) {
                kept.add(fact);
            } else if (betterFor(level, fact, kept.get(last))) {
                kept.set(last, fact);
            }
        }
        return kept;
    }

    private static boolean betterFor(String level, ClaimFact fact, ClaimFact kept) {
        return fact.rejected() == kept.rejected()
                && fact.strength() == kept.strength()
                && fact.expectation().level().equals(level)
                && !kept.expectation().level().equals(level);
    }
}
