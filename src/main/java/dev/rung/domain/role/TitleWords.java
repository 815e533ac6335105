package dev.rung.domain.role;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a meeting's title, as rules look at them: letters and digits in lower case, whatever lies between them. */
final class TitleWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    /** One to one, and not a version, a time or a date. */
    private static final Pattern ONE_TO_ONE = Pattern.compile(
            "(?<![\\p{L}\\p{N}][.:\\-/]?)(?:1 ?: ?1|1-1|1on1|1[- ]on[- ]1|one[- ](?:on|to)[- ]one)(?:s)?"
                    + "(?![.:\\-/]?[\\p{L}\\p{N}])");
    /** What stands for the above; no title splits into it. */
    static final String TALK_FOR_TWO = "1:1";

    private TitleWords() {}

    /** Each word once, in the order of the title. */
    static Set<String> of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        Set<String> words = new LinkedHashSet<>();
        if (plain.indexOf('1') >= 0 || plain.contains("one")) {
            Matcher talks = ONE_TO_ONE.matcher(plain);
            if (talks.find()) {
                words.add(TALK_FOR_TWO);
                plain = talks.replaceAll(" ");
            }
        }
        List<String> all = new ArrayList<>();
        Matcher matcher = WORD.matcher(plain);
        while (matcher.find()) {
            all.add(matcher.group());
        }
        words.addAll(all);
        // “stand-up”, “stand up” and “standup” are one word; so are “follow-up” and “followup”.
        for (int i = 1; i < all.size(); i++) {
            words.add(all.get(i - 1) + all.get(i));
        }
        return words;
    }

    /**
     * The words by which a title is known again next week: without what is only a number, such as that of a sprint; all of
     * them where nothing else is left, and the title itself where it has no words.
     */
    static String key(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        Matcher matcher = WORD.matcher(plain);
        Set<String> all = new LinkedHashSet<>();
        while (matcher.find()) {
            all.add(matcher.group());
        }
        List<String> telling = all.stream()
                .filter(w -> !w.chars().allMatch(Character::isDigit))
                .toList();
        return String.join(" ", telling.isEmpty() ? all : telling);
    }
}
