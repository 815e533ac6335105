package dev.rung.tui.evidence;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.EvidenceFilter;
import dev.rung.service.PieceRow;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.FilterLine;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.ListView;
import dev.rung.tui.widget.Picker;
import dev.rung.tui.widget.Text;
import java.util.List;
import java.util.Optional;

/** All evidence, or what a filter leaves of it; where there is room, the selected piece whole beside it. */
final class EvidenceListScreen implements Screen {
    private static final int PANE_FROM = 120;

    private final Rung rung;
    private final PieceLine line;
    private final ClaimWords words;
    private final ListView<PieceRow> list;
    private FilterLine filter;
    private EvidenceFilter shown;
    private Pieces pieces;

    EvidenceListScreen(Rung rung, String typed) {
        this.rung = rung;
        this.words = new ClaimWords(rung.ladders().mine());
        this.line = new PieceLine(words, rung.today());
        this.filter = new FilterLine(typed, this::filtered);
        this.shown = asked();
        this.pieces = new Pieces(rung.evidence().window(shown));
        this.list = new ListView<>(pieces, row -> row.evidence().id(), line::draw, this::open);
        this.list.whenEmpty(empty());
    }

    /** The same, with the filter waiting for what is searched. */
    EvidenceListScreen searching() {
        filter.open();
        return this;
    }

    /** The list waits for a word such as {@code is:mea} to be whole. */
    private EvidenceFilter asked() {
        return EvidenceFilter.parse(FilterSyntax.settled(filter.text(), words.ladder()));
    }

    private void filtered(String typed) {
        EvidenceFilter now = asked();
        if (!now.equals(shown)) {
            shown = now;
            show(new Pieces(rung.evidence().window(now)));
            list.select(0);
        }
    }

    @Override
    public void refresh() {
        show(new Pieces(rung.evidence().window(shown, pieces.window())));
    }

    private void show(Pieces other) {
        pieces = other;
        list.show(pieces);
        list.whenEmpty(empty());
    }

    private String empty() {
        if (!filter.text().isBlank()) {
            return "Nothing matches. Esc takes the filter away, f picks another.";
        }
        return "Nothing here yet. Press n and write in one line the last thing you did that changed a number; or i to"
                + " bring in the notes you keep, from a CSV or Markdown file.";
    }

    @Override
    public String title() {
        return "Evidence";
    }

    @Override
    public String about() {
        return "What you did and what came of it, newest first. The bars say how strong a piece is: asserted, described,"
                + " artifact, witnessed, measured, verified; from artifact on a claim counts. " + PieceMarks.QUESTION
                + " a question waits, " + PieceMarks.REJECTED + " rejected, " + PieceMarks.PRIVATE
                + " private. The filter takes words, competency:ID, level:ID, a quarter such as 2026-Q3, is:measured or"
                + " another strength, is:unmapped, is:private.";
    }

    @Override
    public boolean typing() {
        return filter.typing();
    }

    @Override
    public Next input(Input input) {
        return filter.input(input);
    }

    @Override
    public List<Action> actions() {
        if (filter.typing()) {
            return Layers.of(filter.actions(), list.moves());
        }
        Optional<PieceRow> row = list.selected();
        boolean any = row.isPresent();
        String nothing = "there is no piece here";
        List<Action> own = List.of(
                Action.of("evidence.open", "open", () -> row.map(this::open).orElseGet(Next::stay), "enter")
                        .about("Read the piece, and edit it")
                        .unless(any, nothing),
                Action.quiet("evidence.new", "new", () -> Next.open(new Destination.Capture()), "n")
                        .about("Capture a piece of evidence in one line"),
                Action.of("evidence.map", "map", () -> to(row, Destination.ClaimPicker::new), "m")
                        .about("Say which expectations the piece shows")
                        .unless(any, nothing),
                Action.of("evidence.pick", "filters", this::pick, "f").about("Pick a ready filter"),
                Action.of("evidence.trash", "trash", () -> row.map(this::trash).orElseGet(Next::stay), "d", "delete")
                        .about("Put the piece in the trash")
                        .unless(any, nothing),
                Action.quiet("evidence.copy", "copy", () -> row.map(this::copy).orElseGet(Next::stay), "y")
                        .about("Copy the piece as Markdown")
                        .unless(any, nothing),
                Action.quiet("evidence.export", "export", this::export, "x")
                        .about("Write the listed pieces to a CSV file")
                        .unless(any, nothing),
                Action.quiet("evidence.bring", "import", () -> Next.open(new Destination.EvidenceImport("")), "i")
                        .about("Import from a CSV or Markdown file"),
                Action.quiet("evidence.trashed", "see trash", () -> Next.open(new Destination.EvidenceTrash()), "t")
                        .about("See what is in the trash"));
        return Layers.of(filter.actions(), own, list.moves());
    }

    private interface Way {
        Destination to(String evidenceId);
    }

    private static Next to(Optional<PieceRow> row, Way way) {
        return row.map(r -> Next.open(way.to(r.evidence().id()))).orElseGet(Next::stay);
    }

    private Next open(PieceRow row) {
        return Next.open(new Destination.EvidencePiece(row.evidence().id()));
    }

    private Next trash(PieceRow row) {
        Evidence piece = row.evidence();
        rung.evidence().trash(piece.id());
        refresh();
        return Next.say("“" + piece.title() + "” is in the trash; u takes it back.");
    }

    private Next copy(PieceRow row) {
        return new Next.Copy(PieceMarkdown.of(row, words), "“" + row.evidence().title() + "” as Markdown");
    }

    private Next export() {
        return Next.show(new EvidenceExportPanel(rung, rung.evidence().window(shown)));
    }

    private Next pick() {
        return Next.show(Picker.one(
                        "Show only",
                        FilterSyntax.ready(words.ladder(), rung.today()),
                        FilterSyntax.Ready::words,
                        this::picked)
                .note(FilterSyntax.Ready::typed));
    }

    private Next picked(FilterSyntax.Ready ready) {
        filter = new FilterLine(ready.typed(), this::filtered);
        filtered(ready.typed());
        return Next.stay();
    }

    @Override
    public void draw(Canvas canvas) {
        boolean pane = canvas.columns() >= PANE_FROM;
        int left = pane ? Math.max(canvas.columns() - Canvas.PROSE - 4, canvas.columns() * 60 / 100) : canvas.columns();
        head(canvas.part(0, 0, left, 3));
        line.beginFrame();
        list.draw(canvas.part(0, 3, pane ? left - 1 : left, canvas.rows() - 3), true);
        if (pane) {
            canvas.upright(left, 0, canvas.rows());
            list.selected()
                    .ifPresent(row ->
                            beside(canvas.part(left + 2, 1, canvas.columns() - left - 3, canvas.rows() - 1), row));
        }
    }

    private void head(Canvas canvas) {
        int x = 2;
        if (filter.shown()) {
            int room = Math.max(12, canvas.columns() - 22);
            filter.draw(canvas.part(2, 1, room, 1));
        } else {
            x = canvas.text(x, 1, "EVIDENCE", Style.HEADING);
        }
        canvas.textEnding(canvas.columns() - 2, 1, counted(), Style.MUTED);
        if (filter.typing()) {
            canvas.text(
                    4,
                    2,
                    FilterSyntax.hint(filter.text(), words.ladder(), rung.today()),
                    Style.FAINT,
                    canvas.columns() - 5);
        }
    }

    private String counted() {
        int count = pieces.count();
        if (pieces.window().more()) {
            return "newest " + grouped(count);
        }
        return count == 1 ? "1 piece" : grouped(count) + " pieces";
    }

    private static String grouped(int count) {
        return count < 10_000 ? Integer.toString(count) : count / 1000 + " " + String.format("%03d", count % 1000);
    }

    private void beside(Canvas canvas, PieceRow row) {
        int y = canvas.prose(0, 0, row.evidence().title(), Style.STRONG, canvas.columns());
        Canvas below = canvas.part(0, y, canvas.columns(), canvas.rows() - y);
        Text text = new PieceText(words, rung.today()).whole(row, canvas.columns(), claim -> "");
        text.draw(below, 0, 0);
        if (text.rows() > below.rows()) {
            below.part(0, below.rows() - 1, below.columns(), 1)
                    .on(Style.Ground.NONE)
                    .text(0, 0, "… enter shows the rest", Style.FAINT);
        }
    }
}
