package dev.rung.service;

import dev.rung.domain.question.Asker;
import dev.rung.domain.question.PreparedAnswer;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * What leadership will ask of a month.
 *
 * @param questions by asker, of one the weightiest first
 * @param more how many of an asker's questions are left out; only those of whom some are
 * @param past answers to questions that the records answer by now, or that are left out
 */
public record MonthQuestions(
        YearMonth month, List<AskedQuestion> questions, Map<Asker, Integer> more, List<PreparedAnswer> past) {
    public MonthQuestions {
        questions = List.copyOf(questions);
        more = Map.copyOf(more);
        past = List.copyOf(past);
    }

    /** How many are answered with all that an answer wants. */
    public int prepared() {
        return (int) questions.stream().filter(AskedQuestion::prepared).count();
    }

    /** How many have neither an answer that says all nor a day by which it will be known. */
    public int open() {
        return (int) questions.stream().filter(q -> !q.settled()).count();
    }
}
