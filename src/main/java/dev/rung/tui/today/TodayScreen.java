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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first screen: needs and steps to choose from on the left, standing and evidence on the right. */
public final class TodayScreen implements Screen {
    private static final int SIDE = 32;
    private static final int ROOMY_FROM = 24;
    private static final int TWO_COLUMNS_FROM = 78;
    private static final int NOUN = 12;
    private static final int MOST_ROWS = 2;
    private static final int MOST_WITH_ROOM = 5;
    /** Rows that standing and evidence take below the choices; with fewer than the other in all they become a line. */
    private static final int SIDE_ROWS = 13;

    private static final int STACKED_FROM = 30;
    private static final int WIDE_FROM = 150;
    private static final String IDLE = "Press e and write down the last thing you did that changed a number.";

    /** One line that can be opened. */
    private record Entry(Need.Place place, String words) {}

    /** @param cells whether the expectations are shown, too, and can be chosen */
    private record State(TodayView view, int selected, boolean cells) {
        List<Entry> entries() {
            List<Entry> all = new ArrayList<>();
            view.needs().forEach(n -> all.add(new Entry(n.place(), n.noun() + ": " + n.words())));
            view.steps().forEach(s -> all.add(new Entry(s.place(), s.words() + " (" + s.why() + ")")));
            if (cells) {
                view.cells().forEach(c -> all.add(new Entry(c.place(), c.title() + ": " + c.next())));
            }
            return all;
        }

        /** Where the panes begin: needs, steps, expectations; those that are not there are left out. */
        List<Integer> panes() {
            int steps = view.needs().size();
            return Stream.of(0, steps, steps + view.steps().size())
                    .filter(at -> at < entries().size())
                    .distinct()
                    .toList();
        }

        /** The pane after the one the selection is in, or the one before; round in a circle. */
        int pane(int by) {
            List<Integer> panes = panes();
            int here = (int) panes.stream().filter(at -> at <= selected).count() - 1;
            return panes.isEmpty() ? 0 : panes.get(Math.floorMod(here + by, panes.size()));
        }

        State showing(boolean other) {
            return new State(view, selected, other).select(selected);
        }

        State select(int index) {
            int last = Math.max(0, entries().size() - 1);
            return new State(view, Math.max(0, Math.min(last, index)), cells);
        }
    }

    private final Supplier<TodayView> today;
    private State state;
    /** The row below the selected line, counted from where the choices begin. */
    private int chosenEnd;

    /**
     * @param first what is shown at first
     * @param today what is shown whenever the screen is come back to
     */
    public TodayScreen(TodayView first, Supplier<TodayView> today) {
        this.today = today;
        this.state = new State(first, 0, false);
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
        state = new State(today.get(), state.selected(), state.cells()).select(state.selected());
    }

    @Override
    public List<Action> actions() {
        boolean any = !state.entries().isEmpty();
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
        return new Next.Copy(state.entries().get(state.selected()).words(), "the line");
    }

    private Next open() {
        return Next.open(destination(state.entries().get(state.selected()).place()));
    }

    @Override
    public void draw(Canvas canvas) {
        date(canvas);
        if (canvas.columns() >= TWO_COLUMNS_FROM) {
            columns(canvas);
            return;
        }
        state = state.showing(false);
        if (canvas.rows() < STACKED_FROM) {
            canvas.text(2, 1, inALine(), Style.MUTED, canvas.columns() - 3);
            choices(canvas.part(0, 3, canvas.columns(), canvas.rows() - 3));
        } else {
            int below = choices(canvas.part(0, 3, canvas.columns(), canvas.rows() - 3 - SIDE_ROWS));
            side(canvas.part(2, 4 + below, canvas.columns() - 3, canvas.rows() - below - 4));
        }
    }

    /** Choices beside the standing; what room there is below either is the expectations'. */
    private void columns(Canvas canvas) {
        int side = Math.min(54, Math.max(SIDE, canvas.columns() / 3 + (canvas.columns() >= 118 ? 2 : 0)));
        int left = Math.min(Canvas.PROSE, canvas.columns() - side - 3);
        int top = canvas.rows() < ROOMY_FROM ? 2 : 3;
        int at = Math.min(canvas.columns() - side - 1, left + 8);
        int rows = canvas.rows() - top;
        ExpectationTable table = new ExpectationTable(state.view());
        int full = Plan.most(state.view(), left);
        boolean below = canvas.columns() >= WIDE_FROM && full + table.rows() + 1 <= rows;
        boolean beside =
                !below && canvas.columns() - at + 2 >= ExpectationTable.least() && SIDE_ROWS + table.rows() <= rows;
        state = state.showing((below || beside) && !state.view().cells().isEmpty());
        int taken = choices(canvas.part(0, top, left, rows));
        side(canvas.part(at, top, Math.min(54, canvas.columns() - at - 1), rows));
        if (!state.cells()) {
            return;
        }
        int row = below ? top + Math.max(taken, SIDE_ROWS) + 1 : top + SIDE_ROWS;
        Canvas room = below
                ? canvas.part(0, row, Math.min(canvas.columns() - 2, 180), table.rows())
                : canvas.part(at - 2, row, canvas.columns() - at + 2, table.rows());
        int first = state.view().needs().size() + state.view().steps().size();
        table.draw(room, i -> line(room, i + 2, 1, first + i));
    }

    /** The standing where there is no room for more. */
    private String inALine() {
        Stream<TodayView.LevelLine> levels =
                Stream.concat(Stream.of(state.view().own()), state.view().target().stream());
        return levels.map(l -> l.title() + " " + l.verdict().title() + ", " + l.sustained() + " of " + l.applicable())
                .collect(Collectors.joining(" · "));
    }

    private void date(Canvas canvas) {
        var day = state.view().day();
        String words =
                name(day.getDayOfWeek()) + " " + day.getDayOfMonth() + " " + name(day.getMonth()) + " " + day.getYear();
        int row = canvas.rows() < ROOMY_FROM ? 0 : 1;
        int x = canvas.text(2, row, words, Style.STRONG);
        long left = ChronoUnit.DAYS.between(day, Quarter.of(day).last());
        String end = left == 0 ? "quarter ends today" : "quarter ends in " + left + (left == 1 ? " day" : " days");
        canvas.text(
                x + 3,
                row,
                "week " + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + " · " + end,
                Style.MUTED,
                canvas.columns() - x - 4);
    }

    /**
     * How much is drawn: one row for each line at least, and with more room, in this order: second rows of steps and of
     * needs, free rows under headings, why a step matters, free rows between steps, further rows of needs.
     */
    private record Plan(int[] stepRows, int[] needRows, int heading, boolean why, int gap) {
        /** Rows that everything takes at its fullest. */
        static int most(TodayView view, int columns) {
            int needs = view.needs().stream()
                    .mapToInt(n ->
                            lines(n.words(), columns - NOUN - 5, MOST_WITH_ROOM).size())
                    .sum();
            int steps = view.steps().stream()
                    .mapToInt(s -> lines(s.words(), columns - 6, MOST_ROWS).size()
                            + lines(s.why(), columns - 6, MOST_ROWS).size()
                            + 1)
                    .sum();
            return needs + steps + (view.needs().isEmpty() ? 2 : 5);
        }

        static Plan of(TodayView view, int rows, int columns) {
            int headings = view.needs().isEmpty() ? 1 : 2;
            int left =
                    rows - headings * 2 + 1 - view.needs().size() - view.steps().size();
            int[] steps = new int[view.steps().size()];
            for (int i = 0; i < steps.length; i++) {
                steps[i] = lines(view.steps().get(i).words(), columns - 6, MOST_ROWS)
                        .size();
                steps[i] = left >= steps[i] - 1 ? steps[i] : 1;
                left -= steps[i] - 1;
            }
            int[] needs = new int[view.needs().size()];
            for (int i = 0; i < needs.length; i++) {
                needs[i] = lines(view.needs().get(i).words(), columns - NOUN - 5, MOST_ROWS)
                        .size();
                needs[i] = left >= needs[i] - 1 ? needs[i] : 1;
                left -= needs[i] - 1;
            }
            int heading = left >= headings ? 1 : 0;
            left -= heading * headings;
            int whys = view.steps().stream()
                    .mapToInt(s -> lines(s.why(), columns - 6, MOST_ROWS).size())
                    .sum();
            boolean why = left >= whys;
            left -= why ? whys : 0;
            int gap = why && left >= steps.length ? 1 : 0;
            left -= gap * steps.length;
            for (int i = 0; i < needs.length; i++) {
                int more = lines(view.needs().get(i).words(), columns - NOUN - 5, MOST_WITH_ROOM)
                                .size()
                        - needs[i];
                needs[i] += left >= more ? more : 0;
                left -= left >= more ? more : 0;
            }
            return new Plan(steps, needs, heading, why, gap);
        }
    }

    /** The English name. From the enum itself: asking for a locale's names loads half a library at the start. */
    private static String name(Enum<?> dayOrMonth) {
        return dayOrMonth.name().charAt(0) + dayOrMonth.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** Draws needs and steps and returns the rows taken; where they have no room, from where the selection is in sight. */
    private int choices(Canvas canvas) {
        Plan plan = Plan.of(state.view(), canvas.rows(), canvas.columns());
        chosenEnd = 0;
        int taken = choices(canvas, plan);
        int above = chosenEnd - canvas.rows();
        if (above > 0) {
            Canvas blank = canvas.on(Style.Ground.NONE);
            choices(blank.part(0, -above, canvas.columns(), canvas.rows() + above), plan);
        }
        return taken;
    }

    private int choices(Canvas canvas, Plan plan) {
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

    /** Words in at most so many lines; the last one holds all the rest, and is cut where it is drawn. */
    private static List<String> lines(String words, int columns, int most) {
        List<String> all = Canvas.wrapped(words, columns);
        if (all.size() <= most) {
            return all;
        }
        List<String> first = new ArrayList<>(all.subList(0, most - 1));
        first.add(String.join(" ", all.subList(most - 1, all.size())));
        return first;
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
        List<String> words = lines(need.words(), canvas.columns() - NOUN - 5, rows);
        Canvas line = line(canvas, row, words.size(), entry);
        Style ink = switch (need.urgency()) {
            case NOW -> Style.BAD;
            case SOON -> Style.WARN;
            case CALM -> Style.ACCENT;
        };
        boolean calm = need.urgency() == Need.Urgency.CALM;
        line.text(2, 0, calm ? "·" : "!", ink.withBold());
        line.text(4, 0, need.noun(), state.selected() == entry ? Style.STRONG : Style.TEXT, NOUN - 1);
        for (int i = 0; i < words.size(); i++) {
            line.text(4 + NOUN, i, words.get(i), calm ? Style.MUTED : Style.TEXT, line.columns() - NOUN - 5);
        }
        return row + words.size();
    }

    private int step(Canvas canvas, int row, TodayView.Step step, int number, Plan plan) {
        int entry = state.view().needs().size() + number;
        int columns = canvas.columns() - 6;
        List<String> words = lines(step.words(), columns, plan.stepRows()[number]);
        List<String> why = plan.why() ? lines(step.why(), columns, MOST_ROWS) : List.of();
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
        boolean beside = weeks.length + 2 + words.length() <= canvas.columns();
        canvas.text(beside ? weeks.length + 2 : 0, beside ? y + 2 : y + 3, words, Style.TEXT);
    }

    private static int level(Canvas canvas, int row, TodayView.LevelLine level) {
        Style ink = level.verdict() == LevelVerdict.NOT_YET ? Style.WARN : Style.GOOD;
        String count = level.sustained() + " of " + level.applicable();
        canvas.text(0, row, level.title(), Style.STRONG, canvas.columns() - 20);
        canvas.text(canvas.columns() - 19, row, count, Style.TEXT);
        canvas.text(canvas.columns() - 10, row, level.verdict().title(), ink);
        double share = level.applicable() == 0 ? 0 : (double) level.sustained() / level.applicable();
        Bar.line(canvas, 0, row + 1, canvas.columns() - 21, share, ink);
        canvas.text(canvas.columns() - 19, row + 1, level.restsOn().replace(" by somebody else", ""), Style.FAINT);
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
