package dev.rung.tui.ladder;

import dev.rung.domain.evidence.DayWords;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Panel;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.DateField;
import dev.rung.tui.widget.Layers;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Asks for the day as of which to see the ladder, over the screen below. */
final class DayPanel implements Screen {
    private static final String WORDS =
            "The records as they read now, without what is dated after the day. A day to come shows what will have gone stale"
                    + " by then.";

    private final DateField day;
    private final Function<LocalDate, Next> chosen;

    DayPanel(Supplier<LocalDate> today, Function<LocalDate, Next> chosen) {
        this.day = new DateField("", DayWords::parse, today);
        this.chosen = chosen;
    }

    @Override
    public String title() {
        return "The ladder as of";
    }

    @Override
    public boolean overlay() {
        return true;
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public Next input(Input input) {
        return day.input(input);
    }

    @Override
    public List<Action> actions() {
        return Layers.of(
                List.of(Action.of(
                                "day.choose",
                                "show it",
                                () -> new Next.BackThen(
                                        () -> chosen.apply(day.date().orElseThrow())),
                                "enter")
                        .unless(
                                day.date().isPresent(),
                                day.trouble().orElse("A day is wanted: 2026-06-30, last fri, -3m."))),
                day.actions());
    }

    @Override
    public void draw(Canvas canvas) {
        Canvas inside = Panel.open(canvas, title(), 64, 10);
        int y = inside.prose(0, 0, WORDS, Style.MUTED, inside.columns()) + 1;
        inside.text(0, y, "›", Style.ACCENT);
        day.draw(inside.part(2, y, inside.columns() - 2, 1), true);
        day.trouble().ifPresent(t -> inside.text(2, y + 1, t, Style.WARN, inside.columns() - 2));
    }
}
