package dev.rung.tui.question;

import dev.rung.domain.question.AnswerText;
import dev.rung.domain.question.PreparedAnswer;
import dev.rung.service.AskedQuestion;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Typed;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Prepares the answer to one question. What is typed is a draft on disk within a second, and the answer itself, as one change,
 * when the form is left; nothing asks to be saved.
 */
final class AnswerScreen implements Screen {
    private final Rung rung;
    private final YearMonth month;
    private final AskedQuestion asked;
    private final String draftKey;
    private final AnswerForm form;
    private final boolean restored;
    private AnswerText saved;
    private boolean drafted;

    AnswerScreen(Rung rung, YearMonth month, AskedQuestion asked) {
        this.rung = rung;
        this.month = month;
        this.asked = asked;
        this.draftKey = "answer:" + month + "/" + asked.question().key();
        this.saved = asked.answer()
                .map(AnswerText::of)
                .orElseGet(() -> new AnswerText(
                        "",
                        "",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        rung.profile().need().name()));
        Optional<String> draft = rung.drafts().read(draftKey);
        this.restored = draft.isPresent();
        this.drafted = restored;
        this.form = new AnswerForm(saved, draft.map(Typed::read).orElse(Map.of()), rung::today);
    }

    @Override
    public String title() {
        return "Answer";
    }

    @Override
    public String about() {
        return "An answer wants a number, its source and date, how sure you are, and who stands for it. Nothing needs saving:"
                + " what you type is on disk within a second and becomes the answer when you go back.";
    }

    @Override
    public boolean typing() {
        return form.widget().typing();
    }

    @Override
    public Next input(Input input) {
        return form.widget().input(input);
    }

    @Override
    public List<Action> actions() {
        return Layers.of(
                List.of(Action.of("answer.done", "done", Next::back, "esc").about("Keep it and go back")),
                form.widget().actions());
    }

    @Override
    public void pause() {
        if (form.widget().unsaved()) {
            rung.drafts().keep(draftKey, Typed.write(form.typed()));
            drafted = true;
            form.widget().saved();
        }
    }

    /** Makes what is typed the answer; a draft stays only where something typed cannot be used. */
    @Override
    public void leave() {
        form.judge(rung.today());
        if (form.widget().firstTrouble().isPresent()) {
            rung.drafts().keep(draftKey, Typed.write(form.typed()));
            return;
        }
        AnswerText text = form.text();
        if (!text.equals(saved) && !text.isEmpty()) {
            rung.questions().answer(month, asked.question(), text);
            saved = text;
        }
        if (drafted || form.widget().unsaved()) {
            rung.drafts().forget(draftKey);
            drafted = false;
        }
        form.widget().saved();
    }

    @Override
    public void draw(Canvas canvas) {
        form.judge(rung.today());
        int room = Math.min(Canvas.PROSE, canvas.columns() - 4);
        boolean tall = canvas.rows() >= 20;
        int y = tall ? 1 : 0;
        canvas.text(2, y++, asked.question().asker().title() + " asks", Style.MUTED);
        y = canvas.prose(2, y, asked.question().wording(), Style.STRONG, room);
        y = canvas.prose(2, y, asked.question().why(), Style.MUTED, room) + 1;
        Canvas fields = canvas.part(0, y, Math.min(Canvas.PROSE + 18, canvas.columns()), canvas.rows() - y - 2);
        form.widget().draw(fields);
        canvas.text(2, canvas.rows() - 1, state(), restored && !done() ? Style.ACCENT : Style.MUTED, room);
    }

    private boolean done() {
        return asAnswer().prepared();
    }

    private String state() {
        String state = new AskedQuestion(asked.question(), Optional.of(asAnswer())).state();
        String words = state.equals("prepared") ? "All an answer wants is there." : "Still: " + state + ".";
        return restored ? "Restored what you were typing. " + words : words;
    }

    private PreparedAnswer asAnswer() {
        AnswerText text = form.text();
        return new PreparedAnswer(
                "",
                month,
                asked.question(),
                text.words(),
                text.number(),
                text.source(),
                text.sourceDay(),
                text.confidence(),
                text.owner(),
                Optional.empty(),
                Optional.empty(),
                rung.today(),
                OptionalInt.empty());
    }
}
