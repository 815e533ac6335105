package dev.rung.tui.pack;

import dev.rung.service.PackPreview;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Scroll;
import java.util.List;

/** All that lies in a pack that came, to be read. */
final class ContentScreen implements Screen {
    private final PackPreview preview;
    private final Scroll scroll = new Scroll();

    ContentScreen(PackPreview preview) {
        this.preview = preview;
    }

    @Override
    public String title() {
        return "What lies in the pack";
    }

    @Override
    public String about() {
        return "Every field of the pack, as it was signed. Reading it takes nothing in.";
    }

    @Override
    public List<Action> actions() {
        return scroll.actions();
    }

    @Override
    public void draw(Canvas canvas) {
        int room = Math.min(Canvas.PROSE, canvas.columns() - 2 - Scroll.BESIDE_TEXT);
        canvas.text(2, 1, preview.envelope().sender().name() + " sends " + preview.summary(), Style.STRONG, room);
        Canvas page = canvas.part(0, 3, room + Scroll.BESIDE_TEXT, canvas.rows() - 3);
        scroll.draw(page, new ContentSheet(preview, room, false).sheet(), Next::stay);
    }
}
