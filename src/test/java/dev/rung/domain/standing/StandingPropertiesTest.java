package dev.rung.domain.standing;

import static dev.rung.domain.standing.Given.DAY;
import static dev.rung.domain.standing.Given.LADDER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.evidence.Strength;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.person.Quarter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds for any records: tried on records drawn at random from fixed seeds. */
class StandingPropertiesTest {
    private static final int ROUNDS = 80;
    private static final List<ExpectationId> CELLS = LADDER.competencies()
            .flatMap(c -> c.expectations().keySet().stream().map(l -> new ExpectationId(c.id(), l)))
            .toList();

    @Test
    void addingEvidenceNeverLowersAState() {
        everyRound((records, random) -> {
            List<ClaimFact> more = new ArrayList<>(records.facts());
            more.addAll(facts(random, 1 + random.nextInt(4), "new"));
            assertNoneLower(judge(records), judge(records.with(more)));
        });
    }

    @Test
    void claimingThePieceOnceMoreNeverLowersAState() {
        everyRound((records, random) -> {
            List<ClaimFact> more = new ArrayList<>(records.facts());
            records.facts().stream()
                    .limit(3)
                    .forEach(f -> more.add(new ClaimFact(
                            any(random, CELLS),
                            f.evidenceId(),
                            f.title(),
                            f.on(),
                            f.strength(),
                            random.nextBoolean(),
                            f.isPrivate())));
            assertNoneLower(judge(records), judge(records.with(more)));
        });
    }

    @Test
    void tiersZeroAndOneNeverRaiseAboveClaimed() {
        everyRound((records, random) -> {
            List<ClaimFact> more = new ArrayList<>(records.facts());
            for (ClaimFact fact : facts(random, 5, "weak")) {
                more.add(with(fact, random.nextBoolean() ? Strength.ASSERTED : Strength.DESCRIBED));
            }
            Map<ExpectationId, State> before = judge(records);
            judge(records.with(more)).forEach((cell, state) -> {
                if (state != before.get(cell)) {
                    assertThat(state).isEqualTo(State.CLAIMED);
                }
            });
        });
    }

    @Test
    void volumeWithinAQuarterEarnsNothingBeyondShown() {
        everyRound((records, random) -> {
            LocalDate day = DAY.minusDays(random.nextInt(700));
            List<ClaimFact> sameQuarter = new ArrayList<>();
            for (ClaimFact fact : facts(random, 200, "mass")) {
                LocalDate on = Quarter.of(day).first().plusDays(random.nextInt(50));
                sameQuarter.add(
                        new ClaimFact(fact.expectation(), fact.evidenceId(), "", on, Strength.VERIFIED, false, false));
            }
            judge(records.with(sameQuarter))
                    .values()
                    .forEach(state -> assertThat(state.atLeast(State.SUSTAINED)).isFalse());
        });
    }

    @Test
    void theOrderOfTheRecordsDoesNotMatter() {
        everyRound((records, random) -> {
            StandingRecords shuffled = new StandingRecords(
                    LADDER,
                    shuffled(records.facts(), random),
                    shuffled(records.ratings(), random),
                    shuffled(records.marks(), random),
                    records.away());
            assertThat(StandingRules.judge(shuffled, DAY)).isEqualTo(StandingRules.judge(records, DAY));
        });
    }

    @Test
    void aClaimReachesItsOwnLevelAndThoseBelowOnItsPathOnly() {
        for (ExpectationId cell : CELLS) {
            ClaimFact fact = new ClaimFact(cell, "e", "", DAY, Strength.VERIFIED, false, false);
            Set<ExpectationId> reached = judge(StandingRecords.of(LADDER, List.of(fact))).entrySet().stream()
                    .filter(e -> e.getValue() != State.NO_EVIDENCE)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            Set<ExpectationId> path = CELLS.stream()
                    .filter(c -> c.competency().equals(cell.competency()))
                    .filter(c -> c.level().equals(cell.level())
                            || LADDER.below(cell.level()).contains(c.level()))
                    .collect(Collectors.toSet());
            assertThat(reached).isEqualTo(path);
        }
    }

    @Test
    void theDecidingFactsGiveTheSameVerdictsAsAllFacts() {
        everyRound((records, random) -> {
            List<ClaimFact> many = new ArrayList<>(records.facts());
            many.addAll(facts(random, random.nextInt(400), "many"));
            StandingRecords all = records.with(many);
            StandingRecords few = BoundedFacts.of(all, DAY);
            assertThat(judge(few)).isEqualTo(judge(all));
            List<LevelStanding> byFew = StandingRules.judge(few, DAY).levels();
            List<LevelStanding> byAll = StandingRules.judge(all, DAY).levels();
            for (int i = 0; i < byAll.size(); i++) {
                assertThat(byFew.get(i).verdict()).isEqualTo(byAll.get(i).verdict());
                assertThat(byFew.get(i).sustained()).isEqualTo(byAll.get(i).sustained());
                assertThat(byFew.get(i).confirmed()).isEqualTo(byAll.get(i).confirmed());
            }
        });
    }

    @Test
    void markingAQuarterAwayNeverLowersAState() {
        everyRound((records, random) -> {
            Set<Quarter> away = new HashSet<>(records.away());
            away.add(Quarter.of(DAY).minus(random.nextInt(8)));
            StandingRecords marked =
                    new StandingRecords(LADDER, records.facts(), records.ratings(), records.marks(), away);
            assertNoneLower(judge(records), judge(marked));
        });
    }

    @Test
    void whatIsSaidToBeMissingMakesItSustained() {
        everyRound((records, random) -> {
            Standing standing = StandingRules.judge(records, DAY);
            for (LevelStanding level : standing.levels()) {
                for (ExpectationStanding e : level.expectations()) {
                    if (e.state() == State.SHOWN && e.missing().contains("; 1 more in another quarter")) {
                        assertThat(judge(records.with(oneMoreElsewhere(records, e)))
                                        .get(e.id()))
                                .isIn(State.SUSTAINED, State.CONFIRMED);
                    }
                }
            }
        });
    }

    private static List<ClaimFact> oneMoreElsewhere(StandingRecords records, ExpectationStanding standing) {
        LocalDate day = DAY;
        while (taken(standing, day)) {
            day = Quarter.of(day).first().minusDays(1);
        }
        List<ClaimFact> more = new ArrayList<>(records.facts());
        more.add(new ClaimFact(standing.id(), "more", "", day, Strength.WITNESSED, false, false));
        return more;
    }

    private static boolean taken(ExpectationStanding standing, LocalDate day) {
        return standing.counted().stream().anyMatch(c -> Quarter.of(c.on()).contains(day));
    }

    private static void everyRound(BiConsumer<StandingRecords, Random> property) {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            property.accept(records(random), random);
        }
    }

    private static void assertNoneLower(Map<ExpectationId, State> before, Map<ExpectationId, State> after) {
        before.forEach((cell, state) -> assertThat(after.get(cell)).isGreaterThanOrEqualTo(state));
    }

    private static Map<ExpectationId, State> judge(StandingRecords records) {
        return StandingRules.judge(records, DAY).levels().stream()
                .flatMap(l -> l.expectations().stream())
                .collect(Collectors.toMap(ExpectationStanding::id, ExpectationStanding::state));
    }

    private static StandingRecords records(Random random) {
        List<SubmittedRating> ratings = new ArrayList<>();
        List<ApplicabilityMark> marks = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            ratings.add(new SubmittedRating(
                    "r" + i, "Ana", day(random), any(random, CELLS), any(random, List.of(Rating.values()))));
        }
        for (int i = 0; i < random.nextInt(6); i++) {
            marks.add(new ApplicabilityMark("m" + i, any(random, CELLS), day(random), "why", random.nextBoolean()));
        }
        Set<Quarter> away = new HashSet<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            away.add(Quarter.of(day(random)));
        }
        return new StandingRecords(LADDER, facts(random, random.nextInt(120), "e"), ratings, marks, away);
    }

    private static List<ClaimFact> facts(Random random, int pieces, String prefix) {
        List<ClaimFact> facts = new ArrayList<>();
        for (int i = 0; i < pieces; i++) {
            LocalDate on = day(random);
            Strength strength = any(random, List.of(Strength.values()));
            Set<ExpectationId> claimed = new HashSet<>();
            for (int c = 0; c <= random.nextInt(3); c++) {
                ExpectationId cell = any(random, CELLS);
                if (claimed.add(cell)) {
                    boolean rejected = random.nextInt(8) == 0;
                    facts.add(new ClaimFact(cell, prefix + i, "t" + i, on, strength, rejected, random.nextBoolean()));
                }
            }
        }
        return facts;
    }

    private static ClaimFact with(ClaimFact f, Strength strength) {
        return new ClaimFact(f.expectation(), f.evidenceId(), f.title(), f.on(), strength, f.rejected(), f.isPrivate());
    }

    private static LocalDate day(Random random) {
        return DAY.plusDays(20).minusDays(random.nextInt(1000));
    }

    private static <T> T any(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
