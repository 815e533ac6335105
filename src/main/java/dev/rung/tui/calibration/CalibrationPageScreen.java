package dev.rung.tui.calibration;

import dev.rung.domain.Refusal;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.person.Person;
import dev.rung.domain.review.Calibration;
import dev.rung.domain.review.PooledRating;
import dev.rung.service.CalibrationView;
import dev.rung.service.ReportService.Format;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.report.ReportPanel;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Heatmap;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.LineField;
import dev.rung.tui.widget.Prompt;
import dev.rung.tui.widget.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The team on one page: every reviewer's rating of everybody, with what the selected one rests on. */
final class CalibrationPageScreen implements Screen {
    private static final int BESIDE_FROM = 150;
    private static final int ROOMY_FROM = 116;
    private static final int BELOW_FROM = 36;
    private static final int BESIDE = 64;
    private static final int DETAIL = 8;
    private static final int LEAST_MAP = 6;
    private static final int MOST_MINUTES = 120;
    private static final String SIGNS = "1 not yet  2 towards  3 meeting  4 exceeding  – not seen  ! two steps apart";

    private final Rung rung;
    private final String id;
    private final Heatmap<TeamPicture.Seat, String> map;
    private CalibrationView view;
    private String level;
    private TimeBox clock = TimeBox.BEGUN;
    private boolean roomy;
    private int drawn = -1;

    CalibrationPageScreen(Rung rung, String id) {
        this.rung = rung;
        this.id = id;
        this.view = rung.calibrations().view(id);
        this.level = view.meeting().level().orElseGet(() -> levels().get(0));
        this.map = new Heatmap<>(picture().heads(), picture().groups(), (row, column) -> open());
    }

    private TeamPicture picture() {
        return new TeamPicture(view, level, roomy);
    }

    @Override
    public void refresh() {
        view = rung.calibrations().view(id);
        show();
    }

    private void show() {
        map.show(picture().heads(), picture().groups());
    }

    /** The levels somebody was rated at; where nobody was, the meeting's own or the ladder's first. */
    private List<String> levels() {
        List<String> rated =
                view.figures().distributions().stream().map(d -> d.level()).toList();
        return rated.isEmpty()
                ? List.of(view.meeting()
                        .level()
                        .orElse(view.ladder().levels().get(0).id()))
                : rated;
    }

    @Override
    public String title() {
        return view.meeting().title();
    }

    @Override
    public String about() {
        return "Everybody in the order drawn for this meeting, with what the evidence says and what each reviewer gave."
                + " Reviewers two steps apart are marked !. A changed rating shows both, the first before the arrow. Facts"
                + " instead of blanket statements; nobody is ranked, and no shape is forced. "
                + Calibration.NOT_DISCUSSED;
    }

    @Override
    public boolean restless() {
        return clock.runs() && clock.seconds(rung.now()) != drawn;
    }

    private Optional<TeamPicture.Seat> seat() {
        return map.selected().map(Heatmap.Spot::row);
    }

    private Optional<PooledRating> rating() {
        return map.selected().flatMap(s -> picture().rating(s.row(), s.column()));
    }

    private Optional<Person> person() {
        return seat().flatMap(s ->
                view.people().stream().filter(p -> p.id().equals(s.personId())).findFirst());
    }

    @Override
    public List<Action> actions() {
        boolean open = !view.meeting().closed();
        String closed = "it was closed; nothing of it changes any more";
        boolean somebody = seat().isPresent();
        String nobody = "nobody is in this calibration";
        return Layers.of(
                List.of(
                        Action.of("calibration.cell", "open", this::open, "enter")
                                .about("The whole cell: the expectation, the evidence, every reviewer's words")
                                .unless(somebody, nobody),
                        Action.of("calibration.change", "change", this::change, "c")
                                .about("Change the selected rating, with the reason; the original stays beside it")
                                .unless(rating().isPresent(), "no reviewer's rating is selected")
                                .unless(open, closed),
                        Action.of("calibration.note", "note", this::note, "n")
                                .about("Write what was decided of the person")
                                .unless(somebody, nobody)
                                .unless(open, closed),
                        Action.of("calibration.next", "next person", () -> turn(1), "]")
                                .about("Go to the next person; their time begins")
                                .unless(somebody, nobody),
                        Action.of("calibration.figures", "figures", this::figures, "s")
                                .about("Distribution, outliers, drift and agreement, with what they rest on"),
                        Action.of("calibration.clock", clock.runs() ? "stop" : "start", this::clock, "space")
                                .about("Start or stop the clock of the person"),
                        Action.quiet("calibration.before", "the person before", () -> turn(-1), "[")
                                .unless(somebody, nobody),
                        Action.quiet("calibration.level", "level", this::nextLevel, "v")
                                .about("Show the ratings at the next level that was rated")
                                .unless(levels().size() > 1, "only one level was rated"),
                        Action.quiet("calibration.minutes", "time for each", this::minutes, "m")
                                .about("Set the minutes for each person"),
                        Action.of("calibration.report", "minutes", this::report, "x")
                                .about("Write the minutes to a file: shows first what leaves"),
                        Action.quiet("calibration.close", "close", this::close, "z")
                                .about("Close the calibration for good")
                                .unless(open, closed)),
                map.moves());
    }

    private Next open() {
        return map.selected()
                .map(s -> Next.show(new SheetScreen(
                        person().map(Person::name).orElse(""),
                        columns -> new CellSheet(view, picture()).of(s.row(), s.column(), columns, Integer.MAX_VALUE))))
                .orElseGet(Next::stay);
    }

    private Next change() {
        return rating().map(r -> Next.show(new ChangeRating(rung, id, r))).orElseGet(Next::stay);
    }

    private Next note() {
        Person somebody = person().orElseThrow();
        LineField words = new LineField(view.note(somebody.id())).placeholder("what was decided, and why");
        return Next.show(new Prompt(
                "Note on " + somebody.name(),
                "It stands in the minutes. " + Calibration.NOT_DISCUSSED,
                words,
                "keep it",
                () -> {
                    rung.calibrations().note(id, somebody.id(), words.text());
                    refresh();
                    return Next.say("Noted of " + somebody.name() + "; u takes it back.");
                }));
    }

    private Next turn(int by) {
        List<Person> people = view.people();
        int at = person().map(people::indexOf).orElse(0);
        Person next = people.get(Math.floorMod(at + by, people.size()));
        map.selected().ifPresent(s -> map.select(new TeamPicture.Seat(next.id(), ""), s.column()));
        clock = clock.next(rung.now());
        return Next.stay();
    }

    private Next clock() {
        clock = clock.turned(rung.now());
        return Next.stay();
    }

    private Next minutes() {
        LineField field = new LineField(String.valueOf(clock.minutes()));
        return Next.show(new Prompt("Time for each", "Minutes for each person; nothing rings.", field, "set", () -> {
            if (!field.text().strip().matches("\\d{1,3}")
                    || Integer.parseInt(field.text().strip()) < 1
                    || Integer.parseInt(field.text().strip()) > MOST_MINUTES) {
                throw Refusal.usage("Give whole minutes, 1 to " + MOST_MINUTES + ".");
            }
            clock = clock.of(Integer.parseInt(field.text().strip()));
            return Next.stay();
        }));
    }

    private Next nextLevel() {
        List<String> levels = levels();
        level = levels.get(Math.floorMod(levels.indexOf(level) + 1, levels.size()));
        show();
        return Next.say(
                "Ratings at " + view.ladder().level(level).map(Level::title).orElse(level) + ".");
    }

    private Next figures() {
        return Next.show(new FiguresScreen(view));
    }

    private Next report() {
        String people = view.people().stream().map(Person::name).collect(Collectors.joining(", "));
        String leaves = "For those who were at the table: " + (people.isEmpty() ? "nobody" : people)
                + "; what was noted and changed with the reasons, reviewers' names, figures. No words of reviews, no"
                + " private note.";
        String title = "Export the minutes";
        return Next.show(new ReportPanel(
                rung.reports(),
                new ReportPanel.Report(
                        title,
                        title,
                        14,
                        "calibration-" + view.meeting().on(),
                        List.of(Format.MD, Format.HTML),
                        List.of(),
                        () -> new ReportPanel.Leaving(leaves, Style.TEXT),
                        format -> () -> rung.calibrations().minutes(format, id))));
    }

    private Next close() {
        return Next.show(Question.yesNo(
                "Close “" + title() + "”",
                "Who was in it, what was noted and changed stays as it is, for good. The minutes can still be written.",
                "close it",
                () -> {
                    rung.calibrations().close(id);
                    refresh();
                    return Next.say("Closed. x writes the minutes; each person gets their own decisions and reasons.");
                }));
    }

    @Override
    public void draw(Canvas canvas) {
        boolean wide = canvas.columns() >= BESIDE_FROM && canvas.rows() < BELOW_FROM;
        if (roomy != canvas.columns() >= ROOMY_FROM) {
            roomy = !roomy;
            show();
        }
        int y = head(canvas);
        Canvas body = canvas.part(0, y, canvas.columns(), canvas.rows() - y);
        if (view.people().isEmpty()) {
            body.prose(
                    2,
                    1,
                    "Nobody is in it: reports who hold " + view.about()
                            + ", and anybody else who was reviewed here, will be.",
                    Style.TEXT,
                    body.columns() - 4);
            return;
        }
        if (wide) {
            int left = Math.max(80, body.columns() - Math.min(Canvas.PROSE, BESIDE) - 5);
            map.draw(body.part(0, 0, left, body.rows() - 2));
            body.text(2, body.rows() - 1, SIGNS, Style.FAINT, left - 3);
            body.upright(left + 1, 0, body.rows());
            detail(body.part(left + 3, 0, body.columns() - left - 4, body.rows()));
            return;
        }
        int needed = map.headRows()
                + view.pool().people().stream()
                        .mapToInt(p -> 2 + p.raters().size())
                        .sum();
        int rows = Math.max(LEAST_MAP, Math.min(needed, body.rows() - DETAIL - 2));
        map.draw(body.part(0, 0, body.columns(), rows));
        body.text(2, rows, SIGNS, Style.FAINT, body.columns() - 3);
        int top = rows + 2;
        body.rule(rows + 1);
        detail(body.part(2, top, body.columns() - 4, Math.max(0, body.rows() - top)));
    }

    private int head(Canvas canvas) {
        int time = canvas.columns();
        drawn = clock.seconds(rung.now());
        if (!view.meeting().closed() && !view.people().isEmpty()) {
            boolean over = clock.over(rung.now());
            time = canvas.textEnding(canvas.columns() - 2, 0, clock.words(rung.now()), over ? Style.WARN : Style.MUTED);
        }
        int x = canvas.text(2, 0, title(), Style.STRONG, time - 6);
        List<String> words = new ArrayList<>();
        if (view.meeting().level().isEmpty()) {
            words.add("every level");
        }
        words.add("ratings at " + view.ladder().level(level).map(Level::title).orElse(level));
        view.meeting().closedOn().ifPresent(d -> words.add("closed " + d));
        canvas.text(x + 3, 0, String.join(", ", words), Style.MUTED, time - x - 5);
        return canvas.prose(2, 1, Calibration.NOT_DISCUSSED, Style.ACCENT, canvas.columns() - 4)
                + (canvas.rows() > 24 ? 1 : 0);
    }

    private void detail(Canvas canvas) {
        map.selected()
                .ifPresent(s -> new CellSheet(view, picture())
                        .of(s.row(), s.column(), canvas.columns(), canvas.rows())
                        .draw(canvas, 0));
    }
}
