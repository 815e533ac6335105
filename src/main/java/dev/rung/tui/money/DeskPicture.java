package dev.rung.tui.money;

import dev.rung.domain.money.desk.Answer;
import dev.rung.domain.money.desk.DeskReading;
import dev.rung.domain.money.desk.DeskResult;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Text;
import java.util.Optional;

/** What a calculator answers, with the formula of each figure and what it rests on. */
final class DeskPicture {
    private static final int GAP = 2;
    private static final int LEAST_SHOWN = 16;

    private DeskPicture() {}

    static Text of(DeskForm form, DeskReading reading, String currency, int columns) {
        Text text = new Text(columns);
        Optional<DeskResult> result = reading.result();
        text.heading(form.isExample() ? "FOR EXAMPLE" : "ANSWER");
        text.label(0, form.isExample() ? 14 : 9, "money in " + currency, Style.FAINT);
        if (result.isPresent()) {
            answers(text, result.get(), columns);
        } else if (!reading.trouble().isEmpty()) {
            text.item("!", Style.WARN, reading.trouble(), Style.WARN);
        } else {
            String wanted = DeskForm.wanted(reading);
            text.prose(
                    wanted.isEmpty() ? "Once every number can be read." : "Wanted still: " + wanted + ".", Style.MUTED);
        }
        text.heading("RESTS ON");
        form.calculator().hints().forEach(hint -> text.item("·", Style.FAINT, hint, Style.MUTED));
        return text;
    }

    private static void answers(Text text, DeskResult result, int columns) {
        int labels = result.answers().stream()
                .mapToInt(a -> DisplayWidth.of(a.label()))
                .max()
                .orElse(0);
        boolean beside = labels + GAP + LEAST_SHOWN <= columns;
        for (Answer answer : result.answers()) {
            boolean words = answer.value().isEmpty() && answer.unit() != Answer.Unit.WORDS;
            Style style = words ? Style.WARN : Style.STRONG;
            int row = text.rows();
            if (beside) {
                text.prose(labels + GAP, answer.shown(), style);
                text.label(row, 0, answer.label(), Style.TEXT);
            } else {
                text.line(answer.label(), Style.TEXT);
                text.prose(GAP, answer.shown(), style);
            }
            text.prose(GAP, answer.formula(), Style.MUTED);
        }
    }
}
