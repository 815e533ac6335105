package dev.rung.domain.checklist;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An answer, with the question as it read on the day.
 *
 * @param words the sentence beside the answer, of one or several lines, without blank ends; {@code ""} where none was written
 */
public record AnsweredQuestion(String questionId, String text, Answer answer, String words) {
    private static final Pattern NOTHING_SAID = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> TICKS =
            Set.of("", "yes", "y", "ok", "okay", "done", "true", "x", "na", "none", "not applicable", "not sure", "no");

    public AnsweredQuestion {
        words = words.strip();
    }

    /** The answer to a question of today's wording. */
    public static AnsweredQuestion to(ChecklistQuestion question, Answer answer, String words) {
        return new AnsweredQuestion(question.id(), question.text(), answer, words);
    }

    /** A yes or not applicable that says no more than a tick would: then it counts for nothing. */
    public boolean bare() {
        return answer.wantsWords() && !saysSomething();
    }

    /** A yes that shows something. */
    public boolean yes() {
        return answer == Answer.YES && !bare();
    }

    private boolean saysSomething() {
        String said = NOTHING_SAID.matcher(words).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return !TICKS.contains(said) && !said.equals("n a");
    }
}
