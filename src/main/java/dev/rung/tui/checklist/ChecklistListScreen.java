package dev.rung.tui.checklist;

import dev.rung.domain.checklist.Checklist;
import dev.rung.domain.checklist.ChecklistRun;
import dev.rung.domain.checklist.ChecklistSubject;
import dev.rung.domain.checklist.ChecklistVerdict;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.text.Amount;
import dev.rung.service.InitiativeRow;
import dev.rung.service.ListedChecklist;
import dev.rung.service.Rung;
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
import dev.rung.tui.widget.Sheet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The checklists there are, with their last runs; the person's own beside the shipped ones. */
final class ChecklistListScreen implements Screen {
    private static final int DETAIL = 9;
    private static final int FEW = 5;
    private static final int BESIDE_FROM = 150;
    private static final int TITLE = 36;
    private static final int MOST = 500;

    private record Row(ListedChecklist listed, Optional<ChecklistRun> last) {
        String title() {
            return listed.checklist().map(Checklist::title).orElse(listed.file());
        }

        boolean aboutBet() {
            return listed.checklist()
                    .filter(c -> c.subject() == ChecklistSubject.INITIATIVE)
                    .isPresent();
        }
    }

    private final Rung rung;
    private final GroupedList<Row> list;

    ChecklistListScreen(Rung rung) {
        this.rung = rung;
        this.list = new GroupedList<>(List.of(), row -> row.listed().file(), ChecklistListScreen::row, this::walk);
        refresh();
    }

    @Override
    public void refresh() {
        List<ChecklistRun> runs = rung.checklists().history();
        List<Row> rows = rung.checklists().listed().stream()
                .map(l -> new Row(l, l.checklist().flatMap(c -> last(runs, c))))
                .toList();
        list.show(List.of(
                group("about a bet", rows, r -> r.listed().shipped() && r.aboutBet()),
                group("about you and your month", rows, r -> r.listed().shipped() && !r.aboutBet()),
                group("your own", rows, r -> !r.listed().shipped())));
    }

    private static Optional<ChecklistRun> last(List<ChecklistRun> runs, Checklist checklist) {
        return runs.stream().filter(r -> r.checklistId().equals(checklist.id())).findFirst();
    }

    private static GroupedList.Group<Row> group(String title, List<Row> rows, Function<Row, Boolean> in) {
        return new GroupedList.Group<>(title, rows.stream().filter(in::apply).toList());
    }

    private Next walk(Row row) {
        return opened(row, "Which initiative is it about?", Destination.ChecklistWalk::new);
    }

    private Next history(Row row) {
        return opened(row, "The runs about which initiative?", Destination.ChecklistHistory::new);
    }

    private interface Place {
        Destination of(String checklistId, Optional<String> initiativeId);
    }

    private Next opened(Row row, String question, Place place) {
        if (row.listed().checklist().isEmpty()) {
            return Next.refuse(row.listed().faults().get(0));
        }
        String id = row.listed().checklist().get().id();
        if (!row.aboutBet()) {
            return Next.open(place.of(id, Optional.empty()));
        }
        List<InitiativeRow> bets = rung.initiatives()
                .window(EnumSet.complementOf(EnumSet.of(Stage.CLOSED, Stage.DROPPED)), "")
                .rows(0, MOST);
        if (bets.isEmpty()) {
            return Next.refuse("There is no initiative yet it could ask about; n in Initiatives notes one.");
        }
        return Next.show(Picker.one(
                        question,
                        bets,
                        b -> b.initiative().title(),
                        b -> Next.open(place.of(id, Optional.of(b.initiative().id()))))
                .note(b -> b.initiative().stage().id())
                .detail(InitiativeRow::metric));
    }

    @Override
    public String title() {
        return "Checklists";
    }

    @Override
    public String about() {
        return "Questions for a moment. A run is dated and kept, and two can be compared. Your own checklists lie in "
                + rung.places().checklists() + "; rung checklist check tells what is wrong with one.";
    }

    @Override
    public List<Action> actions() {
        Optional<Row> row = list.selected();
        boolean begun = row.flatMap(Row::last)
                .filter(r -> r.on().equals(rung.today()))
                .filter(r -> r.initiativeId().isEmpty())
                .isPresent();
        return Layers.of(
                List.of(
                        Action.of(
                                        "checklist.walk",
                                        begun ? "go on" : "start",
                                        () -> row.map(this::walk).orElseGet(Next::stay),
                                        "enter")
                                .about("Answer it question by question; today's run is gone on with"),
                        Action.of(
                                        "checklist.history",
                                        "history",
                                        () -> row.map(this::history).orElseGet(Next::stay),
                                        "h")
                                .about("Its runs, and what changed between two")
                                .unless(row.flatMap(Row::last).isPresent(), "it was never answered")),
                list.moves());
    }

    @Override
    public void draw(Canvas canvas) {
        boolean tall = canvas.rows() >= 14;
        int y = tall ? 1 : 0;
        canvas.text(2, y, title(), Style.STRONG);
        int top = y + (tall ? 2 : 1);
        int rows = canvas.rows() - top;
        if (canvas.columns() >= BESIDE_FROM) {
            int left = canvas.columns() - Canvas.PROSE - 6;
            list.draw(canvas.part(0, top, left, rows));
            canvas.upright(left + 1, top, rows);
            detail(canvas.part(left + 4, top, Canvas.PROSE, rows));
        } else if (rows >= FEW + 8) {
            int below = rows >= 28 ? DETAIL + 5 : FEW;
            list.draw(canvas.part(0, top, canvas.columns(), rows - below - 1));
            canvas.rule(canvas.rows() - below - 1);
            detail(canvas.part(2, canvas.rows() - below, canvas.columns() - 4, below));
        } else {
            list.draw(canvas.part(0, top, canvas.columns(), rows));
        }
    }

    private static void row(Canvas canvas, Row row, boolean selected) {
        int x = Math.min(TITLE, canvas.columns() / 2);
        canvas.text(0, 0, row.title(), selected ? Style.STRONG : Style.TEXT, x - 2);
        if (row.listed().checklist().isEmpty()) {
            canvas.text(x, 0, row.listed().faults().get(0), Style.BAD, canvas.columns() - x - 1);
            return;
        }
        if (row.last().isEmpty()) {
            canvas.text(x, 0, "never answered", Style.FAINT);
            return;
        }
        ChecklistRun run = row.last().get();
        ChecklistVerdict verdict = ChecklistVerdict.of(row.listed().checklist().get(), run);
        canvas.text(x, 0, Days.words(run.on()), Style.MUTED, 12);
        canvas.text(x + 13, 0, verdict.words(), verdict.done() ? Style.GOOD : Style.WARN, canvas.columns() - x - 14);
    }

    private void detail(Canvas canvas) {
        list.selected()
                .ifPresent(row -> sheet(row, canvas.columns(), canvas.rows()).draw(canvas, 0));
    }

    private Sheet sheet(Row row, int columns, int rows) {
        Sheet sheet = new Sheet(columns);
        if (row.listed().checklist().isEmpty()) {
            sheet.words(row.listed().file() + " cannot be used", Style.STRONG);
            return sheet.bullets("!", row.listed().faults(), Style.TEXT);
        }
        Checklist checklist = row.listed().checklist().get();
        String size = Amount.of(checklist.questions().size(), "question");
        sheet.ended(List.of(new Sheet.Run(checklist.title(), Style.STRONG)), size, Style.MUTED);
        sheet.prose(checklist.moment(), Style.TEXT);
        row.last().ifPresent(run -> {
            String about = RunWords.about(rung, checklist, run.initiativeId(), run.on());
            String when = Days.words(run.on()) + (about.isEmpty() ? "" : ", " + about) + ": ";
            ChecklistVerdict verdict = ChecklistVerdict.of(checklist, run);
            sheet.blank().prose(0, when + verdict.words(), 3, verdict.done() ? Style.GOOD : Style.WARN);
            sheet.words(AnswerLook.counts(verdict.counts()), Style.MUTED);
        });
        if (rows >= DETAIL) {
            sheet.blank().prose(0, checklist.about(), 5, Style.MUTED);
        }
        if (!row.listed().shipped()) {
            sheet.words(row.listed().file(), Style.FAINT);
        }
        return sheet;
    }
}
