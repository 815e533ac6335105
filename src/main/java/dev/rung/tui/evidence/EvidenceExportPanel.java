package dev.rung.tui.evidence;

import dev.rung.service.PieceWindow;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Panel;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.PathField;
import dev.rung.tui.widget.Question;
import dev.rung.tui.widget.TypedPath;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** Writes what the list shows as CSV, and says first what leaves with it. */
final class EvidenceExportPanel implements Screen {
    private static final int COLUMNS = 76;
    private static final int ROWS = 9;

    private final Rung rung;
    private final PieceWindow pieces;
    private final PathField file;

    EvidenceExportPanel(Rung rung, PieceWindow pieces) {
        this.rung = rung;
        this.pieces = pieces;
        this.file = new PathField(
                "evidence-" + rung.today() + ".csv", typed -> TypedPath.startingWith(typed, path -> true));
    }

    @Override
    public String title() {
        return "Export evidence as CSV";
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
        return file.input(input);
    }

    @Override
    public List<Action> actions() {
        return Layers.of(List.of(Action.of("evidence.write", "write", this::write, "enter")), file.actions());
    }

    private Next write() {
        Path target = TypedPath.of(file.text()).toAbsolutePath().normalize();
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return new Next.BackThen(() -> write(target, false));
        }
        return Next.show(Question.yesNo(
                title(),
                target + " is there already.",
                "replace it",
                () -> new Next.BackThen(() -> write(target, true))));
    }

    private Next write(Path target, boolean overwrite) {
        return new Next.Work("Writing " + target.getFileName(), progress -> {
            rung.evidence().writeCsv(target, pieces, overwrite);
            return () -> Next.say("Wrote " + counted() + " to " + target + ".");
        });
    }

    private String counted() {
        return pieces.count() == 1 ? "1 piece" : pieces.count() + " pieces";
    }

    @Override
    public void draw(Canvas canvas) {
        Canvas inside = Panel.open(canvas, title(), COLUMNS, ROWS);
        String leaves = counted() + " as listed, private ones among them, with every word you wrote, and the claims on"
                + " your ladder. rung evidence import reads the file back.";
        int y = inside.prose(0, 0, leaves, Style.TEXT, inside.columns());
        file.draw(inside.part(0, y + 1, inside.columns(), 2), true);
    }
}
