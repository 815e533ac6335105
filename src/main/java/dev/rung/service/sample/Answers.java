package dev.rung.service.sample;

import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.question.PreparedAnswer;
import java.util.List;

/**
 * What the sample answers to leadership's questions.
 *
 * @param answers oldest month first
 * @param promises what “don't know” made, the oldest first
 */
record Answers(List<PreparedAnswer> answers, List<Commitment> promises) {
    Answers {
        answers = List.copyOf(answers);
        promises = List.copyOf(promises);
    }
}
