package dev.rung.tui.session;

import dev.rung.domain.coaching.Session;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import java.util.List;
import java.util.Optional;

/** The bank of questions on a page of its own. */
final class BankScreen implements Screen {
    private final QuestionsSide questions;

    /** @param session what a chosen question is put down for; where there is none, it is asked for */
    BankScreen(Rung rung, Optional<Session> session) {
        this.questions = new QuestionsSide(rung, session);
        refresh();
    }

    @Override
    public void refresh() {
        questions.show();
    }

    @Override
    public String title() {
        return "Question bank";
    }

    @Override
    public String about() {
        return questions.about();
    }

    @Override
    public boolean typing() {
        return questions.typing();
    }

    @Override
    public Next input(Input input) {
        return questions.input(input);
    }

    @Override
    public List<Action> actions() {
        return questions.actions();
    }

    @Override
    public void draw(Canvas canvas) {
        canvas.text(2, 0, title(), Style.STRONG);
        questions.draw(canvas.part(0, 1, canvas.columns(), canvas.rows() - 1));
    }
}
