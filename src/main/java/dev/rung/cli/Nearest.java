package dev.rung.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word somebody may have meant. */
final class Nearest {
    private static final int LONGEST = 80;

    private Nearest() {}

    /** The nearest by spelling, of those that differ in at most a third of the letters typed; the first of several. */
    static Optional<String> to(String typed, Collection<String> words) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() || wanted.length() > LONGEST) {
            return Optional.empty();
        }
        return words.stream()
                .filter(w -> far(wanted, w) <= Math.max(1, wanted.length() / 3))
                .min(Comparator.comparingInt(w -> far(wanted, w)));
    }

    /** Letters that differ; what is only the beginning of a word is compared with its beginning. */
    private static int far(String wanted, String word) {
        int whole = distance(wanted, word);
        boolean beginning = wanted.length() >= 3 && wanted.length() < word.length();
        return beginning ? Math.min(whole, distance(wanted, word.substring(0, wanted.length()))) : whole;
    }

    /** Letters to insert, leave out, exchange or swap with their neighbour (restricted Damerau-Levenshtein). */
    static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                } else {
                    int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                    cost[i][j] = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
                    if (i > 1
                            && j > 1
                            && one.charAt(i - 1) == other.charAt(j - 2)
                            && one.charAt(i - 2) == other.charAt(j - 1)) {
                        cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                    }
                }
            }
        }
        return cost[one.length()][other.length()];
    }
}
