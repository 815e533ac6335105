package dev.rung.tui.ladder;

import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.person.Person;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.domain.standing.Standing;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Heatmap;
import dev.rung.tui.widget.Layers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ladder as a map of states, as of any day, with the selected expectation below or beside it. */
public final class LadderMap implements Screen {
    private static final int BESIDE_FROM = 150;
    private static final int BESIDE = 54;
    private static final int BELOW_FROM = 36;
    private static final int DETAIL = 5;

    private record View(LocalDate day, Person me, Standing standing) {}

    private final Rung rung;
    private final CellShelf shelf;
    private final Heatmap<Competency, String> map;
    private View state;
    private List<String> kept;
    private MapShape shape = MapShape.FIRST;

    public LadderMap(Rung rung) {
        this.rung = rung;
        this.state = read(rung.today());
        this.kept = levels();
        this.shelf = new CellShelf(rung.standing(), state.day());
        this.map = new Heatmap<>(picture().heads(true), picture().groups(true), (row, column) -> open());
        map.keeping(kept);
        String level = levels().get(levels().size() - 1);
        state.standing()
                .ladder()
                .competencies()
                .filter(c -> c.at(level).isPresent())
                .findFirst()
                .ifPresent(c -> map.select(c, level));
        corner();
        look();
    }

    private View read(LocalDate day) {
        return new View(day, rung.profile().need(), rung.standing().overview(day));
    }

    private LadderPicture picture() {
        return new LadderPicture(state.standing(), levels());
    }

    /** The own level, and the target where one is set. */
    private List<String> levels() {
        List<String> levels = new ArrayList<>(List.of(state.me().level()));
        state.me().target().ifPresent(levels::add);
        return levels;
    }

    private boolean isToday() {
        return state.day().equals(rung.today());
    }

    private Next show(LocalDate day) {
        state = read(day);
        shelf.forget(day);
        arrange(shape);
        look();
        return Next.stay();
    }

    private void arrange(MapShape other) {
        shape = other;
        map.show(picture().heads(shape.verdicts()), picture().groups(shape.headings()));
        if (!kept.equals(levels())) {
            kept = levels();
            map.keeping(kept);
        }
        corner();
    }

    private void corner() {
        Ladder ladder = state.standing().ladder();
        List<Heatmap.Under> lines = new ArrayList<>();
        lines.add(new Heatmap.Under(ladder.title() + " " + ladder.version(), ladder.title(), Style.STRONG));
        if (shape.verdicts()) {
            String day = Days.words(state.day());
            lines.add(
                    isToday()
                            ? new Heatmap.Under("as of today", "today", Style.MUTED)
                            : new Heatmap.Under("as of " + day, day, Style.ACCENT));
            lines.add(
                    isToday()
                            ? new Heatmap.Under("sustained, hygiene left out", "sustained", Style.FAINT)
                            : new Heatmap.Under("T back to today", "T today", Style.MUTED));
        }
        if (shape.airy()) {
            lines.add(new Heatmap.Under("", "", Style.TEXT));
        }
        map.corner(lines);
    }

    private Optional<ExpectationId> selected() {
        return map.selected()
                .filter(s -> s.row().at(s.column()).isPresent())
                .map(s -> new ExpectationId(s.row().id(), s.column()));
    }

    /** The selected expectation, as much of it as is at hand. */
    private Optional<Behind> standing() {
        return selected()
                .flatMap(id -> shelf.find(id)
                        .or(() -> state.standing().expectation(id).map(e -> Behind.meanwhile(rung.standing(), e))));
    }

    private void look() {
        selected().ifPresent(shelf::want);
    }

    @Override
    public String title() {
        return "Ladder";
    }

    @Override
    public String about() {
        return "Every expectation of the ladder and what your evidence says of it. A claim counts at its own level and at"
                + " those below on its path. Move to a cell to see what it rests on and what is missing; enter opens it.";
    }

    @Override
    public void refresh() {
        boolean followed = state.day().equals(rung.today());
        show(followed ? rung.today() : state.day());
    }

    @Override
    public boolean restless() {
        return shelf.waiting();
    }

    @Override
    public List<Action> actions() {
        Ladder ladder = state.standing().ladder();
        boolean cell = selected().isPresent();
        String nothing = "the ladder expects nothing in this cell";
        boolean away = selected()
                .flatMap(id -> state.standing().expectation(id))
                .filter(s -> !s.applicable())
                .isPresent();
        List<Action> own = new ArrayList<>(List.of(
                Action.of("ladder.open", "open", this::open, "enter")
                        .about("The whole expectation, with what stands behind it")
                        .unless(cell, nothing),
                Action.of("assessment.walk", "assess", () -> Next.open(new Destination.AssessmentWalk()), "a")
                        .about("Assess yourself, expectation by expectation"),
                Action.of("assessment.compare", "compare", () -> Next.open(new Destination.AssessmentComparison()), "c")
                        .about("Compare your assessment with the evidence"),
                Action.of("ladder.levels", "levels", this::levelChange, "v")
                        .about("What changes between your level and the target")
                        .unless(ladder.levels().size() > 1, "the ladder has one level only"),
                Action.of("ladder.date", "date", this::askDay, "d").about("See the ladder as of another day"),
                Action.of("report.export", "export", this::export, "x")
                        .about("Write the readiness report to a file: shows first what leaves"),
                Action.quiet("leverage.check", "super-PM check", () -> Next.open(new Destination.SuperPmCheck()), "s")
                        .about("Signs of a leader who does the work of the people led"),
                Action.quiet("review.mine", "reviews", () -> Next.open(new Destination.ReviewComparison(me())), "r")
                        .about("What reviewers say of you, beside what you say and what the evidence shows"),
                Action.quiet(
                                "promotion.mine",
                                "promotion case",
                                () -> Next.open(new Destination.PromotionPage(me())),
                                "P")
                        .about("The case for your promotion"),
                Action.quiet("plan.mine", "growth bets", () -> Next.open(new Destination.GrowthPlan(me())), "b")
                        .about("Two or three expectations to move this quarter"),
                Action.quiet("role.audit", "role audit", () -> Next.open(new Destination.RoleAudit()), "w")
                        .about("Where your hours go, against the bands of your level"),
                Action.quiet("ladder.before", "a quarter back", () -> show(Quarters.back(state.day())), "["),
                Action.quiet("ladder.after", "a quarter on", () -> show(Quarters.on(state.day(), rung.today())), "]")
                        .unless(
                                state.day().isBefore(rung.today()),
                                "today is the last day so far; d takes a later one"),
                Action.quiet(
                                "ladder.applicable",
                                away ? "applicable again" : "not applicable",
                                () -> applicable(away),
                                "n")
                        .about(
                                away
                                        ? "Mark this expectation applicable again"
                                        : "Mark this expectation not applicable, with a reason")
                        .unless(cell, nothing)
                        .unless(isToday(), "marks are made today; T goes back there"),
                Action.quiet("ladder.copy", "copy", this::copy, "y")
                        .about("Copy this cell as text")
                        .unless(cell, nothing)));
        if (!isToday()) {
            own.add(
                    1,
                    Action.of("ladder.today", "today", () -> show(rung.today()), "T", "esc")
                            .about("Back to today"));
        }
        return Layers.of(own, looking(map.moves()));
    }

    private String me() {
        return rung.profile().need().id();
    }

    /** Moving also fetches what is moved to. */
    private List<Action> looking(List<Action> moves) {
        return moves.stream()
                .map(a -> new Action(a.id(), a.keys(), a.label(), a.about(), a.rank(), a.disabledBecause(), () -> {
                    Next next = a.run().get();
                    look();
                    return next;
                }))
                .toList();
    }

    private Next open() {
        Optional<ExpectationId> id = selected();
        if (id.isEmpty()) {
            return Next.refuse("The ladder expects nothing in this cell.");
        }
        return isToday()
                ? Next.open(new Destination.ExpectationPage(
                        id.get().competency(), id.get().level()))
                : Next.show(new ExpectationPage(rung, id.get(), state.day()));
    }

    private Next levelChange() {
        Ladder ladder = state.standing().ladder();
        String from = state.me().level();
        String to = state.me().target().filter(t -> !t.equals(from)).orElseGet(() -> LevelChange.nearest(ladder, from));
        return Next.open(new Destination.LevelChange(from, to));
    }

    private Next askDay() {
        return Next.show(new DayPanel(rung::today, this::show));
    }

    private Next export() {
        return ReadinessExport.open(rung, state.day());
    }

    private Next applicable(boolean again) {
        return Applicability.change(rung, selected().orElseThrow(), again, () -> show(state.day()));
    }

    private Next copy() {
        ExpectationStanding standing = rung.standing().cell(selected().orElseThrow(), state.day());
        return new Next.Copy(
                CellText.of(state.standing().ladder(), standing),
                standing.competency().title());
    }

    @Override
    public void draw(Canvas canvas) {
        look();
        boolean beside = canvas.columns() >= BESIDE_FROM && canvas.rows() < BELOW_FROM;
        Ladder ladder = state.standing().ladder();
        MapShape fitting = MapShape.fitting(ladder, canvas.rows(), beside ? 0 : DETAIL + 2);
        if (!fitting.equals(shape)) {
            arrange(fitting);
        }
        if (beside) {
            int wanted = 40 + 13 * state.standing().levels().size();
            int left = Math.min(wanted, canvas.columns() - BESIDE - 3);
            map.draw(canvas.part(0, 0, left, canvas.rows()));
            canvas.upright(left, 0, canvas.rows());
            int room = Math.min(Canvas.PROSE, canvas.columns() - left - 4);
            detail(canvas.part(left + 2, 0, room, canvas.rows()));
            return;
        }
        int needed = shape.rows(ladder);
        int mapRows = Math.min(needed, Math.max(canvas.rows() - DETAIL - 1, Math.min(canvas.rows(), 6)));
        map.draw(canvas.part(0, 0, canvas.columns(), mapRows));
        if (canvas.rows() - mapRows >= 3) {
            canvas.rule(mapRows);
            detail(canvas.part(2, mapRows + 1, canvas.columns() - 4, canvas.rows() - mapRows - 1));
        }
    }

    private void detail(Canvas canvas) {
        Optional<Behind> standing = standing();
        if (standing.isEmpty()) {
            canvas.text(0, 0, "The ladder expects nothing here.", Style.MUTED);
            return;
        }
        CellDetail detail = new CellDetail(state.standing().ladder(), standing.get());
        boolean two = canvas.columns() >= 2 * Canvas.PROSE - 30;
        int left = two ? Math.min(Canvas.PROSE + 8, canvas.columns() / 2) : canvas.columns();
        detail.within(left, canvas.rows(), !two).draw(canvas, 0);
        if (two) {
            Canvas right = canvas.part(left + 6, 0, canvas.columns() - left - 6, canvas.rows());
            detail.reading(Math.min(Canvas.PROSE, right.columns())).draw(right, 0);
        }
    }
}
