package dev.rung.tui.session;

import dev.rung.domain.coaching.NoteClass;
import dev.rung.domain.coaching.Session;
import dev.rung.domain.coaching.SessionSummary;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Scroll;
import dev.rung.tui.widget.Sheet;
import java.util.List;

/** What the coachee will get, looked at before the session is closed for good. */
final class ClosePreview implements Screen {
    private final Rung rung;
    private final Session session;
    private final Scroll scroll = new Scroll();
    private SessionSummary summary;
    private int secrets;

    ClosePreview(Rung rung, Session session) {
        this.rung = rung;
        this.session = session;
        this.summary = rung.sessions().summary(session.id());
        this.secrets = rung.privateNotes().of(session).size();
    }

    @Override
    public void refresh() {
        summary = rung.sessions().summary(session.id());
        secrets = rung.privateNotes().of(session).size();
    }

    @Override
    public String title() {
        return "Close the session";
    }

    @Override
    public String about() {
        return "What the coachee gets: goal, shared notes, what is offered as evidence, commitments. Once closed, a session"
                + " stays as it is; only private notes are written on, and offers withdrawn.";
    }

    @Override
    public List<Action> actions() {
        return Layers.of(
                List.of(
                        Action.of("session.end", "close it", this::end, "enter").about("Close the session, for good"),
                        Action.of("session.return", "not yet", Next::back, "esc")),
                scroll.actions());
    }

    private Next end() {
        rung.sessions().close(session.id());
        return Next.back().saying("Closed. x hands over the summary.");
    }

    @Override
    public void draw(Canvas canvas) {
        int room = Math.min(Canvas.PROSE, canvas.columns() - 6);
        String whom = summary.self() ? "The summary" : summary.coachee() + " will read this";
        int x = canvas.text(2, 1, whom, Style.STRONG);
        String left =
                secrets == 0 ? "" : secrets + (secrets == 1 ? " private note stays" : " private notes stay") + " here";
        canvas.text(x + 3, 1, left, NoteLook.style(NoteClass.PRIVATE));
        Sheet sheet = SummarySheet.of(summary, room);
        scroll.draw(
                canvas.part(2, 3, Math.min(canvas.columns() - 2, room + Scroll.BESIDE_TEXT), canvas.rows() - 3),
                sheet,
                Next::stay);
    }
}
