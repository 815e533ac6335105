package dev.rung.files;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges the wording of one English sentence of a ladder, by word lists and simple patterns. Knows no grammar. */
final class Wording {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}’'&-]+");
    private static final Pattern QUOTE = Pattern.compile("“[^”“]*”|\"[^\"]*\"");

    private static final Pattern TRAIT = words("""
            strong, proactive, proactively, passionate, strategic think(?:er|ing), great communicator,
            (?:a )?natural (?:leader|talent), smart, loyal, motivated, self-starter, (?<!-)driven, dedicated,
            excellent, positive attitude, visionary, charismatic, resilient, empathetic, creative, curious,
            team player, shows? (?:ability|potential|leadership), demonstrates?, has (?:strong|good|deep),
            is able to, is good at, is aware of, has a sense of, reliable, hard-working
            """);
    private static final Pattern TRAIT_VERB = Pattern.compile(
            "^(?:understands|knows|believes|appreciates|possesses|thinks|embodies|values|cares|wants|is|has (?:an?|the|good|great|deep))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WEASEL = words("""
            significant, significantly, substantially, better, effective, effectively, efficiently, various,
            appropriate, appropriately, robust, seamless, leverages?, synerg(?:y|ies), holistic, best-in-class,
            world-class, regularly, as needed, where appropriate, key, successful, successfully, proper, properly,
            high[- ]quality, impactful, add(?:s|ing)? value, drives? value, moves? the needle
            """);
    private static final Pattern TENURE = Pattern.compile(
            "\\b(?:\\d+\\+?|one|two|three|four|five|six|seven|eight|ten|several|many)\\+? (?:to \\w+ )?years?(?:’|')?"
                    + " (?:of|in|as|with|experience)\\b|\\byears of\\b|\\btenure\\b|\\bseniority\\b|\\bmany\\b|\\blots of\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REPORTS =
            words("direct reports?, line[- ]manages?, people manager, manages (?:a team|people|PMs)");
    private static final Pattern JOINED =
            Pattern.compile("(?:;|\\bas well as\\b|\\bwhile\\b|\\bin addition to\\b)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> JOINING = Set.of("and", "&");
    private static final Set<String> OBJECTS = set("""
            a an the it them its their his her each every one two three all any at on to with new how what which
            that
            """);
    private static final Set<String> VERBS = set("""
            writes runs leads sets makes takes gives keeps sends shares builds coaches presents reports reviews
            measures defines decides communicates manages mentors hires shows tells agrees closes opens stops moves
            publishes negotiates delivers ships owns drives improves creates works ensures explains names brings
            holds teaches supports helps tracks tests plans
            """);
    private static final Set<String> NOUNS = set("""
            sales customers costs results its this us is was has does business loss process progress success thus as
            always others ours
            """);
    private static final Set<String> MODIFIERS = set("""
            more most less few several some all many large larger small complex simple big bigger major minor good
            great high higher low broad broader wide deep very always often sometimes usually one two three four
            five six seven eight nine ten single multiple important strategic ambiguous difficult the a an of in on
            to and or for with at by its their basic advanced independent full entire whole own other least
            """);
    private static final Pattern BUSINESS = Pattern.compile(
            "\\b(?:product|customer|user|buyer|client|account|revenue|margin|profit|money|cost|pric|market|sale|sell|launch"
                    + "|roadmap|metric|baseline|forecast|segment|cohort|churn|retention|renewal|conversion|adoption|usage"
                    + "|financ|cfo|cro|ceo|budget|invest|bet|bets|initiative|feature|one-pager|postmortem|post-mortem|pms?\\b"
                    + "|fund|pipeline|contract|commercial|business case|break-even|payback|return|p&l|arr\\b|mrr\\b|board"
                    + "|release|backlog|experiment|a/b|interview|persona|competit|subscri|checkout|onboarding|pilot|deal"
                    + "|quota|discount|runway|cash|founder|sign-up|trial|support ticket|outcome|sponsor|portfolio|case)",
            Pattern.CASE_INSENSITIVE);

    private Wording() {}

    static Optional<String> trait(String text) {
        Matcher verb = TRAIT_VERB.matcher(unquoted(text));
        return verb.find() ? Optional.of(verb.group()) : first(TRAIT, text);
    }

    static Optional<String> weasel(String text) {
        return first(WEASEL, text);
    }

    static Optional<String> tenure(String text) {
        return first(TENURE, text);
    }

    static Optional<String> reports(String text) {
        return first(REPORTS, text);
    }

    static boolean ofTheBusiness(String text) {
        return BUSINESS.matcher(text).find();
    }

    /**
     * The words that join two behaviours. An <em>and</em> between nouns is fine: it counts only before a verb in the third
     * person, told by a list or by ending in s before an object.
     */
    static Optional<String> joint(String text) {
        String plain = unquoted(text);
        Optional<String> plainJoint = first(JOINED, plain);
        if (plainJoint.isPresent()) {
            return plainJoint;
        }
        List<String> words = tokens(plain);
        for (int i = 1; i < words.size() - 1; i++) {
            if (JOINING.contains(words.get(i))) {
                int verb = i + 1;
                if (words.get(verb).endsWith("ly") && verb + 1 < words.size()) {
                    verb++;
                }
                String next = verb + 1 < words.size() ? words.get(verb + 1) : "";
                if (isVerb(words.get(verb), next)) {
                    return Optional.of(words.get(i) + " " + words.get(verb));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isVerb(String word, String next) {
        boolean third = word.length() > 3 && word.endsWith("s") && !word.endsWith("’s") && !NOUNS.contains(word);
        return third && (VERBS.contains(word) || OBJECTS.contains(next));
    }

    /** What is left of a sentence without numbers, adverbs, adjectives of degree and small words, in lower case. */
    static Set<String> substance(String text) {
        Set<String> left = new LinkedHashSet<>();
        for (String word : tokens(text)) {
            if (!MODIFIERS.contains(word) && !word.endsWith("ly") && !Character.isDigit(word.charAt(0))) {
                left.add(word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
            }
        }
        return left;
    }

    static int length(String text) {
        return tokens(text).size();
    }

    /** The sentence as compared with others: lower case, without punctuation. */
    static String normal(String text) {
        return String.join(" ", tokens(text));
    }

    private static List<String> tokens(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    private static String unquoted(String text) {
        return QUOTE.matcher(text).replaceAll("…");
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(unquoted(text));
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    private static Pattern words(String list) {
        String any = String.join("|", list.strip().split(",\\s+"));
        return Pattern.compile("(?<![\\p{L}-])(?:" + any + ")(?![\\p{L}-])", Pattern.CASE_INSENSITIVE);
    }

    private static Set<String> set(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
