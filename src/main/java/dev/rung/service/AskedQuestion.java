package dev.rung.service;

import dev.rung.domain.question.ExpectedQuestion;
import dev.rung.domain.question.PreparedAnswer;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A question of a month, and what there is to say to it.
 *
 * @param answer empty while nobody has thought of one
 */
public record AskedQuestion(ExpectedQuestion question, Optional<PreparedAnswer> answer) {

    /** Whether all that an answer wants is there. */
    public boolean prepared() {
        return answer.filter(PreparedAnswer::prepared).isPresent();
    }

    /** Whether it is settled what to say: an answer, or “don't know” with a day. */
    public boolean settled() {
        return prepared() || unknownBy().isPresent();
    }

    /** By when it will be known, where the answer is “don't know”. */
    public Optional<LocalDate> unknownBy() {
        return answer.flatMap(PreparedAnswer::unknownBy);
    }

    /** {@code prepared}, {@code source and date missing}, {@code don't know, by 2026-12-10} or {@code no answer yet}. */
    public String state() {
        return answer.filter(PreparedAnswer::begun).map(AskedQuestion::state).orElse("no answer yet");
    }

    private static String state(PreparedAnswer answer) {
        return answer.unknownBy().map(by -> "don't know, by " + by).orElseGet(() -> {
            int last = answer.missing().size() - 1;
            return last < 0
                    ? "prepared"
                    : last == 0
                            ? answer.missing().get(0) + " missing"
                            : String.join(", ", answer.missing().subList(0, last)) + " and "
                                    + answer.missing().get(last) + " missing";
        });
    }
}
