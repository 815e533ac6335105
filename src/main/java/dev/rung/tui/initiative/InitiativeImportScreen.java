package dev.rung.tui.initiative;

import dev.rung.service.InitiativePreview;
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
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks for a planning tool's export and reads it into a preview. */
final class InitiativeImportScreen implements Screen {
    private final Rung rung;
    private final PathField file;

    InitiativeImportScreen(Rung rung, String file) {
        this.rung = rung;
        this.file = new PathField(file, InitiativeImportScreen::offered).placeholder("~/Downloads/roadmap.csv");
    }

    private static List<String> offered(String typed) {
        return TypedPath.startingWith(typed, file -> {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            return Stream.of(".csv", ".tsv", ".txt").anyMatch(name::endsWith);
        });
    }

    @Override
    public String title() {
        return "Import initiatives";
    }

    @Override
    public String about() {
        return "Reads the CSV that a planning tool exports, and shows what it understood before anything is taken over.";
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
        Action read = Action.of("import.read", "read the file", this::read, "enter")
                .unless(!file.text().isBlank(), "type the path of a file first; tab completes it");
        return Layers.of(List.of(read), file.actions());
    }

    private Next read() {
        Path path = TypedPath.of(file.text());
        return new Next.Work("Reading " + path.getFileName(), progress -> {
            InitiativePreview preview = rung.initiativeImports().preview(path, Optional.empty());
            return () -> Next.show(new InitiativePreviewScreen(rung, path, Optional.empty(), preview));
        });
    }

    @Override
    public void draw(Canvas canvas) {
        int room = Math.min(Canvas.PROSE, canvas.columns() - 4);
        canvas.text(2, 1, "IMPORT INITIATIVES", Style.HEADING);
        canvas.text(2, 3, "File", Style.MUTED);
        file.draw(canvas.part(8, 3, room - 6, 2), true);
        Text text = new Text(room);
        text.item(
                "·",
                Style.ACCENT,
                "CSV of the planning tool you use: one row an initiative. A column with the title is enough; status, owner,"
                        + " dates and links are found by their headings.",
                Style.MUTED);
        text.item("·", Style.ACCENT, "What is in rung already, by title and link, is left out.", Style.MUTED);
        text.item("·", Style.ACCENT, "You see what was understood before anything is taken over.", Style.MUTED);
        text.draw(canvas.part(2, 6, room, canvas.rows() - 6), 0, 0);
    }
}
