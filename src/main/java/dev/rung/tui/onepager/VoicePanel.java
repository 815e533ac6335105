package dev.rung.tui.onepager;

import dev.rung.domain.evidence.DayWords;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Panel;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.DateField;
import dev.rung.tui.widget.Form;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.LineField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Takes down one thing a customer said or did: the day, whom it comes from, the words. Makes one line of it. */
final class VoicePanel implements Screen {
    private final Supplier<LocalDate> today;
    private final Function<String, Next> done;
    private final DateField on;
    private final LineField source =
            new LineField("").placeholder("Interview Müller AG, ticket 4711, call with Ana of Acme");
    private final LineField words = new LineField("").placeholder("what they said or did, as they would say it");
    private final Form form;

    /** @param done takes the line */
    VoicePanel(Supplier<LocalDate> today, Function<String, Next> done) {
        this.today = today;
        this.done = done;
        this.on = new DateField("today", DayWords::parse, today);
        this.form = new Form(List.of(
                new Form.Entry("source", "From", "", source),
                new Form.Entry("words", "Words", "", words),
                new Form.Entry("on", "Day", "", on)));
    }

    private Next add() {
        LocalDate day = on.date().orElse(today.get());
        String said = words.text().strip();
        boolean quoted = said.indexOf('"') >= 0 || said.indexOf('“') >= 0;
        String from = source.text().strip();
        String line = day + (from.isEmpty() ? "" : ", " + from) + ": " + (quoted ? said : "\"" + said + "\"");
        return new Next.BackThen(() -> done.apply(line));
    }

    @Override
    public String title() {
        return "What a customer showed";
    }

    @Override
    public boolean overlay() {
        return true;
    }

    @Override
    public boolean typing() {
        return form.typing();
    }

    @Override
    public Next input(Input input) {
        return form.input(input);
    }

    @Override
    public List<Action> actions() {
        Action add = Action.of("voice.add", "add it", this::add, "enter")
                .unless(!words.text().isBlank(), "The words are wanted: what did they say or do?");
        if (on.date().isEmpty()) {
            add = add.unless(false, "The day is not understood: write 2026-11-21, yesterday, last fri or -3d.");
        }
        return Layers.of(List.of(add), form.actions());
    }

    @Override
    public void draw(Canvas canvas) {
        Canvas inside = Panel.open(canvas, title(), 80, 10);
        inside.text(0, 0, "Three dated ones with a source carry a page. One becomes one line.", Style.MUTED);
        form.draw(inside.part(0, 2, inside.columns(), Math.max(1, inside.rows() - 2)));
    }
}
