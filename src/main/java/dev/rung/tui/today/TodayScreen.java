package dev.rung.tui.today;

import dev.rung.domain.person.Quarter;
import dev.rung.domain.text.Amount;
import dev.rung.service.Need;
import dev.rung.service.TodayView;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** The first screen: needs and steps to choose from on the left, standing and evidence on the right. */
public final class TodayScreen implements Screen {
    private static final int SIDE = 32;
    private static final int ROOMY_FROM = 24;
    private static final int TWO_COLUMNS_FROM = 78;
    /** With fewer rows in all, standing and evidence become a line. */
    private static final int STACKED_FROM = 30;

    private static final int WIDE_FROM = 150;
    private static final String IDLE = "Press e and write down the last thing you did that changed a number.";

    private final Supplier<TodayView> today;
    private TodayChoices state;
    /** The row below the selected line, counted from where the choices begin. */
    private int chosenEnd;

    /**
     * @param first what is shown at first
     * @param today what is shown whenever the screen is come back to
     */
    public TodayScreen(TodayView first, Supplier<TodayView> today) {
        this.today = today;
        this.state = new TodayChoices(first, 0, false, false);
    }

    @Override
    public String title() {
        return "Today";
    }

    @Override
    public String about() {
        return "What needs you and why, the smallest steps that change where you stand, and the standing itself. Every line"
                + " opens what it speaks of.";
    }

    @Override
    public void refresh() {
        state = new TodayChoices(today.get(), state.selected(), state.cells(), state.money()).select(state.selected());
    }

    @Override
    public List<Action> actions() {
        boolean any = !state.lines().isEmpty();
        return List.of(
                Action.of("today.open", "open", this::open, "enter")
                        .about("Open what the line speaks of")
                        .unless(any, "nothing is waiting"),
                Action.quiet("today.copy", "copy", this::copy, "y")
                        .about("Copy the line")
                        .unless(any, "nothing is waiting"),
                Action.move("today.down", "down", () -> select(state.selected() + 1), "j", "down"),
                Action.move("today.up", "up", () -> select(state.selected() - 1), "k", "up"),
                Action.move("today.pane", "next part", () -> select(state.pane(1)), "tab"),
                Action.move("today.paneback", "part before", () -> select(state.pane(-1)), "shift-tab"),
                Action.move("today.first", "first", () -> select(0), "g", "home"),
                Action.move("today.last", "last", () -> select(Integer.MAX_VALUE), "G", "end"));
    }

    private Next select(int index) {
        state = state.select(index);
        return Next.stay();
    }

    private Next copy() {
        return new Next.Copy(state.lines().get(state.selected()).words(), "the line");
    }

    private Next open() {
        return Next.open(destination(state.lines().get(state.selected()).place()));
    }

    @Override
    public void draw(Canvas canvas) {
        date(canvas);
        if (canvas.columns() >= TWO_COLUMNS_FROM) {
            columns(canvas);
            return;
        }
        state = state.showing(false, canvas.rows() >= STACKED_FROM);
        if (canvas.rows() < STACKED_FROM) {
            canvas.text(2, 1, TodaySide.inALine(state.view()), Style.MUTED, canvas.columns() - 3);
            choices(canvas.part(0, 3, canvas.columns(), canvas.rows() - 3));
        } else {
            int below = choices(canvas.part(0, 3, canvas.columns(), canvas.rows() - 3 - TodaySide.rows(state.view())));
            side(canvas.part(0, 4 + below, canvas.columns() - 1, canvas.rows() - below - 4));
        }
    }

    /** Choices beside the standing; what room there is below either is the expectations'. */
    private void columns(Canvas canvas) {
        int side = Math.min(54, Math.max(SIDE, canvas.columns() / 3 + (canvas.columns() >= 118 ? 2 : 0)));
        int left = Math.min(Canvas.PROSE, canvas.columns() - side - 3);
        int top = canvas.rows() < ROOMY_FROM ? 2 : 3;
        int at = Math.min(canvas.columns() - side - 1, left + 8);
        int rows = canvas.rows() - top;
        int sideRows = TodaySide.rows(state.view());
        ExpectationTable table = new ExpectationTable(state.view());
        int full = TodayPlan.most(state.view(), left);
        boolean below = canvas.columns() >= WIDE_FROM && full + table.rows() + 1 <= rows;
        boolean beside =
                !below && canvas.columns() - at + 2 >= ExpectationTable.least() && sideRows + table.rows() <= rows;
        state = state.showing((below || beside) && !state.view().cells().isEmpty(), true);
        int taken = choices(canvas.part(0, top, left, rows));
        side(canvas.part(at - 2, top, Math.min(54, canvas.columns() - at - 1) + 2, rows));
        if (!state.cells()) {
            return;
        }
        int row = below ? top + Math.max(taken, sideRows) + 1 : top + sideRows;
        Canvas room = below
                ? canvas.part(0, row, Math.min(canvas.columns() - 2, 180), table.rows())
                : canvas.part(at - 2, row, canvas.columns() - at + 2, table.rows());
        int first = state.view().needs().size() + state.view().steps().size();
        table.draw(room, i -> line(room, i + 2, 1, first + i));
    }

    /** Standing and money; two columns at the left are free for the mark of the chosen line. */
    private void side(Canvas canvas) {
        TodaySide.draw(
                state.view(),
                canvas.part(2, 0, canvas.columns() - 2, canvas.rows()),
                (row, number) ->
                        line(canvas, row, 1, state.firstOfMoney() + number).part(2, 0, canvas.columns() - 2, 1));
    }

    private void date(Canvas canvas) {
        var day = state.view().day();
        String words =
                name(day.getDayOfWeek()) + " " + day.getDayOfMonth() + " " + name(day.getMonth()) + " " + day.getYear();
        int row = canvas.rows() < ROOMY_FROM ? 0 : 1;
        int x = canvas.text(2, row, words, Style.STRONG);
        long left = ChronoUnit.DAYS.between(day, Quarter.of(day).last());
        String end = left == 0 ? "quarter ends today" : "quarter ends in " + Amount.of(left, "day");
        canvas.text(
                x + 3,
                row,
                "week " + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + " · " + end,
                Style.MUTED,
                canvas.columns() - x - 4);
    }

    /** The English name. From the enum itself: asking for a locale's names loads half a library at the start. */
    private static String name(Enum<?> dayOrMonth) {
        return dayOrMonth.name().charAt(0) + dayOrMonth.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** Draws needs and steps and returns the rows taken; where they have no room, from where the selection is in sight. */
    private int choices(Canvas canvas) {
        TodayPlan plan = TodayPlan.of(state.view(), canvas.rows(), canvas.columns());
        chosenEnd = 0;
        int taken = choices(canvas, plan);
        int above = chosenEnd - canvas.rows();
        if (above > 0) {
            Canvas blank = canvas.on(Style.Ground.NONE);
            choices(blank.part(0, -above, canvas.columns(), canvas.rows() + above), plan);
        }
        return taken;
    }

    private int choices(Canvas canvas, TodayPlan plan) {
        TodayView view = state.view();
        int y = 0;
        if (!view.needs().isEmpty()) {
            canvas.text(2, y, "NEEDS YOU", Style.HEADING);
            y += 1 + plan.heading();
            for (int i = 0; i < view.needs().size(); i++) {
                y = need(canvas, y, view.needs().get(i), i, plan.needRows()[i]);
            }
            y++;
        }
        canvas.text(2, y, view.steps().isEmpty() ? "NOTHING IS WAITING" : "WORTH DOING NEXT", Style.HEADING);
        y += 1 + plan.heading();
        if (view.steps().isEmpty()) {
            return canvas.prose(2, y, IDLE, Style.TEXT, canvas.columns() - 4);
        }
        for (int i = 0; i < view.steps().size(); i++) {
            y = step(canvas, y, view.steps().get(i), i, plan);
        }
        return y;
    }

    private Canvas line(Canvas canvas, int row, int rows, int entry) {
        Canvas line = canvas.part(0, row, canvas.columns(), rows);
        Supplier<Next> click = () -> {
            boolean again = state.selected() == entry;
            state = state.select(entry);
            return again ? open() : Next.stay();
        };
        line.onClick(0, 0, line.columns(), rows, click);
        if (state.selected() != entry) {
            return line;
        }
        chosenEnd = row + rows;
        Canvas selected = line.on(Style.Ground.ROW);
        selected.text(0, 0, "›", Style.ACCENT);
        return selected;
    }

    private int need(Canvas canvas, int row, Need need, int entry, int rows) {
        List<String> words = TodayPlan.lines(need.words(), canvas.columns() - TodayPlan.NOUN - 5, rows);
        Canvas line = line(canvas, row, words.size(), entry);
        Style ink = switch (need.urgency()) {
            case NOW -> Style.BAD;
            case SOON -> Style.WARN;
            case CALM -> Style.ACCENT;
        };
        boolean calm = need.urgency() == Need.Urgency.CALM;
        line.text(2, 0, calm ? "·" : "!", ink.withBold());
        line.text(4, 0, need.noun(), state.selected() == entry ? Style.STRONG : Style.TEXT, TodayPlan.NOUN - 1);
        for (int i = 0; i < words.size(); i++) {
            line.text(
                    4 + TodayPlan.NOUN,
                    i,
                    words.get(i),
                    calm ? Style.MUTED : Style.TEXT,
                    line.columns() - TodayPlan.NOUN - 5);
        }
        return row + words.size();
    }

    private int step(Canvas canvas, int row, TodayView.Step step, int number, TodayPlan plan) {
        int entry = state.view().needs().size() + number;
        int columns = canvas.columns() - 6;
        List<String> words = TodayPlan.lines(step.words(), columns, plan.stepRows()[number]);
        List<String> why = plan.why() ? TodayPlan.lines(step.why(), columns, TodayPlan.MOST_ROWS) : List.of();
        Canvas line = line(canvas, row, words.size() + why.size(), entry);
        line.text(2, 0, Integer.toString(number + 1), Style.ACCENT);
        int y = 0;
        for (String said : words) {
            line.text(4, y++, said, state.selected() == entry ? Style.STRONG : Style.TEXT, columns);
        }
        for (String because : why) {
            line.text(4, y++, because, Style.MUTED, columns);
        }
        return row + y + plan.gap();
    }

    /** Where the places that services speak of lie among the screens. */
    private static Destination destination(Need.Place place) {
        if (place instanceof Need.Place.Piece piece) {
            return new Destination.EvidencePiece(piece.evidenceId());
        }
        if (place instanceof Need.Place.Pieces pieces) {
            return new Destination.EvidenceList(pieces.filter());
        }
        if (place instanceof Need.Place.Cell cell) {
            return new Destination.ExpectationPage(
                    cell.expectation().competency(), cell.expectation().level());
        }
        if (place instanceof Need.Place.Assess) {
            return new Destination.AssessmentWalk();
        }
        if (place instanceof Need.Place.Capture) {
            return new Destination.Capture();
        }
        if (place instanceof Need.Place.Import) {
            return new Destination.EvidenceImport("");
        }
        if (place instanceof Need.Place.Bet bet) {
            return new Destination.InitiativePage(bet.initiativeId(), bet.tab());
        }
        if (place instanceof Need.Place.Look look) {
            return new Destination.PostmortemPage(look.initiativeId(), OptionalInt.of(look.weeks()));
        }
        if (place instanceof Need.Place.Update update) {
            return new Destination.UpdatePage(update.month());
        }
        if (place instanceof Need.Place.Leverage) {
            return new Destination.SuperPmCheck();
        }
        if (place instanceof Need.Place.Commitments) {
            return new Destination.CommitmentList();
        }
        if (place instanceof Need.Place.Money money) {
            return new Destination.MoneyPage(money.tab());
        }
        if (place instanceof Need.Place.Questions questions) {
            return new Destination.QuestionPage(questions.month());
        }
        if (place instanceof Need.Place.Audit) {
            return new Destination.RoleAudit();
        }
        if (place instanceof Need.Place.Somebody somebody) {
            return somebody.tab().equals(Need.Place.COMPARISON)
                    ? new Destination.ReviewComparison(somebody.personId())
                    : new Destination.PersonPage(somebody.personId(), somebody.tab());
        }
        if (place instanceof Need.Place.Inbox inbox) {
            return new Destination.EvidenceInbox(inbox.personId());
        }
        if (place instanceof Need.Place.Rate rate) {
            return new Destination.ReviewWalk(rate.personId());
        }
        if (place instanceof Need.Place.Asked) {
            return new Destination.ReviewerQuestions();
        }
        if (place instanceof Need.Place.Coach coach) {
            return coach.sessionId().isEmpty()
                    ? new Destination.SessionPrepare(coach.personId())
                    : new Destination.SessionPage(coach.sessionId());
        }
        return place instanceof Need.Place.Profile ? new Destination.Profile() : new Destination.WorkspacePage();
    }
}
