package dev.rung.tui.checklist;

import dev.rung.domain.checklist.AnsweredQuestion;
import dev.rung.domain.checklist.ChecklistQuestion;
import dev.rung.domain.checklist.ChecklistSection;
import dev.rung.domain.checklist.ChecklistVerdict;
import dev.rung.domain.checklist.MissingAnswer;
import dev.rung.service.ChecklistSitting;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.GroupedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** All questions with their answers, what is missing first, below the verdict; each leads to its question. */
final class AnswersOverview {
    private static final int ANSWER = 13;

    private record Row(
            ChecklistQuestion question,
            Optional<AnsweredQuestion> given,
            Optional<ChecklistSitting.Earlier> earlier,
            Optional<MissingAnswer> missing) {}

    private final GroupedList<Row> list;
    private ChecklistVerdict verdict;
    private int toConfirm;

    AnswersOverview(Sitting sitting, Function<ChecklistQuestion, Next> open) {
        this.list = new GroupedList<>(
                List.of(), row -> row.question().id(), AnswersOverview::row, row -> open.apply(row.question()));
        this.verdict = sitting.verdict();
        show(sitting);
    }

    void show(Sitting sitting) {
        verdict = sitting.verdict();
        toConfirm = sitting.toConfirm().size();
        List<GroupedList.Group<Row>> groups = new ArrayList<>();
        groups.add(new GroupedList.Group<>(
                "missing, in this order",
                verdict.missing().stream()
                        .map(m -> row(sitting, m.question(), Optional.of(m)))
                        .toList()));
        List<ChecklistQuestion> open =
                verdict.missing().stream().map(MissingAnswer::question).toList();
        for (ChecklistSection section : sitting.checklist().sections()) {
            groups.add(new GroupedList.Group<>(
                    section.title(),
                    section.questions().stream()
                            .filter(q -> !open.contains(q))
                            .map(q -> row(sitting, q, Optional.empty()))
                            .toList()));
        }
        list.show(groups);
    }

    private static Row row(Sitting sitting, ChecklistQuestion question, Optional<MissingAnswer> missing) {
        return new Row(question, sitting.given(question), sitting.toConfirm(question), missing);
    }

    Optional<ChecklistQuestion> selected() {
        return list.selected().map(Row::question);
    }

    List<Action> actions() {
        return list.moves();
    }

    void draw(Canvas canvas, boolean focused) {
        Style ink = verdict.done() ? Style.GOOD : Style.WARN;
        int y = canvas.prose(2, 0, verdict.words(), ink, canvas.columns() - 4);
        canvas.text(2, y++, AnswerLook.counts(verdict.counts()), Style.MUTED, canvas.columns() - 4);
        if (toConfirm > 0) {
            String words =
                    toConfirm + " answered before, to be confirmed" + (focused ? ": C confirms all as they were" : "");
            canvas.text(2, y++, words, Style.ACCENT, canvas.columns() - 4);
        }
        list.draw(canvas.part(0, y + 1, canvas.columns(), Math.max(1, canvas.rows() - y - 1)), focused);
    }

    private static void row(Canvas canvas, Row row, boolean selected) {
        boolean before = row.earlier().isPresent();
        Optional<AnsweredQuestion> answer = before ? row.earlier().map(ChecklistSitting.Earlier::answer) : row.given();
        canvas.text(0, 0, AnswerLook.words(answer), before ? Style.FAINT : AnswerLook.style(answer), ANSWER - 1);
        String needed = row.missing().isPresent() && row.question().needed() ? "needed  " : "";
        int x = canvas.text(ANSWER, 0, needed, Style.WARN);
        String aside = row.earlier().map(e -> "of " + Days.words(e.on())).orElse("");
        int room = canvas.columns() - x - (aside.isEmpty() ? 1 : aside.length() + 3);
        canvas.text(x, 0, row.question().text(), selected ? Style.STRONG : Style.TEXT, Math.min(room, Canvas.PROSE));
        if (before) {
            canvas.textEnding(canvas.columns() - 1, 0, aside, Style.FAINT);
        }
    }
}
