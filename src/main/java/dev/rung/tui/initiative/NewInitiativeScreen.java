package dev.rung.tui.initiative;

import dev.rung.domain.initiative.Initiative;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Panel;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.LineField;
import java.util.List;

/** An idea in one line, over whatever is shown. What is typed and not kept is there the next time. */
final class NewInitiativeScreen implements Screen {
    private static final String DRAFT = "initiative";
    private static final int COLUMNS = 84;
    private static final int ROWS = 7;

    private final Rung rung;
    private final boolean restored;
    private final LineField title;
    private boolean done;

    NewInitiativeScreen(Rung rung) {
        this.rung = rung;
        String typed = rung.drafts().read(DRAFT).orElse("");
        this.restored = !typed.isEmpty();
        this.title = new LineField(typed).placeholder("what you would do, for whom");
    }

    @Override
    public String title() {
        return "New initiative";
    }

    @Override
    public String about() {
        return "A line is enough for an idea. The checklist and the one-pager come next, when you take it up.";
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
        return title.input(input);
    }

    @Override
    public List<Action> actions() {
        return Layers.of(
                List.of(
                        Action.of("initiative.keep", "keep and open", this::keep, "enter"),
                        Action.of("initiative.close", "close", this::close, "esc")
                                .about("Close; what is typed is kept")),
                title.actions());
    }

    private Next keep() {
        if (title.text().isBlank()) {
            return Next.refuse("Write in one line what the bet is.");
        }
        Initiative idea = rung.initiatives().add(title.text());
        done = true;
        rung.drafts().forget(DRAFT);
        return new Next.BackThen(() -> Next.open(new Destination.InitiativePage(idea.id(), "")));
    }

    private Next close() {
        return title.text().isBlank() ? Next.back() : Next.back().saying("What you typed is kept; n brings it back.");
    }

    @Override
    public void pause() {
        if (done || !title.changes().unsaved()) {
            return;
        }
        if (title.text().isBlank()) {
            rung.drafts().forget(DRAFT);
        } else {
            rung.drafts().keep(DRAFT, title.text());
        }
        title.changes().saved();
    }

    @Override
    public void draw(Canvas canvas) {
        Canvas inside = Panel.open(canvas, title(), COLUMNS, ROWS);
        inside.text(0, 0, "›", Style.ACCENT);
        title.draw(inside.part(2, 0, inside.columns() - 2, 1), true);
        String below = restored
                ? "Restored what you were typing."
                : "One line is enough; metric, problem and why now come on its page.";
        inside.prose(0, 2, below, restored ? Style.ACCENT : Style.FAINT, inside.columns());
    }
}
