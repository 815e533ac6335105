package dev.rung.tui.checklist;

import dev.rung.domain.checklist.Answer;
import dev.rung.domain.checklist.AnsweredQuestion;
import dev.rung.domain.checklist.Checklist;
import dev.rung.domain.checklist.ChecklistQuestion;
import dev.rung.domain.checklist.ChecklistRun;
import dev.rung.domain.checklist.ChecklistVerdict;
import dev.rung.service.ChecklistSitting;
import dev.rung.service.Rung;
import dev.rung.tui.widget.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was answered so far: a draft on disk whenever it pauses, and the run of today whenever it is kept. */
final class Sitting {
    private static final String AT = "at";
    private static final String ANSWER = "answer.";
    private static final String WORDS = "words.";

    private final Rung rung;
    private final Checklist checklist;
    private final Optional<String> initiativeId;
    private final String draftKey;
    private final boolean restored;
    private final Map<String, String> loose = new LinkedHashMap<>();
    private ChecklistSitting begun;
    private ChecklistRun run;
    private String at = "";
    private boolean unsaved;

    /** Goes on with today's run, and with what was being answered when rung last ended. */
    Sitting(Rung rung, Checklist checklist, Optional<String> initiativeId) {
        this.rung = rung;
        this.checklist = checklist;
        this.initiativeId = initiativeId;
        this.draftKey =
                "checklist:" + checklist.id() + initiativeId.map(id -> ":" + id).orElse("");
        this.begun = rung.checklists().sit(checklist, initiativeId);
        this.run = begun.run();
        Optional<String> draft = rung.drafts().read(draftKey);
        this.restored = draft.isPresent();
        draft.map(Typed::read).ifPresent(this::restore);
    }

    private void restore(Map<String, String> draft) {
        at = draft.getOrDefault(AT, "");
        for (ChecklistQuestion question : checklist.questions()) {
            String words = draft.getOrDefault(WORDS + question.id(), "");
            Optional<Answer> answer = Answer.named(draft.getOrDefault(ANSWER + question.id(), ""));
            answer.ifPresent(a -> run = run.with(checklist, AnsweredQuestion.to(question, a, words)));
            if (answer.isEmpty() && !words.isBlank()) {
                loose.put(question.id(), words);
            }
        }
    }

    Checklist checklist() {
        return checklist;
    }

    Optional<String> initiativeId() {
        return initiativeId;
    }

    ChecklistRun run() {
        return run;
    }

    /** The question one was at when rung last ended in the middle; {@code ""} when it did not. */
    String at() {
        return at;
    }

    /** What was typed was found again after rung had ended in the middle. */
    boolean restored() {
        return restored;
    }

    ChecklistVerdict verdict() {
        return ChecklistVerdict.of(checklist, run);
    }

    Optional<AnsweredQuestion> given(ChecklistQuestion question) {
        return run.answer(question.id());
    }

    /** The answer of an earlier day, as long as today has none. */
    Optional<ChecklistSitting.Earlier> toConfirm(ChecklistQuestion question) {
        return given(question).isPresent() ? Optional.empty() : begun.earlier(question.id());
    }

    /** The questions with an answer of an earlier day and none of today. */
    List<ChecklistQuestion> toConfirm() {
        return checklist.questions().stream()
                .filter(q -> toConfirm(q).isPresent())
                .toList();
    }

    /** The sentence beside an answer; without one what was typed, else {@code ""}. */
    String words(ChecklistQuestion question) {
        return given(question).map(AnsweredQuestion::words).orElseGet(() -> loose.getOrDefault(question.id(), ""));
    }

    /** Answers; the sentence is that typed, or that of the same answer on an earlier day. */
    void answer(ChecklistQuestion question, Answer answer) {
        String typed = words(question);
        String words = typed.isEmpty()
                ? begun.earlier(question.id())
                        .filter(e -> e.answer().answer() == answer)
                        .map(e -> e.answer().words())
                        .orElse("")
                : typed;
        become(run.with(checklist, AnsweredQuestion.to(question, answer, words)));
        loose.remove(question.id());
    }

    void confirm(ChecklistQuestion question) {
        toConfirm(question).ifPresent(e -> answer(question, e.answer().answer()));
    }

    /** Puts the sentence beside the answer, or keeps it until there is one. */
    void say(ChecklistQuestion question, String words) {
        Optional<AnsweredQuestion> given = given(question);
        if (given.isPresent()) {
            become(run.with(checklist, AnsweredQuestion.to(question, given.get().answer(), words)));
        } else if (!words.strip().equals(loose.getOrDefault(question.id(), ""))) {
            loose.put(question.id(), words.strip());
            unsaved = true;
        }
    }

    private void become(ChecklistRun other) {
        unsaved = unsaved || !other.equals(run);
        run = other;
    }

    /** Puts what is not kept yet on disk. */
    void pause(ChecklistQuestion question) {
        if (unsaved) {
            Map<String, String> draft = new LinkedHashMap<>();
            draft.put(AT, question.id());
            run.answers().forEach(a -> {
                draft.put(ANSWER + a.questionId(), a.answer().id());
                draft.put(WORDS + a.questionId(), a.words());
            });
            loose.forEach((id, words) -> draft.put(WORDS + id, words));
            rung.drafts().keep(draftKey, Typed.write(draft));
            unsaved = false;
        }
    }

    /** Makes what was answered the run of today, as one change, and lets it flow into the one-pager. */
    void keep() {
        if (!run.equals(begun.run()) && !run.answers().isEmpty()) {
            rung.checklists().save(checklist, run);
            begun = new ChecklistSitting(checklist, run, begun.earlier());
        }
        if (loose.values().stream().allMatch(String::isBlank)) {
            rung.drafts().forget(draftKey);
        }
        unsaved = false;
    }

    /** Reads anew what was changed elsewhere, unless something here is not kept yet. */
    void refresh() {
        if (run.equals(begun.run()) && loose.isEmpty()) {
            begun = rung.checklists().sit(checklist, initiativeId);
            run = begun.run();
        }
    }
}
