package dev.rung.tui.commitment;

import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.commitment.CommitmentShelves;
import dev.rung.domain.commitment.DueWords;
import dev.rung.domain.commitment.KeptRate;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.GroupedList;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Prompt;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What was promised, by when it is due, and what became of it lately. */
final class CommitmentListScreen implements Screen {
    private static final int BESIDE_FROM = 140;
    private static final int DETAIL = 7;
    private static final int LEAST_LIST = 8;
    private static final String NONE = "Nothing is promised. Press n and say what you will have done by when; prepared"
            + " answers, signals and updates put theirs here, too.";

    private final Rung rung;
    private final CommitmentDetail detail;
    private final GroupedList<Commitment> list;
    private CommitmentShelves shelves;
    private KeptRate rate;

    CommitmentListScreen(Rung rung) {
        this.rung = rung;
        this.detail = new CommitmentDetail(rung);
        this.list = new GroupedList<>(List.of(), Commitment::id, this::row, this::source);
        List<Commitment> all = rung.commitments().all();
        this.shelves = CommitmentShelves.of(all, rung.today());
        this.rate = KeptRate.of(all, rung.today());
        show();
    }

    @Override
    public void refresh() {
        List<Commitment> all = rung.commitments().all();
        shelves = CommitmentShelves.of(all, rung.today());
        rate = KeptRate.of(all, rung.today());
        show();
    }

    private void show() {
        list.show(List.of(
                new GroupedList.Group<>("overdue", shelves.overdue()),
                new GroupedList.Group<>("within a week", shelves.week()),
                new GroupedList.Group<>("later", shelves.later()),
                new GroupedList.Group<>("settled in the last 30 days", shelves.settled())));
    }

    @Override
    public String title() {
        return "Commitments";
    }

    @Override
    public String about() {
        return "What you and others will have done by when. Kept wants nothing more; changed and dropped want a reason, and"
                + " what was promised first stays to be read. Below five that were due only the counts speak.";
    }

    @Override
    public List<Action> actions() {
        Optional<Commitment> row = list.selected();
        boolean open = row.filter(Commitment::open).isPresent();
        String closed = row.isPresent() ? "it is settled; undo takes that back" : "there is no commitment here";
        List<Action> own = List.of(
                Action.of("commitment.keep", "kept", () -> on(row, this::keep), "space")
                        .about("Say that it was done")
                        .unless(open, closed),
                Action.of(
                                "commitment.change",
                                "change",
                                () -> on(row, c -> Next.show(new ChangedCommitment(rung, c))),
                                "c")
                        .about("Put another in its place, with the reason")
                        .unless(open, closed),
                Action.of("commitment.drop", "drop", () -> on(row, this::drop), "d", "delete")
                        .about("Give it up, with the reason")
                        .unless(open, closed),
                Action.of("commitment.new", "new", () -> Next.show(NewCommitment.own(rung)), "n")
                        .about("Promise something by a day"),
                Action.of("commitment.source", "where from", () -> on(row, this::source), "enter")
                        .about("Open what it came out of")
                        .unless(
                                row.filter(c -> detail.destination(c).isPresent())
                                        .isPresent(),
                                row.isPresent() ? detail.nowhere(row.get()) : "there is no commitment here"),
                Action.quiet("commitment.copy", "copy", () -> on(row, CommitmentListScreen::copy), "y")
                        .about("Copy it as a line")
                        .unless(row.isPresent(), "there is no commitment here"));
        return Layers.of(own, list.moves());
    }

    private static Next on(Optional<Commitment> row, Function<Commitment, Next> what) {
        return row.map(what).orElseGet(Next::stay);
    }

    private Next keep(Commitment commitment) {
        rung.commitments().keep(commitment.id());
        refresh();
        return Next.say("Kept: “" + commitment.words() + "”; u takes it back.");
    }

    private Next drop(Commitment commitment) {
        return Next.show(Prompt.reason(
                "Drop the commitment",
                commitment.words(),
                "what it is dropped for",
                "drop it",
                "Say in a sentence why it is dropped.",
                reason -> {
                    rung.commitments().drop(commitment.id(), reason);
                    refresh();
                    return Next.say("Dropped: “" + commitment.words() + "”; u takes it back.");
                }));
    }

    private Next source(Commitment commitment) {
        Optional<Destination> destination = detail.destination(commitment);
        return destination.map(Next::open).orElseGet(() -> Next.refuse(detail.nowhere(commitment)));
    }

    private static Next copy(Commitment c) {
        String test = c.doneTest().isEmpty() ? "" : "; done when " + c.doneTest();
        return new Next.Copy(c.words() + " (" + c.owner() + ", by " + c.dueOn() + test + ")", "the commitment");
    }

    @Override
    public void draw(Canvas canvas) {
        boolean tall = canvas.rows() >= 14;
        int y = tall ? 1 : 0;
        int x = canvas.text(2, y, title(), Style.STRONG);
        canvas.text(x + 3, y, rate.words(), Style.MUTED, canvas.columns() - x - 4);
        int top = y + (tall ? 2 : 1);
        Canvas body = canvas.part(0, top, canvas.columns(), canvas.rows() - top);
        if (shelves.empty()) {
            body.prose(2, 0, NONE, Style.TEXT, body.columns() - 4);
            return;
        }
        if (canvas.columns() >= BESIDE_FROM) {
            int left = canvas.columns() - Canvas.PROSE - 5;
            list.draw(body.part(0, 0, left, body.rows()));
            canvas.upright(left + 1, top, body.rows());
            detail(body.part(left + 4, 0, Canvas.PROSE, body.rows()));
        } else if (body.rows() >= LEAST_LIST + DETAIL) {
            int rows = body.rows() - DETAIL - 1;
            list.draw(body.part(0, 0, body.columns(), rows));
            body.rule(rows);
            detail(body.part(2, rows + 1, body.columns() - 4, DETAIL));
        } else {
            list.draw(body);
        }
    }

    private void detail(Canvas canvas) {
        list.selected().ifPresent(c -> detail.sheet(c, canvas.columns()).draw(canvas, 0));
    }

    private void row(Canvas canvas, Commitment commitment, boolean selected) {
        CommitmentLook look = CommitmentLook.of(commitment, rung.today());
        canvas.text(0, 0, look.sign(), look.style().withBold());
        String when = commitment.open()
                ? DueWords.of(commitment.dueOn(), rung.today())
                : commitment.state().word() + " " + CommitmentLook.settled(commitment);
        int end = canvas.textEnding(canvas.columns() - 1, 0, when, look.style());
        String me = rung.profile().need().name();
        if (!commitment.owner().equals(me)) {
            end = canvas.textEnding(end - 2, 0, commitment.owner(), Style.MUTED);
        }
        Style style = selected ? Style.STRONG : commitment.open() ? Style.TEXT : Style.MUTED;
        canvas.text(2, 0, commitment.words(), style, end - 4);
    }
}
