package dev.rung.domain.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody's answers to a checklist on a day. A run keeps title, version and wording of that day, so that it reads the same
 * after its checklist has changed or gone.
 *
 * @param id UUIDv7 text
 * @param version of the checklist that was answered
 * @param title of that checklist
 * @param personId whom it is about or who answered
 * @param initiativeId the bet it belongs to; there whenever the checklist's subject is an initiative
 * @param answers in the order of the questions, no question twice; a question without an answer is not among them
 */
public record ChecklistRun(
        String id,
        String checklistId,
        String version,
        String title,
        Optional<String> personId,
        Optional<String> initiativeId,
        LocalDate on,
        List<AnsweredQuestion> answers) {
    public ChecklistRun {
        answers = List.copyOf(answers);
        Set<String> seen = new HashSet<>();
        for (AnsweredQuestion answer : answers) {
            if (!seen.add(answer.questionId())) {
                throw new IllegalArgumentException("question " + answer.questionId() + " is answered twice");
            }
        }
    }

    public Optional<AnsweredQuestion> answer(String questionId) {
        return answers.stream().filter(a -> a.questionId().equals(questionId)).findFirst();
    }

    /** The same run with this answer, in the order of the questions; what the checklist asks no more stands at the end. */
    public ChecklistRun with(Checklist checklist, AnsweredQuestion given) {
        Map<String, AnsweredQuestion> all = new LinkedHashMap<>();
        answers.forEach(a -> all.put(a.questionId(), a));
        all.put(given.questionId(), given);
        List<AnsweredQuestion> ordered = new ArrayList<>();
        for (ChecklistQuestion question : checklist.questions()) {
            Optional.ofNullable(all.remove(question.id())).ifPresent(ordered::add);
        }
        ordered.addAll(all.values());
        return new ChecklistRun(id, checklistId, version, title, personId, initiativeId, on, ordered);
    }

    /** The same run with nothing answered. */
    public ChecklistRun withoutAnswers() {
        return new ChecklistRun(id, checklistId, version, title, personId, initiativeId, on, List.of());
    }
}
