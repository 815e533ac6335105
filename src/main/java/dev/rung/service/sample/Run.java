package dev.rung.service.sample;

import dev.rung.domain.checklist.Answer;
import dev.rung.domain.checklist.AnsweredQuestion;
import dev.rung.domain.checklist.Checklist;
import dev.rung.domain.checklist.ChecklistQuestion;
import dev.rung.domain.checklist.ChecklistRun;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Answers to a checklist, as the story tells them; a question it does not name has no answer. */
final class Run {
    final String checklistId;
    private final Map<String, Said> answers = new LinkedHashMap<>();

    private record Said(Answer answer, String words) {}

    private Run(String checklistId) {
        this.checklistId = checklistId;
    }

    static Run of(String checklistId) {
        return new Run(checklistId);
    }

    Run yes(String question, String words) {
        return said(question, Answer.YES, words);
    }

    Run no(String question, String words) {
        return said(question, Answer.NO, words);
    }

    Run notSure(String question, String words) {
        return said(question, Answer.NOT_SURE, words);
    }

    private Run said(String question, Answer answer, String words) {
        answers.put(question, new Said(answer, words));
        return this;
    }

    /** @throws NoSuchElementException when the checklist does not ask one of the questions */
    ChecklistRun run(
            Checklist checklist, LocalDate on, Calendar calendar, Ids ids, String personId, Optional<String> bet) {
        answers.keySet()
                .forEach(q -> checklist
                        .question(q)
                        .orElseThrow(() -> new NoSuchElementException(checklist.id() + " does not ask " + q)));
        List<AnsweredQuestion> given = checklist.questions().stream()
                .filter(q -> answers.containsKey(q.id()))
                .map(q -> answered(q, answers.get(q.id()), calendar))
                .toList();
        String key = checklist.id() + bet.map(" of "::concat).orElse("");
        return new ChecklistRun(
                ids.of(on, key),
                checklist.id(),
                checklist.version(),
                checklist.title(),
                Optional.of(personId),
                bet,
                on,
                given);
    }

    private static AnsweredQuestion answered(ChecklistQuestion question, Said said, Calendar calendar) {
        return AnsweredQuestion.to(question, said.answer(), calendar.dates(said.words()));
    }
}
