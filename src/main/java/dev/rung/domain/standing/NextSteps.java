package dev.rung.domain.standing;

import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Strength;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Readiness;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.text.Amount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The smallest steps that change a state, those first that bring the target's verdict nearest. Each is tried out: it is
 * proposed only where the rules, given the changed record, come to a higher state.
 */
public final class NextSteps {
    /** Below this score the words an unclaimed piece shares with an expectation are too few to speak of it. */
    private static final double SPEAKING = 8;
    /** How many unclaimed pieces are looked at, newest first. */
    private static final int UNCLAIMED = 30;

    private final Standing standing;
    private final StandingRecords records;
    private final String target;
    private final Map<String, Evidence> known = new HashMap<>();
    private final List<NextStep> found = new ArrayList<>();

    private NextSteps(Standing standing, StandingRecords records, String target) {
        this.standing = standing;
        this.records = records;
        this.target = target;
    }

    /**
     * The steps for the own and the target level, the most worthwhile first: one per expectation, and one per piece of
     * evidence.
     *
     * @param standing of every level, of {@code records}
     * @param targetLevel empty when none is set; then the own level is what the steps work towards
     * @param claimed pieces behind the claims, to name what they lack; one that is not among them is named less exactly
     * @param unclaimed pieces without any claim
     */
    public static List<NextStep> of(
            Standing standing,
            String ownLevel,
            Optional<String> targetLevel,
            StandingRecords records,
            Collection<Evidence> claimed,
            Collection<Evidence> unclaimed) {
        NextSteps steps = new NextSteps(standing, records, targetLevel.orElse(ownLevel));
        claimed.forEach(e -> steps.known.put(e.id(), e));
        Stream.of(steps.target, ownLevel)
                .distinct()
                .flatMap(l -> standing.level(l).stream())
                .forEach(steps::walk);
        steps.claimSteps(unclaimed, ownLevel, targetLevel);
        return steps.ranked();
    }

    private void walk(LevelStanding level) {
        for (ExpectationStanding expectation : level.expectations()) {
            if (!expectation.applicable() || expectation.hygiene()) {
                continue;
            }
            if (expectation.state() == State.SUSTAINED) {
                add(
                        NextStep.Kind.REVIEW,
                        "Have a reviewer rate " + name(expectation, level),
                        Optional.empty(),
                        level,
                        expectation,
                        State.CONFIRMED);
            } else if (expectation.state() != State.CONFIRMED) {
                raise(level, expectation);
                collect(level, expectation);
            }
        }
    }

    /** One claim of each strength and quarter is tried: the others of that quarter would change nothing else. */
    private void raise(LevelStanding level, ExpectationStanding expectation) {
        Window window = window(level);
        Set<String> tried = new HashSet<>();
        for (ClaimFact claim : expectation.claims()) {
            if (!claim.rejected()
                    && !claim.strong()
                    && window.contains(claim.on())
                    && tried.add(claim.strength().word() + Quarter.indexOf(claim.on()))) {
                Raise raise = Raise.of(claim, Optional.ofNullable(known.get(claim.evidenceId())));
                List<ClaimFact> changed = new ArrayList<>(expectation.claims());
                changed.set(changed.indexOf(claim), raise.applied(claim));
                tryOut(raise.kind(), raise.words(), Optional.of(claim.evidenceId()), level, expectation, changed);
            }
        }
    }

    /** Something new of this quarter or, where this quarter has enough, of the newest quarter that would help. */
    private void collect(LevelStanding level, ExpectationStanding expectation) {
        Window window = window(level);
        Quarter current = Quarter.of(standing.on());
        for (LocalDate day = standing.on();
                window.contains(day);
                day = Quarter.of(day).first().minusDays(1)) {
            boolean strong = expectation.state() == State.SHOWN && !expectation.strong();
            ClaimFact fresh = new ClaimFact(
                    expectation.id(), "", "", day, strong ? Strength.WITNESSED : Strength.ARTIFACT, false, false);
            String when = Quarter.of(day).equals(current)
                    ? "this quarter"
                    : Quarter.of(day).title();
            String words = "Bring 1 " + (strong ? "witnessed or measured result" : "piece of evidence with a link")
                    + " from " + when + " for " + name(expectation, level);
            if (tryOut(
                    NextStep.Kind.COLLECT,
                    words,
                    Optional.empty(),
                    level,
                    expectation,
                    and(expectation.claims(), fresh))) {
                return;
            }
        }
    }

    private void claimSteps(Collection<Evidence> unclaimed, String ownLevel, Optional<String> targetLevel) {
        Suggestions suggestions = new Suggestions(standing.ladder());
        unclaimed.stream()
                .filter(e -> !e.on().isAfter(standing.on()))
                .sorted(Comparator.comparing(Evidence::on)
                        .thenComparing(Evidence::id)
                        .reversed())
                .limit(UNCLAIMED)
                .forEach(piece -> suggestions.forEvidence(piece, standing, ownLevel, targetLevel).stream()
                        .filter(s -> s.score() >= SPEAKING && !s.shared().isEmpty())
                        .filter(s -> s.expectation().level().equals(target)
                                || s.expectation().level().equals(ownLevel))
                        .limit(3)
                        .forEach(s -> claim(piece, s)));
    }

    private void claim(Evidence piece, Suggestion suggestion) {
        LevelStanding level = standing.level(suggestion.expectation().level()).orElseThrow();
        ExpectationStanding expectation =
                level.expectation(suggestion.expectation().competency()).orElseThrow();
        if (expectation.hygiene()) {
            return;
        }
        Strength now = Strength.of(piece, false);
        boolean counts = now.atLeast(Strength.LEAST_COUNTED);
        Strength then = counts ? now : Raise.completed(piece);
        ClaimFact fact =
                new ClaimFact(expectation.id(), piece.id(), piece.title(), piece.on(), then, false, piece.isPrivate());
        String words = counts
                ? "Claim \"" + piece.title() + "\" for " + name(expectation, level)
                : "Complete \"" + piece.title() + "\" with " + Raise.lacking(piece) + " and claim it for "
                        + name(expectation, level);
        tryOut(
                counts ? NextStep.Kind.CLAIM : NextStep.Kind.COMPLETE,
                words,
                Optional.of(piece.id()),
                level,
                expectation,
                and(expectation.claims(), fact));
    }

    /** Proposes the step when the changed claims bring a higher state. */
    private boolean tryOut(
            NextStep.Kind kind,
            String words,
            Optional<String> evidenceId,
            LevelStanding level,
            ExpectationStanding expectation,
            List<ClaimFact> changed) {
        List<ClaimFact> ordered =
                changed.stream().sorted(ClaimFact.NEWEST_FIRST).toList();
        State to = new ExpectationRule(numbers(level), window(level))
                .judge(expectation.id(), expectation.competency(), ordered, expectation.review(), Optional.empty())
                .state();
        boolean changes = to.atLeast(State.SHOWN) && to.compareTo(expectation.state()) > 0;
        if (changes) {
            add(kind, words, evidenceId, level, expectation, to);
        }
        return changes;
    }

    private void add(
            NextStep.Kind kind,
            String words,
            Optional<String> evidenceId,
            LevelStanding level,
            ExpectationStanding expectation,
            State to) {
        String why = name(expectation, level) + ": " + expectation.state().title() + " to " + to.title();
        int score = effect(level, expectation, to) - 3 * kind.ordinal();
        found.add(new NextStep(kind, words, why, evidenceId, expectation.id(), 1, to, score));
    }

    /** What the change does for the target: a core competency shown, one more of the share, the share reached. */
    private int effect(LevelStanding level, ExpectationStanding expectation, State to) {
        boolean nowShown = !expectation.state().atLeast(State.SHOWN);
        boolean nowSustained = !expectation.sustained() && to.atLeast(State.SUSTAINED);
        int effect = nowSustained ? 60 : nowShown ? 30 : 0;
        if (expectation.core() && (nowShown || nowSustained)) {
            effect += 30;
        }
        int percent = standing.ladder().readiness().operatingPercent();
        if (nowSustained && (level.sustained() + 1) * 100 >= percent * level.applicable()) {
            effect += 20;
        }
        return level.level().id().equals(target) ? effect + 10 : effect / 2;
    }

    /** The best step of each expectation; steps that are one and the same thing to do become one. */
    private List<NextStep> ranked() {
        Comparator<NextStep> best = Comparator.comparingInt(NextStep::score)
                .reversed()
                .thenComparing(NextStep::kind)
                .thenComparing(NextStep::expectation)
                .thenComparing(NextStep::words);
        found.sort(best);
        Map<ExpectationId, NextStep> perExpectation = new LinkedHashMap<>();
        found.forEach(s -> perExpectation.putIfAbsent(s.expectation(), s));
        Map<String, NextStep> perPiece = new LinkedHashMap<>();
        for (NextStep step : perExpectation.values()) {
            perPiece.merge(step.evidenceId().orElse(step.words()), step, NextSteps::together);
        }
        return perPiece.values().stream().sorted(best).toList();
    }

    private static NextStep together(NextStep first, NextStep other) {
        int changes = first.changes() + other.changes();
        String why =
                first.why().replaceFirst("; also .*$", "") + "; also " + Amount.of(changes - 1, "other expectation");
        return new NextStep(
                first.kind(),
                first.words(),
                why,
                first.evidenceId(),
                first.expectation(),
                changes,
                first.to(),
                first.score() + Math.max(0, other.score()) / 2);
    }

    private Readiness.Numbers numbers(LevelStanding level) {
        return standing.ladder().readiness().of(level.level().track());
    }

    private Window window(LevelStanding level) {
        return Window.of(standing.on(), numbers(level).windowQuarters(), records.away());
    }

    private static String name(ExpectationStanding expectation, LevelStanding level) {
        return expectation.competency().title() + " at " + level.level().title();
    }

    private static List<ClaimFact> and(List<ClaimFact> claims, ClaimFact fresh) {
        return Stream.concat(claims.stream(), Stream.of(fresh)).toList();
    }
}
