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
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says what a meeting's hours go to. The person's rules come first, in the order of their places, and the first that fits
 * wins; then what rung knows of titles in English and German. What neither knows is nothing: somebody has to say it.
 */
public final class ActivityRules {
    private static final Comparator<Shipped> BEST_FIRST =
            Comparator.comparingInt((Shipped s) -> -s.words().size()).thenComparingInt(Shipped::place);

    private final List<Own> own;
    private final Map<String, List<Shipped>> byWord = new HashMap<>();
    private final Map<String, List<Shipped>> byStem = new HashMap<>();
    /** Calendars say the same over and over. */
    private final Map<String, Set<String>> titles = new ConcurrentHashMap<>();

    private final Map<String, Optional<Activity>> known = new ConcurrentHashMap<>();

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
            String first = telling.words().get(0);
            Map<String, List<Shipped>> index = first.endsWith("*") ? byStem : byWord;
            index.computeIfAbsent(first.replace("*", ""), x -> new ArrayList<>())
                    .add(shipped);
        }
    }

    /**
     * What the meeting is; empty when no rule knows.
     *
     * @param me the person's own addresses in lower case, which no rule about attendees looks at
     */
    public Optional<Verdict> verdict(Invitation meeting, Set<String> me) {
        Set<String> words = titles.computeIfAbsent(meeting.title(), TitleWords::of);
        for (Own each : own) {
            if (fits(each, meeting, words, me)) {
                return Optional.of(new Verdict(each.rule().activity(), Optional.of(each.rule())));
            }
        }
        return known.computeIfAbsent(meeting.title(), title -> known(words)).map(a -> new Verdict(a, Optional.empty()));
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
        Optional<Shipped> best = Optional.empty();
        for (String word : words) {
            best = better(best, byWord.getOrDefault(word, List.of()), words);
            for (int i = 2; i <= word.length(); i++) {
                best = better(best, byStem.getOrDefault(word.substring(0, i), List.of()), words);
            }
        }
        return best.map(Shipped::activity);
    }

    private static Optional<Shipped> better(Optional<Shipped> best, List<Shipped> candidates, Set<String> words) {
        Optional<Shipped> now = best;
        for (Shipped each : candidates) {
            if ((now.isEmpty() || BEST_FIRST.compare(each, now.get()) < 0) && allIn(each, words)) {
                now = Optional.of(each);
            }
        }
        return now;
    }

    private static boolean allIn(Shipped shipped, Set<String> words) {
        for (String wanted : shipped.words()) {
            if (!in(wanted, words)) {
                return false;
            }
        }
        return true;
    }

    private static boolean in(String wanted, Set<String> words) {
        if (!wanted.endsWith("*")) {
            return words.contains(wanted);
        }
        String stem = wanted.substring(0, wanted.length() - 1);
        for (String word : words) {
            if (word.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }
}
