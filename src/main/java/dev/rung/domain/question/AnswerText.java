package dev.rung.domain.question;

import dev.rung.domain.question.PreparedAnswer.Confidence;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person types as an answer; texts are {@code ""} where nothing was written.
 *
 * @param owner who answers for it; {@code ""} for the person the workspace belongs to
 */
public record AnswerText(
        String words,
        String number,
        String source,
        Optional<LocalDate> sourceDay,
        Optional<Confidence> confidence,
        String owner) {
    public static final AnswerText NOTHING = new AnswerText("", "", "", Optional.empty(), Optional.empty(), "");

    /** What an answer says already. */
    public static AnswerText of(PreparedAnswer answer) {
        return new AnswerText(
                answer.words(),
                answer.number(),
                answer.source(),
                answer.sourceDay(),
                answer.confidence(),
                answer.owner());
    }

    /** Whether there is anything in it beside an owner. */
    public boolean isEmpty() {
        return words.isBlank() && number.isBlank() && source.isBlank() && sourceDay.isEmpty() && confidence.isEmpty();
    }
}
