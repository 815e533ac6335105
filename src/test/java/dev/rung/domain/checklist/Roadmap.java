package dev.rung.domain.checklist;

import dev.rung.domain.initiative.OnePagerField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A checklist of four questions, two of them needed, and runs of it. */
final class Roadmap {
    static final ChecklistQuestion METRIC =
            question("metric", "Which metric moves?", "nobody has said which metric moves", true, OnePagerField.METRIC);
    static final ChecklistQuestion NOW =
            question("now", "Why now?", "nobody has said why now", false, OnePagerField.WHY_NOW);
    static final ChecklistQuestion PROBLEM =
            question("problem", "Whose problem is it?", "", true, OnePagerField.PROBLEM);
    static final ChecklistQuestion WAITING = question(
            "waiting", "What does waiting cost?", "nobody has said what waiting costs", false, OnePagerField.WHY_NOW);
    static final Checklist LIST = list(List.of());

    private Roadmap() {}

    static Checklist list(List<ChecklistBand> bands) {
        return new Checklist(
                "roadmap",
                "2",
                "Roadmap",
                "Before it.",
                "",
                ChecklistSubject.INITIATIVE,
                "Ready",
                "Not ready",
                List.of(
                        new ChecklistSection("a", "A", List.of(METRIC, NOW)),
                        new ChecklistSection("b", "B", List.of(PROBLEM, WAITING))),
                bands);
    }

    static ChecklistRun run(AnsweredQuestion... answers) {
        return run("2", answers);
    }

    static ChecklistRun run(String version, AnsweredQuestion... answers) {
        return new ChecklistRun(
                "run",
                "roadmap",
                version,
                "Roadmap",
                Optional.empty(),
                Optional.of("bet"),
                LocalDate.of(2026, 11, 21),
                List.of(answers));
    }

    static AnsweredQuestion yes(ChecklistQuestion question, String words) {
        return AnsweredQuestion.to(question, Answer.YES, words);
    }

    static AnsweredQuestion no(ChecklistQuestion question) {
        return AnsweredQuestion.to(question, Answer.NO, "");
    }

    private static ChecklistQuestion question(
            String id, String text, String missing, boolean needed, OnePagerField fills) {
        return new ChecklistQuestion(id, text, "", "", missing, needed, Optional.of(fills));
    }
}
