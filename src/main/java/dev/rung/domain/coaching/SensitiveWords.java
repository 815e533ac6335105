package dev.rung.domain.coaching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of health, family, leave and law: who writes them into what others read is asked once more. It warns of words, not
 * of meaning, and never blocks.
 */
public final class SensitiveWords {
    private static final String HEALTH =
            "sick|sickness|ill|illness|disease|diagnos\\w*|depress\\w*|burn-?out|burnt out|burned out"
                    + "|anxiety|anxious|panic attacks?|therap(?:y|ist|ies)|psycholog\\w*|psychiatr\\w*|counsell?ing"
                    + "|medication|medicine|antidepressants?|surgery|hospital\\w*|clinic|doctor|doctor's|cancer|tumou?r|chemo\\w*"
                    + "|pregnan\\w*|miscarriage|ivf|fertility|menopause|disabilit(?:y|ies)|disabled|adhd|autis\\w*|dyslexi\\w*"
                    + "|addict\\w*|alcohol\\w*|rehab|suicid\\w*|self-harm|insomnia|chronic pain|migraines?|long covid|mental health";
    private static final String FAMILY = "divorc\\w*|separation|custody|marriage|husband|wife|boyfriend|girlfriend"
            + "|partner's|his partner|her partner|their partner|spouse|kids?|child|children|baby|toddler|daughter|son"
            + "|mother|father|parents|mum|mom|dad|sister|brother|family|funeral|bereave\\w*|grief|grieving|passed away"
            + "|religio\\w*|sexual\\w*|debts?|private life";
    private static final String LEAVE =
            "sick leave|parental leave|maternity\\w*|paternity\\w*|sabbatical|on leave|leave of absence"
                    + "|unpaid leave|sick note|carer's leave|caring for";
    private static final String LEGAL =
            "lawsuit|lawyer|attorney|legal action|tribunal|court|grievance|harass\\w*|discriminat\\w*"
                    + "|bully\\w*|whistle-?blow\\w*|works council|union rep\\w*|disciplin\\w*|formal warning|written warning"
                    + "|performance improvement plan|pip|severance|settlement|termination|fired|dismissal|redundan\\w*|lay-?offs?"
                    + "|visa|work permit|immigration|criminal\\w*|police|arrest\\w*";

    private static final List<Kind> KINDS = List.of(
            new Kind("leave", LEAVE), new Kind("health", HEALTH), new Kind("family", FAMILY), new Kind("law", LEGAL));

    private SensitiveWords() {}

    private record Kind(String name, Pattern words) {
        Kind(String name, String words) {
            this(
                    name,
                    Pattern.compile(
                            "(?<![\\p{L}\\p{N}-])(?:" + words + ")(?![\\p{L}\\p{N}-])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
    }

    /**
     * A word that was found.
     *
     * @param kind health, family, leave or law
     * @param word as it is written in the text
     */
    public record Found(String kind, String word) {}

    /** What was found, each word once, by kind and then as in the text. */
    public static List<Found> in(String text) {
        String straight = text.replace('’', '\'');
        List<Found> found = new ArrayList<>();
        for (Kind kind : KINDS) {
            Matcher matcher = kind.words().matcher(straight);
            while (matcher.find()) {
                String word = matcher.group();
                if (found.stream().noneMatch(f -> covers(f.word(), word))) {
                    found.add(new Found(kind.name(), word));
                }
            }
        }
        return found;
    }

    private static boolean covers(String found, String word) {
        return found.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }

    /**
     * What is asked before a text with such words is kept where others read it; empty when there are none.
     *
     * @param noteClass where it is to be kept
     * @param coachee as the coachee is called; {@code ""} for whoever coaches themself
     */
    public static String warning(String text, NoteClass noteClass, String coachee) {
        List<Found> found = in(text);
        if (found.isEmpty() || noteClass == NoteClass.PRIVATE) {
            return "";
        }
        List<String> words =
                found.stream().map(f -> "“" + f.word() + "” (" + f.kind() + ")").toList();
        return String.join(", ", words) + ": " + noteClass.readers(coachee)
                + ". What concerns health, family, leave or law belongs there only if they want it to.";
    }
}
