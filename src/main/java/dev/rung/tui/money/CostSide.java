package dev.rung.tui.money;

import dev.rung.domain.team.CostLine;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.ListView;
import dev.rung.tui.widget.Window;
import java.util.List;

/** Who and what the team costs. */
final class CostSide implements MoneyTab {
    private final Rung rung;
    private final ListView<CostLine> list;

    CostSide(Rung rung) {
        this.rung = rung;
        this.list = new ListView<>(Window.of(List.<CostLine>of()), CostLine::id, CostSide::row, line -> Next.stay());
        list.whenEmpty("Who is on the team?");
    }

    @Override
    public String title() {
        return "Cost";
    }

    @Override
    public void show() {
        list.show(Window.of(rung.team().lines()));
    }

    @Override
    public List<Action> actions() {
        return list.moves();
    }

    private static void row(Canvas canvas, CostLine line, boolean selected) {
        canvas.text(0, 0, line.title(), selected ? Style.STRONG : Style.TEXT, canvas.columns());
    }

    @Override
    public void draw(Canvas canvas) {
        list.draw(canvas.part(0, 1, canvas.columns(), canvas.rows() - 1));
    }
}
