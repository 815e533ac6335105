package dev.rung.tui.pack;

import dev.rung.domain.pack.Party;
import dev.rung.service.PackPreview;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Scroll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What would leave in a pack, every field, and what stays behind; pieces are taken along or left out here. */
final class PackPreviewScreen implements Screen {
    private final Scroll scroll = new Scroll();
    private Outgoing outgoing;
    private PackPreview preview;
    private Optional<ContentSheet> drawn = Optional.empty();

    PackPreviewScreen(Outgoing outgoing, PackPreview preview) {
        this.outgoing = outgoing;
        this.preview = preview;
    }

    /** Puts the pack together beside the screens, then shows it. */
    static Next open(Outgoing outgoing) {
        return new Next.Work("Putting the pack together", progress -> {
            PackPreview preview = outgoing.preview();
            return () -> Next.show(new PackPreviewScreen(outgoing, preview));
        });
    }

    @Override
    public String title() {
        return "Pack for " + preview.envelope().recipient().name();
    }

    @Override
    public String about() {
        return "Every field that leaves, and what stays behind and why. Nothing else is in the file. Once it is written it is"
                + " recorded for good: what left cannot be called back.";
    }

    @Override
    public List<Action> actions() {
        List<Action> own = new ArrayList<>();
        own.add(Action.of("pack.write", "write the file", this::write, "enter", "w")
                .about("Choose the file and a passphrase"));
        Optional<ContentSheet.Piece> piece = piece();
        boolean leaves = piece.map(ContentSheet.Piece::leaves).orElse(true);
        own.add(Action.of("pack.piece", leaves ? "leave out" : "take along", this::turn, "x")
                .about("Leave the chosen piece out, or take it along")
                .unless(piece.isPresent(), "choose a piece with tab first"));
        own.add(Action.of("pack.back", "change the choice", Next::back, "esc"));
        return Layers.of(own, scroll.actions());
    }

    private Optional<ContentSheet.Piece> piece() {
        return drawn.flatMap(d -> d.piece(scroll.chosen()));
    }

    private Next turn() {
        ContentSheet.Piece piece = piece().orElseThrow();
        if (!piece.fixed().isEmpty()) {
            return Next.refuse(piece.fixed());
        }
        Optional<Outgoing> other = outgoing.with(piece.id(), !piece.leaves());
        if (other.isEmpty()) {
            return Next.refuse("This pack goes whole.");
        }
        return new Next.Work("Putting the pack together", progress -> {
            PackPreview now = other.get().preview();
            return () -> {
                outgoing = other.get();
                preview = now;
                drawn = Optional.empty();
                return Next.say("“" + piece.title() + "” " + (piece.leaves() ? "stays behind." : "goes along."));
            };
        });
    }

    private Next write() {
        return Next.show(new PackWritePanel(outgoing, preview));
    }

    @Override
    public void draw(Canvas canvas) {
        int room = Math.min(Canvas.PROSE, canvas.columns() - 2 - Scroll.BESIDE_TEXT);
        if (drawn.filter(d -> d.sheet().columns() == room).isEmpty()) {
            drawn = Optional.of(new ContentSheet(preview, room, true));
        }
        Party to = preview.envelope().recipient();
        canvas.text(2, 1, "LEAVES  ", Style.HEADING);
        canvas.text(10, 1, preview.summary(), Style.STRONG, room - 8);
        String key = to.fingerprint().isEmpty()
                ? "No key of theirs is known: whoever has the file can read it, unless it has a passphrase."
                : "Only rung with the key …" + FingerprintLook.end(to.fingerprint()) + " takes it in.";
        canvas.text(2, 2, key, to.fingerprint().isEmpty() ? Style.WARN : Style.MUTED, room);
        canvas.rule(3);
        Canvas page = canvas.part(0, 4, room + Scroll.BESIDE_TEXT, canvas.rows() - 4);
        scroll.draw(page, drawn.orElseThrow().sheet(), Next::stay);
    }
}
