package dev.rung.domain.standing;

import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Readiness;
import dev.rung.domain.person.Quarter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The few facts that decide a standing, out of any number. For every expectation, of the facts up to the day:
 *
 * <ul>
 *   <li>for every quarter of the widest window the {@link #perQuarter} strongest that are countable,
 *   <li>the newest countable one before that window,
 *   <li>one of any kind: of those within the window else of all, the strongest that is not rejected, else any.
 * </ul>
 *
 * <p>States, verdicts and their counts come out the same from these as from all facts; the lists of claims, the number
 * counted and the words about them may be shorter. So a heatmap may read these alone, and a detail reads all.
 */
public final class BoundedFacts {
    private static final Comparator<ClaimFact> MOST_TELLING =
            Comparator.comparing(ClaimFact::strength).reversed().thenComparing(ClaimFact.NEWEST_FIRST);

    private BoundedFacts() {}

    /** How many countable facts of one quarter can ever matter: the most claims any track wants. */
    public static int perQuarter(Readiness readiness) {
        return Math.max(readiness.individual().claims(), readiness.leadership().claims());
    }

    /** The window that holds those of all tracks. */
    public static Window widest(StandingRecords records, LocalDate day) {
        Readiness readiness = records.ladder().readiness();
        int quarters = Math.max(
                readiness.individual().windowQuarters(), readiness.leadership().windowQuarters());
        return Window.of(day, quarters, records.away());
    }

    /** The same records with the deciding facts only; expects one claim per expectation and piece of evidence. */
    public static StandingRecords of(StandingRecords records, LocalDate day) {
        Window window = widest(records, day);
        int most = perQuarter(records.ladder().readiness());
        Map<ExpectationId, List<ClaimFact>> cells = new HashMap<>();
        for (ClaimFact fact : records.facts()) {
            if (!fact.on().isAfter(day)) {
                cells.computeIfAbsent(fact.expectation(), e -> new ArrayList<>())
                        .add(fact);
            }
        }
        List<ClaimFact> kept = new ArrayList<>();
        cells.values().forEach(cell -> kept.addAll(deciding(cell, window, most)));
        kept.sort(ClaimFact.NEWEST_FIRST);
        return records.with(kept);
    }

    private static List<ClaimFact> deciding(Collection<ClaimFact> cell, Window window, int most) {
        List<ClaimFact> sorted = cell.stream().sorted(MOST_TELLING).toList();
        Map<Integer, Integer> taken = new HashMap<>();
        List<ClaimFact> kept = new ArrayList<>();
        for (ClaimFact fact : sorted) {
            if (fact.countable()
                    && window.contains(fact.on())
                    && taken.merge(Quarter.indexOf(fact.on()), 1, Integer::sum) <= most) {
                kept.add(fact);
            }
        }
        sorted.stream()
                .filter(f -> f.countable() && !window.contains(f.on()))
                .min(ClaimFact.NEWEST_FIRST)
                .ifPresent(kept::add);
        Optional<ClaimFact> any = sorted.stream()
                .filter(f -> !f.rejected() && window.contains(f.on()))
                .findFirst()
                .or(() -> sorted.stream().filter(f -> !f.rejected()).findFirst())
                .or(() -> sorted.stream().findFirst());
        any.filter(f -> !kept.contains(f)).ifPresent(kept::add);
        return kept;
    }
}
