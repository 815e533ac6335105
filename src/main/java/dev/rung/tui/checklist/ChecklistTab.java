package dev.rung.tui.checklist;

import dev.rung.domain.checklist.AnsweredQuestion;
import dev.rung.domain.checklist.Checklist;
import dev.rung.domain.checklist.ChecklistQuestion;
import dev.rung.domain.checklist.ChecklistRun;
import dev.rung.domain.checklist.ChecklistSection;
import dev.rung.domain.checklist.ChecklistSubject;
import dev.rung.domain.checklist.ChecklistVerdict;
import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.text.Amount;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.initiative.InitiativeTab;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.ListView;
import dev.rung.tui.widget.Sheet;
import dev.rung.tui.widget.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The checklists of a bet: the verdict of each, what is missing first, and the answers in short. */
public final class ChecklistTab implements InitiativeTab {
    private static final int TITLE = 26;
    private static final int BESIDE_FROM = 150;
    private static final String BEFORE_LAUNCH = "before-launch";

    private record Row(Checklist checklist, Optional<ChecklistRun> last) {
        Optional<ChecklistVerdict> verdict() {
            return last.map(run -> ChecklistVerdict.of(checklist, run));
        }
    }

    private final Rung rung;
    private final ListView<Row> list;
    private String initiativeId = "";
    private List<Row> rows = List.of();

    public ChecklistTab(Rung rung) {
        this.rung = rung;
        this.list = new ListView<>(Window.of(rows), row -> row.checklist().id(), ChecklistTab::row, this::walk);
    }

    @Override
    public String title() {
        return "Checklist";
    }

    /** The checklist of the bet's stage comes first, then the others, in their order. */
    @Override
    public void show(Bet bet) {
        boolean other = !initiativeId.equals(bet.initiative().id());
        initiativeId = bet.initiative().id();
        List<ChecklistRun> runs = rung.checklists().ofInitiative(initiativeId);
        boolean decided = bet.initiative().stage().compareTo(Stage.COMMITTED) >= 0
                && bet.initiative().stage() != Stage.DROPPED;
        rows = rung.checklists().all().stream()
                .filter(c -> c.subject() == ChecklistSubject.INITIATIVE)
                .sorted(Comparator.comparing(c -> decided && !c.id().equals(BEFORE_LAUNCH)))
                .map(c -> new Row(
                        c,
                        runs.stream()
                                .filter(r -> r.checklistId().equals(c.id()))
                                .findFirst()))
                .toList();
        list.show(Window.of(rows));
        if (other) {
            list.select(0);
        }
    }

    /** {@code 7/12}, of the checklist of the bet's stage; {@code ""} while it was never answered. */
    @Override
    public String mark() {
        return rows.stream()
                .findFirst()
                .flatMap(Row::verdict)
                .map(v -> v.counts().yes() + "/" + v.counts().questions())
                .orElse("");
    }

    private Next walk(Row row) {
        return Next.open(new Destination.ChecklistWalk(row.checklist().id(), Optional.of(initiativeId)));
    }

    private Next history(Row row) {
        return Next.open(new Destination.ChecklistHistory(row.checklist().id(), Optional.of(initiativeId)));
    }

    @Override
    public List<Action> actions() {
        Optional<Row> row = list.selected();
        return Layers.of(
                List.of(
                        Action.of(
                                        "checklist.walk",
                                        "answer",
                                        () -> row.map(this::walk).orElseGet(Next::stay),
                                        "enter")
                                .about("Answer the selected checklist, question by question"),
                        Action.of(
                                        "checklist.history",
                                        "runs",
                                        () -> row.map(this::history).orElseGet(Next::stay),
                                        "h")
                                .about("Its runs about this initiative, and what changed between two")
                                .unless(row.flatMap(Row::last).isPresent(), "it was never answered")),
                list.moves());
    }

    @Override
    public void draw(Canvas canvas) {
        int height = Math.min(rows.size(), Math.max(1, canvas.rows() / 3));
        list.draw(canvas.part(0, 0, canvas.columns(), height));
        canvas.rule(height);
        Optional<Row> row = list.selected();
        if (row.isEmpty()) {
            return;
        }
        Canvas body = canvas.part(2, height + 1, canvas.columns() - 4, canvas.rows() - height - 1);
        boolean beside = body.columns() >= BESIDE_FROM;
        int left = beside ? Canvas.PROSE - 16 : body.columns();
        Sheet verdict = new Sheet(left);
        verdict(verdict, row.get());
        if (beside) {
            verdict.draw(body.part(0, 0, left, body.rows()), 0);
            Sheet answers = new Sheet(body.columns() - left - 4);
            answers(answers, row.get());
            answers.draw(body.part(left + 4, 0, body.columns() - left - 4, body.rows()), 0);
        } else {
            answers(verdict, row.get());
            verdict.draw(body, 0);
        }
    }

    private static void row(Canvas canvas, Row row, boolean selected) {
        canvas.text(0, 0, row.checklist().title(), selected ? Style.STRONG : Style.TEXT, TITLE - 2);
        Optional<ChecklistVerdict> verdict = row.verdict();
        if (verdict.isEmpty()) {
            String size = Amount.of(row.checklist().questions().size(), "question") + ", not answered yet";
            canvas.text(TITLE, 0, size, Style.FAINT, canvas.columns() - TITLE - 1);
            return;
        }
        boolean done = verdict.get().done();
        String words = done ? row.checklist().done() : row.checklist().notDone();
        int x = canvas.text(TITLE, 0, words, done ? Style.GOOD : Style.WARN, canvas.columns() - TITLE - 1);
        canvas.text(x + 2, 0, AnswerLook.counts(verdict.get().counts()), Style.MUTED, canvas.columns() - x - 3);
    }

    private static void verdict(Sheet sheet, Row row) {
        if (row.verdict().isEmpty()) {
            sheet.prose(row.checklist().about(), Style.TEXT);
            sheet.blank().words("Enter asks the first question.", Style.MUTED);
            return;
        }
        ChecklistVerdict verdict = row.verdict().get();
        sheet.prose(verdict.words(), verdict.done() ? Style.GOOD : Style.WARN);
        sheet.words("answered on " + Days.words(row.last().orElseThrow().on()), Style.FAINT);
        verdict.first()
                .ifPresent(m -> sheet.heading("Missing first")
                        .prose(m.question().text(), Style.STRONG)
                        .prose(m.question().proof(), Style.MUTED));
    }

    private static void answers(Sheet sheet, Row row) {
        if (row.last().isEmpty()) {
            return;
        }
        for (ChecklistSection section : row.checklist().sections()) {
            sheet.heading(section.title());
            for (ChecklistQuestion question : section.questions()) {
                Optional<AnsweredQuestion> given = row.last().get().answer(question.id());
                List<Sheet.Run> runs = new ArrayList<>();
                runs.add(new Sheet.Run(String.format("%-10s", AnswerLook.words(given)), AnswerLook.style(given)));
                String words = given.map(AnsweredQuestion::words).orElse("").replace('\n', ' ');
                runs.add(new Sheet.Run(
                        words.isEmpty() ? question.text() : words, words.isEmpty() ? Style.MUTED : Style.TEXT));
                sheet.line(0, runs);
            }
        }
    }
}
