package dev.rung.domain.ladder;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a text, brought to a common stem so that {@code pricing} meets {@code prices}. A light stemmer for
 * English: endings are cut, nothing is looked up; words of other languages mostly stay as they are.
 */
public final class Stems {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> STOP = Set.of(
            "a", "about", "across", "after", "all", "also", "an", "and", "any", "are", "as", "at", "be", "because",
            "been", "before", "between", "both", "but", "by", "can", "did", "do", "does", "each", "every", "for",
            "from", "had", "has", "have", "he", "her", "his", "how", "if", "in", "into", "is", "it", "its", "less",
            "many", "more", "most", "my", "no", "not", "of", "on", "one", "only", "or", "other", "our", "out", "over",
            "own", "per", "same", "she", "so", "some", "such", "than", "that", "the", "their", "them", "then", "there",
            "these", "they", "this", "those", "through", "to", "two", "under", "until", "up", "us", "was", "we", "were",
            "what", "when", "where", "which", "while", "who", "whose", "why", "will", "with", "without", "you", "your");

    private Stems() {}

    /** Stem to the first word it was read from, in the text's order; without words that carry no meaning. */
    public static Map<String, String> of(String text) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String word :
                BETWEEN.split(text.replace('’', '\'').replace("'s", "").toLowerCase(Locale.ROOT))) {
            if (word.length() > 1 && !STOP.contains(word)) {
                found.putIfAbsent(stem(word), word);
            }
        }
        return found;
    }

    static String stem(String word) {
        String stem = word;
        if (ends(stem, "ies", 5)) {
            stem = cut(stem, 3) + "y";
        } else if (ends(stem, "s", 4) && !stem.endsWith("ss") && !stem.endsWith("us") && !stem.endsWith("is")) {
            stem = cut(stem, 1);
        }
        if (ends(stem, "ing", 6)) {
            stem = single(cut(stem, 3));
        } else if (ends(stem, "ed", 5)) {
            stem = single(cut(stem, 2));
        }
        return ends(stem, "e", 4) ? cut(stem, 1) : stem;
    }

    private static boolean ends(String word, String ending, int atLeast) {
        return word.length() >= atLeast && word.endsWith(ending);
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    /** {@code plann} to {@code plan}; a double l, s or z may belong to the word. */
    private static String single(String word) {
        int last = word.length() - 1;
        char end = word.charAt(last);
        boolean doubled =
                last > 1 && word.charAt(last - 1) == end && "lsz".indexOf(end) < 0 && "aeiou".indexOf(end) < 0;
        return doubled ? cut(word, 1) : word;
    }
}
