package dev.rung.domain.standing;

import dev.rung.domain.evidence.ClaimFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The facts of one competency, newest first, so that the claims of one piece of evidence stand side by side (they share
 * its day and its id). Levels and neighbours are read once, because every level walks the whole shelf.
 */
final class FactShelf {
    private final List<ClaimFact> facts = new ArrayList<>();
    private final BitSet samePiece = new BitSet();
    private final Map<String, BitSet> byLevel = new HashMap<>();

    /** The facts up to the day on a shelf for each competency. */
    static Map<String, FactShelf> fill(List<ClaimFact> facts, LocalDate day) {
        Map<String, FactShelf> shelves = new HashMap<>();
        for (ClaimFact fact : newestFirst(facts)) {
            if (!fact.on().isAfter(day)) {
                shelves.computeIfAbsent(fact.expectation().competency(), c -> new FactShelf())
                        .add(fact);
            }
        }
        return shelves;
    }

    /** Sorts by day as a number first: comparing whole facts is dear, and few share a day. */
    private static ClaimFact[] newestFirst(List<ClaimFact> facts) {
        ClaimFact[] from = facts.toArray(new ClaimFact[0]);
        long[] keys = new long[from.length];
        for (int i = 0; i < from.length; i++) {
            keys[i] = -from[i].on().toEpochDay() << 32 | i;
        }
        Arrays.sort(keys);
        ClaimFact[] sorted = new ClaimFact[from.length];
        int dayBegins = 0;
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] >> 32 != keys[dayBegins] >> 32) {
                Arrays.sort(sorted, dayBegins, i, ClaimFact.NEWEST_FIRST);
                dayBegins = i;
            }
            sorted[i] = from[(int) keys[i]];
        }
        Arrays.sort(sorted, dayBegins, sorted.length, ClaimFact.NEWEST_FIRST);
        return sorted;
    }

    private void add(ClaimFact fact) {
        int at = facts.size();
        samePiece.set(at, at > 0 && facts.get(at - 1).evidenceId().equals(fact.evidenceId()));
        byLevel.computeIfAbsent(fact.expectation().level(), l -> new BitSet()).set(at);
        facts.add(fact);
    }

    /** Of several claims of one piece at these levels the one that counts for most; among equals the level's own. */
    List<ClaimFact> onePerPiece(String level, Set<String> reaching) {
        BitSet wanted = new BitSet(facts.size());
        reaching.forEach(l -> wanted.or(byLevel.getOrDefault(l, new BitSet())));
        BitSet own = byLevel.getOrDefault(level, new BitSet());
        List<ClaimFact> kept = new ArrayList<>(wanted.cardinality());
        int previous = -1;
        for (int i = wanted.nextSetBit(0); i >= 0; i = wanted.nextSetBit(i + 1)) {
            ClaimFact fact = facts.get(i);
            boolean another = previous < 0 || samePiece.nextClearBit(previous + 1) <= i;
            if (another) {
                kept.add(fact);
            } else if (own.get(i) && equallyGood(fact, kept.get(kept.size() - 1))) {
                kept.set(kept.size() - 1, fact);
            }
            previous = i;
        }
        return kept;
    }

    /** The order of the shelf has the better claim of a piece first, so a later one is never better. */
    private static boolean equallyGood(ClaimFact fact, ClaimFact kept) {
        return fact.rejected() == kept.rejected() && fact.strength() == kept.strength();
    }
}
