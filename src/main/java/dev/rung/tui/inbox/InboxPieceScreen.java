package dev.rung.tui.inbox;

import dev.rung.domain.text.Amount;
import dev.rung.service.InboxRow;
import dev.rung.service.InboxWindow;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.evidence.ClaimWords;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Scroll;
import java.util.List;
import java.util.Optional;

/** One piece of an inbox, whole. Once it is settled the next one that waits takes its place. */
final class InboxPieceScreen implements Screen {
    private final Rung rung;
    private final String personId;
    private final ClaimWords words;
    private final PieceSheet sheet;
    private final Judging judging;
    private final Scroll scroll = new Scroll();
    private InboxWindow waiting;
    private InboxRow row;

    InboxPieceScreen(Rung rung, String personId, String evidenceId) {
        this.rung = rung;
        this.personId = personId;
        this.row = rung.inbox().piece(personId, evidenceId);
        this.words = new ClaimWords(rung.ladders().of(row.owner()));
        this.sheet = new PieceSheet(words);
        this.judging = new Judging(rung, words, this::judged);
        this.waiting = rung.inbox().waiting(personId);
        rung.inbox().read(row.id());
    }

    @Override
    public void refresh() {
        row = rung.inbox().piece(personId, row.id());
        waiting = rung.inbox().waiting(personId);
    }

    /** Goes on to what stood behind it where it is settled now; back where nothing waits any more. */
    private Next judged(String said) {
        int place = waiting.placeOf(row.id());
        refresh();
        if (row.waiting().isPresent() || place < 0) {
            return Next.say(said);
        }
        if (waiting.count() == 0) {
            return Next.back().saying(said + " Nothing waits any more.");
        }
        show(Math.min(place, waiting.count() - 1));
        return Next.say(said);
    }

    private void show(int place) {
        row = waiting.rows(place, 1).get(0);
        rung.inbox().read(row.id());
        scroll.toTop();
    }

    private Next turn(int by) {
        int place = waiting.placeOf(row.id());
        show(place < 0 ? 0 : Math.floorMod(place + by, waiting.count()));
        return Next.stay();
    }

    @Override
    public String title() {
        return row.piece().evidence().title();
    }

    @Override
    public String about() {
        return "A piece of " + row.owner().name()
                + "'s evidence as they sent it, with the words of the ladder it is to count"
                + " for. tab chooses a claim, to be judged alone. Once all of it has a verdict, the next piece that waits is"
                + " shown.";
    }

    @Override
    public List<Action> actions() {
        boolean others = waiting.count() > (waiting.placeOf(row.id()) < 0 ? 0 : 1);
        List<Action> turning = List.of(
                Action.of("inbox.next", "next", () -> turn(1), "n")
                        .about("Read the next piece that waits")
                        .unless(others, "nothing else waits"),
                Action.quiet("inbox.previous", "previous", () -> turn(-1), "p")
                        .about("Read the piece before it")
                        .unless(others, "nothing else waits"));
        return Layers.of(
                judging.actions(Optional.of(row), scroll.chosen(), Optional.empty()), turning, scroll.actions());
    }

    @Override
    public void draw(Canvas canvas) {
        int room = Math.min(Canvas.PROSE, canvas.columns() - Scroll.BESIDE_TEXT);
        String head = row.owner().name();
        canvas.text(2, 0, head, Style.MUTED, room - 20);
        canvas.textEnding(2 + room, 0, place(), Style.MUTED);
        scroll.draw(canvas.part(0, 2, room + Scroll.BESIDE_TEXT, canvas.rows() - 4), sheet.of(row, room), Next::stay);
        VerdictOn.draw(canvas.part(2, canvas.rows() - 1, room, 1), row, scroll.chosen(), words);
    }

    private String place() {
        int place = waiting.placeOf(row.id());
        return place < 0
                ? "settled; " + Amount.of(waiting.count(), "piece") + " wait"
                : place + 1 + " of " + waiting.count() + " that wait";
    }
}
