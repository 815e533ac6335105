package dev.rung.cli;

import dev.rung.domain.checklist.AnsweredQuestion;
import dev.rung.domain.checklist.Checklist;
import dev.rung.domain.checklist.ChecklistBand;
import dev.rung.domain.checklist.ChecklistComparison;
import dev.rung.domain.checklist.ChecklistRun;
import dev.rung.domain.checklist.ChecklistVerdict;
import java.util.Map;
import java.util.Optional;

/** Runs of checklists as JSON. The names are documented in {@code json.md} and stay. */
final class ChecklistRunJson {
    private ChecklistRunJson() {}

    /** @param checklist as it is today; empty where it is gone, and then there is no verdict */
    static Map<String, Object> of(ChecklistRun run, Optional<Checklist> checklist) {
        Map<String, Object> json = names(run);
        json.put("verdict", checklist.map(c -> verdict(ChecklistVerdict.of(c, run))));
        json.put("answers", run.answers().stream().map(ChecklistRunJson::answer).toList());
        return json;
    }

    private static Map<String, Object> names(ChecklistRun run) {
        return JsonMap.of(
                "id", run.id(),
                "checklist", run.checklistId(),
                "version", run.version(),
                "title", run.title(),
                "initiative", run.initiativeId(),
                "on", run.on());
    }

    private static Map<String, Object> verdict(ChecklistVerdict verdict) {
        return JsonMap.of(
                "done", verdict.done(),
                "words", verdict.words(),
                "band", verdict.band().map(ChecklistBand::title),
                "counts", verdict.counts(),
                "missing",
                        verdict.missing().stream()
                                .map(m -> JsonMap.of(
                                        "question", m.question().id(),
                                        "needed", m.question().needed(),
                                        "lack", m.lack(),
                                        "words", m.words()))
                                .toList());
    }

    private static Map<String, Object> answer(AnsweredQuestion answer) {
        return JsonMap.of(
                "question", answer.questionId(),
                "text", answer.text(),
                "answer", answer.answer().id(),
                "words", answer.words(),
                "counts", !answer.bare());
    }

    static Map<String, Object> of(ChecklistComparison comparison) {
        return JsonMap.of(
                "earlier", names(comparison.earlier()),
                "later", names(comparison.later()),
                "words", comparison.words(),
                "rows",
                        comparison.rows().stream()
                                .map(r -> JsonMap.of(
                                        "question", r.questionId(),
                                        "text", r.text(),
                                        "reworded", r.reworded(),
                                        "change", r.change(),
                                        "earlier", r.earlier().map(ChecklistRunJson::answer),
                                        "later", r.later().map(ChecklistRunJson::answer)))
                                .toList());
    }
}
