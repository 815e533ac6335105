package dev.rung.domain.team;

import dev.rung.domain.Refusal;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What takes how much of the team, month by month: for each initiative and each run-and-maintain work the newest share that
 * begins in or before the month holds. What is left to 100 % is allocated to nothing.
 *
 * @param all ordered by their first month
 */
public record Shares(List<TeamShare> all) {
    public static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public Shares {
        all = all.stream().sorted(Comparator.comparing(TeamShare::from)).toList();
    }

    /** What takes a share of a month, initiatives before run-and-maintain, the largest first; shares of 0 are left out. */
    public List<TeamShare> at(YearMonth month) {
        Map<String, TeamShare> holding = new LinkedHashMap<>();
        for (TeamShare share : all) {
            if (!share.from().isAfter(month)) {
                holding.put(share.taker(), share);
            }
        }
        return holding.values().stream()
                .filter(s -> s.percent().signum() > 0)
                .sorted(Comparator.comparing(TeamShare::isRun)
                        .thenComparing(TeamShare::percent, Comparator.reverseOrder())
                        .thenComparing(TeamShare::taker))
                .toList();
    }

    /** What one takes in a month, in percent; 0 for nothing. */
    public BigDecimal of(String taker, YearMonth month) {
        return at(month).stream()
                .filter(s -> s.taker().equals(taker))
                .map(TeamShare::percent)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /** What is allocated in a month, in percent. */
    public BigDecimal sum(YearMonth month) {
        return at(month).stream().map(TeamShare::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What is allocated to nothing in a month, in percent; never negative. */
    public BigDecimal left(YearMonth month) {
        return WHOLE.subtract(sum(month)).max(BigDecimal.ZERO);
    }

    /**
     * Refuses to take more than the whole team: names the first month in which it would be, the sum, and who takes what.
     *
     * @param before the shares as they were; a month that was over already may be mended step by step
     * @param title what something is called
     * @throws Refusal of usage
     */
    public void demandWithinTheWhole(Shares before, Function<TeamShare, String> title) {
        all.stream()
                .map(TeamShare::from)
                .distinct()
                .filter(m -> sum(m).compareTo(WHOLE.max(before.sum(m))) > 0)
                .findFirst()
                .ifPresent(month -> {
                    throw over(month, title);
                });
    }

    private Refusal over(YearMonth month, Function<TeamShare, String> title) {
        String takers = at(month).stream()
                .map(s -> "“" + title.apply(s) + "” " + TeamText.percent(s.percent()))
                .collect(Collectors.joining(", "));
        return Refusal.usage("In " + month + " the shares would come to " + TeamText.percent(sum(month)) + ": " + takers
                + ". Lower one of them from " + month + " on first.");
    }

    /**
     * What is to be kept and what to be deleted so that something takes a share from one month on.
     *
     * @param keep shares new or changed
     * @param drop shares that say nothing any more
     */
    public record Edit(List<TeamShare> keep, List<TeamShare> drop) {}

    /**
     * Sets a share from its first month on: until what was said of a later month, or, with a last month, up to it; what held
     * behind that month holds there again. Nothing is kept that says what the month before said already.
     *
     * @param share what is to hold; its id serves where a new one is wanted for the first month
     * @param last the last month; empty for until further notice
     * @param nextId for the share behind the last month
     */
    public Edit edit(TeamShare share, Optional<YearMonth> last, String nextId) {
        List<TeamShare> keep = new ArrayList<>();
        List<TeamShare> drop = new ArrayList<>();
        List<TeamShare> own =
                all.stream().filter(s -> s.taker().equals(share.taker())).toList();
        Optional<YearMonth> behind = last.map(m -> m.plusMonths(1));
        put(own, share, of(share.taker(), share.from().minusMonths(1)), keep, drop);
        behind.ifPresent(m -> {
            own.stream()
                    .filter(s -> s.from().isAfter(share.from()) && s.from().isBefore(m))
                    .forEach(drop::add);
            TeamShare again = share.as(nextId, m, of(share.taker(), m));
            put(own, again, share.percent(), keep, drop);
        });
        return new Edit(keep, drop);
    }

    private static void put(
            List<TeamShare> own, TeamShare share, BigDecimal before, List<TeamShare> keep, List<TeamShare> drop) {
        Optional<TeamShare> there =
                own.stream().filter(s -> s.from().equals(share.from())).findFirst();
        if (before.compareTo(share.percent()) == 0) {
            there.ifPresent(drop::add);
        } else {
            keep.add(there.map(t -> share.as(t.id(), share.from(), share.percent()))
                    .orElse(share));
        }
    }

    /** These with an edit made. */
    public Shares with(Edit edit) {
        List<TeamShare> after = new ArrayList<>(all);
        after.removeAll(edit.drop());
        edit.keep().forEach(k -> after.removeIf(s -> s.id().equals(k.id())));
        after.addAll(edit.keep());
        return new Shares(after);
    }
}
