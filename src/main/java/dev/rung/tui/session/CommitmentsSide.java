package dev.rung.tui.session;

import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.commitment.CommitmentShelves;
import dev.rung.domain.commitment.DueWords;
import dev.rung.domain.person.Person;
import dev.rung.service.CoachedPerson;
import dev.rung.service.Rung;
import dev.rung.tui.commitment.CommitmentDetail;
import dev.rung.tui.commitment.CommitmentLook;
import dev.rung.tui.commitment.CommitmentScreens;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.GroupedList;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Prompt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What everybody promised, person by person, to be followed up. */
final class CommitmentsSide implements CoachingTab {
    private static final int DETAIL = 6;
    private static final int LEAST_LIST = 6;
    private static final int BESIDE_FROM = 140;
    private static final String NONE =
            "Nobody promised anything yet. In a session, m takes down what will be done by when.";

    /** A commitment and whose it is. */
    private record Owned(Person person, Commitment commitment) {}

    private final Rung rung;
    private final CommitmentDetail detail;
    private final GroupedList<Owned> list;
    private boolean empty = true;

    CommitmentsSide(Rung rung) {
        this.rung = rung;
        this.detail = new CommitmentDetail(rung);
        this.list = new GroupedList<>(List.of(), o -> o.commitment().id(), this::row, this::source);
    }

    @Override
    public String title() {
        return "Commitments";
    }

    @Override
    public String about() {
        return "What everybody promised: what is overdue first, then what is due, then what was settled in the last 30 days."
                + " Kept wants nothing more; changed and dropped want a reason. r shows somebody what they kept.";
    }

    @Override
    public void show() {
        List<GroupedList.Group<Owned>> groups = new ArrayList<>();
        for (CoachedPerson each : rung.sessions().people()) {
            Person person = each.person();
            CommitmentShelves shelves = CommitmentShelves.of(rung.commitments().all(person), rung.today());
            List<Owned> rows = Stream.of(shelves.overdue(), shelves.week(), shelves.later(), shelves.settled())
                    .flatMap(List::stream)
                    .map(c -> new Owned(person, c))
                    .toList();
            String kept = rung.commitments().kept(person).words();
            groups.add(new GroupedList.Group<>((each.me() ? "yourself" : person.name()) + ": " + kept, rows));
        }
        empty = groups.stream().allMatch(g -> g.rows().isEmpty());
        list.show(groups);
    }

    @Override
    public List<Action> actions() {
        Optional<Owned> row = list.selected();
        boolean open = row.filter(o -> o.commitment().open()).isPresent();
        String none = "there is no commitment here";
        String closed = row.isPresent() ? "it is settled; undo takes that back" : none;
        List<Action> own = List.of(
                Action.of("commitment.keep", "kept", () -> on(row, this::keep), "space")
                        .about("Say that it was done")
                        .unless(open, closed),
                Action.of(
                                "commitment.change",
                                "change",
                                () -> on(row, o -> Next.show(CommitmentScreens.change(rung, o.commitment()))),
                                "c")
                        .about("Put another in its place, with the reason")
                        .unless(open, closed),
                Action.of("commitment.drop", "drop", () -> on(row, this::drop), "d", "delete")
                        .about("Give it up, with the reason")
                        .unless(open, closed),
                Action.of("commitment.source", "where from", () -> on(row, this::source), "enter")
                        .about("Open what it came out of")
                        .unless(row.isPresent(), none),
                Action.of(
                                "coaching.kept",
                                "kept over time",
                                () -> on(row, o -> Next.show(new KeptPage(rung, o.person()))),
                                "r")
                        .about("What they kept, quarter by quarter, on a page to show them first")
                        .unless(row.isPresent(), none));
        return Layers.of(own, list.moves());
    }

    private static Next on(Optional<Owned> row, Function<Owned, Next> what) {
        return row.map(what).orElseGet(Next::stay);
    }

    private Next keep(Owned owned) {
        rung.commitments().keep(owned.commitment().id());
        show();
        return Next.say("Kept: “" + owned.commitment().words() + "”; u takes it back.");
    }

    private Next drop(Owned owned) {
        return Next.show(Prompt.reason(
                "Drop the commitment",
                owned.commitment().words(),
                "what it is dropped for",
                "drop it",
                "Say in a sentence why it is dropped.",
                reason -> {
                    rung.commitments().drop(owned.commitment().id(), reason);
                    show();
                    return Next.say("Dropped: “" + owned.commitment().words() + "”; u takes it back.");
                }));
    }

    private Next source(Owned owned) {
        return detail.destination(owned.commitment())
                .map(Next::open)
                .orElseGet(() -> Next.refuse(detail.nowhere(owned.commitment())));
    }

    @Override
    public void draw(Canvas canvas) {
        if (empty) {
            canvas.prose(2, 1, NONE, Style.TEXT, canvas.columns() - 4);
            return;
        }
        Canvas body = canvas.part(0, 1, canvas.columns(), canvas.rows() - 1);
        if (canvas.columns() >= BESIDE_FROM) {
            int left = canvas.columns() - Canvas.PROSE - 5;
            list.draw(body.part(0, 0, left, body.rows()));
            canvas.upright(left + 1, 1, body.rows());
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
        list.selected()
                .ifPresent(o -> detail.sheet(o.commitment(), canvas.columns()).draw(canvas, 0));
    }

    private void row(Canvas canvas, Owned owned, boolean selected) {
        Commitment commitment = owned.commitment();
        CommitmentLook look = CommitmentLook.of(commitment, rung.today());
        canvas.text(0, 0, look.sign(), look.style().withBold());
        String when = commitment.open()
                ? DueWords.of(commitment.dueOn(), rung.today())
                : commitment.state().word() + " " + CommitmentLook.settled(commitment);
        int end = canvas.textEnding(canvas.columns() - 1, 0, when, look.style());
        if (!commitment.owner().equals(owned.person().name())) {
            end = canvas.textEnding(end - 2, 0, commitment.owner(), Style.MUTED);
        }
        Style style = selected ? Style.STRONG : commitment.open() ? Style.TEXT : Style.MUTED;
        canvas.text(2, 0, commitment.words(), style, end - 4);
    }
}
