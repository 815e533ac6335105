package dev.rung.domain.standing;

import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.ladder.Readiness;
import java.time.LocalDate;
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
    private final Map<String, FactShelf> shelves;
    private final Map<ExpectationId, SubmittedRating> newestRating = new HashMap<>();
    private final Map<ExpectationId, ApplicabilityMark> newestMark = new HashMap<>();
    private final Map<String, List<ExpectationStanding>> judged = new HashMap<>();

    Bench(StandingRecords records, LocalDate day) {
        this.records = records;
        this.ladder = records.ladder();
        this.day = day;
        this.shelves = FactShelf.fill(records.facts(), day);
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
        List<ClaimFact> claims = Optional.ofNullable(shelves.get(competency.id()))
                .map(s -> s.onePerPiece(level.id(), reaching))
                .orElse(List.of());
        return new ExpectationRule(numbers, window)
                .judge(
                        id,
                        competency,
                        claims,
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
}
