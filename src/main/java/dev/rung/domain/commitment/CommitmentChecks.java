package dev.rung.domain.commitment;

import dev.rung.domain.writing.Finding;
import dev.rung.domain.writing.Severity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What keeps a commitment from being one that somebody can see kept. Hints, all of them: the fields of the findings are
 * {@code words}, {@code owner}, {@code due} and {@code done_test}.
 */
public final class CommitmentChecks {
    /** Days; what takes longer is a plan, of which this is to be the first step. */
    public static final int LONGEST = 14;

    private static final Set<String> NO_VERBS = Set.of(
            "a",
            "an",
            "the",
            "my",
            "our",
            "your",
            "their",
            "his",
            "her",
            "its",
            "this",
            "that",
            "these",
            "those",
            "some",
            "any",
            "every",
            "each",
            "all",
            "no",
            "more",
            "less",
            "fewer",
            "better",
            "worse",
            "new",
            "old",
            "next",
            "last",
            "good",
            "clear",
            "weekly",
            "monthly",
            "quarterly",
            "daily",
            "regular",
            "i",
            "we",
            "you",
            "he",
            "she",
            "they",
            "it",
            "one",
            "two",
            "three",
            "four",
            "five",
            "to",
            "for",
            "with",
            "without",
            "about",
            "on",
            "in",
            "at",
            "of",
            "by",
            "from",
            "as",
            "if",
            "when",
            "there",
            "maybe",
            "perhaps",
            "also",
            "customer",
            "customers",
            "team",
            "product",
            "revenue",
            "metric",
            "metrics",
            "roadmap",
            "churn",
            "retention",
            "pricing",
            "onboarding",
            "backlog",
            "follow-up",
            "alignment");
    private static final Pattern NOUN =
            Pattern.compile("[a-z-]{3,}(tion|sion|ment|ness|ity|ance|ence|ship|ing|ism|ology|ist)");
    private static final Set<String> VERBS_LIKE_NOUNS = Set.of(
            "bring",
            "ring",
            "sing",
            "swing",
            "fling",
            "cling",
            "spring",
            "string",
            "mention",
            "question",
            "position",
            "condition",
            "commission",
            "decommission",
            "transition",
            "partition",
            "petition",
            "auction",
            "caution",
            "function",
            "comment",
            "document",
            "implement",
            "complement",
            "supplement",
            "segment",
            "experiment",
            "augment",
            "cement",
            "balance",
            "advance",
            "enhance",
            "finance",
            "influence",
            "sequence",
            "reference",
            "evidence",
            "commence",
            "list",
            "assist",
            "enlist",
            "insist",
            "witness",
            "harness",
            "provision",
            "envision",
            "audition",
            "ration",
            "station",
            "section",
            "instrument",
            "freelance",
            "silence",
            "licence",
            "distance",
            "ship",
            "ping");
    private static final Pattern SEVERAL =
            Pattern.compile("(?i).*(,|;|/|&|\\+|\\band\\b|\\bor\\b).*|(?i)\\s*(we|us|all|everyone|everybody|somebody"
                    + "|someone|the team|team|the squad|tbd|n/a|\\?+)\\s*");

    private CommitmentChecks() {}

    /**
     * What a reader would ask back, in the order of the fields.
     *
     * @param due empty while no day was said
     * @param on the day on which it is made
     */
    public static List<Finding> of(String words, String owner, Optional<LocalDate> due, String doneTest, LocalDate on) {
        List<Finding> found = new ArrayList<>();
        String first = firstWord(words);
        if (!first.isEmpty() && !couldBeVerb(first)) {
            found.add(hint(
                    "no-verb",
                    "words",
                    words.strip().split("\\s+", 2)[0],
                    "What does not begin with a verb is a topic, and a topic cannot be kept.",
                    "Begin with what will be done: call, write, decide, hand over, stop …"));
        }
        if (SEVERAL.matcher(owner).matches() || owner.isBlank()) {
            found.add(hint(
                    "not-one-owner",
                    "owner",
                    owner.strip(),
                    "What several own, nobody does.",
                    "Name the one person who will be asked."));
        }
        if (due.isEmpty()) {
            found.add(hint("no-date", "due", "", "Without a day it is never late.", "Say by which day."));
        }
        due.ifPresent(day -> size(day, on, found));
        if (doneTest.isBlank()) {
            found.add(hint(
                    "no-done-test",
                    "done_test",
                    "",
                    "Nobody but its owner could tell whether it was kept.",
                    "Say what will be there to be seen: a page, a number, a message sent."));
        }
        return found;
    }

    private static void size(LocalDate day, LocalDate on, List<Finding> found) {
        long days = ChronoUnit.DAYS.between(on, day);
        if (days < 0) {
            found.add(hint("past-date", "due", day.toString(), "That day has passed.", "Name a day that is to come."));
        } else if (days > LONGEST) {
            found.add(hint(
                    "too-long",
                    "due",
                    day.toString(),
                    "It is " + days + " days away, and what takes longer than two weeks is forgotten or is a plan.",
                    "Commit to the first step, one that ends within two weeks."));
        }
    }

    private static String firstWord(String words) {
        String[] parts = words.strip().toLowerCase(Locale.ROOT).split("[\\s:,.;!?]+", 2);
        return parts[0];
    }

    /** English has no sure sign of a verb, so only what is surely none is found. */
    private static boolean couldBeVerb(String word) {
        boolean none = NO_VERBS.contains(word)
                || Character.isDigit(word.codePointAt(0))
                || NOUN.matcher(word).matches() && !VERBS_LIKE_NOUNS.contains(word);
        return !none;
    }

    private static Finding hint(String id, String field, String text, String why, String mend) {
        return new Finding(id, Severity.HINT, field, text, why, mend);
    }
}
