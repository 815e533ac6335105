package dev.rung.tui.update;

import dev.rung.domain.text.MonthWords;
import dev.rung.domain.update.DueUpdate;
import dev.rung.domain.update.SourcedFigure;
import dev.rung.domain.update.Update;
import dev.rung.domain.update.UpdateDraft;
import dev.rung.domain.update.UpdateSection;
import dev.rung.service.DraftedUpdate;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Layers;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A month's page section by section, as it is read, with what matters of the section under the cursor beside it. */
final class UpdateScreen implements Screen {
    private static final int BESIDE_FROM = 116;
    private static final int LEAST_SIDE = 40;
    private static final int MOST_SIDE = 66;
    private static final int BELOW_FROM = 16;

    private final Rung rung;
    private final PageView view = new PageView();
    private final SidePane side = new SidePane();
    private YearMonth month;
    private Optional<Update> page = Optional.empty();
    private List<Update> earlier = List.of();
    private PageReview review;
    private Optional<UpdateDraft> preview = Optional.empty();
    private Map<UpdateSection, String> typing = Map.of();

    UpdateScreen(Rung rung, YearMonth month) {
        this.rung = rung;
        this.month = month;
        this.review = read();
        typing.keySet().stream().findFirst().ifPresent(view::select);
    }

    private PageReview read() {
        page = rung.updates().find(month);
        earlier = rung.updates().earlier(month);
        preview = Optional.empty();
        typing = SectionScreen.typed(rung, month);
        return PageReview.of(page.orElseGet(() -> PageReview.blank(month, rung.today())), earlier, rung.today());
    }

    @Override
    public void refresh() {
        review = read();
    }

    /** What the records would write now; read when it is first asked for, since it looks at all of them. */
    private String drafted(UpdateSection section) {
        if (sent() || !begun()) {
            return "";
        }
        if (preview.isEmpty()) {
            preview = Optional.of(rung.updates().preview(month));
        }
        return preview.get().text(section);
    }

    private boolean sent() {
        return page.filter(Update::sent).isPresent();
    }

    private boolean begun() {
        return !month.isAfter(YearMonth.from(rung.today()));
    }

    @Override
    public String title() {
        return "Update of " + MonthWords.of(month);
    }

    @Override
    public String about() {
        return "The month's page for executives, drafted from the records and written over. Beside it stands what a reader"
                + " will stumble over in the section under the cursor, and the record each figure comes from. Nothing needs"
                + " saving. Sent, the page is frozen for good; what it promises with a day becomes a commitment.";
    }

    @Override
    public List<Action> actions() {
        return side.focused() ? Layers.of(inSide(), side.moves()) : Layers.of(onPage(), view.moves(side::toTop));
    }

    private List<Action> inSide() {
        List<SourcedFigure> figures = SectionSide.figures(review.page(), view.section());
        return List.of(
                Action.of("figure.open", "open its record", () -> open(side.chosen()), "enter")
                        .about("Open the record this figure comes from")
                        .unless(!figures.isEmpty(), "no figure of this section comes from a record"),
                Action.of("figure.back", "back to the page", () -> side.focus(false), "tab", "esc", "shift-tab"),
                take());
    }

    private List<Action> onPage() {
        String frozen = page.flatMap(Update::sentOn)
                .map(on -> "it was sent on " + Days.words(on) + " and is never changed")
                .orElse("");
        String none = "nothing is written yet; d drafts it";
        boolean written = page.isPresent();
        return Layers.of(
                List.of(Action.of("update.edit", "write", this::edit, "enter")
                        .about("Write this section")
                        .unless(!sent(), frozen)),
                differs() ? List.of(take()) : List.of(),
                List.of(
                        Action.of("update.draft", "draft", this::draft, "d")
                                .about("Draft from the records: fills what is empty, leaves what you wrote")
                                .unless(!sent(), frozen),
                        Action.of("update.send", "send", this::send, "s")
                                .about("Freeze the page as sent, for good")
                                .unless(written && !sent(), sent() ? frozen : none),
                        Action.of("update.figures", "figures", () -> side.focus(true), "tab")
                                .about("Go to what stands beside the page: findings, figures and their records"),
                        Action.of("update.questions", "questions", this::questions, "w")
                                .about("What leadership will ask of this month"),
                        Action.of("update.compare", "compare", this::compare, "c")
                                .about("Compare with the last page sent before it")
                                .unless(written && !earlier.isEmpty(), written ? "no earlier page was sent" : none),
                        Action.of("update.export", "export", () -> UpdateExport.open(rung, review.page()), "x")
                                .about("Write the page to a file, as Markdown or HTML")
                                .unless(written, none),
                        Action.quiet("update.scorecard", "scorecard", () -> Next.open(new Destination.Scorecard()), "m")
                                .about("The metrics and their readings"),
                        Action.quiet("update.before", "month before", () -> to(month.minusMonths(1)), "left", "h"),
                        Action.quiet("update.after", "month after", () -> to(month.plusMonths(1)), "right", "l")
                                .unless(
                                        month.isBefore(YearMonth.from(rung.today())),
                                        "the next month is still to come")),
                differs() ? List.of() : List.of(take()));
    }

    private boolean differs() {
        UpdateSection section = view.section();
        String drafted = drafted(section);
        return !drafted.isBlank() && !drafted.equals(review.page().text(section));
    }

    private Action take() {
        return Action.of("update.take", "take the draft", this::takeDraft, "t")
                .about("Write over this section what the records say")
                .unless(
                        differs(),
                        sent() ? "it is sent, and never changed" : "the records have nothing else to say here");
    }

    private Next open(int figure) {
        List<SourcedFigure> figures = SectionSide.figures(review.page(), view.section());
        if (figure >= figures.size()) {
            return Next.stay();
        }
        return FigurePlace.of(figures.get(figure), rung)
                .map(Next::open)
                .orElseGet(() -> Next.refuse("The record of this figure is gone; the page keeps what it said."));
    }

    private Next edit() {
        return Next.show(new SectionScreen(rung, month, view.section(), view::select));
    }

    private Next draft() {
        DraftedUpdate drafted = rung.updates().draft(month);
        refresh();
        String filled = names(drafted.filled());
        String differs = names(List.copyOf(drafted.differs().keySet()));
        String said = filled.isEmpty() ? "The records have nothing new." : "Drafted " + filled + "; u takes it back.";
        return Next.say(differs.isEmpty() ? said : said + " What you wrote stays in " + differs + ".");
    }

    private static String names(List<UpdateSection> sections) {
        return sections.size() > 3
                ? sections.size() + " sections"
                : sections.stream().map(s -> s.title().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" and "));
    }

    private Next takeDraft() {
        UpdateSection section = view.section();
        rung.updates().take(month, section);
        refresh();
        return Next.say("Took “" + section.title() + "” from the records; u takes it back.");
    }

    private Next compare() {
        return rung.updates()
                .compare(month)
                .map(c -> Next.show(new CompareScreen(c)))
                .orElseGet(() -> Next.refuse("No earlier page was sent."));
    }

    private Next questions() {
        return Next.open(new Destination.QuestionPage(month));
    }

    private Next send() {
        return Next.show(SendQuestion.ask(rung, review, this::refresh));
    }

    private Next to(YearMonth other) {
        month = other;
        side.toTop();
        refresh();
        return Next.stay();
    }

    @Override
    public void draw(Canvas canvas) {
        boolean beside = canvas.columns() >= BESIDE_FROM;
        int head = canvas.rows() >= 30 ? 4 : 2;
        head(canvas, head == 4 ? 1 : 0);
        int rows = canvas.rows() - head;
        if (beside) {
            int width = Math.max(LEAST_SIDE, Math.min(MOST_SIDE, canvas.columns() - Canvas.PROSE - 8));
            int left = Math.min(Canvas.PROSE + 4, canvas.columns() - width - 3);
            view.draw(canvas.part(0, head, left, rows), review, !side.focused());
            canvas.upright(left + 1, head, rows);
            side(canvas.part(left + 2, head, Math.min(width, canvas.columns() - left - 2), rows));
            return;
        }
        int below = rows < BELOW_FROM ? 0 : side.focused() ? rows * 3 / 5 : rows * 2 / 5;
        view.draw(canvas.part(0, head, canvas.columns(), rows - below), review, !side.focused());
        if (below > 0) {
            canvas.rule(head + rows - below);
            side(canvas.part(0, head + rows - below + 1, canvas.columns(), below - 1));
        }
    }

    private void side(Canvas canvas) {
        int columns = Math.min(Canvas.PROSE, canvas.columns() - SidePane.BESIDE_TEXT);
        UpdateSection section = view.section();
        side.draw(canvas, SectionSide.of(review, section, drafted(section), columns), stop -> {
            side.focus(true);
            return open(stop);
        });
    }

    /** Month, state and length; below what was found, and what is only half typed. */
    private void head(Canvas canvas, int y) {
        int end = canvas.columns() - 1;
        if (page.isPresent()) {
            end = canvas.textEnding(end, y, review.lengthWords(), review.tooLong() ? Style.WARN : Style.MUTED);
            String counted = FindingLook.counted(review.findings());
            boolean fits = end - counted.length() - 3 > MonthWords.of(month).length() + state().length() + 8;
            int x = canvas.textEnding(
                    fits ? end - 3 : canvas.columns() - 1,
                    fits ? y : y + 1,
                    counted,
                    FindingLook.gravest(review.findings()));
            end = fits ? x : end;
        }
        int from = canvas.text(2, y, MonthWords.of(month), Style.STRONG, end - 4);
        canvas.text(from + 3, y, state(), sent() ? Style.GOOD : late() ? Style.WARN : Style.MUTED, end - from - 5);
        if (!typing.isEmpty()) {
            String where = names(List.copyOf(typing.keySet()));
            canvas.text(2, y + 1, "unfinished: " + where + "; enter goes on with it", Style.ACCENT, end - 32);
        } else if (page.isEmpty()) {
            canvas.text(2, y + 1, "Nothing is written yet: d drafts it from the records, enter writes.", Style.MUTED);
        }
    }

    private boolean late() {
        return DueUpdate.of(month).overdue(rung.today());
    }

    private String state() {
        if (sent()) {
            return "sent " + Days.words(page.flatMap(Update::sentOn).orElseThrow());
        }
        DueUpdate due = DueUpdate.of(month);
        String when = late() ? "was due " : "due ";
        String draft = page.isPresent() ? "draft, " : "";
        return draft + when + Days.words(due.due());
    }
}
