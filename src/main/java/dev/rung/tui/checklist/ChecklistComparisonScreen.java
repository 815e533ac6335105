package dev.rung.tui.checklist;

import dev.rung.domain.checklist.AnsweredQuestion;
import dev.rung.domain.checklist.Checklist;
import dev.rung.domain.checklist.ChecklistComparison;
import dev.rung.domain.checklist.ChecklistComparison.Change;
import dev.rung.domain.checklist.ChecklistRun;
import dev.rung.domain.checklist.ChecklistVerdict;
import dev.rung.domain.text.WordDiff;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Scroll;
import dev.rung.tui.widget.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two runs of a checklist, question by question, and word by word where words changed. */
final class ChecklistComparisonScreen implements Screen {
    private static final int LABEL = 14;

    private final Checklist checklist;
    private final ChecklistComparison comparison;
    private final boolean alone;
    private final Scroll scroll = new Scroll();

    /** @param alone there is no earlier run: shown is the later one by itself */
    ChecklistComparisonScreen(Checklist checklist, ChecklistComparison comparison, boolean alone) {
        this.checklist = checklist;
        this.comparison = comparison;
        this.alone = alone;
    }

    @Override
    public String title() {
        String later = Days.words(comparison.later().on());
        return checklist.title() + ": "
                + (alone ? later : Days.words(comparison.earlier().on()) + " and " + later);
    }

    @Override
    public String about() {
        return "What became of each answer. Words taken away and words added are underlined. A bare yes is no yes.";
    }

    @Override
    public List<Action> actions() {
        return scroll.actions().stream().filter(a -> !a.id().endsWith("line")).toList();
    }

    @Override
    public void draw(Canvas canvas) {
        boolean tall = canvas.rows() >= 14;
        int y = tall ? 1 : 0;
        canvas.text(2, y, title(), Style.STRONG, canvas.columns() - 4);
        Canvas body = canvas.part(0, y + 2, canvas.columns(), canvas.rows() - y - 2);
        Sheet sheet = new Sheet(Math.min(body.columns() - Scroll.BESIDE_TEXT, Canvas.PROSE + LABEL));
        fill(sheet);
        scroll.draw(body, sheet, Next::stay);
    }

    private void fill(Sheet sheet) {
        if (!alone) {
            verdict(sheet, comparison.earlier());
        }
        verdict(sheet, comparison.later());
        if (alone) {
            comparison.later().answers().forEach(a -> answer(sheet, a));
            return;
        }
        sheet.blank().prose(comparison.words(), Style.TEXT);
        for (Change change : Change.values()) {
            List<ChecklistComparison.Row> rows = comparison.rows(change);
            if (!rows.isEmpty()) {
                sheet.heading(change.words() + "  " + rows.size());
                rows.forEach(r -> row(sheet, r));
            }
        }
    }

    private void verdict(Sheet sheet, ChecklistRun run) {
        ChecklistVerdict verdict = ChecklistVerdict.of(checklist, run);
        sheet.labelled(Days.words(run.on()), LABEL, verdict.words(), 3, verdict.done() ? Style.GOOD : Style.WARN);
    }

    private static void answer(Sheet sheet, AnsweredQuestion answer) {
        sheet.blank().prose(answer.text(), Style.STRONG);
        said(
                sheet,
                "",
                Optional.of(answer),
                List.of(new WordDiff.Piece(WordDiff.Kind.KEPT, answer.words())),
                Style.TEXT);
    }

    private static void row(Sheet sheet, ChecklistComparison.Row row) {
        if (row.change() == Change.SAME) {
            Optional<AnsweredQuestion> now = row.later().or(row::earlier);
            sheet.line(
                    0,
                    List.of(
                            new Sheet.Run(pad(AnswerLook.words(now)), AnswerLook.style(now)),
                            new Sheet.Run(row.text(), Style.MUTED)));
            return;
        }
        sheet.prose(row.text(), Style.STRONG);
        if (row.reworded()) {
            sheet.prose("before: " + row.earlier().map(AnsweredQuestion::text).orElse(""), Style.FAINT);
        }
        List<WordDiff.Piece> pieces = WordDiff.between(words(row.earlier()), words(row.later()));
        row.earlier()
                .ifPresent(a -> said(sheet, "was", row.earlier(), without(pieces, WordDiff.Kind.ADDED), Style.MUTED));
        row.later().ifPresent(a -> said(sheet, "is", row.later(), without(pieces, WordDiff.Kind.REMOVED), Style.TEXT));
        if (row.later().isEmpty()) {
            sheet.line(0, List.of(new Sheet.Run(pad("is") + "without an answer", Style.MUTED)));
        }
        sheet.blank();
    }

    private static String words(Optional<AnsweredQuestion> answer) {
        return answer.map(AnsweredQuestion::words).orElse("");
    }

    private static List<WordDiff.Piece> without(List<WordDiff.Piece> pieces, WordDiff.Kind kind) {
        return pieces.stream().filter(p -> p.kind() != kind).toList();
    }

    private static String pad(String label) {
        return String.format("%-" + LABEL + "s", label);
    }

    private static void said(
            Sheet sheet, String label, Optional<AnsweredQuestion> answer, List<WordDiff.Piece> pieces, Style ink) {
        List<Sheet.Run> runs = new ArrayList<>();
        runs.add(new Sheet.Run(AnswerLook.words(answer), AnswerLook.style(answer)));
        if (pieces.stream().anyMatch(p -> !p.text().isBlank())) {
            runs.add(new Sheet.Run(": ", ink));
            pieces.forEach(p -> runs.add(new Sheet.Run(p.text(), style(p.kind(), ink))));
        }
        sheet.flowing(pad(label), runs);
    }

    private static Style style(WordDiff.Kind kind, Style kept) {
        return switch (kind) {
            case KEPT -> kept;
            case REMOVED -> Style.BAD.withUnderline();
            case ADDED -> Style.GOOD.withUnderline();
        };
    }
}
