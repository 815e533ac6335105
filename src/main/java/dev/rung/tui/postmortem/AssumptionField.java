package dev.rung.tui.postmortem;

import dev.rung.domain.initiative.Assumption;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Changes;
import dev.rung.tui.widget.ChoiceField;
import dev.rung.tui.widget.Field;
import java.util.List;

/** What a bet rested on, in its words, and below them whether it held. */
final class AssumptionField implements Field {
    private final String text;
    private final ChoiceField<Assumption.Outcome> outcome;
    private int above = 1;

    AssumptionField(String text, Assumption.Outcome outcome) {
        this.text = text;
        this.outcome = new ChoiceField<>(
                List.of(Assumption.Outcome.HELD, Assumption.Outcome.FAILED, Assumption.Outcome.UNKNOWN),
                outcome,
                Assumption.Outcome::word);
    }

    Assumption value() {
        return new Assumption(text, outcome.value());
    }

    @Override
    public int rows(int columns) {
        above = Canvas.wrapped(text, columns).size();
        return above + 1;
    }

    @Override
    public int focusRow() {
        return above;
    }

    @Override
    public void draw(Canvas canvas, boolean focused) {
        int y = canvas.prose(0, 0, text, focused ? Style.STRONG : Style.TEXT, canvas.columns());
        outcome.draw(canvas.part(0, y, canvas.columns(), 1), focused);
    }

    @Override
    public Next mouse(Input.Mouse mouse) {
        return outcome.mouse(mouse);
    }

    @Override
    public List<Action> actions() {
        return outcome.actions();
    }

    @Override
    public Changes changes() {
        return outcome.changes();
    }
}
