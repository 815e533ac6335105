package dev.rung.tui.today;

import dev.rung.domain.person.Quarter;
import dev.rung.domain.standing.LevelVerdict;
import dev.rung.service.Need;
import dev.rung.service.TodayView;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Bar;
import dev.rung.tui.widget.Sparkline;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The first screen: needs and steps to choose from on the left, standing and evidence on the right. */
public final class TodayScreen implements Screen {
    private static final int SIDE = 36;
    private static final int TWO_COLUMNS_FROM = 78;
    private static final int NOUN = 12;

    /** One line that can be opened. */
    private record Entry(Need.Place place) {}

    private record State(TodayView view, int selected) {
        List<Entry> entries() {
            List<Entry> all = new ArrayList<>();
            view.needs().forEach(n -> all.add(new Entry(n.place())));
            view.steps().forEach(s -> all.add(new Entry(s.place())));
            return all;
        }

        State select(int index) {
            int last = Math.max(0, entries().size() - 1);
            return new State(view, Math.max(0, Math.min(last, index)));
        }
    }

    private final Supplier<TodayView> today;
    private State state;

    /**
     * @param first what is shown at first
     * @param today what is shown whenever the screen is come back to
     */
    public TodayScreen(TodayView first, Supplier<TodayView> today) {
        this.today = today;
        this.state = new State(first, 0);
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
        state = new State(today.get(), state.selected()).select(state.selected());
    }

    @Override
    public List<Action> actions() {
        boolean any = !state.entries().isEmpty();
        return List.of(
                Action.of("today.open", "open", this::open, "enter")
                        .about("Open what the line speaks of")
                        .unless(any, "nothing is waiting"),
                Action.move("today.down", "down", () -> select(state.selected() + 1), "j", "down", "tab"),
                Action.move("today.up", "up", () -> select(state.selected() - 1), "k", "up", "shift-tab"),
                Action.move("today.first", "first", () -> select(0), "g", "home"),
                Action.move("today.last", "last", () -> select(Integer.MAX_VALUE), "G", "end"));
    }

    private Next select(int index) {
        state = state.select(index);
        return Next.stay();
    }

    private Next open() {
        return Next.open(destination(state.entries().get(state.selected()).place()));
    }

    @Override
    public void draw(Canvas canvas) {
        date(canvas);
        if (canvas.columns() >= TWO_COLUMNS_FROM) {
            int side = Math.min(54, Math.max(SIDE, canvas.columns() / 3));
            int left = Math.min(Canvas.PROSE, canvas.columns() - side - 5);
            choices(canvas.part(0, 3, left, canvas.rows() - 3));
            int at = Math.min(canvas.columns() - side - 1, left + 8);
            side(canvas.part(at, 3, Math.min(54, canvas.columns() - at - 1), canvas.rows() - 3));
        } else {
            int below = choices(canvas.part(0, 2, canvas.columns(), canvas.rows() - 2));
            side(canvas.part(2, 3 + below, canvas.columns() - 3, canvas.rows() - below - 3));
        }
    }

    private void date(Canvas canvas) {
        var day = state.view().day();
        String words =
                name(day.getDayOfWeek()) + " " + day.getDayOfMonth() + " " + name(day.getMonth()) + " " + day.getYear();
        int x = canvas.text(2, 1, words, Style.STRONG);
        long left = ChronoUnit.DAYS.between(day, Quarter.of(day).last());
        String end = left == 0 ? "quarter ends today" : "quarter ends in " + left + (left == 1 ? " day" : " days");
        canvas.text(x + 3, 1, "week " + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + " · " + end, Style.MUTED);
    }

    /** The English name. From the enum itself: asking for a locale's names loads half a library at the start. */
    private static String name(Enum<?> dayOrMonth) {
        return dayOrMonth.name().charAt(0) + dayOrMonth.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** Draws needs and steps and returns the rows taken. */
    private int choices(Canvas canvas) {
        TodayView view = state.view();
        int y = 0;
        if (!view.needs().isEmpty()) {
            canvas.text(2, y, "NEEDS YOU", Style.HEADING);
            y += 2;
            for (int i = 0; i < view.needs().size(); i++) {
                need(canvas, y++, view.needs().get(i), i);
            }
            y++;
        }
        canvas.text(2, y, view.steps().isEmpty() ? "NOTHING IS WAITING" : "WORTH DOING NEXT", Style.HEADING);
        y += 2;
        if (view.steps().isEmpty()) {
            return canvas.prose(
                    2,
                    y,
                    "Press e and write down the last thing you did that changed a number.",
                    Style.TEXT,
                    canvas.columns() - 4);
        }
        boolean airy = canvas.rows() - y >= view.steps().size() * 3;
        for (int i = 0; i < view.steps().size(); i++) {
            y = step(canvas, y, view.steps().get(i), i, airy);
        }
        return y;
    }

    private Canvas line(Canvas canvas, int row, int rows, int entry) {
        Canvas line = canvas.part(1, row, canvas.columns() - 1, rows);
        Supplier<Next> click = () -> {
            boolean again = state.selected() == entry;
            state = state.select(entry);
            return again ? open() : Next.stay();
        };
        line.onClick(0, 0, line.columns(), rows, click);
        return state.selected() == entry ? line.on(Style.Ground.ROW) : line;
    }

    private void need(Canvas canvas, int row, Need need, int entry) {
        Canvas line = line(canvas, row, 1, entry);
        Style ink = switch (need.urgency()) {
            case NOW -> Style.BAD;
            case SOON -> Style.WARN;
            case CALM -> Style.ACCENT;
        };
        boolean calm = need.urgency() == Need.Urgency.CALM;
        line.text(1, 0, calm ? "·" : "!", ink.withBold());
        line.text(3, 0, need.noun(), state.selected() == entry ? Style.STRONG : Style.TEXT, NOUN - 1);
        line.text(3 + NOUN, 0, need.words(), calm ? Style.MUTED : Style.TEXT, line.columns() - NOUN - 4);
    }

    private int step(Canvas canvas, int row, TodayView.Step step, int number, boolean airy) {
        int entry = state.view().needs().size() + number;
        int rows = airy ? 2 : 1;
        Canvas line = line(canvas, row, rows, entry);
        line.text(1, 0, Integer.toString(number + 1), Style.ACCENT);
        line.text(3, 0, step.words(), state.selected() == entry ? Style.STRONG : Style.TEXT, line.columns() - 4);
        if (airy) {
            line.text(3, 1, step.why(), Style.MUTED, line.columns() - 4);
        }
        return row + rows + (airy ? 1 : 0);
    }

    private void side(Canvas canvas) {
        TodayView view = state.view();
        canvas.text(0, 0, "STANDING", Style.HEADING);
        int y = level(canvas, 2, view.own());
        if (view.target().isPresent()) {
            y = level(canvas, y, view.target().get());
        }
        y++;
        int x = canvas.text(0, y, "EVIDENCE", Style.HEADING);
        canvas.text(x + 2, y, "12 weeks", Style.FAINT);
        double[] weeks =
                view.perWeek().stream().mapToDouble(Integer::doubleValue).toArray();
        Sparkline.draw(canvas, 0, y + 2, weeks.length, Style.ACCENT, weeks);
        String words = view.pieces() + (view.pieces() == 1 ? " piece, " : " pieces, ") + view.measured() + " measured";
        canvas.text(view.perWeek().size() + 2, y + 2, words, Style.TEXT);
    }

    private static int level(Canvas canvas, int row, TodayView.LevelLine level) {
        Style ink = level.verdict() == LevelVerdict.NOT_YET ? Style.WARN : Style.GOOD;
        String count = level.sustained() + " of " + level.applicable();
        canvas.text(0, row, level.title(), Style.STRONG, canvas.columns() - 22);
        canvas.text(canvas.columns() - 20, row, count, Style.TEXT);
        canvas.text(canvas.columns() - 10, row, level.verdict().title(), ink);
        double share = level.applicable() == 0 ? 0 : (double) level.sustained() / level.applicable();
        Bar.line(canvas, 0, row + 1, canvas.columns() - 22, share, ink);
        canvas.text(canvas.columns() - 20, row + 1, level.restsOn().replace(" by somebody else", ""), Style.FAINT);
        return row + 3;
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
        return place instanceof Need.Place.Profile ? new Destination.Profile() : new Destination.WorkspacePage();
    }
}
