package dev.rung.tui.pack;

import dev.rung.domain.Refusal;
import dev.rung.domain.text.FileWord;
import dev.rung.service.PackPreview;
import dev.rung.service.SentPack;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Panel;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Form;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.LineField;
import dev.rung.tui.widget.ToggleField;
import dev.rung.tui.widget.TypedPath;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Asks for the file and, twice, for a passphrase, then writes the pack. */
final class PackWritePanel implements Screen {
    private final Outgoing outgoing;
    private final PackPreview preview;
    private final LineField file;
    private final SecretField passphrase = new SecretField("none: whoever has the file can read it");
    private final SecretField again = new SecretField("the same once more");
    private final ToggleField overwrite = new ToggleField(false, "write over it", "leave it alone");
    private final Form form;

    PackWritePanel(Outgoing outgoing, PackPreview preview) {
        this.outgoing = outgoing;
        this.preview = preview;
        this.file = new LineField(name(preview));
        this.form = new Form(List.of(
                new Form.Entry("file", "File", "", file),
                new Form.Entry("passphrase", "Passphrase", "Tell it by another way than the file.", passphrase),
                new Form.Entry("again", "Again", "", again),
                new Form.Entry("overwrite", "If it exists", "", overwrite)));
    }

    private static String name(PackPreview preview) {
        String who = FileWord.of(preview.envelope().recipient().name());
        LocalDate on = preview.envelope().madeAt().atOffset(ZoneOffset.UTC).toLocalDate();
        return preview.envelope().purpose().word() + "-" + (who.isEmpty() ? "" : who + "-") + on + ".rungpack";
    }

    @Override
    public String title() {
        return "Write the pack";
    }

    @Override
    public boolean overlay() {
        return true;
    }

    @Override
    public boolean typing() {
        return form.typing();
    }

    @Override
    public Next input(Input input) {
        return form.input(input);
    }

    @Override
    public void leave() {
        passphrase.forget();
        again.forget();
    }

    @Override
    public List<Action> actions() {
        Action write = Action.of("pack.file", "write", this::write, "enter").about("Write the file");
        List<Action> fields = form.actions().stream()
                .filter(a -> !a.id().equals("form.enter"))
                .toList();
        return Layers.of(List.of(write), fields);
    }

    private Path target() {
        return TypedPath.of(file.text()).toAbsolutePath().normalize();
    }

    private Next write() {
        Path target = target();
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !overwrite.on()) {
            return Next.refuse("“" + target + "” is there already; name another, or choose to write over it.");
        }
        if (!passphrase.same(again)) {
            form.focus("again");
            again.forget();
            return Next.refuse("The two passphrases differ: type the second one again.");
        }
        Optional<char[]> secret = passphrase.secret();
        boolean over = overwrite.on();
        return new Next.BackThen(() -> new Next.Work("Writing " + target.getFileName(), progress -> {
            try {
                SentPack sent = outgoing.write(target, secret, over);
                return () -> Next.show(
                        new PackWrittenScreen(sent, preview.envelope().sender().fingerprint(), secret.isPresent()));
            } finally {
                secret.ifPresent(s -> Arrays.fill(s, '\0'));
            }
        }));
    }

    @Override
    public void draw(Canvas canvas) {
        String title = "Write the pack for " + preview.envelope().recipient().name();
        Canvas inside = Panel.open(canvas, title, 76, 14);
        inside.text(0, 0, "LEAVES", Style.HEADING);
        inside.text(8, 0, preview.summary(), Style.TEXT, inside.columns() - 8);
        form.draw(inside.part(0, 2, inside.columns(), Math.max(1, inside.rows() - 4)));
        inside.text(0, inside.rows() - 1, "to " + shownPath(), Style.MUTED, inside.columns());
    }

    private String shownPath() {
        try {
            return target().toString();
        } catch (Refusal none) {
            return "no file yet";
        }
    }
}
