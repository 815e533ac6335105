package dev.rung.tui.review;

import dev.rung.domain.person.Person;
import dev.rung.domain.review.ConversationPlan;
import dev.rung.domain.review.Review;
import dev.rung.domain.review.ReviewComparison;
import dev.rung.domain.review.ReviewComparison.Opinion;
import dev.rung.domain.review.ReviewComparison.Row;
import dev.rung.domain.text.Amount;
import dev.rung.service.ReportService.Format;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.pack.PackScreens;
import dev.rung.tui.report.ReportPanel;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.ListView;
import dev.rung.tui.widget.Scroll;
import dev.rung.tui.widget.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person, each reviewer and the evidence say of the same expectations, most disagreement first. */
final class ReviewComparisonScreen implements Screen {
    private static final int BESIDE_FROM = 160;
    private static final int LIST = 92;

    private final Rung rung;
    private final String personId;
    private final ListView<Row> list;
    private final Scroll planScroll = new Scroll();
    private Person person;
    private ReviewComparison comparison;
    private ConversationPlan plan;
    private ComparisonLook look;
    private Optional<Review> newest = Optional.empty();
    private boolean planning;

    ReviewComparisonScreen(Rung rung, String personId) {
        this.rung = rung;
        this.personId = personId;
        this.person = who();
        this.comparison = rung.reviews().comparison(personId);
        this.plan = rung.reviews().plan(personId, comparison);
        this.look = new ComparisonLook(name(), comparison);
        this.list = new ListView<>(
                Window.of(comparison.rows()),
                Row::expectation,
                (c, row, selected) -> look.row(c, row, selected),
                row -> open());
        refresh();
    }

    private Person who() {
        return rung.people().byId(personId).orElseThrow();
    }

    private boolean me() {
        return person.relation() == Person.Relation.ME;
    }

    private String name() {
        return me() ? "you" : person.name();
    }

    @Override
    public void refresh() {
        person = who();
        comparison = rung.reviews().comparison(personId);
        plan = rung.reviews().plan(personId, comparison);
        look = new ComparisonLook(name(), comparison);
        newest = rung.reviews().submitted(personId).stream().findFirst();
        list.show(Window.of(comparison.rows()));
    }

    @Override
    public String title() {
        return me() ? "You and your reviewers" : "Both sides on " + person.name();
    }

    @Override
    public String about() {
        return "Each row is an expectation a reviewer rated, those most apart first. Nothing is averaged; not observed is no"
                + " disagreement. The plan has three things you agree on, three you do not, and three questions.";
    }

    @Override
    public List<Action> actions() {
        boolean any = !comparison.rows().isEmpty();
        String none = "nobody has submitted a review yet";
        List<Action> own = new ArrayList<>(List.of(
                Action.of("comparison.plan", planning ? "both sides" : "plan", this::turn, "p")
                        .about("What to talk about: three agreements, three differences, three questions")
                        .unless(any, none),
                Action.of("comparison.review", "newest review", this::open, "enter")
                        .about("Open the newest review")
                        .unless(newest.isPresent(), none),
                Action.of("comparison.export", "export", this::export, "x")
                        .about("Write the comparison and the plan to a file")
                        .unless(any, none),
                me()
                        ? Action.of("comparison.answer", "their questions", this::questions, "a")
                                .about("What reviewers asked you")
                        : Action.of("review.walk", "rate", this::rate, "r").about("Rate them, in a new review")));
        if (!me()) {
            own.add(Action.of(
                            "review.send",
                            "send back",
                            () -> PackScreens.sendReview(rung, personId, Optional.empty()),
                            "v")
                    .about("Send them your verdicts and your review: shows first what leaves"));
        }
        return Layers.of(own, planning ? planScroll.actions() : list.moves());
    }

    private Next turn() {
        planning = !planning;
        return Next.stay();
    }

    private Next open() {
        return newest.map(r -> Next.open(new Destination.ReviewPage(r.id()))).orElseGet(Next::stay);
    }

    private Next rate() {
        return Next.open(new Destination.ReviewWalk(personId));
    }

    private Next questions() {
        return Next.open(new Destination.ReviewerQuestions());
    }

    private Next export() {
        long words = comparison.rows().stream()
                .flatMap(r ->
                        Stream.concat(r.self().stream(), r.reviews().stream().flatMap(Optional::stream)))
                .map(Opinion::words)
                .filter(w -> !w.isBlank())
                .count();
        ReportPanel.Leaving leaving = new ReportPanel.Leaving(
                "The name of " + (me() ? "you" : person.name()) + " and of every reviewer, the ratings of "
                        + Amount.of(comparison.rows().size(), "expectation") + ", " + Amount.of(words, "text")
                        + " by both sides where they differ, the states of the evidence, and the plan.",
                Style.TEXT);
        String title = "Export both sides and the plan";
        return Next.show(new ReportPanel(
                rung.reports(),
                new ReportPanel.Report(
                        title,
                        title,
                        14,
                        "comparison-" + rung.today(),
                        List.of(Format.MD, Format.HTML),
                        List.of(),
                        () -> leaving,
                        format -> () -> rung.reviews().comparisonReport(format, personId))));
    }

    @Override
    public void draw(Canvas canvas) {
        canvas.text(2, 1, title(), Style.STRONG, canvas.columns() - 4);
        if (comparison.rows().isEmpty()) {
            canvas.prose(
                    2,
                    3,
                    me()
                            ? "No review of you has come in yet. When one does, it stands here beside how you rated yourself."
                            : "Nobody has submitted a review of " + person.name()
                                    + " yet. How they rate themselves opens with yours.",
                    Style.TEXT,
                    canvas.columns() - 4);
            return;
        }
        int top = 3;
        int rows = canvas.rows() - top;
        if (planning) {
            planScroll.draw(
                    canvas.part(0, top, canvas.columns(), rows),
                    look.plan(plan, Math.min(Canvas.PROSE, canvas.columns() - Scroll.BESIDE_TEXT)),
                    Next::stay);
            return;
        }
        if (canvas.columns() >= BESIDE_FROM) {
            list(canvas.part(0, top, LIST, rows));
            canvas.upright(LIST + 1, top, rows);
            words(canvas.part(LIST + 4, top, canvas.columns() - LIST - 6, rows));
            return;
        }
        int below = Math.max(6, rows * 45 / 100);
        if (rows < below + 5) {
            list(canvas.part(0, top, canvas.columns(), rows));
            return;
        }
        list(canvas.part(0, top, canvas.columns(), rows - below - 1));
        canvas.rule(canvas.rows() - below - 1);
        words(canvas.part(2, canvas.rows() - below, canvas.columns() - 4, below));
    }

    private void list(Canvas canvas) {
        look.heading(canvas.part(2, 0, canvas.columns() - 2, 1));
        list.draw(canvas.part(0, 1, canvas.columns(), canvas.rows() - 1));
    }

    private void words(Canvas canvas) {
        list.selected().ifPresent(row -> look.words(canvas, row));
    }
}
