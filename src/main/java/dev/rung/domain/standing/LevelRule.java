package dev.rung.domain.standing;

import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.ladder.Rating;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The verdict on one level, and what stands between it and the next verdict. */
final class LevelRule {
    private final Level level;
    private final Ladder ladder;
    private final List<ExpectationStanding> all;
    private final List<ExpectationStanding> weighed;
    private final List<String> missing = new ArrayList<>();

    private LevelRule(Level level, Ladder ladder, List<ExpectationStanding> all) {
        this.level = level;
        this.ladder = ladder;
        this.all = all;
        this.weighed = weighed(all);
    }

    /** @param expectations of any level of the ladder */
    static LevelStanding judge(
            Level level,
            Ladder ladder,
            List<ExpectationStanding> own,
            Function<Level, List<ExpectationStanding>> expectations) {
        LevelRule rule = new LevelRule(level, ladder, own);
        LevelVerdict verdict = !rule.operating()
                ? LevelVerdict.NOT_YET
                : rule.readyBelow(expectations) ? LevelVerdict.READY : LevelVerdict.OPERATING;
        int confirmed = (int)
                rule.weighed.stream().filter(e -> e.state() == State.CONFIRMED).count();
        return new LevelStanding(
                level, verdict, own, sustained(rule.weighed), rule.weighed.size(), confirmed, rule.missing);
    }

    /** Applicable, hygiene left out. */
    private static List<ExpectationStanding> weighed(List<ExpectationStanding> all) {
        return all.stream().filter(e -> e.applicable() && !e.hygiene()).toList();
    }

    private static int sustained(List<ExpectationStanding> weighed) {
        return (int) weighed.stream().filter(ExpectationStanding::sustained).count();
    }

    private boolean operating() {
        if (weighed.isEmpty()) {
            missing.add("Nothing at " + level.title() + " is applicable, so nothing can be shown");
            return false;
        }
        int percent = ladder.readiness().operatingPercent();
        int needed = (weighed.size() * percent + 99) / 100;
        int has = sustained(weighed);
        boolean enough = has >= needed;
        if (!enough) {
            missing.add(level.title() + ": " + has + " of " + weighed.size() + " sustained; " + (needed - has)
                    + " more would make the " + percent + " % that operating wants");
        }
        boolean coreShown = true;
        for (ExpectationStanding expectation : weighed) {
            boolean lacksCore = expectation.core() && !expectation.state().atLeast(State.SHOWN);
            coreShown &= !lacksCore;
            if (lacksCore || !enough && !expectation.sustained()) {
                missing.add(sentence(expectation, level) + (lacksCore ? " (core: must be shown)" : ""));
            }
        }
        boolean blocked = false;
        for (ExpectationStanding expectation : all) {
            Optional<SubmittedRating> block = expectation.review().filter(r -> r.rating() == Rating.NOT_YET);
            if (expectation.hygiene() && expectation.applicable() && block.isPresent()) {
                blocked = true;
                missing.add(expectation.competency().title() + " at " + level.title()
                        + ": rated not yet in the latest review, of "
                        + block.get().on() + "; it blocks until a newer review says otherwise");
            }
        }
        return enough && coreShown && !blocked;
    }

    private boolean readyBelow(Function<Level, List<ExpectationStanding>> expectations) {
        List<Level> before =
                level.after().stream().flatMap(id -> ladder.level(id).stream()).toList();
        List<Unsustained> open = before.stream()
                .map(l -> new Unsustained(
                        l,
                        weighed(expectations.apply(l)).stream()
                                .filter(e -> !e.sustained())
                                .toList()))
                .toList();
        Optional<Unsustained> nearest =
                open.stream().min(Comparator.comparingInt(u -> u.left().size()));
        if (nearest.isEmpty() || nearest.get().left().isEmpty()) {
            return true;
        }
        List<ExpectationStanding> left = nearest.get().left();
        Level below = nearest.get().level();
        missing.add("Ready wants all of " + below.title() + " sustained; " + left.size()
                + (left.size() == 1 ? " is not" : " are not"));
        left.forEach(e -> missing.add(sentence(e, below)));
        return false;
    }

    private static String sentence(ExpectationStanding expectation, Level level) {
        return expectation.competency().title() + " at " + level.title() + ": " + expectation.missing();
    }

    /** What is not sustained yet at a level. */
    private record Unsustained(Level level, List<ExpectationStanding> left) {}
}
