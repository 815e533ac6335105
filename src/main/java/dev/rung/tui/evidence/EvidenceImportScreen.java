package dev.rung.tui.evidence;

import dev.rung.service.ImportPreview;
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

/** Asks for a file of evidence and reads it into a preview. */
final class EvidenceImportScreen implements Screen {
    private final Rung rung;
    private final PathField file;

    EvidenceImportScreen(Rung rung, String file) {
        this.rung = rung;
        this.file = new PathField(file, EvidenceImportScreen::offered).placeholder("~/Documents/brag.md");
    }

    /** Folders, and files that may hold evidence. */
    static List<String> offered(String typed) {
        return TypedPath.startingWith(typed, file -> {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            return Stream.of(".csv", ".tsv", ".txt", ".md", ".markdown").anyMatch(name::endsWith);
        });
    }

    @Override
    public String title() {
        return "Import evidence";
    }

    @Override
    public String about() {
        return "Reads a CSV of any shape, or a brag document in Markdown, and shows what it understood before anything is"
                + " taken over.";
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
            ImportPreview preview = rung.imports().preview(path);
            return () -> Next.show(new ImportPreviewScreen(rung, path, Optional.empty(), preview));
        });
    }

    @Override
    public void draw(Canvas canvas) {
        int room = Math.min(Canvas.PROSE, canvas.columns() - 4);
        canvas.text(2, 1, "IMPORT EVIDENCE", Style.HEADING);
        int y = 3;
        canvas.text(2, y, "File", Style.MUTED);
        file.draw(canvas.part(8, y, room - 6, 2), true);
        y += 3;
        Text text = new Text(room);
        text.item(
                "·",
                Style.ACCENT,
                "CSV: one row a piece. A column with the date and one with the title are enough;"
                        + " others are found by their headings.",
                Style.MUTED);
        text.item("·", Style.ACCENT, "Markdown: headings or bullets with a date.", Style.MUTED);
        text.item("·", Style.ACCENT, "You see what was understood before anything is taken over.", Style.MUTED);
        text.draw(canvas.part(2, y, room, canvas.rows() - y), 0, 0);
    }
}
