package dev.rung.service;

import dev.rung.domain.checklist.AnsweredQuestion;
import dev.rung.domain.checklist.Checklist;
import dev.rung.domain.checklist.ChecklistRun;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A checklist being answered.
 *
 * @param run of today, with what was answered today; not kept anywhere while it has no answer
 * @param earlier by question, the newest answer of an earlier run: to be confirmed, and no answer of today before it is
 */
public record ChecklistSitting(Checklist checklist, ChecklistRun run, Map<String, Earlier> earlier) {
    public ChecklistSitting {
        earlier = Map.copyOf(earlier);
    }

    /** What was answered on an earlier day. */
    public record Earlier(AnsweredQuestion answer, LocalDate on) {}

    public Optional<Earlier> earlier(String questionId) {
        return Optional.ofNullable(earlier.get(questionId));
    }
}
