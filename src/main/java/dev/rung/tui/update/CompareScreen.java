package dev.rung.tui.update;

import dev.rung.domain.text.MonthWords;
import dev.rung.domain.update.KeptLine;
import dev.rung.domain.update.UpdateComparison;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Reading;
import dev.rung.tui.widget.Text;
import java.util.List;

/** A month's page beside the last one sent: what moved, what came and went, what became of the promises. */
final class CompareScreen implements Screen {
    private final UpdateComparison comparison;
    private final Reading reading = new Reading();

    CompareScreen(UpdateComparison comparison) {
        this.comparison = comparison;
    }

    @Override
    public String title() {
        return MonthWords.of(comparison.month()) + " beside " + MonthWords.of(comparison.last());
    }

    @Override
    public String about() {
        return "What a reader sees who lays the last page beside this one. A metric that went, a target that moved and a"
                + " promise of which nothing is said are asked about first.";
    }

    @Override
    public List<Action> actions() {
        return Layers.of(
                List.of(Action.of("comparison.close", "back to the page", Next::back, "esc", "enter")),
                reading.moves());
    }

    @Override
    public void draw(Canvas canvas) {
        Text text = new Text(Math.min(Canvas.PROSE, canvas.columns() - 4));
        text.line(title(), Style.STRONG);
        trouble(text);
        if (!comparison.moved().isEmpty()) {
            text.heading("WHAT MOVED");
            changes(text, comparison.moved());
        }
        promises(text);
        risks(text);
        if (text.rows() == 1) {
            text.gap().prose("The two pages say the same.", Style.MUTED);
        }
        int top = canvas.rows() >= 30 ? 1 : 0;
        reading.draw(canvas.part(0, top, canvas.columns(), canvas.rows() - top), 2, text);
    }

    /** What will be asked first. */
    private void trouble(Text text) {
        if (!comparison.inconsistent().isEmpty()) {
            text.heading("NOT WHAT THE LAST PAGE SAID");
            PageTable.write(
                    text,
                    List.of("Metric", "The last page said", "This one says of then"),
                    comparison.inconsistent().stream()
                            .map(c -> List.of(c.metric(), c.before(), c.after()))
                            .toList());
        }
        if (!comparison.movedTargets().isEmpty()) {
            text.heading("TARGETS THAT MOVED");
            changes(text, comparison.movedTargets());
        }
        if (!comparison.gone().isEmpty() || !comparison.came().isEmpty()) {
            text.heading("METRICS THAT CAME AND WENT");
            comparison.gone().forEach(m -> text.item("−", Style.WARN, m + ", not on this page any more", Style.TEXT));
            comparison.came().forEach(m -> text.item("+", Style.GOOD, m + ", new on this page", Style.TEXT));
        }
    }

    private void changes(Text text, List<UpdateComparison.Change> changes) {
        PageTable.write(
                text,
                List.of("Metric", MonthWords.of(comparison.last()), MonthWords.of(comparison.month())),
                changes.stream()
                        .map(c -> List.of(c.metric(), c.before(), c.after()))
                        .toList());
    }

    private void promises(Text text) {
        if (comparison.promises().isEmpty()) {
            return;
        }
        text.heading("WHAT WAS PROMISED");
        for (KeptLine promise : comparison.promises()) {
            boolean silent = promise.became().isBlank();
            text.item(silent ? "!" : "·", silent ? Style.WARN : Style.FAINT, promise.commitment(), Style.TEXT);
            text.prose(
                    2, silent ? "this page says nothing of it" : promise.became(), silent ? Style.WARN : Style.MUTED);
        }
    }

    private void risks(Text text) {
        if (comparison.staying().isEmpty()
                && comparison.newRisks().isEmpty()
                && comparison.pastRisks().isEmpty()) {
            return;
        }
        text.heading("RISKS");
        comparison.newRisks().forEach(r -> text.item("+", Style.WARN, r + ", new", Style.TEXT));
        comparison.staying().forEach(r -> text.item("=", Style.MUTED, r + ", stays", Style.TEXT));
        comparison.pastRisks().forEach(r -> text.item("−", Style.GOOD, r + ", gone", Style.MUTED));
    }
}
