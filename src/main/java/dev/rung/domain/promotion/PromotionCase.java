package dev.rung.domain.promotion;

import dev.rung.domain.Refusal;
import dev.rung.domain.chain.TeamReturn;
import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Books;
import dev.rung.domain.initiative.Prediction;
import dev.rung.domain.initiative.TrackRecord;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.person.Person;
import dev.rung.domain.standing.LevelStanding;
import dev.rung.domain.standing.Standing;
import dev.rung.domain.standing.StandingRecords;
import dev.rung.domain.standing.StandingRules;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The case for a person at a level, as of a day: what is proven, what is missing, what went wrong. Computed from records and
 * never typed; the same records on the same day give the same case. Private evidence takes no part, and is counted.
 *
 * @param own made from everything; else from what the person's packs hold
 * @param standing at every level, without private evidence
 * @param held empty where the level held is not on the ladder, or is the target itself
 * @param books what the bets brought, kind by kind; never added up
 * @param record of forecasts of realised money, in the person's currency
 * @param avoided the same of losses avoided
 * @param scope quarter by quarter, oldest first
 */
public record PromotionCase(
        Person person,
        boolean own,
        LocalDate on,
        Standing standing,
        LevelStanding target,
        Optional<LevelStanding> held,
        List<Gap> gaps,
        CasePlan plan,
        List<MatrixRow> matrix,
        List<WentWrong> wrong,
        List<OutcomeStory> stories,
        int reviewedBets,
        Books books,
        TrackRecord record,
        TrackRecord avoided,
        List<ScopeQuarter> scope,
        List<NextLevelExample> examples,
        List<ReviewersWords> words,
        List<SideBySide> sides,
        Optional<TeamReturn> returned,
        LeftOut leftOut) {
    public PromotionCase {
        gaps = List.copyOf(gaps);
        matrix = List.copyOf(matrix);
        wrong = List.copyOf(wrong);
        stories = List.copyOf(stories);
        scope = List.copyOf(scope);
        examples = List.copyOf(examples);
        words = List.copyOf(words);
        sides = List.copyOf(sides);
    }

    /**
     * The case at a level of the person's ladder.
     *
     * @throws Refusal when the ladder has no such level
     */
    public static PromotionCase of(PromotionRecords records, String levelId, LocalDate day) {
        StandingRecords known = records.standing()
                .with(records.standing().facts().stream()
                        .filter(f -> !f.on().isAfter(day))
                        .toList());
        StandingRecords judged = known.withoutPrivate();
        Standing standing = StandingRules.judge(judged, day);
        LevelStanding target = standing.level(levelId).orElseThrow(() -> noLevel(standing.ladder(), levelId));
        Person person = records.person();
        Optional<LevelStanding> held = standing.level(person.level()).filter(h -> !h.equals(target));
        List<LevelStanding> levels =
                Stream.concat(Stream.of(target), held.stream()).toList();
        CaseClaims claims = new CaseClaims(records, day);
        List<Bet> bets = records.work().bets().stream().map(b -> b.asOf(day)).toList();
        List<SideBySide> sides = SideBySide.of(levels, records.opinions(), day);
        List<ClaimFact> facts = judged.facts();
        List<Prediction> predictions =
                bets.stream().flatMap(b -> b.prediction().stream()).toList();
        return new PromotionCase(
                person,
                records.own(),
                day,
                standing,
                target,
                held,
                Gap.of(target),
                CasePlan.of(records, judged, standing, levelId, day),
                MatrixRow.of(target, held, claims),
                WentWrong.of(bets, facts, claims, sides),
                OutcomeStory.of(bets, person.name(), person.currency(), evidence(records, claims, day)),
                (int) bets.stream().filter(b -> !b.postmortems().isEmpty()).count(),
                Books.of(bets, day),
                TrackRecord.of(predictions, person.currency()),
                TrackRecord.ofAvoided(predictions, person.currency()),
                ScopeQuarter.of(records, facts, claims, levelId, day),
                NextLevelExample.of(target, claims),
                ReviewersWords.of(sides),
                sides,
                records.work().returned(),
                new LeftOut(known.privatePieces(), LeftOut.notApplicable(levels), records.pack()));
    }

    private static Refusal noLevel(Ladder ladder, String levelId) {
        return Refusal.usage("No level “" + levelId + "” on the ladder " + ladder.title() + ": name one of "
                + ladder.levels().stream().map(Level::id).collect(Collectors.joining(", ")));
    }

    private static Map<String, List<CaseClaim>> evidence(PromotionRecords records, CaseClaims claims, LocalDate day) {
        Map<String, List<CaseClaim>> perBet = new HashMap<>();
        records.work()
                .evidence()
                .forEach((bet, ids) -> perBet.put(
                        bet,
                        ids.stream()
                                .flatMap(id -> claims.piece(id).stream())
                                .filter((Evidence e) -> !e.on().isAfter(day))
                                .map(claims::of)
                                .filter(CaseClaim::counts)
                                .sorted(CaseClaim.MOST_TELLING)
                                .toList()));
        return perBet;
    }

    /** The case in one paragraph, sentence by sentence: from facts, with numbers. */
    public List<String> paragraph() {
        return new CaseWords(this).sentences();
    }

    /** Pieces of evidence behind the counted claims at the target. */
    public long countedPieces() {
        return counted().map(ClaimFact::evidenceId).distinct().count();
    }

    Stream<ClaimFact> counted() {
        return target.expectations().stream().flatMap(e -> e.counted().stream());
    }
}
