package dev.rung.domain.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which tokens of one list stand in another, in the same order: the longest common subsequence where the lists are small
 * enough to reckon it, and between tokens that occur once in both (Cohen's patience) where they are not.
 */
final class Matching {
    /** Cells of the table of lengths: 4 MB and a few milliseconds. */
    private static final long MOST_CELLS = 1_000_000;

    /** How often tokens that occur once are looked for within what lies between others. */
    private static final int DEEPEST = 12;

    private final List<String> old;
    private final List<String> now;
    private final int[] partners;

    private Matching(List<String> old, List<String> now) {
        this.old = old;
        this.now = now;
        this.partners = new int[old.size()];
        Arrays.fill(partners, -1);
    }

    /** For each old token the place of its partner, −1 for none; partners ascend. */
    static int[] of(List<String> old, List<String> now) {
        Matching matching = new Matching(old, now);
        matching.match(0, old.size(), 0, now.size(), 0);
        return matching.partners;
    }

    /** Whether the lists, without what they begin and end with alike, are small enough to be matched exactly. */
    static boolean fits(List<String> old, List<String> now) {
        int shorter = Math.min(old.size(), now.size());
        int head = 0;
        while (head < shorter && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        return (old.size() - head - tail + 1L) * (now.size() - head - tail + 1L) <= MOST_CELLS;
    }

    private void match(int oldFrom, int oldTo, int nowFrom, int nowTo, int depth) {
        int a = oldFrom;
        int b = nowFrom;
        while (a < oldTo && b < nowTo && old.get(a).equals(now.get(b))) {
            partners[a++] = b++;
        }
        int aEnd = oldTo;
        int bEnd = nowTo;
        while (a < aEnd && b < bEnd && old.get(aEnd - 1).equals(now.get(bEnd - 1))) {
            partners[--aEnd] = --bEnd;
        }
        if (a == aEnd || b == bEnd) {
            return;
        }
        if ((aEnd - a + 1L) * (bEnd - b + 1L) <= MOST_CELLS) {
            longest(a, aEnd, b, bEnd);
        } else if (depth < DEEPEST) {
            betweenAnchors(a, aEnd, b, bEnd, depth);
        }
    }

    private void longest(int a, int aEnd, int b, int bEnd) {
        int width = bEnd - b + 1;
        int[] lengths = new int[(aEnd - a + 1) * width];
        for (int i = aEnd - 1; i >= a; i--) {
            for (int j = bEnd - 1; j >= b; j--) {
                int at = (i - a) * width + (j - b);
                lengths[at] = old.get(i).equals(now.get(j))
                        ? lengths[at + width + 1] + 1
                        : Math.max(lengths[at + width], lengths[at + 1]);
            }
        }
        int i = a;
        int j = b;
        while (i < aEnd && j < bEnd) {
            int at = (i - a) * width + (j - b);
            if (old.get(i).equals(now.get(j))) {
                partners[i++] = j++;
            } else if (lengths[at + width] >= lengths[at + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private void betweenAnchors(int a, int aEnd, int b, int bEnd, int depth) {
        List<int[]> anchors = anchors(a, aEnd, b, bEnd);
        if (anchors.isEmpty()) {
            return;
        }
        int i = a;
        int j = b;
        for (int[] anchor : anchors) {
            match(i, anchor[0], j, anchor[1], depth + 1);
            partners[anchor[0]] = anchor[1];
            i = anchor[0] + 1;
            j = anchor[1] + 1;
        }
        match(i, aEnd, j, bEnd, depth + 1);
    }

    /** Pairs of places of tokens that occur once on both sides, the most of them that ascend on both. */
    private List<int[]> anchors(int a, int aEnd, int b, int bEnd) {
        Map<String, Integer> inOld = once(old, a, aEnd);
        Map<String, Integer> inNow = once(now, b, bEnd);
        List<int[]> pairs = new ArrayList<>();
        for (int i = a; i < aEnd; i++) {
            int place = inOld.get(old.get(i));
            int partner = inNow.getOrDefault(old.get(i), -1);
            if (place >= 0 && partner >= 0) {
                pairs.add(new int[] {i, partner});
            }
        }
        return ascending(pairs);
    }

    /** The place of each token, −1 for one that occurs again. */
    private static Map<String, Integer> once(List<String> tokens, int from, int to) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = from; i < to; i++) {
            places.merge(tokens.get(i), i, (first, again) -> -1);
        }
        return places;
    }

    private static List<int[]> ascending(List<int[]> pairs) {
        int[] tails = new int[pairs.size()];
        int[] before = new int[pairs.size()];
        int length = 0;
        for (int p = 0; p < pairs.size(); p++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) / 2;
                if (pairs.get(tails[middle])[1] < pairs.get(p)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[p] = low == 0 ? -1 : tails[low - 1];
            tails[low] = p;
            length = Math.max(length, low + 1);
        }
        List<int[]> chain = new ArrayList<>();
        for (int p = length == 0 ? -1 : tails[length - 1]; p >= 0; p = before[p]) {
            chain.add(pairs.get(p));
        }
        Collections.reverse(chain);
        return chain;
    }
}
