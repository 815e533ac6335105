package dev.rung.domain.promotion;

import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Lever;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.domain.standing.LevelStanding;
import dev.rung.domain.standing.StandingRecords;
import dev.rung.domain.standing.StandingRules;
import dev.rung.domain.standing.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a quarter added, and where the target stood at its end.
 *
 * @param claims of this quarter that are strong enough to count and not rejected, at any level
 * @param levers how many pieces behind them carry each lever; a lever that none carries is missing
 * @param scopes how far they reached, in the person's words, each once, newest first
 * @param shown competencies at least shown at the target on its last day, or on the day of the case; hygiene left out
 * @param sustained of these, those sustained or confirmed
 */
public record ScopeQuarter(
        Quarter quarter, int claims, Map<Lever, Integer> levers, List<String> scopes, int shown, int sustained) {
    /** Two years are told at most. */
    public static final int MOST = 8;

    public ScopeQuarter {
        levers = Map.copyOf(levers);
        scopes = List.copyOf(scopes);
    }

    /** Oldest first, from the quarter of the oldest claim that can count; empty where none can. */
    static List<ScopeQuarter> of(
            PromotionRecords records, List<ClaimFact> facts, CaseClaims pieces, String level, LocalDate day) {
        int last = Quarter.indexOf(day);
        int first = facts.stream()
                .filter(ClaimFact::countable)
                .mapToInt(f -> Quarter.indexOf(f.on()))
                .min()
                .orElse(last + 1);
        List<ScopeQuarter> quarters = new ArrayList<>();
        for (int i = Math.max(first, last - MOST + 1); i <= last; i++) {
            quarters.add(of(records, facts, pieces, level, Quarter.ofIndex(i), day));
        }
        return quarters;
    }

    private static ScopeQuarter of(
            PromotionRecords records,
            List<ClaimFact> facts,
            CaseClaims pieces,
            String level,
            Quarter quarter,
            LocalDate day) {
        List<ClaimFact> own = facts.stream()
                .filter(f -> f.countable() && quarter.contains(f.on()))
                .toList();
        List<Evidence> behind = own.stream()
                .map(ClaimFact::evidenceId)
                .distinct()
                .flatMap(id -> pieces.piece(id).stream())
                .toList();
        Map<Lever, Integer> levers = new EnumMap<>(Lever.class);
        behind.forEach(e -> e.lever().ifPresent(l -> levers.merge(l, 1, Integer::sum)));
        LevelStanding then = at(records, level, quarter.last().isAfter(day) ? day : quarter.last());
        return new ScopeQuarter(
                quarter,
                own.size(),
                levers,
                behind.stream()
                        .map(e -> e.scope().strip())
                        .filter(s -> !s.isEmpty())
                        .distinct()
                        .toList(),
                atLeast(then, State.SHOWN),
                atLeast(then, State.SUSTAINED));
    }

    /** As the records read now, without what is dated later: as a standing of a past day is. */
    private static LevelStanding at(PromotionRecords records, String level, LocalDate end) {
        StandingRecords standing = records.standing();
        List<ClaimFact> facts = ClaimFact.of(
                records.evidence().stream().filter(e -> !e.isPrivate()).toList(),
                records.claims(),
                records.verdicts(),
                standing.ladder().id(),
                end);
        return StandingRules.judge(standing.with(facts), end, level).levels().get(0);
    }

    private static int atLeast(LevelStanding level, State state) {
        return (int) level.expectations().stream()
                .filter(e -> !e.hygiene())
                .map(ExpectationStanding::state)
                .filter(s -> s.atLeast(state))
                .count();
    }
}
