package dev.rung.tui.checklist;

import dev.rung.domain.checklist.Checklist;
import dev.rung.domain.checklist.ChecklistComparison;
import dev.rung.domain.checklist.ChecklistRun;
import dev.rung.domain.checklist.ChecklistVerdict;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Bar;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.ListView;
import dev.rung.tui.widget.Window;
import java.util.List;
import java.util.Optional;

/** The runs of a checklist, newest first, and the way to compare two of them. */
final class ChecklistHistoryScreen implements Screen {
    private static final int BAR = 12;

    private final Rung rung;
    private final Checklist checklist;
    private final Optional<String> initiativeId;
    private final ListView<ChecklistRun> list;
    private List<ChecklistRun> runs = List.of();
    private Optional<String> marked = Optional.empty();

    ChecklistHistoryScreen(Rung rung, String checklistId, Optional<String> initiativeId) {
        this.rung = rung;
        this.checklist = rung.checklists().checklist(checklistId);
        this.initiativeId = initiativeId;
        this.list = new ListView<>(Window.of(runs), ChecklistRun::id, this::row, this::open)
                .whenEmpty("It was never answered. a starts a run of today.");
        refresh();
    }

    @Override
    public void refresh() {
        runs = rung.checklists().history(checklist.id(), initiativeId);
        list.show(Window.of(runs));
        marked = marked.filter(id -> runs.stream().anyMatch(r -> r.id().equals(id)));
    }

    private Next open(ChecklistRun run) {
        int at = runs.indexOf(run);
        Optional<ChecklistRun> other = marked.flatMap(
                        id -> runs.stream().filter(r -> r.id().equals(id)).findFirst())
                .filter(r -> !r.equals(run))
                .or(() -> runs.stream().skip(at + 1).findFirst());
        if (other.isEmpty()) {
            return Next.show(
                    new ChecklistComparisonScreen(checklist, ChecklistComparison.of(run.withoutAnswers(), run), true));
        }
        boolean later = runs.indexOf(other.get()) < at;
        return Next.show(new ChecklistComparisonScreen(
                checklist,
                later ? ChecklistComparison.of(run, other.get()) : ChecklistComparison.of(other.get(), run),
                false));
    }

    private Next mark(ChecklistRun run) {
        marked = marked.equals(Optional.of(run.id())) ? Optional.empty() : Optional.of(run.id());
        return Next.stay();
    }

    @Override
    public String title() {
        return "Runs of “" + checklist.title() + "”";
    }

    @Override
    public String about() {
        return "Every run is kept as it was answered. Enter compares one with the run before it, or with the marked one.";
    }

    @Override
    public List<Action> actions() {
        Optional<ChecklistRun> run = list.selected();
        return Layers.of(
                List.of(
                        Action.of(
                                        "checklist.compare",
                                        marked.isPresent() ? "compare with the marked" : "compare",
                                        () -> run.map(this::open).orElseGet(Next::stay),
                                        "enter")
                                .about("What changed since the run before, or between it and the marked one")
                                .unless(run.isPresent(), "it was never answered"),
                        Action.of(
                                        "checklist.mark",
                                        "mark",
                                        () -> run.map(this::mark).orElseGet(Next::stay),
                                        "space")
                                .about("Mark a run to compare another with it")
                                .unless(runs.size() > 1, "there is only one run"),
                        Action.of(
                                        "checklist.walk",
                                        "answer",
                                        () -> Next.open(new Destination.ChecklistWalk(checklist.id(), initiativeId)),
                                        "a")
                                .about("Answer it today")),
                list.moves());
    }

    @Override
    public void draw(Canvas canvas) {
        boolean tall = canvas.rows() >= 14;
        int y = tall ? 1 : 0;
        int x = canvas.text(2, y, title(), Style.STRONG, canvas.columns() - 4);
        initiativeId.ifPresent(id ->
                canvas.text(x + 2, y, rung.initiatives().find(id).title(), Style.MUTED, canvas.columns() - x - 4));
        list.draw(canvas.part(0, y + (tall ? 2 : 1), canvas.columns(), canvas.rows() - y - (tall ? 2 : 1)));
    }

    private void row(Canvas canvas, ChecklistRun run, boolean selected) {
        ChecklistVerdict verdict = ChecklistVerdict.of(checklist, run);
        ChecklistVerdict.Counts counts = verdict.counts();
        boolean isMarked = marked.equals(Optional.of(run.id()));
        canvas.text(0, 0, isMarked ? "*" : "", Style.ACCENT.withBold());
        int x = Math.max(16, canvas.text(2, 0, RunWords.day(checklist, run), selected ? Style.STRONG : Style.TEXT) + 2);
        Bar.line(canvas, x, 0, BAR, (double) counts.yes() / counts.questions(), Style.ACCENT);
        x += BAR + 1;
        x = Math.max(x + 13, canvas.text(x, 0, counts.yes() + " of " + counts.questions() + " yes", Style.TEXT) + 1);
        canvas.text(x, 0, verdict.words(), verdict.done() ? Style.GOOD : Style.WARN, canvas.columns() - x - 1);
    }
}
