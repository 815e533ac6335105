package dev.rung.domain.checklist;

import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a run writes into a one-pager. Only a yes with its sentence writes, and what a person wrote stays. */
public final class ChecklistFill {
    private final Checklist checklist;

    private ChecklistFill(Checklist checklist) {
        this.checklist = checklist;
    }

    /** By the questions of this checklist, which says what goes where. */
    public static ChecklistFill by(Checklist checklist) {
        return new ChecklistFill(checklist);
    }

    /**
     * The fields a run has sentences for, in the order of the page. Several questions about one field make one line or more
     * each, in the order of the questions.
     */
    public Map<OnePagerField, String> texts(ChecklistRun run) {
        Map<OnePagerField, String> texts = new EnumMap<>(OnePagerField.class);
        for (ChecklistQuestion question : checklist.questions()) {
            if (question.fills().isPresent()) {
                run.answer(question.id())
                        .filter(AnsweredQuestion::yes)
                        .ifPresent(a ->
                                texts.merge(question.fills().get(), a.words(), (before, more) -> before + "\n" + more));
            }
        }
        return Collections.unmodifiableMap(texts);
    }

    /**
     * The page with the run's sentences in each field that is empty or still reads as one of the earlier runs had left it. A
     * run takes nothing away: where it has no sentence, the field stays as it is.
     *
     * @param earlier runs of this checklist about the same initiative that went into the page before, in any order
     */
    public OnePager filled(OnePager page, List<ChecklistRun> earlier, ChecklistRun run) {
        List<Map<OnePagerField, String>> left =
                earlier.stream().map(this::texts).toList();
        OnePager filled = page;
        for (Map.Entry<OnePagerField, String> text : texts(run).entrySet()) {
            OnePagerField field = text.getKey();
            boolean ours = left.stream()
                    .anyMatch(t -> t.containsKey(field) && plain(t.get(field)).equals(plain(page.text(field))));
            if (!page.has(field) || ours) {
                filled = filled.with(field, text.getValue());
            }
        }
        return filled;
    }

    /** As a field may come back from an editor: line ends and blanks around a line say nothing. */
    private static String plain(String text) {
        return text.strip().lines().map(String::strip).collect(Collectors.joining("\n"));
    }
}
