package dev.rung.tui.initiative;

import dev.rung.domain.initiative.Bet;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.ListView;
import dev.rung.tui.widget.Window;
import java.util.List;

/** Everything that happened to a bet in one line of time, the newest first. */
public final class HistoryTab implements InitiativeTab {
    private static final int DAY = 11;
    private static final int KIND = 12;
    private static final int DETAIL = 4;

    private final Rung rung;
    private final ListView<Happening> list;

    public HistoryTab(Rung rung) {
        this.rung = rung;
        this.list = new ListView<>(Window.of(List.<Happening>of()), h -> h, HistoryTab::row, this::open);
    }

    @Override
    public String title() {
        return "History";
    }

    @Override
    public void show(Bet bet) {
        list.show(Window.of(Happening.of(rung, bet)));
    }

    @Override
    public List<Action> actions() {
        boolean opens = list.selected().flatMap(Happening::place).isPresent();
        Action open = Action.of(
                        "history.open",
                        "open",
                        () -> list.selected().map(this::open).orElseGet(Next::stay),
                        "enter")
                .about("Open what was written that day")
                .unless(opens, "a step is kept with its reason, and nothing more");
        return Layers.of(List.of(open), list.moves());
    }

    private Next open(Happening happening) {
        return happening.place().map(Next::open).orElseGet(Next::stay);
    }

    private static void row(Canvas canvas, Happening happening, boolean selected) {
        canvas.textEnding(DAY, 0, Days.words(happening.on()), Style.MUTED);
        canvas.text(DAY + 2, 0, happening.kind(), Style.ACCENT, KIND);
        int x = DAY + 2 + KIND + 2;
        canvas.text(x, 0, happening.words(), selected ? Style.STRONG : Style.TEXT, canvas.columns() - x);
    }

    @Override
    public void draw(Canvas canvas) {
        int bottom = canvas.rows() >= 10 ? DETAIL : 0;
        list.draw(canvas.part(0, 1, canvas.columns(), canvas.rows() - 1 - bottom));
        if (bottom > 0) {
            Canvas below = canvas.part(0, canvas.rows() - bottom, canvas.columns(), bottom);
            below.rule(0);
            list.selected().ifPresent(h -> below.prose(2, 1, h.words() + h.more(), Style.MUTED, canvas.columns() - 4));
        }
    }
}
