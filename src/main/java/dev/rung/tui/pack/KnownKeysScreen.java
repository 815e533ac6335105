package dev.rung.tui.pack;

import dev.rung.domain.pack.KnownKey;
import dev.rung.service.PackService;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.ListView;
import dev.rung.tui.widget.Question;
import dev.rung.tui.widget.Window;
import java.util.List;

/** My fingerprint, to be read aloud, and the keys of others. */
final class KnownKeysScreen implements Screen {
    private static final int LIST_FROM = 10;
    private static final int STATE = 28;

    private final Rung rung;
    private final PackService.Identity mine;
    private final ListView<KnownKey> list;

    KnownKeysScreen(Rung rung) {
        this.rung = rung;
        this.mine = rung.packs().identity();
        this.list = new ListView<>(
                        Window.of(rung.packs().keys()), KnownKey::fingerprint, KnownKeysScreen::row, k -> confirm(k))
                .whenEmpty("No pack has come yet, so no key of anybody is known.");
    }

    @Override
    public String title() {
        return "Keys";
    }

    @Override
    public String about() {
        return "A pack is signed with its sender's key. Whose key it is you know once its owner has read you the"
                + " fingerprint, not by the way the file came, and it was the same.";
    }

    @Override
    public void refresh() {
        list.show(Window.of(rung.packs().keys()));
    }

    @Override
    public List<Action> actions() {
        List<Action> own = List.of(
                Action.of(
                                "key.confirm",
                                "compare",
                                () -> confirm(list.selected().orElseThrow()),
                                "enter")
                        .about("Compare the fingerprint with its owner and confirm it")
                        .unless(list.selected().isPresent(), "no key of anybody is known yet"),
                Action.of("key.copy", "copy mine", () -> new Next.Copy(mine.fingerprint(), "your fingerprint"), "y"));
        return Layers.of(own, list.moves());
    }

    private Next confirm(KnownKey key) {
        if (!key.current()) {
            return Next.refuse("This key was replaced by another of " + key.name() + "’s.");
        }
        String groups = key.fingerprint().replaceFirst("^(.{19})-", "$1\n");
        if (key.confirmedOn().isPresent()) {
            return Next.show(new Question(
                    "The key of " + key.name(),
                    groups + "\n\nYou compared it with them; it is confirmed.",
                    List.of(new Question.Choice("n", "leave it", Next::stay))));
        }
        return Next.show(Question.yesNo(
                "Is this the key of " + key.name() + "?",
                groups + "\n\nIts end: " + FingerprintLook.spoken(key.fingerprint())
                        + "\n\nHave them read theirs to you, on the telephone or in person. Letter by letter the same?",
                "it is the same",
                () -> {
                    rung.packs().confirm(key.personId(), key.fingerprint());
                    refresh();
                    return Next.say("Confirmed the key of " + key.name() + ".");
                }));
    }

    @Override
    public void draw(Canvas canvas) {
        int room = canvas.columns() - 4;
        canvas.text(2, 1, "YOUR FINGERPRINT", Style.HEADING);
        canvas.text(20, 1, mine.name() + ", since " + mine.madeOn(), Style.MUTED, room - 18);
        FingerprintLook.large(canvas, 4, 3, mine.fingerprint(), Style.ACCENT.withBold());
        canvas.text(2, 7, "Its end: " + FingerprintLook.spoken(mine.fingerprint()), Style.MUTED, room);
        canvas.text(2, 9, "KEYS OF OTHERS", Style.HEADING);
        list.draw(canvas.part(0, LIST_FROM, Math.min(canvas.columns(), 116), Math.max(1, canvas.rows() - LIST_FROM)));
    }

    private static void row(Canvas canvas, KnownKey key, boolean selected) {
        KeyLook look = KeyLook.of(key);
        canvas.text(0, 0, look.sign(), look.style());
        boolean whole = canvas.columns() >= STATE + 39 + 24;
        String shown = whole ? key.fingerprint() : "…" + FingerprintLook.end(key.fingerprint());
        int keyAt = canvas.columns() - STATE - shown.length() - 2;
        canvas.text(2, 0, key.name(), selected ? Style.STRONG : Style.TEXT, keyAt - 4);
        canvas.text(keyAt, 0, shown, Style.MUTED);
        canvas.text(canvas.columns() - STATE, 0, look.words(), look.style(), STATE - 1);
    }
}
