package dev.rung.tui.pack;

import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.PathField;
import dev.rung.tui.widget.Text;
import dev.rung.tui.widget.TypedPath;
import java.nio.file.Path;
import java.util.List;

/** Asks for a pack or a folder of packs, and looks at them. */
final class PackFileScreen implements Screen {
    private final Rung rung;
    private final PathField file;

    PackFileScreen(Rung rung, String file) {
        this.rung = rung;
        this.file = new PathField(
                        file,
                        typed -> TypedPath.startingWith(
                                typed, f -> f.getFileName().toString().endsWith(".rungpack")))
                .placeholder("~/Downloads/evidence.rungpack");
    }

    @Override
    public String title() {
        return "Import packs";
    }

    @Override
    public String about() {
        return "Looks at a pack, or at all packs of a folder, and shows what each would change before anything comes in.";
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public Next input(Input input) {
        return file.input(input);
    }

    @Override
    public List<Action> actions() {
        Action look = Action.of("pack.look", "look at it", this::look, "enter")
                .unless(!file.text().isBlank(), "type the path of a file or a folder first; tab completes it");
        return Layers.of(List.of(look), file.actions());
    }

    private Next look() {
        Path path = TypedPath.of(file.text());
        return PackImportScreen.open(rung, List.of(path));
    }

    @Override
    public void draw(Canvas canvas) {
        int room = Math.min(Canvas.PROSE, canvas.columns() - 4);
        canvas.text(2, 1, "IMPORT PACKS", Style.HEADING);
        canvas.text(2, 3, "Path", Style.MUTED);
        file.draw(canvas.part(8, 3, room - 6, 2), true);
        Text text = new Text(room);
        text.item("·", Style.ACCENT, "A file that ends in .rungpack, or a folder of them.", Style.MUTED);
        text.item(
                "·",
                Style.ACCENT,
                "You see who sent it and what it would change before anything comes in.",
                Style.MUTED);
        text.item(
                "·", Style.ACCENT, "A backup is made first. Nothing of yours is deleted; twice is once.", Style.MUTED);
        text.draw(canvas.part(2, 6, room, canvas.rows() - 6), 0, 0);
    }
}
