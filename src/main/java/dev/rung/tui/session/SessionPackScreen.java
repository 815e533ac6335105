package dev.rung.tui.session;

import dev.rung.domain.coaching.Session;
import dev.rung.domain.text.FileWord;
import dev.rung.service.PackPreview;
import dev.rung.service.Rung;
import dev.rung.service.SentPack;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.LineField;
import dev.rung.tui.widget.Prompt;
import dev.rung.tui.widget.Scroll;
import dev.rung.tui.widget.Sheet;
import dev.rung.tui.widget.TypedPath;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Every field that leaves with the pack of a closed session, before it is written. */
final class SessionPackScreen implements Screen {
    private static final int LABEL = 16;

    private final Rung rung;
    private final Session session;
    private final PackPreview preview;
    private final int secrets;
    private final Scroll scroll = new Scroll();

    SessionPackScreen(Rung rung, Session session) {
        this.rung = rung;
        this.session = session;
        this.preview = rung.packs().previewSession(session.id());
        this.secrets = rung.privateNotes().of(session).size();
    }

    @Override
    public String title() {
        return "Pack for " + preview.envelope().recipient().name();
    }

    @Override
    public String about() {
        return "All that leaves, field by field. The pack is one signed file; how it travels is yours. With a passphrase it is"
                + " written by rung pack export --session.";
    }

    @Override
    public List<Action> actions() {
        return Layers.of(
                List.of(Action.of("session.pack", "write the pack", this::ask, "enter")
                        .about("Choose a file and write the pack")),
                scroll.actions());
    }

    private Next ask() {
        LineField file = new LineField("session-" + session.on() + "-" + slug() + ".rungpack");
        return Next.show(new Prompt(
                title(), "Only you can read the file; hand it over as you like.", file, "write it", () -> {
                    Path target = TypedPath.of(file.text()).toAbsolutePath().normalize();
                    SentPack sent = rung.packs().exportSession(session.id(), target, Optional.empty(), false);
                    return Next.back().saying("Wrote " + sent.file() + ": " + sent.summary() + ".");
                }));
    }

    /** The coachee's name as part of a file's. */
    private String slug() {
        String name = FileWord.of(preview.envelope().recipient().name());
        return name.isEmpty() ? "coachee" : name;
    }

    @Override
    public void draw(Canvas canvas) {
        int room = Math.min(Canvas.PROSE, canvas.columns() - 6);
        int x = canvas.text(2, 1, title(), Style.STRONG);
        String stay = secrets == 0
                ? preview.summary()
                : preview.summary() + "; " + secrets + (secrets == 1 ? " private note stays" : " private notes stay");
        canvas.text(x + 3, 1, stay, Style.MUTED, canvas.columns() - x - 5);
        Sheet sheet = new Sheet(room);
        for (PackPreview.Section section : preview.sections()) {
            sheet.heading(section.title());
            section.fields().forEach(f -> sheet.labelled(f.name(), LABEL, f.value(), Integer.MAX_VALUE, Style.TEXT));
        }
        scroll.draw(
                canvas.part(2, 3, Math.min(canvas.columns() - 2, room + Scroll.BESIDE_TEXT), canvas.rows() - 3),
                sheet,
                Next::stay);
    }
}
