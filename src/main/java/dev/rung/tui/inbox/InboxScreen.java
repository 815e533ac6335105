package dev.rung.tui.inbox;

import dev.rung.domain.person.Person;
import dev.rung.domain.review.Waiting;
import dev.rung.service.InboxRow;
import dev.rung.service.InboxWindow;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.evidence.ClaimWords;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.ListView;
import dev.rung.tui.widget.Scroll;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Somebody's evidence that waits for a verdict; where there is room, the selected piece whole beside it. */
final class InboxScreen implements Screen {
    private static final int PANE_FROM = 110;
    private static final int FLAT_FROM = 80;
    private static final String TOO_NARROW = "enter opens it to be read first";

    private final Rung rung;
    private final Person person;
    private final PieceSheet sheet;
    private final ClaimWords words;
    private final Judging judging;
    private final ListView<InboxRow> list;
    private final Scroll pane = new Scroll();
    private InboxWindow window;
    private boolean settled;
    private boolean beside;
    private String shown = "";

    InboxScreen(Rung rung, String personId) {
        this.rung = rung;
        this.window = rung.inbox().waiting(personId);
        this.person = rung.people().byId(personId).orElseThrow();
        this.words = new ClaimWords(rung.ladders().of(person));
        this.sheet = new PieceSheet(words);
        this.judging = new Judging(rung, words, this::judged);
        InboxLine line = new InboxLine(rung.today());
        this.list = new ListView<>(new InboxRows(window), InboxRow::id, line::draw, this::open);
        this.list.whenEmpty(empty());
    }

    private Next open(InboxRow row) {
        return Next.open(new Destination.InboxPiece(person.id(), row.id()));
    }

    @Override
    public void refresh() {
        window = settled ? rung.inbox().all(person.id()) : rung.inbox().waiting(person.id());
        list.show(new InboxRows(window));
        list.whenEmpty(empty());
    }

    private String empty() {
        return settled
                ? person.name() + " has sent nothing yet; their evidence comes in a pack."
                : "Nothing waits. f shows what is settled; new pieces come in " + person.name() + "'s next pack.";
    }

    private Next judged(String said) {
        refresh();
        pane.toTop();
        return Next.say(said);
    }

    @Override
    public String title() {
        return "Inbox, " + person.name();
    }

    @Override
    public String about() {
        return "Evidence of " + person.name()
                + " that waits for your verdict: what was answered or changed first, then what"
                + " is new. Accepted, a measured piece becomes verified; a question keeps its strength until it is answered;"
                + " rejected, it counts for nothing. A claim is judged alone when it is chosen with tab. Verdicts go back in"
                + " your next review pack.";
    }

    @Override
    public List<Action> actions() {
        Optional<InboxRow> row = list.selected();
        Optional<String> because = beside ? Optional.empty() : Optional.of(TOO_NARROW);
        List<Action> own = List.of(
                Action.of("inbox.open", "read", () -> row.map(this::open).orElseGet(Next::stay), "enter")
                        .about("Read the piece whole")
                        .unless(row.isPresent(), "nothing waits here"));
        List<Action> all = List.of(Action.of("inbox.all", settled ? "waiting" : "settled too", this::turn, "f")
                .about("Show also what is settled, or only what waits"));
        return beside
                ? Layers.of(own, judging.actions(row, pane.chosen(), because), all, list.moves(), reading(row))
                : Layers.of(own, all, list.moves(), quiet(judging.actions(row, 0, because)));
    }

    /** There they only say why they cannot be used. */
    private static List<Action> quiet(List<Action> actions) {
        return actions.stream()
                .map(a -> new Action(
                        a.id(), a.keys(), a.label(), a.about(), Action.Rank.HELP, a.disabledBecause(), a.run()))
                .toList();
    }

    /** What is scrolled or chosen in the pane was read. */
    private List<Action> reading(Optional<InboxRow> row) {
        return pane.actions().stream()
                .map(action -> new Action(
                        action.id(),
                        action.keys(),
                        action.label(),
                        action.about(),
                        action.rank(),
                        action.disabledBecause(),
                        () -> {
                            row.ifPresent(r -> rung.inbox().read(r.id()));
                            return action.run().get();
                        }))
                .toList();
    }

    private Next turn() {
        settled = !settled;
        refresh();
        list.select(0);
        return Next.stay();
    }

    @Override
    public void draw(Canvas canvas) {
        beside = canvas.columns() >= PANE_FROM;
        int left = beside ? Math.max(54, canvas.columns() - Canvas.PROSE - 8) : canvas.columns();
        canvas.text(2, 1, title().toUpperCase(Locale.ROOT), Style.HEADING, left - 24);
        canvas.textEnding(left - 2, 1, counted(), Style.MUTED);
        list.rowHeight(beside && left < FLAT_FROM ? InboxLine.TALL : 1);
        list.draw(canvas.part(0, 3, beside ? left - 1 : left, canvas.rows() - 3), true);
        if (beside) {
            canvas.upright(left, 0, canvas.rows());
            list.selected()
                    .ifPresent(
                            row -> beside(canvas.part(left + 1, 0, canvas.columns() - left - 1, canvas.rows()), row));
        }
    }

    private void beside(Canvas canvas, InboxRow row) {
        if (!shown.equals(row.id())) {
            shown = row.id();
            pane.toTop();
        }
        int room = Math.min(Canvas.PROSE, canvas.columns() - Scroll.BESIDE_TEXT);
        pane.draw(
                canvas.part(0, 1, room + Scroll.BESIDE_TEXT, canvas.rows() - 3), sheet.of(row, room), () -> open(row));
        VerdictOn.draw(canvas.part(2, canvas.rows() - 1, room, 1), row, pane.chosen(), words);
    }

    private String counted() {
        int waiting = window.waiting();
        int pressing = waiting - window.waiting(Waiting.NEW);
        if (waiting == 0) {
            return "nothing waits";
        }
        return waiting + (waiting == 1 ? " waits" : " wait") + (pressing > 0 ? ", " + pressing + " again" : "");
    }
}
