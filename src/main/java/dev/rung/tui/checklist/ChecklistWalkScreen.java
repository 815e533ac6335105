package dev.rung.tui.checklist;

import dev.rung.domain.checklist.Answer;
import dev.rung.domain.checklist.AnsweredQuestion;
import dev.rung.domain.checklist.ChecklistQuestion;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.TextArea;
import java.util.List;
import java.util.Optional;

/**
 * Asks a checklist question by question. What is answered is on disk within a second, and the run of today, as one change,
 * when the walk ends or is left.
 */
final class ChecklistWalkScreen implements Screen {
    private static final int BESIDE_FROM = 140;
    private static final int QUESTION = 84;

    private final Rung rung;
    private final Sitting sitting;
    private final QuestionPage page = new QuestionPage();
    private final AnswersOverview overview;
    private ChecklistQuestion question;
    private boolean atOverview;
    private Optional<TextArea> writing = Optional.empty();

    ChecklistWalkScreen(Rung rung, String checklistId, Optional<String> initiativeId) {
        this.rung = rung;
        this.sitting = new Sitting(rung, rung.checklists().checklist(checklistId), initiativeId);
        this.question = first();
        this.atOverview = sitting.at().isEmpty() && sitting.verdict().missing().isEmpty();
        this.overview = new AnswersOverview(sitting, this::ask);
    }

    /** Where one was, else what has no answer of today yet, else what is missing, else the beginning. */
    private ChecklistQuestion first() {
        List<ChecklistQuestion> all = sitting.checklist().questions();
        return sitting.checklist()
                .question(sitting.at())
                .or(() -> all.stream().filter(q -> sitting.given(q).isEmpty()).findFirst())
                .or(() -> sitting.verdict().first().map(m -> m.question()))
                .orElse(all.get(0));
    }

    private Next ask(ChecklistQuestion other) {
        question = other;
        atOverview = false;
        page.begin();
        return Next.stay();
    }

    private Next answer(Answer answer) {
        if (sitting.given(question).filter(g -> g.answer() != answer).isPresent()) {
            sitting.say(question, "");
        }
        sitting.answer(question, answer);
        changed();
        return sitting.given(question).filter(AnsweredQuestion::bare).isPresent() ? write() : onward();
    }

    private void changed() {
        overview.show(sitting);
    }

    private Next onward() {
        List<ChecklistQuestion> all = sitting.checklist().questions();
        int next = all.indexOf(question) + 1;
        return next == all.size() ? toOverview() : ask(all.get(next));
    }

    private Next backward() {
        List<ChecklistQuestion> all = sitting.checklist().questions();
        return atOverview ? ask(question) : ask(all.get(all.indexOf(question) - 1));
    }

    private Next confirm() {
        sitting.confirm(question);
        changed();
        return onward();
    }

    private Next confirmAll() {
        sitting.toConfirm().forEach(sitting::confirm);
        changed();
        sitting.keep();
        return Next.stay();
    }

    private Next toOverview() {
        atOverview = true;
        sitting.keep();
        changed();
        return Next.stay();
    }

    private Next write() {
        Optional<Answer> answer = sitting.given(question).map(AnsweredQuestion::answer);
        String placeholder = answer.filter(a -> a == Answer.NOT_APPLICABLE).isPresent()
                ? "a bare not applicable counts for nothing: write the sentence that says why"
                : answer.filter(a -> a == Answer.YES).isPresent()
                        ? "a bare yes counts for nothing: write the sentence that shows it"
                        : "in a sentence";
        TextArea area =
                new TextArea(sitting.words(question)).placeholder(placeholder).between(3, 6);
        area.select(area.text().length(), area.text().length());
        writing = Optional.of(area);
        return Next.stay();
    }

    private Next written(boolean goOn) {
        keepWords();
        writing = Optional.empty();
        Optional<AnsweredQuestion> given = sitting.given(question);
        return goOn && given.isPresent() && !given.get().bare() ? onward() : Next.stay();
    }

    private Next newLine() {
        return writing.map(w -> w.input(new Input.Paste("\n"))).orElseGet(Next::stay);
    }

    private void keepWords() {
        writing.filter(w -> w.changes().unsaved()).ifPresent(w -> {
            w.changes().saved();
            sitting.say(question, w.text());
            changed();
        });
    }

    private Next history() {
        sitting.keep();
        return Next.open(new Destination.ChecklistHistory(sitting.checklist().id(), sitting.initiativeId()));
    }

    @Override
    public String title() {
        return sitting.checklist().title();
    }

    @Override
    public String about() {
        return sitting.checklist().about()
                + " A yes and a not applicable want a sentence; what was answered on an earlier day counts again once it"
                + " is confirmed. Nothing needs saving.";
    }

    @Override
    public void refresh() {
        sitting.refresh();
        changed();
    }

    @Override
    public void pause() {
        keepWords();
        sitting.pause(question);
    }

    @Override
    public void leave() {
        keepWords();
        sitting.pause(question);
        sitting.keep();
    }

    @Override
    public boolean typing() {
        return writing.isPresent();
    }

    @Override
    public Next input(Input input) {
        return writing.map(w -> w.input(input)).orElseGet(Next::pass);
    }

    @Override
    public List<Action> actions() {
        if (writing.isPresent()) {
            return Layers.of(
                    List.of(
                            Action.of("checklist.written", "go on", () -> written(true), "enter")
                                    .about("Keep the sentence and go on"),
                            Action.of("checklist.line", "new line", this::newLine, "alt-enter", "ctrl-n"),
                            Action.of("checklist.close", "done", () -> written(false), "esc")
                                    .about("Keep the sentence and stay")),
                    writing.get().actions());
        }
        return atOverview ? overviewing() : asking();
    }

    private Action historyAction() {
        return Action.of("checklist.history", "history", this::history, "h")
                .about("Earlier runs, and what changed between two");
    }

    private List<Action> overviewing() {
        return Layers.of(
                List.of(
                        Action.of(
                                "checklist.question",
                                "question",
                                () -> overview.selected().map(this::ask).orElseGet(Next::stay),
                                "enter"),
                        Action.of("checklist.confirmall", "confirm the rest", this::confirmAll, "C")
                                .about("Confirm every answer of an earlier day as it was")
                                .unless(
                                        !sitting.toConfirm().isEmpty(),
                                        "no answer of an earlier day is left to confirm"),
                        Action.of("checklist.back", "back", this::backward, "b").about("Back to the question"),
                        historyAction()),
                overview.actions());
    }

    private List<Action> asking() {
        boolean first = sitting.checklist().questions().indexOf(question) == 0;
        boolean answered = sitting.given(question).isPresent();
        boolean before = sitting.toConfirm(question).isPresent();
        return Layers.of(
                List.of(
                        Action.of("checklist.yes", "yes", () -> answer(Answer.YES), "y"),
                        Action.of("checklist.no", "no", () -> answer(Answer.NO), "n"),
                        Action.of("checklist.notsure", "not sure", () -> answer(Answer.NOT_SURE), "s"),
                        Action.of("checklist.notapplicable", "n/a", () -> answer(Answer.NOT_APPLICABLE), "a")
                                .about("Not applicable, with the sentence that says why"),
                        Action.of("checklist.confirm", before ? "confirm" : "go on", this::confirm, "enter")
                                .about("Keep the answer, or confirm that of an earlier day, and go on")
                                .unless(answered || before, "y, n, s or a answers; tab skips"),
                        Action.of("checklist.words", "words", this::write, "w").about("Write the sentence beside it"),
                        Action.of("checklist.skip", "skip", this::onward, "tab").about("Go on without an answer"),
                        Action.of("checklist.back", "back", this::backward, "b", "shift-tab")
                                .about("The question before")
                                .unless(!first, "this is the first question"),
                        Action.of("checklist.overview", "all", this::toOverview, "o", "$")
                                .about("All questions with their answers, and the verdict"),
                        Action.quiet("checklist.history", "history", this::history, "h")
                                .about("Earlier runs, and what changed between two")),
                page.actions());
    }

    private String subject() {
        return RunWords.about(
                rung, sitting.checklist(), sitting.initiativeId(), sitting.run().on());
    }

    @Override
    public void draw(Canvas canvas) {
        boolean beside = canvas.columns() >= BESIDE_FROM;
        if (atOverview && !beside) {
            verdict(canvas, true);
            return;
        }
        int left = beside ? QUESTION : canvas.columns();
        page.draw(canvas.part(0, 0, left, canvas.rows()), sitting, subject(), question, writing, this::answer);
        if (beside) {
            canvas.upright(left + 1, 0, canvas.rows());
            verdict(canvas.part(left + 2, 0, canvas.columns() - left - 2, canvas.rows()), atOverview);
        }
    }

    private void verdict(Canvas canvas, boolean focused) {
        boolean tall = canvas.rows() >= 14;
        int y = tall ? 1 : 0;
        int x = canvas.text(2, y, focused ? "Verdict" : "So far", Style.STRONG);
        String about = canvas.columns() > 100 ? "" : sitting.checklist().title() + "  " + subject();
        canvas.text(x + 2, y, about.strip(), Style.MUTED, canvas.columns() - x - 4);
        overview.draw(canvas.part(0, y + 1, canvas.columns(), canvas.rows() - y - 1), focused);
    }
}
