package dev.rung.tui.pack;

import dev.rung.service.SentPack;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Text;
import java.util.List;

/** Where the file is, and what to tell who gets it. */
final class PackWrittenScreen implements Screen {
    private final SentPack sent;
    private final String fingerprint;
    private final boolean locked;

    PackWrittenScreen(SentPack sent, String fingerprint, boolean locked) {
        this.sent = sent;
        this.fingerprint = fingerprint;
        this.locked = locked;
    }

    @Override
    public String title() {
        return "The pack is written";
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("pack.done", "done", () -> new Next.Restart(new Destination.Today()), "enter"),
                Action.of("pack.copypath", "copy the path", () -> new Next.Copy(path(), "the path"), "y"),
                Action.of("pack.keys", "keys", () -> Next.open(new Destination.KnownKeys()), "k")
                        .about("Your fingerprint and the keys of others"));
    }

    private String path() {
        return sent.file().toAbsolutePath().toString();
    }

    @Override
    public void draw(Canvas canvas) {
        int room = Math.min(Canvas.PROSE, canvas.columns() - 4);
        canvas.text(2, 1, "WRITTEN", Style.HEADING);
        Text text = new Text(room);
        text.prose(path(), Style.STRONG);
        text.prose("For " + sent.pack().otherName() + ": " + sent.summary() + ".", Style.TEXT);
        text.gap();
        text.prose(
                locked
                        ? "It is locked. Tell the passphrase by another way than the file."
                        : "It is not locked: whoever has the file can read it.",
                locked ? Style.TEXT : Style.WARN);
        text.gap();
        text.prose("The first time, read them this fingerprint aloud, so that they know it is you:", Style.MUTED);
        text.draw(canvas.part(2, 3, room, canvas.rows() - 3), 0, 0);
        int row = 3 + text.rows() + 1;
        FingerprintLook.large(canvas, 4, row, fingerprint, Style.ACCENT.withBold());
        canvas.text(2, row + 4, "Its end: " + FingerprintLook.spoken(fingerprint), Style.MUTED, room);
    }
}
