package dev.rung.tui.pack;

import dev.rung.domain.text.Amount;
import dev.rung.service.TakenPack;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Scroll;
import dev.rung.tui.widget.Sheet;
import java.util.List;

/** What became of each pack. */
final class PackTakenScreen implements Screen {
    private final List<TakenPack> packs;
    private final Scroll scroll = new Scroll();

    PackTakenScreen(List<TakenPack> packs) {
        this.packs = List.copyOf(packs);
    }

    @Override
    public String title() {
        return "What came in";
    }

    @Override
    public List<Action> actions() {
        return Layers.of(
                List.of(
                        Action.of(
                                        "pack.people",
                                        "people",
                                        () -> new Next.Restart(new Destination.PeopleRoster("")),
                                        "enter")
                                .about("See who sent them among your people"),
                        Action.of("pack.keys", "keys", () -> Next.open(new Destination.KnownKeys()), "K")
                                .about("Compare fingerprints with who sent these")),
                scroll.actions());
    }

    @Override
    public void draw(Canvas canvas) {
        int room = Math.min(Canvas.PROSE, canvas.columns() - 2 - Scroll.BESIDE_TEXT);
        long taken = packs.stream().filter(TakenPack::taken).count();
        canvas.text(2, 1, Amount.of(taken, "pack") + " came in", Style.STRONG, room);
        Sheet sheet = new Sheet(room);
        for (TakenPack pack : packs) {
            if (sheet.rows() > 0) {
                sheet.blank();
            }
            String name = pack.name().isEmpty() ? pack.file().getFileName().toString() : pack.name();
            sheet.line(
                    0,
                    List.of(
                            new Sheet.Run(pack.taken() ? "✓ " : "✗ ", pack.taken() ? Style.GOOD : Style.BAD),
                            new Sheet.Run(name, Style.STRONG)));
            sheet.prose(2, pack.words(), Integer.MAX_VALUE, pack.taken() ? Style.TEXT : Style.WARN);
            pack.notes().forEach(n -> sheet.prose(2, n, Integer.MAX_VALUE, Style.MUTED));
        }
        scroll.draw(canvas.part(0, 3, room + Scroll.BESIDE_TEXT, canvas.rows() - 3), sheet, Next::stay);
    }
}
