package dev.rung.tui.ladder;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.standing.Assessment;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Question;
import dev.rung.tui.widget.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Assesses oneself one expectation after the other, at the own level and the target. What is answered is on disk within a
 * second and taken up again the next time.
 */
public final class AssessmentWalk implements Screen {
    private final Rung rung;
    private final WalkPage page;
    private final WalkSummary summary;
    private final WalkAnswers answers;
    private boolean atSummary;
    private boolean lastTime;
    private Optional<TextArea> writing = Optional.empty();
    private Optional<WalkQuestion> question = Optional.empty();

    /** Takes up the assessment that was begun, or begins one. */
    public AssessmentWalk(Rung rung) {
        this.rung = rung;
        this.answers = new WalkAnswers(rung);
        this.page = new WalkPage();
        this.summary = new WalkSummary(this::toQuestion);
        atSummary = answers.draft().at().isEmpty() && answers.any();
        if (!atSummary) {
            answers.at().or(() -> answers.order().stream().findFirst()).ifPresent(this::look);
        }
        summarise();
    }

    private void summarise() {
        summary.show(rung.ladders().mine(), answers.order(), answers.draft());
    }

    private void look(ExpectationId id) {
        Ladder ladder = rung.ladders().mine();
        question = Optional.of(new WalkQuestion(
                ladder,
                Behind.of(rung.standing(), id, rung.today()),
                answers.order().indexOf(id) + 1,
                answers.order().size(),
                lastRating(id)));
        lastTime = false;
        page.begin();
        answers.stand(Optional.of(id));
        summarise();
    }

    private Optional<ExpectationView.Own> lastRating(ExpectationId id) {
        for (Assessment assessment : rung.assessments().history()) {
            if (assessment.rating(id).isPresent()) {
                return assessment.rating(id).map(r -> new ExpectationView.Own(r, assessment.on()));
            }
        }
        return Optional.empty();
    }

    private ExpectationId id() {
        return question.orElseThrow().id();
    }

    private Next toQuestion(ExpectationId id) {
        atSummary = false;
        look(id);
        return Next.stay();
    }

    private Next rate(Rating rating) {
        answers.rate(id(), rating);
        return onward();
    }

    private Next onward() {
        List<ExpectationId> order = answers.order();
        int next = order.indexOf(id()) + 1;
        if (next == order.size()) {
            return toSummary();
        }
        look(order.get(next));
        return Next.stay();
    }

    private Next backward() {
        List<ExpectationId> order = answers.order();
        if (atSummary) {
            atSummary = false;
            look(order.get(order.size() - 1));
        } else {
            look(order.get(order.indexOf(id()) - 1));
        }
        return Next.stay();
    }

    private Next write() {
        writing = Optional.of(new TextArea(answers.draft().words(id()))
                .placeholder("in your own words: what makes you say so?")
                .between(3, 6));
        return Next.stay();
    }

    private Next written() {
        keepWords();
        writing = Optional.empty();
        return Next.stay();
    }

    private void keepWords() {
        writing.filter(w -> w.changes().unsaved()).ifPresent(w -> {
            w.changes().saved();
            answers.say(id(), w.text());
            summarise();
        });
    }

    private Next notApplicable() {
        return Applicability.change(rung, id(), false, () -> {
            int was = answers.order().indexOf(id());
            answers.reload();
            List<ExpectationId> order = answers.order();
            if (order.isEmpty()) {
                question = Optional.empty();
            } else {
                look(order.get(Math.min(was, order.size() - 1)));
            }
            return Next.stay();
        });
    }

    private Next submit() {
        return Next.show(Question.yesNo(
                "Submit this assessment?",
                answers.rated() + " of " + answers.order().size()
                        + " answered. It is frozen with today's wording of the ladder: it can be"
                        + " read and compared, and not be changed any more.",
                "submit",
                this::submitted));
    }

    private Next submitted() {
        answers.submit();
        return new Next.BackThen(() -> Next.open(new Destination.AssessmentHistory())
                .saying("Submitted. c on the ladder compares it with the evidence."));
    }

    private Next restart() {
        return Next.show(Question.yesNo("Begin anew?", "The answers given so far are forgotten.", "begin anew", () -> {
            answers.forget();
            atSummary = false;
            look(answers.order().get(0));
            return Next.stay();
        }));
    }

    @Override
    public String title() {
        return "Self-assessment";
    }

    @Override
    public String about() {
        return "One expectation at a time, at your level and the next. Skipping and not knowing are honest answers. What you"
                + " said last time stays hidden until you have answered, or press p, so that it does not answer for you.";
    }

    @Override
    public void refresh() {
        answers.reload();
        question.map(WalkQuestion::id).filter(answers.order()::contains).ifPresent(this::look);
    }

    @Override
    public void pause() {
        keepWords();
        answers.keep();
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
                    List.of(Action.of("words.done", "done", this::written, "enter", "esc")),
                    writing.get().actions());
        }
        if (atSummary) {
            return Layers.of(
                    List.of(
                            Action.of("assessment.submit", "submit", this::submit, "S")
                                    .about("Submit the answers; they are frozen then")
                                    .unless(answers.rated() > 0, "nothing is answered, so there is nothing to submit"),
                            Action.of("assessment.back", "back", this::backward, "b")
                                    .about("Back to the last question"),
                            restartAction()),
                    summary.actions());
        }
        return asking();
    }

    private Action restartAction() {
        return Action.quiet("assessment.restart", "begin anew", this::restart, "R")
                .about("Forget the answers given so far and begin anew")
                .unless(answers.any(), "nothing is answered yet");
    }

    private List<Action> asking() {
        boolean any = question.isPresent();
        String nothing = "nothing at your levels applies to you";
        List<Action> own = new ArrayList<>();
        for (int i = 0; i < WalkParts.BY_KEY.size(); i++) {
            Rating rating = WalkParts.BY_KEY.get(i);
            own.add(Action.quiet(
                            "assessment." + rating.word(), rating.title(), () -> rate(rating), Integer.toString(i + 1))
                    .unless(any, nothing));
        }
        boolean first = any && question.get().number() == 1;
        boolean rated = any && answers.draft().rating(id()).isPresent();
        boolean last = any && question.get().last().isPresent();
        own.add(Action.of("assessment.skip", "skip", this::onward, "s").unless(any, nothing));
        own.add(Action.of("assessment.back", "back", this::backward, "b")
                .about("The question before")
                .unless(any && !first, "this is the first question"));
        own.add(Action.of("assessment.words", "words", this::write, "w")
                .about("Say it in your own words")
                .unless(any, nothing));
        own.add(Action.of("assessment.last", "last time", this::turnLastTime, "p")
                .about("Show or hide what you said last time")
                .unless(last, "you have not rated this before"));
        own.add(Action.of("ladder.applicable", "not applicable", this::notApplicable, "n")
                .about("Mark this expectation not applicable, with a reason")
                .unless(any, nothing));
        own.add(Action.quiet("assessment.keep", "go on", this::onward, "enter")
                .about("Keep the answer and go on")
                .unless(rated, "1 to 5 answers, s skips"));
        own.add(Action.quiet("assessment.end", "summary", this::toSummary, "$")
                .about("Go to the summary, from where it is submitted")
                .unless(any, nothing));
        own.add(restartAction());
        return Layers.of(own, page.actions());
    }

    private Next toSummary() {
        atSummary = true;
        answers.stand(Optional.empty());
        summarise();
        return Next.stay();
    }

    private Next turnLastTime() {
        lastTime = !lastTime;
        return Next.stay();
    }

    @Override
    public void draw(Canvas canvas) {
        if (atSummary) {
            summary.draw(canvas);
        } else if (question.isPresent()) {
            Optional<Rating> rating = answers.draft().rating(id());
            boolean shown = lastTime || rating.isPresent();
            page.draw(
                    canvas,
                    question.get(),
                    new WalkPage.Said(rating, answers.draft().words(id()), shown, answers.rated()),
                    writing,
                    this::rate);
        } else {
            canvas.prose(
                    2,
                    1,
                    "Nothing at your level or your target applies to you. On the ladder, n takes a mark back.",
                    Style.MUTED,
                    canvas.columns() - 4);
        }
    }
}
