package dev.rung.tui.checklist;

import dev.rung.domain.checklist.Answer;
import dev.rung.domain.checklist.AnsweredQuestion;
import dev.rung.domain.checklist.ChecklistQuestion;
import dev.rung.domain.checklist.ChecklistSection;
import dev.rung.domain.checklist.ChecklistSubject;
import dev.rung.service.ChecklistSitting;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Bar;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Scroll;
import dev.rung.tui.widget.Sheet;
import dev.rung.tui.widget.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Draws one question of a checklist: what is asked, why, what a yes shows, and the answers below. */
final class QuestionPage {
    private static final int LABEL = 12;
    private static final List<String> KEYS = List.of("y", "n", "s", "a");

    private final Scroll scroll = new Scroll();

    void begin() {
        scroll.toTop();
    }

    List<Action> actions() {
        return scroll.actions().stream().filter(a -> !a.id().endsWith("line")).toList();
    }

    /** @param about the initiative, the month, or {@code ""} */
    void draw(
            Canvas canvas,
            Sitting sitting,
            String about,
            ChecklistQuestion question,
            Optional<TextArea> writing,
            Function<Answer, Next> answer) {
        boolean tall = canvas.rows() >= 14;
        int top = tall ? 1 : 0;
        head(canvas, top, sitting, about, question);
        int foot = Math.min(canvas.rows() - 3, writing.isPresent() ? 8 : 6);
        int bodyTop = top + (tall ? 3 : 2);
        Canvas body = canvas.part(0, bodyTop, canvas.columns(), Math.max(1, canvas.rows() - foot - bodyTop));
        Sheet sheet = new Sheet(body.columns() - Scroll.BESIDE_TEXT);
        asked(sheet, sitting, question);
        scroll.draw(body, sheet, Next::stay);
        canvas.rule(canvas.rows() - foot);
        answers(
                canvas.part(2, canvas.rows() - foot + 1, canvas.columns() - 4, foot - 1),
                sitting,
                question,
                writing,
                answer);
    }

    private static void head(Canvas canvas, int row, Sitting sitting, String about, ChecklistQuestion question) {
        List<ChecklistQuestion> all = sitting.checklist().questions();
        int end = canvas.textEnding(
                canvas.columns() - 2, row, (all.indexOf(question) + 1) + " of " + all.size(), Style.STRONG);
        int x = canvas.text(2, row, sitting.checklist().title(), Style.STRONG, end - 4);
        canvas.text(x + 2, row, about, Style.MUTED, end - x - 4);
        double share = (double) sitting.run().answers().size() / all.size();
        Bar.line(canvas, 2, row + 1, Math.max(1, canvas.columns() - 4), Math.min(1, share), Style.ACCENT);
    }

    private static void asked(Sheet sheet, Sitting sitting, ChecklistQuestion question) {
        sitting.checklist().sections().stream()
                .filter(s -> s.questions().contains(question))
                .map(ChecklistSection::title)
                .findFirst()
                .ifPresent(t -> sheet.words(t, Style.MUTED).blank());
        sheet.prose(question.text(), Style.STRONG);
        if (sitting.restored()) {
            sheet.words("Restored what you were answering.", Style.ACCENT);
        }
        sheet.blank();
        labelled(sheet, "Why", question.why());
        labelled(sheet, "A yes shows", question.proof());
        if (question.needed()) {
            labelled(
                    sheet,
                    "Needed",
                    "Without it the verdict is “"
                            + sitting.checklist().notDone().toLowerCase(java.util.Locale.ROOT) + "”.");
        }
        boolean bet = sitting.checklist().subject() == ChecklistSubject.INITIATIVE;
        question.fills()
                .filter(f -> bet)
                .ifPresent(f -> labelled(
                        sheet,
                        "Fills",
                        "“" + f.title() + "” of the one-pager, unless something else is written there."));
    }

    private static void labelled(Sheet sheet, String label, String words) {
        if (!words.isBlank()) {
            sheet.labelled(label, LABEL + 1, words, Integer.MAX_VALUE, Style.TEXT);
        }
    }

    private static void answers(
            Canvas canvas,
            Sitting sitting,
            ChecklistQuestion question,
            Optional<TextArea> writing,
            Function<Answer, Next> answer) {
        Optional<AnsweredQuestion> given = sitting.given(question);
        int x = 0;
        for (int i = 0; i < KEYS.size(); i++) {
            Answer each = Answer.values()[i];
            boolean chosen = given.filter(g -> g.answer() == each).isPresent();
            int from = x;
            if (chosen) {
                String words = "[" + KEYS.get(i) + " " + each.title() + "]";
                x = canvas.text(x, 0, words, AnswerLook.style(each).withBold());
            } else {
                x = canvas.text(x, 0, KEYS.get(i), Style.ACCENT.withBold());
                x = canvas.text(x + 1, 0, each.title(), Style.TEXT);
            }
            canvas.onClick(from, 0, x - from, 1, () -> answer.apply(each));
            x += 3;
        }
        Canvas below = canvas.part(0, 1, canvas.columns(), canvas.rows() - 1);
        if (writing.isPresent()) {
            writing.get().draw(below, true);
        } else {
            said(below, sitting, question, given);
        }
    }

    private static void said(
            Canvas canvas, Sitting sitting, ChecklistQuestion question, Optional<AnsweredQuestion> given) {
        Optional<ChecklistSitting.Earlier> earlier = sitting.toConfirm(question);
        String words = sitting.words(question);
        int y = 0;
        if (given.filter(AnsweredQuestion::bare).isPresent()) {
            y = canvas.prose(0, y, bare(given.get().answer()), Style.WARN, canvas.columns());
        } else if (!words.isBlank()) {
            y = canvas.prose(0, y, "“" + words + "”", Style.TEXT, canvas.columns());
        } else if (earlier.isEmpty()) {
            canvas.text(0, y, "w  say it in a sentence", Style.FAINT, canvas.columns());
        }
        if (earlier.isPresent()) {
            AnsweredQuestion before = earlier.get().answer();
            String quoted = before.words().isBlank() ? "" : ": “" + before.words() + "”";
            String last =
                    Days.words(earlier.get().on()) + ", " + before.answer().title();
            canvas.prose(0, y, last + quoted + "  enter confirms it", Style.MUTED, canvas.columns());
        }
    }

    /** What a tick is worth. */
    static String bare(Answer answer) {
        return answer == Answer.YES
                ? "A bare yes counts for nothing: write the sentence that shows it (w)."
                : "A bare not applicable counts for nothing: write the sentence that says why (w).";
    }
}
