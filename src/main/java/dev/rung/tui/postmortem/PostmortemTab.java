package dev.rung.tui.postmortem;

import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.DueReview;
import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.Landing;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.initiative.Postmortem.Week;
import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Money;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The looks back at a bet after 2, 6 and 12 weeks: those written with what they say, the others with their day. */
public final class PostmortemTab implements InitiativeTab {
    private static final int WEEKS = 10;
    private static final int LABEL = 13;

    private record Row(Week week, Optional<Postmortem> written, Optional<LocalDate> due) {}

    private final Rung rung;
    private final ListView<Row> list;
    private List<Row> rows = List.of();
    private Bet bet;

    public PostmortemTab(Rung rung) {
        this.rung = rung;
        this.bet = new Bet(
                Initiative.idea("", "nothing yet", "", rung.today()), OnePager.EMPTY, List.of(), List.of(), List.of());
        this.list = new ListView<>(Window.of(rows), Row::week, this::row, this::open);
    }

    @Override
    public String title() {
        return "Postmortem";
    }

    @Override
    public void show(Bet other) {
        boolean another = !bet.initiative().id().equals(other.initiative().id());
        bet = other;
        rows = Arrays.stream(Week.values())
                .map(week -> new Row(
                        week,
                        bet.postmortems().stream().filter(p -> p.week() == week).findFirst(),
                        bet.initiative().launchedOn().map(week::dueAfter)))
                .toList();
        list.show(Window.of(rows));
        if (another) {
            bet.pressingReview(rung.today())
                    .map(DueReview::week)
                    .or(() -> bet.latestPostmortem().map(Postmortem::week))
                    .ifPresent(week -> list.select(week.ordinal()));
        }
    }

    /** {@code due}, or {@code late}, while a look is; else {@code ""}. */
    @Override
    public String mark() {
        return bet.pressingReview(rung.today())
                .map(r -> switch (r.on(rung.today())) {
                    case UPCOMING -> "";
                    case DUE -> "due";
                    case OVERDUE -> "late";
                })
                .orElse("");
    }

    private Next open(Row row) {
        return Next.open(new Destination.PostmortemPage(
                bet.initiative().id(), OptionalInt.of(row.week().weeks())));
    }

    private Next followUp() {
        List<Initiative> rounds = rung.initiatives().followUps(bet.initiative().id());
        return rounds.isEmpty()
                ? FollowUpQuestion.ask(rung, iterating().orElseThrow())
                : Next.open(new Destination.InitiativePage(rounds.get(0).id(), ""));
    }

    private Optional<Postmortem> iterating() {
        return bet.latestPostmortem().filter(p -> p.decision().equals(Optional.of(Postmortem.Decision.ITERATE)));
    }

    @Override
    public List<Action> actions() {
        boolean launched = bet.initiative().launchedOn().isPresent();
        boolean written = !bet.postmortems().isEmpty();
        return Layers.of(
                List.of(
                        Action.of(
                                        "postmortem.open",
                                        list.selected().flatMap(Row::written).isPresent() ? "edit" : "look back",
                                        () -> list.selected().map(this::open).orElseGet(Next::stay),
                                        "enter")
                                .about("Write the selected look, or correct it")
                                .unless(launched, "it was not launched yet, so there is nothing to look back at"),
                        Action.of("postmortem.followup", "follow-up", this::followUp, "f")
                                .about("Make the next round with what was learned, or open it")
                                .unless(iterating().isPresent(), "the newest look does not say iterate"),
                        Action.of("postmortem.export", "export", () -> PostmortemExport.open(rung, bet), "x")
                                .about("Write the postmortem report to a file")
                                .unless(written, "no look is written yet")),
                list.moves());
    }

    @Override
    public void draw(Canvas canvas) {
        if (bet.initiative().launchedOn().isEmpty()) {
            canvas.prose(
                    2,
                    0,
                    "Once it reaches customers, looks after 2, 6 and 12 weeks become due by themselves: first health, then"
                            + " the leading indicator, then the outcome and the money.",
                    Style.MUTED,
                    canvas.columns() - 4);
            return;
        }
        list.draw(canvas.part(0, 0, canvas.columns(), Math.min(rows.size(), canvas.rows())));
        canvas.rule(rows.size());
        list.selected()
                .ifPresent(row -> detail(
                        canvas.part(2, rows.size() + 1, canvas.columns() - 4, canvas.rows() - rows.size() - 1), row));
    }

    private void row(Canvas canvas, Row row, boolean selected) {
        canvas.text(0, 0, row.week().words(), selected ? Style.STRONG : Style.TEXT);
        if (row.written().isPresent()) {
            Postmortem p = row.written().get();
            canvas.text(WEEKS, 0, Days.words(p.on()), Style.MUTED, 12);
            String words = numbers(p) + (p.decision().isPresent() ? "  " + LookWords.decision(p) : "");
            canvas.text(WEEKS + 13, 0, words, Style.TEXT, canvas.columns() - WEEKS - 14);
            return;
        }
        Optional<DueReview> due = bet.dueReviews(rung.today()).stream()
                .filter(d -> d.week() == row.week())
                .findFirst();
        String day = row.due().map(Days::words).orElse("");
        canvas.text(WEEKS, 0, day, Style.MUTED, 12);
        String words = due.map(d -> waiting(d)).orElse("not written; a later look answers for it");
        boolean late = due.filter(d -> d.on(rung.today()) != DueReview.Urgency.UPCOMING)
                .isPresent();
        canvas.text(WEEKS + 13, 0, words, late ? Style.WARN : Style.FAINT, canvas.columns() - WEEKS - 14);
    }

    private String waiting(DueReview due) {
        String words = due.words(rung.today());
        String when = words.substring(due.week().words().length()).replaceFirst("^,? ", "");
        return due.on(rung.today()) == DueReview.Urgency.OVERDUE ? when : "due " + when;
    }

    private static String numbers(Postmortem p) {
        List<String> all = new ArrayList<>();
        p.actual().map(Figures::brief).ifPresent(all::add);
        if (!p.metricActual().isBlank()) {
            all.add(p.metricActual());
        }
        return String.join(", ", all);
    }

    private void detail(Canvas canvas, Row row) {
        if (row.written().isEmpty()) {
            Sheet sheet = new Sheet(canvas.columns());
            sheet.prose(LookWords.purpose(row.week()), Style.MUTED);
            sheet.blank()
                    .prose("Four answers make it: what came, what worked, what did not, what changes.", Style.MUTED);
            sheet.draw(canvas, 0);
            return;
        }
        Postmortem p = row.written().get();
        int y = 0;
        Optional<Forecast> forecast = LookWords.forecast(bet);
        Optional<Double> actual = p.actual()
                .filter(a ->
                        forecast.filter(f -> f.currency().equals(a.currency())).isPresent())
                .map(Money::units);
        if (forecast.isPresent() && actual.isPresent()) {
            Style ink = LookWords.style(forecast.get(), actual.get());
            int width = Math.min(canvas.columns(), Canvas.PROSE);
            ForecastBar.draw(
                    canvas.part(0, 0, width, ForecastBar.ROWS), forecast.get().contribution(), actual);
            String words = Figures.brief(p.actual().orElseThrow()) + ": "
                    + Landing.words(actual.get(), forecast.get().contribution()) + "; "
                    + p.attribution().title();
            canvas.text(0, ForecastBar.ROWS, words, ink, canvas.columns());
            y = ForecastBar.ROWS + 2;
        }
        Sheet sheet = new Sheet(canvas.columns());
        said(sheet, "Decision", LookWords.decision(p));
        said(sheet, "Lesson", p.lesson());
        said(sheet, "Worked", p.worked());
        said(sheet, "Did not", p.didNot());
        said(sheet, "Changes", p.changes());
        said(
                sheet,
                "Assumptions",
                p.assumptions().stream()
                        .map(a -> a.outcome().word() + ": " + a.text())
                        .collect(Collectors.joining("\n")));
        said(sheet, "Cost", cost(p));
        sheet.draw(canvas.part(0, y, canvas.columns(), Math.max(0, canvas.rows() - y)), 0);
    }

    private static String cost(Postmortem p) {
        return p.costActual().map(Figures::brief).orElse("")
                + p.costPlanned().map(m -> ", planned " + Figures.brief(m)).orElse("");
    }

    private static void said(Sheet sheet, String label, String words) {
        if (!words.isBlank()) {
            sheet.labelled(label, LABEL, words.strip(), 6, Style.TEXT);
        }
    }
}
