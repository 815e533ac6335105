package dev.rung.domain.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says what a meeting's hours go to. The person's rules come first, in the order of their places, and the first that fits
 * wins; then what rung knows of titles in English and German. What neither knows is nothing: somebody has to say it.
 */
public final class ActivityRules {
    private final List<Own> own;
    private final Map<String, List<Shipped>> byWord = new HashMap<>();
    private final List<Shipped> starred = new ArrayList<>();

    private record Own(ActivityRule rule, Set<String> words) {}

    private record Shipped(int place, List<String> words, Activity activity) {}

    /** Which rule it was: the person's, or none where rung knew it. */
    public record Verdict(Activity activity, Optional<ActivityRule> rule) {}

    /** @param own what the person said, in any order */
    public ActivityRules(List<ActivityRule> own) {
        this.own = own.stream()
                .sorted(Comparator.comparingInt(ActivityRule::place))
                .map(r -> new Own(r, r.kind() == ActivityRule.Kind.WORDS ? wordsOf(r.pattern()) : Set.of()))
                .toList();
        int place = 0;
        for (ShippedActivityRules.Telling telling : ShippedActivityRules.tellings()) {
            Shipped shipped = new Shipped(place++, telling.words(), telling.activity());
            Optional<String> plain =
                    telling.words().stream().filter(w -> !w.contains("*")).findFirst();
            plain.ifPresentOrElse(
                    w -> byWord.computeIfAbsent(w, x -> new ArrayList<>()).add(shipped), () -> starred.add(shipped));
        }
    }

    /**
     * What the meeting is; empty when no rule knows.
     *
     * @param me the person's own addresses in lower case, which no rule about attendees looks at
     */
    public Optional<Verdict> verdict(Invitation meeting, Set<String> me) {
        Set<String> words = TitleWords.of(meeting.title());
        for (Own each : own) {
            if (fits(each, meeting, words, me)) {
                return Optional.of(new Verdict(each.rule().activity(), Optional.of(each.rule())));
            }
        }
        return known(words).map(a -> new Verdict(a, Optional.empty()));
    }

    /**
     * The words by which a title is known again next week, in lower case and without what is only a number; a rule of these
     * words fits every title with the same ones. {@code ""} for a title without letters and digits.
     */
    public static String wordsByWhichItIsKnown(String title) {
        return TitleWords.key(title);
    }

    private static boolean fits(Own own, Invitation meeting, Set<String> words, Set<String> me) {
        if (own.rule().kind() == ActivityRule.Kind.WORDS) {
            return !own.words().isEmpty() && words.containsAll(own.words());
        }
        return meets(own.rule().pattern(), meeting.organiser(), me)
                || meeting.attendees().stream().anyMatch(a -> meets(own.rule().pattern(), a, me));
    }

    /** A whole address, or its domain with or without the sign before it; a domain holds for those below it, too. */
    private static boolean meets(String pattern, String address, Set<String> me) {
        if (address.isEmpty() || me.contains(address)) {
            return false;
        }
        String wanted = pattern.strip().toLowerCase(Locale.ROOT);
        if (wanted.indexOf('@') > 0) {
            return address.equals(wanted);
        }
        String domain = wanted.startsWith("@") ? wanted.substring(1) : wanted;
        return !domain.isEmpty()
                && (address.endsWith("@" + domain) || address.indexOf('@') >= 0 && address.endsWith("." + domain));
    }

    private static Set<String> wordsOf(String pattern) {
        Set<String> words = new HashSet<>();
        for (String part : pattern.strip().split("\\s+")) {
            String key = TitleWords.key(part);
            if (TitleWords.of(part).contains(TitleWords.TALK_FOR_TWO)) {
                words.add(TitleWords.TALK_FOR_TWO);
            } else if (!key.isEmpty()) {
                words.addAll(List.of(key.split(" ")));
            }
        }
        return words;
    }

    private Optional<Activity> known(Set<String> words) {
        List<Shipped> found = new ArrayList<>();
        for (String word : words) {
            for (Shipped shipped : byWord.getOrDefault(word, List.of())) {
                if (allIn(shipped, words)) {
                    found.add(shipped);
                }
            }
        }
        for (Shipped shipped : starred) {
            if (allIn(shipped, words)) {
                found.add(shipped);
            }
        }
        return found.stream()
                .min(Comparator.comparingInt((Shipped s) -> -s.words().size()).thenComparingInt(Shipped::place))
                .map(Shipped::activity);
    }

    private static boolean allIn(Shipped shipped, Set<String> words) {
        return shipped.words().stream().allMatch(wanted -> in(wanted, words));
    }

    private static boolean in(String wanted, Set<String> words) {
        if (wanted.endsWith("*")) {
            String stem = wanted.substring(0, wanted.length() - 1);
            return words.stream().anyMatch(w -> w.startsWith(stem));
        }
        return words.contains(wanted);
    }
}
