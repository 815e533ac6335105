package dev.rung.tui.today;

import dev.rung.domain.person.Quarter;
import dev.rung.domain.standing.LevelStanding;
import dev.rung.domain.standing.LevelVerdict;
import dev.rung.service.Need;
import dev.rung.service.TodayService;
import dev.rung.service.TodayView;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Bar;
import dev.rung.tui.widget.Sparkline;
import java.time.format.TextStyle;
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
    private static final int SIDE = 36;
    private static final int TWO_COLUMNS_FROM = 78;
    private static final int NOUN = 12;
    /** Rows that standing and evidence take below the choices; with fewer than the other in all they become a line. */
    private static final int SIDE_ROWS = 13;

    private static final int STACKED_FROM = 30;
    private static final String IDLE = "Press e and write down the last thing you did that changed a number.";

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

    private final TodayService service;
    private State state;

    public TodayScreen(TodayService service) {
        this.service = service;
        this.state = new State(service.view(), 0);
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
        state = new State(service.view(), state.selected()).select(state.selected());
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
        } else if (canvas.rows() < STACKED_FROM) {
            canvas.text(2, 2, inALine(), Style.MUTED, canvas.columns() - 3);
            choices(canvas.part(0, 4, canvas.columns(), canvas.rows() - 4));
        } else {
            int below = choices(canvas.part(0, 3, canvas.columns(), canvas.rows() - 3 - SIDE_ROWS));
            side(canvas.part(2, 4 + below, canvas.columns() - 3, canvas.rows() - below - 4));
        }
    }

    /** The standing where there is no room for more. */
    private String inALine() {
        Stream<LevelStanding> levels =
                Stream.concat(Stream.of(state.view().own()), state.view().target().stream());
        return levels.map(l -> l.level().title() + " " + l.verdict().title() + ", " + l.sustained() + " of "
                        + l.applicable())
                .collect(Collectors.joining(" · "));
    }

    private void date(Canvas canvas) {
        var day = state.view().day();
        String words = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getDayOfMonth()
                + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getYear();
        int x = canvas.text(2, 1, words, Style.STRONG);
        long left = ChronoUnit.DAYS.between(day, Quarter.of(day).last());
        String end = left == 0 ? "quarter ends today" : "quarter ends in " + left + (left == 1 ? " day" : " days");
        canvas.text(x + 3, 1, "week " + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + " · " + end, Style.MUTED);
    }

    /** How much is drawn of each line, from all of it with room around to one row each. */
    private enum Room {
        AIRY(2, true, 1),
        WHOLE(2, true, 0),
        WORDS(2, false, 0),
        TIGHT(1, false, 0);

        private final int rows;
        private final boolean why;
        private final int gap;

        Room(int rows, boolean why, int gap) {
            this.rows = rows;
            this.why = why;
            this.gap = gap;
        }
    }

    /** Draws needs and steps and returns the rows taken. */
    private int choices(Canvas canvas) {
        Room room = Stream.of(Room.values())
                .filter(r -> height(r, canvas.columns()) <= canvas.rows())
                .findFirst()
                .orElse(Room.TIGHT);
        TodayView view = state.view();
        int y = 0;
        if (!view.needs().isEmpty()) {
            canvas.text(2, y, "NEEDS YOU", Style.HEADING);
            y += 2;
            for (int i = 0; i < view.needs().size(); i++) {
                y = need(canvas, y, view.needs().get(i), i, room);
            }
            y++;
        }
        canvas.text(2, y, view.steps().isEmpty() ? "NOTHING IS WAITING" : "WORTH DOING NEXT", Style.HEADING);
        y += 2;
        if (view.steps().isEmpty()) {
            return canvas.prose(2, y, IDLE, Style.TEXT, canvas.columns() - 4);
        }
        for (int i = 0; i < view.steps().size(); i++) {
            y = step(canvas, y, view.steps().get(i), i, room);
        }
        return y;
    }

    private int height(Room room, int columns) {
        int rows = state.view().needs().isEmpty() ? 2 : 5;
        for (Need need : state.view().needs()) {
            rows += lines(need.words(), columns - NOUN - 5, room.rows).size();
        }
        for (TodayView.Step step : state.view().steps()) {
            rows += lines(step.words(), columns - 6, room.rows).size() + room.gap;
            rows += room.why ? lines(step.why(), columns - 6, room.rows).size() : 0;
        }
        return rows;
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
        Canvas selected = line.on(Style.Ground.ROW);
        selected.text(0, 0, "›", Style.ACCENT);
        return selected;
    }

    private int need(Canvas canvas, int row, Need need, int entry, Room room) {
        List<String> words = lines(need.words(), canvas.columns() - NOUN - 5, room.rows);
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

    private int step(Canvas canvas, int row, TodayView.Step step, int number, Room room) {
        int entry = state.view().needs().size() + number;
        int columns = canvas.columns() - 6;
        List<String> words = lines(step.words(), columns, room.rows);
        List<String> why = room.why ? lines(step.why(), columns, room.rows) : List.of();
        Canvas line = line(canvas, row, words.size() + why.size(), entry);
        line.text(2, 0, Integer.toString(number + 1), Style.ACCENT);
        int y = 0;
        for (String said : words) {
            line.text(4, y++, said, state.selected() == entry ? Style.STRONG : Style.TEXT, columns);
        }
        for (String because : why) {
            line.text(4, y++, because, Style.MUTED, columns);
        }
        return row + y + room.gap;
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

    private static int level(Canvas canvas, int row, LevelStanding level) {
        Style ink = level.verdict() == LevelVerdict.NOT_YET ? Style.WARN : Style.GOOD;
        String count = level.sustained() + " of " + level.applicable();
        canvas.text(0, row, level.level().title(), Style.STRONG, canvas.columns() - 22);
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
