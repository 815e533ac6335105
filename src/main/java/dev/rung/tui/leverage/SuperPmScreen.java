package dev.rung.tui.leverage;

import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.commitment.DueWords;
import dev.rung.domain.leverage.CounterMove;
import dev.rung.domain.leverage.Reading;
import dev.rung.domain.leverage.RestsOn;
import dev.rung.domain.leverage.SignalAnswer;
import dev.rung.domain.text.Amount;
import dev.rung.service.LeverageCheck;
import dev.rung.service.LeverageService;
import dev.rung.service.Rung;
import dev.rung.tui.commitment.CommitmentScreens;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.GroupedList;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Picker;
import dev.rung.tui.widget.Prompt;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The signals of a super PM and those that speak against one, each with what it rests on. */
final class SuperPmScreen implements Screen {
    private static final int BESIDE_FROM = 140;
    private static final int LIST = 72;
    private static final int DETAIL = 8;
    private static final int MOST_DETAIL = 15;

    /** Rows in which all signals are seen at once. */
    private static final int WHOLE_LIST = 22;

    private static final int WORD = 10;
    private static final int TREND = 12;

    private final Rung rung;
    private final GroupedList<Reading> list;
    private LeverageCheck check;
    private boolean looking;
    private int listColumns;

    SuperPmScreen(Rung rung) {
        this.rung = rung;
        this.list = new GroupedList<>(List.of(), r -> r.signal().id(), this::row, this::rests);
        this.check = rung.leverage().check();
        this.looking = check.forOwnLevel();
        show();
    }

    @Override
    public void refresh() {
        check = rung.leverage().check();
        looking = check.forOwnLevel() || looking && check.judged().isPresent();
        show();
    }

    private void show() {
        list.show(List.of(
                new GroupedList.Group<>("signals of a super PM", readings(false)),
                new GroupedList.Group<>("what speaks against it", readings(true))));
    }

    private List<Reading> readings(boolean counter) {
        return check.readings().stream()
                .filter(r -> r.signal().counter() == counter)
                .toList();
    }

    @Override
    public String title() {
        return "Super-PM check";
    }

    @Override
    public String about() {
        return "Signs of a leader who does the work of the people led: read from the records where they can tell, asked once a"
                + " quarter where they cannot. ! there, · not there, ? to be asked or not known, + a good sign that is there."
                + " There is no score; each signal opens to what it rests on, and each has a counter-move to commit to.";
    }

    @Override
    public List<Action> actions() {
        if (!looking) {
            return List.of(Action.of("signal.look", "look at it", this::look, "enter", "t")
                    .about("Look at it for the level you work towards")
                    .unless(check.judged().isPresent(), "your target is no leadership level"));
        }
        Optional<Reading> row = list.selected();
        boolean asked = row.filter(Reading::asked).isPresent();
        String told = "the records tell this; what they say can be opened";
        boolean against = row.flatMap(r -> r.signal().move()).isPresent();
        Optional<Commitment> promised = row.flatMap(check::open);
        List<Action> own = List.of(
                Action.of("signal.rows", "rests on", () -> on(row, this::rests), "enter")
                        .about("Open the records it rests on")
                        .unless(
                                row.filter(r -> !r.rows().isEmpty()).isPresent(),
                                "no record tells this; y, n or d answers it"),
                Action.of("signal.yes", "yes", () -> on(row, r -> ask(r, SignalAnswer.Answer.YES)), "y")
                        .about("Say that it is so, and on what that rests")
                        .unless(asked, told),
                Action.of("signal.no", "no", () -> on(row, r -> ask(r, SignalAnswer.Answer.NO)), "n")
                        .about("Say that it is not so, and on what that rests")
                        .unless(asked, told),
                Action.of("signal.unknown", "don't know", () -> on(row, this::unknown), "d")
                        .about("Say that you do not know")
                        .unless(asked, told),
                Action.of("signal.commit", "commit", () -> on(row, this::commit), "c")
                        .about("Make the counter-move a commitment")
                        .unless(against, "it is a good sign, there is nothing to do against it")
                        .unless(
                                promised.isEmpty(),
                                "it is promised already, "
                                        + promised.map(c -> DueWords.of(c.dueOn(), rung.today()))
                                                .orElse("")),
                Action.quiet("signal.checklist", "checklist", SuperPmScreen::checklist, "s")
                        .about("Answer the director's checklist, which tells some of the signals"),
                Action.quiet("commitment.list", "commitments", () -> Next.open(new Destination.CommitmentList()), "m")
                        .about("See what is promised"));
        return Layers.of(own, list.moves());
    }

    private static Next on(Optional<Reading> row, Function<Reading, Next> what) {
        return row.map(what).orElseGet(Next::stay);
    }

    private Next look() {
        looking = true;
        return Next.stay();
    }

    private static Next checklist() {
        return Next.open(new Destination.ChecklistWalk(LeverageService.CHECKLIST, Optional.empty()));
    }

    private Next ask(Reading reading, SignalAnswer.Answer answer) {
        boolean yes = answer == SignalAnswer.Answer.YES;
        return Next.show(Prompt.reason(
                yes ? "Yes, and what does that rest on?" : "No, and what does that rest on?",
                reading.signal().question(),
                "what you counted or saw, and when",
                "keep it",
                "Say in a sentence what that rests on.",
                words -> {
                    rung.leverage().answer(reading.signal().id(), answer, words);
                    refresh();
                    return Next.say("Kept for " + check.quarter().title() + "; u takes it back.");
                }));
    }

    private Next unknown(Reading reading) {
        rung.leverage().answer(reading.signal().id(), SignalAnswer.Answer.UNKNOWN, "");
        refresh();
        return Next.say("Kept as not known for " + check.quarter().title() + "; u takes it back.");
    }

    private Next commit(Reading reading) {
        CounterMove move = reading.signal().move().orElseThrow();
        return Next.show(CommitmentScreens.make(
                rung,
                move.words(),
                move.doneTest(),
                Commitment.Source.SIGNAL,
                reading.signal().id()));
    }

    private Next rests(Reading reading) {
        if (reading.rows().isEmpty()) {
            return Next.refuse("No record tells this; y, n or d answers it.");
        }
        return Next.show(Picker.one(reading.signal().title() + ": rests on", reading.rows(), RestsOn::words, this::open)
                .note(row -> Days.words(row.on())));
    }

    private Next open(RestsOn row) {
        return switch (row.noun()) {
            case EVIDENCE -> Next.open(new Destination.EvidencePiece(row.id()));
            case INITIATIVE -> Next.open(new Destination.InitiativePage(row.id(), ""));
            case HOURS -> Next.open(new Destination.RoleAudit());
            case MONEY -> Next.open(new Destination.MoneyPage(""));
            case COMMITMENT -> Next.open(new Destination.CommitmentList());
            case CHECKLIST -> Next.open(new Destination.ChecklistHistory(row.id(), Optional.empty()));
            case ANSWER -> Next.say("That is your answer; y, n or d gives another.");
        };
    }

    @Override
    public void draw(Canvas canvas) {
        boolean tall = canvas.rows() >= 20;
        int y = tall ? 1 : 0;
        int x = canvas.text(2, y, title(), Style.STRONG);
        if (!looking) {
            canvas.prose(2, y + 2, check.whyLeadersOnly(), Style.TEXT, canvas.columns() - 4);
            return;
        }
        canvas.text(x + 3, y, head(), Style.MUTED, canvas.columns() - x - 4);
        int top = y + 2;
        Canvas body = canvas.part(0, top, canvas.columns(), canvas.rows() - top);
        if (canvas.columns() >= BESIDE_FROM) {
            int left = Math.max(LIST, canvas.columns() - Canvas.PROSE - 6);
            quarters(canvas, top - 1, left);
            list.draw(body.part(0, 0, left, body.rows()));
            canvas.upright(left + 1, top, body.rows());
            int room = Math.min(Canvas.PROSE, canvas.columns() - left - 5);
            detail(body.part(left + 4, 0, room, body.rows()));
            return;
        }
        int below = Math.max(DETAIL, Math.min(MOST_DETAIL, body.rows() - WHOLE_LIST - 1));
        quarters(canvas, top - 1, body.columns());
        int rows = body.rows() - below - 1;
        list.draw(body.part(0, 0, body.columns(), rows));
        body.rule(rows);
        detail(body.part(2, rows + 1, body.columns() - 4, below));
    }

    private String head() {
        String level = check.judged().orElseThrow().title() + (check.forOwnLevel() ? "" : ", your target");
        String ask = check.toAsk() == 0 ? "" : "   " + Amount.of(check.toAsk(), "question") + " to answer";
        return level + "   " + check.quarter().title() + ask;
    }

    /** Names the quarters over the signs of the rows, which are placed alike with a scrollbar and without. */
    private void quarters(Canvas canvas, int row, int columns) {
        listColumns = columns;
        int x = columns - TREND - 2;
        for (Reading.Point point : check.readings().get(0).trend()) {
            canvas.text(x, row, "Q" + point.quarter().number(), Style.FAINT);
            x += TREND / 4;
        }
    }

    private void detail(Canvas canvas) {
        SignalSheet sheet = new SignalSheet(check, rung.today());
        list.selected()
                .ifPresent(r -> sheet.of(r, canvas.columns(), canvas.rows()).draw(canvas, 0));
    }

    private void row(Canvas canvas, Reading reading, boolean selected) {
        Style style = SignalLook.style(reading, reading.state());
        canvas.text(0, 0, SignalLook.sign(reading, reading.state()), style.withBold());
        int end = listColumns - 4;
        int x = end - TREND;
        for (Reading.Point point : reading.trend()) {
            x = canvas.text(x, 0, SignalLook.sign(reading, point.state()), SignalLook.inTrend(reading, point.state()))
                    + 2;
        }
        canvas.text(end - TREND - WORD - 2, 0, reading.state().words(), style, WORD);
        String mark = check.open(reading).isPresent() ? "  promised" : "";
        int room = end - TREND - WORD - 5;
        int after = canvas.text(2, 0, reading.signal().title(), selected ? Style.STRONG : Style.TEXT, room);
        canvas.text(after, 0, mark, Style.GOOD, room + 2 - after);
    }
}
