package dev.rung.tui.checklist;

import dev.rung.domain.checklist.Answer;
import dev.rung.domain.checklist.AnsweredQuestion;
import dev.rung.domain.checklist.ChecklistVerdict;
import dev.rung.tui.terminal.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How answers look in a line. */
final class AnswerLook {
    private AnswerLook() {}

    /** The answer in a word or two; what counts for nothing says so. */
    static String words(Optional<AnsweredQuestion> given) {
        return given.map(a -> (a.bare() ? "bare " : "") + shortly(a.answer())).orElse("–");
    }

    private static String shortly(Answer answer) {
        return answer == Answer.NOT_APPLICABLE ? "n/a" : answer.title();
    }

    static Style style(Optional<AnsweredQuestion> given) {
        return given.map(a -> a.bare() ? Style.WARN : style(a.answer())).orElse(Style.FAINT);
    }

    static Style style(Answer answer) {
        return switch (answer) {
            case YES -> Style.GOOD;
            case NO -> Style.BAD;
            case NOT_SURE -> Style.WARN;
            case NOT_APPLICABLE -> Style.MUTED;
        };
    }

    /** {@code 7 of 12 yes, 2 no, 3 open}. */
    static String counts(ChecklistVerdict.Counts counts) {
        List<String> words = new ArrayList<>(List.of(counts.yes() + " of " + counts.questions() + " yes"));
        add(words, counts.no(), "no");
        add(words, counts.notSure(), "not sure");
        add(words, counts.notApplicable(), "not applicable");
        add(words, counts.unanswered(), "open");
        return String.join(", ", words);
    }

    private static void add(List<String> words, int number, String what) {
        if (number > 0) {
            words.add(number + " " + what);
        }
    }
}
