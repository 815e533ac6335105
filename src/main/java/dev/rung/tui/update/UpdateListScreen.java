package dev.rung.tui.update;

import dev.rung.domain.text.MonthWords;
import dev.rung.domain.update.DueUpdate;
import dev.rung.domain.update.Update;
import dev.rung.domain.update.UpdateDraft;
import dev.rung.domain.update.UpdateSection;
import dev.rung.domain.writing.Finding;
import dev.rung.domain.writing.Severity;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Column;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Sheet;
import dev.rung.tui.widget.Table;
import dev.rung.tui.widget.Window;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The months with their pages, the newest first, and what is due. */
final class UpdateListScreen implements Screen {
    private static final int BESIDE_FROM = 150;
    private static final int DETAIL = 9;
    private static final int LEAST_LIST = 6;

    private final Rung rung;
    private final Table<Month> table;
    private final Map<YearMonth, PageReview> reviews = new HashMap<>();
    private List<Update> all = List.of();

    /** A month in the list, with its page where one was begun. */
    private record Month(YearMonth month, Optional<Update> page) {}

    UpdateListScreen(Rung rung) {
        this.rung = rung;
        this.table = new Table<>(
                List.of(
                        Column.fixed("Month", 14, m -> MonthWords.of(m.month())),
                        Column.fixed("State", 16, this::state).in(this::look),
                        Column.words("Headline", 20, 1, UpdateListScreen::headline),
                        Column.<Month>number(
                                        "Words",
                                        5,
                                        m -> review(m)
                                                .map(r -> Integer.toString(r.words()))
                                                .orElse(""))
                                .in(m -> review(m).filter(PageReview::tooLong).isPresent() ? Style.WARN : Style.MUTED)
                                .droppedAs(2),
                        Column.<Month>fixed("Findings", 22, this::findings)
                                .in(m -> m.page().filter(Update::sent).isPresent()
                                        ? Style.FAINT
                                        : review(m)
                                                .map(r -> FindingLook.gravest(r.findings()))
                                                .orElse(Style.FAINT))
                                .droppedAs(1)),
                Window.of(List.of()),
                Month::month,
                this::open);
        refresh();
    }

    @Override
    public void refresh() {
        all = rung.updates().all();
        reviews.clear();
        List<Month> months = new ArrayList<>();
        all.forEach(u -> months.add(new Month(u.month(), Optional.of(u))));
        if (!all.isEmpty()) {
            begin(months, thisMonth());
            rung.updates().due().map(DueUpdate::month).ifPresent(m -> begin(months, m));
        }
        months.sort(Comparator.comparing(Month::month).reversed());
        table.show(Window.of(months));
    }

    private static void begin(List<Month> months, YearMonth month) {
        if (months.stream().noneMatch(m -> m.month().equals(month))) {
            months.add(new Month(month, Optional.empty()));
        }
    }

    private YearMonth thisMonth() {
        return YearMonth.from(rung.today());
    }

    /** Of a page that is shown; kept until something changes. */
    private Optional<PageReview> review(Month row) {
        return row.page()
                .map(page -> reviews.computeIfAbsent(row.month(), m -> {
                    List<Update> earlier = all.stream()
                            .filter(u -> u.sent() && u.month().isBefore(m))
                            .toList();
                    return PageReview.of(page, earlier, rung.today());
                }));
    }

    private String state(Month row) {
        return row.page()
                .flatMap(Update::sentOn)
                .map(on -> "sent " + Days.words(on))
                .orElseGet(() -> (row.page().isPresent() ? "draft, " : "") + when(row.month()));
    }

    private String when(YearMonth month) {
        DueUpdate due = DueUpdate.of(month);
        return due.overdue(rung.today()) ? "overdue" : "due " + shortDay(due);
    }

    private static String shortDay(DueUpdate due) {
        String words = Days.words(due.due());
        return words.substring(0, words.length() - 5);
    }

    private Style look(Month row) {
        if (row.page().filter(Update::sent).isPresent()) {
            return Style.GOOD;
        }
        boolean waits = rung.today().isAfter(DueUpdate.of(row.month()).due().minusDays(DueUpdate.AHEAD_DAYS + 1L));
        return waits ? Style.WARN : Style.MUTED;
    }

    private static String headline(Month row) {
        return row.page()
                .map(p -> p.text(UpdateSection.HEADLINE).strip())
                .map(h -> h.isEmpty() ? "no headline yet" : h)
                .orElse("nothing is written yet; enter opens it, n drafts it");
    }

    private String findings(Month row) {
        return review(row)
                .map(r -> r.findings().isEmpty() ? "none" : FindingLook.counted(graver(r.findings())))
                .orElse("");
    }

    /** Hints are told where nothing graver is to be told. */
    private static List<Finding> graver(List<Finding> findings) {
        List<Finding> graver =
                findings.stream().filter(f -> f.severity() != Severity.HINT).toList();
        return graver.isEmpty() ? findings : graver;
    }

    @Override
    public String title() {
        return "Updates";
    }

    @Override
    public String about() {
        return "A page a month that ties the work to revenue, retention and cost, for executives who read it in five minutes."
                + " It is due on the last Monday of its month. " + UpdateDraft.RULE;
    }

    @Override
    public List<Action> actions() {
        Optional<Month> row = table.selected();
        Action scorecard = Action.of("update.scorecard", "scorecard", () -> Next.open(new Destination.Scorecard()), "m")
                .about("The metrics and their readings");
        YearMonth next = next();
        Action draft = Action.of("update.new", "draft " + MonthWords.of(next), () -> draft(next), "n")
                .about("Draft the page that is due, or this month's, from the records")
                .unless(
                        !rung.updates().find(next).map(Update::sent).orElse(false),
                        MonthWords.of(next) + " is sent, and the next month has not begun");
        if (row.isEmpty()) {
            return List.of(draft, scorecard);
        }
        YearMonth month = row.get().month();
        boolean there = row.get().page().isPresent();
        return Layers.of(
                List.of(
                        Action.of("update.open", "open", () -> open(row.get()), "enter"),
                        draft,
                        Action.of(
                                        "update.questions",
                                        "questions",
                                        () -> Next.open(new Destination.QuestionPage(month)),
                                        "w")
                                .about("What leadership will ask of this month"),
                        scorecard,
                        Action.of(
                                        "update.export",
                                        "export",
                                        () -> UpdateExport.open(
                                                rung, row.get().page().orElseThrow()),
                                        "x")
                                .about("Write the page to a file, as Markdown or HTML")
                                .unless(there, "nothing is written of this month yet")),
                table.moves());
    }

    /** The month whose page waits, else this one. */
    private YearMonth next() {
        return rung.updates().due().map(DueUpdate::month).orElse(thisMonth());
    }

    private Next draft(YearMonth month) {
        int filled = rung.updates().draft(month).filled().size();
        return Next.open(new Destination.UpdatePage(month))
                .saying(filled == 0 ? "The records have nothing new." : "Drafted from the records; u takes it back.");
    }

    private Next open(Month row) {
        return Next.open(new Destination.UpdatePage(row.month()));
    }

    @Override
    public void draw(Canvas canvas) {
        Optional<Month> row = table.selected();
        if (row.isEmpty()) {
            empty(canvas);
            return;
        }
        int top = canvas.rows() >= 30 ? 1 : 0;
        Canvas body = canvas.part(0, top, canvas.columns(), canvas.rows() - top);
        if (canvas.columns() >= BESIDE_FROM) {
            int left = canvas.columns() - Canvas.PROSE / 2 - 18;
            table.draw(body.part(0, 0, left, body.rows()));
            canvas.upright(left + 1, 0, canvas.rows());
            int room = canvas.columns() - left - 5;
            detail(row.get(), room).draw(body.part(left + 4, 0, room, body.rows()), 0);
        } else if (body.rows() >= LEAST_LIST + DETAIL) {
            int below = Math.max(DETAIL, body.rows() / 3);
            table.draw(body.part(0, 0, body.columns(), body.rows() - below));
            body.rule(body.rows() - below);
            detail(row.get(), body.columns() - 4)
                    .draw(body.part(2, body.rows() - below + 1, body.columns() - 4, below - 1), 0);
        } else {
            table.draw(body);
        }
    }

    private Sheet detail(Month row, int columns) {
        Sheet sheet = new Sheet(columns);
        sheet.line(
                0,
                List.of(
                        new Sheet.Run(MonthWords.of(row.month()) + "  ", Style.STRONG),
                        new Sheet.Run(state(row), look(row))));
        if (row.page().isEmpty()) {
            return sheet.prose(
                    "n drafts it from the records: the metrics, the initiatives with most money at stake, what was stopped, what"
                            + " was promised. You write over it what you know better.",
                    Style.TEXT);
        }
        sheet.prose(headline(row), Style.TEXT);
        PageReview review = review(row).orElseThrow();
        sheet.words(review.lengthWords(), review.tooLong() ? Style.WARN : Style.MUTED);
        if (review.findings().isEmpty()) {
            return sheet.words("Nothing to stumble over.", Style.GOOD);
        }
        FindingLook.brief(sheet, review.findings());
        return sheet;
    }

    private void empty(Canvas canvas) {
        canvas.text(2, 1, "ONE PAGE A MONTH, READ IN FIVE MINUTES", Style.HEADING);
        int y = canvas.prose(
                2,
                3,
                "An update tells executives what changed, in a sentence with a number; three to five metrics with last, now,"
                        + " target and why; what each initiative is worth and how we know; what was stopped; the decisions"
                        + " wanted, with their day; what was promised and what became of it. It answers their questions before"
                        + " they are asked.",
                Style.TEXT,
                canvas.columns() - 4);
        int x = canvas.text(2, y + 1, "n", Style.ACCENT.withBold());
        canvas.text(x + 2, y + 1, "drafts " + MonthWords.of(next()) + " from your records", Style.MUTED);
        x = canvas.text(2, y + 2, "m", Style.ACCENT.withBold());
        canvas.text(x + 2, y + 2, "puts the metrics on the scorecard it is told by; begin there", Style.MUTED);
    }
}
