package dev.rung.tui.evidence;

import dev.rung.domain.evidence.EvidenceFilter;
import dev.rung.domain.text.Amount;
import dev.rung.service.EvidenceService;
import dev.rung.service.PieceRow;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.ListView;
import dev.rung.tui.widget.Question;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What was put in the trash, and how long it stays there. */
final class EvidenceTrashScreen implements Screen {
    private static final int LEFT = 14;
    private static final int DAY = 12;

    private final Rung rung;
    private final ListView<PieceRow> list;
    private Pieces pieces;

    EvidenceTrashScreen(Rung rung) {
        this.rung = rung;
        this.pieces = read();
        this.list = new ListView<>(pieces, row -> row.evidence().id(), this::draw, EvidenceTrashScreen::open)
                .whenEmpty("The trash is empty. What is put here stays for " + EvidenceService.TRASH_DAYS + " days.");
    }

    private Pieces read() {
        return new Pieces(rung.evidence().window(EvidenceFilter.TRASH));
    }

    private static Next open(PieceRow row) {
        return Next.open(new Destination.EvidencePiece(row.evidence().id()));
    }

    @Override
    public void refresh() {
        pieces = read();
        list.show(pieces);
    }

    @Override
    public String title() {
        return "Trash";
    }

    @Override
    public String about() {
        return "Evidence in the trash counts for nothing and is forgotten after " + EvidenceService.TRASH_DAYS
                + " days.";
    }

    @Override
    public List<Action> actions() {
        Optional<PieceRow> row = list.selected();
        String empty = "the trash is empty";
        List<Action> own = List.of(
                Action.of(
                                "trash.restore",
                                "restore",
                                () -> row.map(this::restore).orElseGet(Next::stay),
                                "r")
                        .about("Take the piece out of the trash")
                        .unless(row.isPresent(), empty),
                Action.of(
                                "trash.read",
                                "read",
                                () -> row.map(EvidenceTrashScreen::open).orElseGet(Next::stay),
                                "enter")
                        .unless(row.isPresent(), empty),
                Action.of("trash.empty", "empty the trash", this::ask, "D")
                        .about("Forget what is in the trash, for good")
                        .unless(row.isPresent(), empty));
        return Layers.of(own, list.moves());
    }

    private Next restore(PieceRow row) {
        rung.evidence().restore(row.evidence().id());
        refresh();
        return Next.say("“" + row.evidence().title() + "” is back.");
    }

    private Next ask() {
        int count = pieces.count();
        String what = Amount.of(count, "piece");
        return Next.show(Question.yesNo(
                "Empty the trash?",
                what + " will be forgotten with every word of it, also in the history. This cannot be undone.",
                "forget " + what,
                () -> {
                    int gone = rung.evidence().emptyTrash();
                    refresh();
                    return Next.say("Forgot " + Amount.of(gone, "piece") + ".");
                }));
    }

    @Override
    public void draw(Canvas canvas) {
        canvas.text(2, 1, "TRASH", Style.HEADING);
        int count = pieces.count();
        canvas.textEnding(canvas.columns() - 2, 1, Amount.of(count, "piece"), Style.MUTED);
        list.draw(canvas.part(0, 3, canvas.columns(), canvas.rows() - 3), true);
    }

    private void draw(Canvas canvas, PieceRow row, boolean selected) {
        long days = row.trashedOn()
                .map(on -> EvidenceService.TRASH_DAYS - ChronoUnit.DAYS.between(on, rung.today()))
                .orElse((long) EvidenceService.TRASH_DAYS);
        long left = Math.max(0, days);
        canvas.text(0, 0, Amount.of(left, "day") + " left", left <= 3 ? Style.WARN : Style.MUTED);
        canvas.text(LEFT, 0, row.evidence().on().toString(), Style.MUTED);
        int x = LEFT + DAY;
        canvas.text(x, 0, row.evidence().title(), selected ? Style.STRONG : Style.TEXT, canvas.columns() - x - 1);
    }
}
