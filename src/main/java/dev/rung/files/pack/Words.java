package dev.rung.files.pack;

import dev.rung.domain.coaching.Hat;
import dev.rung.domain.coaching.Step;
import dev.rung.domain.evidence.Lever;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.pack.Purpose;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What is written as one of some words. */
final class Words {
    static final Map<String, Purpose> PURPOSES = of(Purpose.values(), Purpose::word);
    static final Map<String, Lever> LEVERS = of(Lever.values(), Lever::word);
    static final Map<String, Rating> RATINGS = of(Rating.values(), Rating::word);
    static final Map<String, Hat> HATS = of(Hat.values(), Hat::word);
    static final Map<String, Step> STEPS = of(Step.values(), Step::word);
    static final Map<String, Verdict.Decision> DECISIONS = of(Verdict.Decision.values(), Words::of);

    private Words() {}

    static String of(Verdict.Decision decision) {
        return decision.name().toLowerCase(Locale.ROOT);
    }

    private static <T> Map<String, T> of(T[] values, Function<T, String> word) {
        Map<String, T> words = new LinkedHashMap<>();
        for (T value : values) {
            words.put(word.apply(value), value);
        }
        return words;
    }
}
