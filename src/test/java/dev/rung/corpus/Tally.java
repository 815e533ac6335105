package dev.rung.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts what was found against what was labelled, and keeps the misses. */
final class Tally {
    private final String what;
    private final Map<String, int[]> byKind = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();
    private int right;
    private int falseAlarms;
    private int missed;

    Tally(String what) {
        this.what = what;
    }

    /** Compares two sets of a text; a member's kind is what stands before its first blank. */
    void compare(String text, Set<String> labelled, Set<String> found) {
        Set<String> both = new HashSet<>(labelled);
        both.retainAll(found);
        both.forEach(b -> count(b, 0));
        right += both.size();
        found.stream().filter(f -> !labelled.contains(f)).sorted().forEach(f -> {
            falseAlarms++;
            count(f, 1);
            misses.add("false alarm  " + f + "\n             " + text);
        });
        labelled.stream().filter(l -> !found.contains(l)).sorted().forEach(l -> {
            missed++;
            count(l, 2);
            misses.add("missed       " + l + "\n             " + text);
        });
    }

    private void count(String member, int column) {
        byKind.computeIfAbsent(member.split(" ")[0], k -> new int[3])[column]++;
    }

    double precision() {
        return right + falseAlarms == 0 ? 1 : right / (double) (right + falseAlarms);
    }

    double recall() {
        return right + missed == 0 ? 1 : right / (double) (right + missed);
    }

    String summary() {
        return String.format(
                Locale.ROOT,
                "%-28s precision %.3f  recall %.3f  (%d right, %d false alarms, %d missed)",
                what,
                precision(),
                recall(),
                right,
                falseAlarms,
                missed);
    }

    /** A line for each kind: right, false alarms, missed. */
    List<String> kinds() {
        List<String> lines = new ArrayList<>();
        byKind.forEach((kind, n) -> lines.add(
                String.format(Locale.ROOT, "  %-28s %4d right %4d false %4d missed", kind, n[0], n[1], n[2])));
        return lines;
    }

    List<String> misses() {
        return misses;
    }
}
