package dev.rung.tui.evidence;

import dev.rung.domain.evidence.DayWords;
import dev.rung.domain.evidence.Evidence;
import dev.rung.service.Rung;
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
import dev.rung.tui.widget.Typed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Evidence in one line, over whatever is shown. What is typed and not saved is there the next time. */
final class CaptureScreen implements Screen {
    private static final String DRAFT = "capture";
    private static final int COLUMNS = 84;
    private static final int ROWS = 10;

    private final Rung rung;
    private final boolean restored;
    private final LineField title;
    private final DateField on;
    private final Form form;
    private boolean done;

    CaptureScreen(Rung rung) {
        this.rung = rung;
        Map<String, String> typed = Typed.read(rung.drafts().read(DRAFT).orElse(""));
        this.restored = !typed.isEmpty();
        this.title = new LineField(typed.getOrDefault("title", "")).placeholder("what you did, and what it changed");
        this.on = new DateField(typed.getOrDefault("on", "today"), DayWords::parse, rung::today);
        this.form = new Form(List.of(
                new Form.Entry("title", "What", "", title),
                new Form.Entry("on", "When", "today, yesterday, last fri, -3d, 2026-11-21", on)));
    }

    @Override
    public String title() {
        return "New evidence";
    }

    @Override
    public String about() {
        return "One line is enough now; situation, action, result and the numbers can wait until you have them.";
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
        return form.input(input);
    }

    @Override
    public List<Action> actions() {
        List<Action> own = List.of(
                Action.of("capture.save", "save", this::save, "enter"),
                Action.of("capture.complete", "save and complete", this::complete, "ctrl-o")
                        .about("Save it and open the whole form"),
                Action.of("capture.close", "close", this::close, "esc").about("Close; what is typed is kept"));
        return Layers.of(own, form.actions());
    }

    private LocalDate day() {
        return on.text().isBlank() ? rung.today() : on.date().orElseThrow();
    }

    private boolean readable() {
        if (title.text().isBlank()) {
            form.focus("title");
            return false;
        }
        if (!on.text().isBlank() && on.date().isEmpty()) {
            form.focus("on");
            return false;
        }
        return true;
    }

    private Next why() {
        return title.text().isBlank()
                ? Next.refuse("Write in one line what happened.")
                : Next.refuse(on.trouble().orElse("No date."));
    }

    private Evidence kept() {
        Evidence piece = rung.evidence().capture(title.text(), day());
        done = true;
        rung.drafts().forget(DRAFT);
        return piece;
    }

    private Next save() {
        if (!readable()) {
            return why();
        }
        Evidence piece = kept();
        return Next.back().saying("Captured “" + piece.title() + "”; complete it when you like, u takes it back.");
    }

    private Next complete() {
        if (!readable()) {
            return why();
        }
        Evidence piece = kept();
        return new Next.BackThen(() -> Next.show(new PieceFormScreen(rung, piece.id())));
    }

    private Next close() {
        return title.text().isBlank() ? Next.back() : Next.back().saying("What you typed is kept; e brings it back.");
    }

    @Override
    public void pause() {
        if (done || !form.unsaved()) {
            return;
        }
        if (title.text().isBlank()) {
            rung.drafts().forget(DRAFT);
        } else {
            Map<String, String> typed = new LinkedHashMap<>();
            typed.put("title", title.text());
            typed.put("on", on.text());
            rung.drafts().keep(DRAFT, Typed.write(typed));
        }
        form.saved();
    }

    @Override
    public void draw(Canvas canvas) {
        Canvas inside = Panel.open(canvas, title(), COLUMNS, ROWS);
        form.draw(inside.part(-2, 0, inside.columns() + 3, Math.max(1, inside.rows() - 2)));
        String below = restored
                ? "Restored what you were typing."
                : "One line is enough; the rest can wait until you have the figures.";
        if (inside.rows() >= 5) {
            inside.prose(0, inside.rows() - 1, below, restored ? Style.ACCENT : Style.FAINT, inside.columns());
        }
    }
}
