package dev.rung.domain.coaching;

import dev.rung.domain.person.Quarter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The growth bets of a person in a quarter. Two or three at a time: with one, a bad quarter proves nothing; with more than
 * three, none gets the weeks it wants.
 *
 * @param bets of this quarter, in the order they were made, dropped ones among them
 */
public record GrowthPlan(Quarter quarter, List<GrowthBet> bets) {
    /** More than so many that were not dropped are refused. */
    public static final int MOST = 3;

    private static final int FEWEST = 2;

    public GrowthPlan {
        bets = List.copyOf(bets);
    }

    /** The quarters that have bets, the newest first. */
    public static List<GrowthPlan> of(List<GrowthBet> all) {
        List<GrowthPlan> plans = new ArrayList<>();
        all.stream()
                .map(GrowthBet::quarter)
                .distinct()
                .sorted((a, b) -> b.compareTo(a))
                .forEach(q -> plans.add(in(all, q)));
        return plans;
    }

    /** What is bet on in a quarter; a plan without bets when nothing is. */
    public static GrowthPlan in(List<GrowthBet> all, Quarter quarter) {
        return new GrowthPlan(
                quarter, all.stream().filter(b -> b.quarter().equals(quarter)).toList());
    }

    /** How many were not dropped. */
    public int standing() {
        return (int) bets.stream()
                .filter(b -> b.outcome() != GrowthBet.Outcome.DROPPED)
                .count();
    }

    /** Whether another one can be made. */
    public boolean full() {
        return standing() >= MOST;
    }

    /** In a few words: {@code 3 bets, 1 reached}; what is wanted when there are fewer than two. */
    public String words() {
        if (standing() == 0) {
            return "no bet yet; two or three are a plan";
        }
        long reached = bets.stream()
                .filter(b -> b.outcome() == GrowthBet.Outcome.REACHED)
                .count();
        String count = standing() == 1 ? "1 bet" : standing() + " bets";
        String more = standing() < FEWEST ? "; two or three are a plan" : "";
        return String.format(Locale.ROOT, "%s, %d reached%s", count, reached, more);
    }
}
