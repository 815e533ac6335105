package dev.rung.tui.initiative;

import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.DueReview;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.text.Amount;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.ListView;
import dev.rung.tui.widget.Window;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** When a bet reached customers, and the three looks back that follow from it. */
public final class LaunchTab implements InitiativeTab {
    private static final int ROWS = 3;

    private final Rung rung;
    private final ListView<Postmortem.Week> looks;
    private Optional<Bet> shown = Optional.empty();
    private boolean chosen;

    public LaunchTab(Rung rung) {
        this.rung = rung;
        this.looks = new ListView<Postmortem.Week>(
                        Window.of(Arrays.asList(Postmortem.Week.values())), week -> week, this::look, this::open)
                .rowHeight(ROWS);
    }

    @Override
    public String title() {
        return "Launch";
    }

    @Override
    public String mark() {
        return shown.flatMap(bet -> bet.pressingReview(rung.today()))
                .filter(d -> !d.due().isAfter(rung.today()))
                .map(d -> "!")
                .orElse("");
    }

    @Override
    public void show(Bet bet) {
        shown = Optional.of(bet);
        if (!chosen) {
            chosen = true;
            bet.pressingReview(rung.today())
                    .ifPresent(d -> looks.select(d.week().ordinal()));
        }
    }

    private boolean launched() {
        return shown.flatMap(bet -> bet.initiative().launchedOn()).isPresent();
    }

    @Override
    public List<Action> actions() {
        String day = launched() ? "correct the launch" : "launch day";
        Action open = Action.of(
                        "postmortem.open",
                        "postmortem",
                        () -> looks.selected().map(this::open).orElseGet(Next::stay),
                        "enter")
                .about("Look back: open the postmortem of the selected week")
                .unless(launched(), "it was not launched yet; L says on which day it was");
        boolean next =
                shown.filter(bet -> bet.initiative().stage() == Stage.COMMITTED).isPresent();
        Action launch = Action.of(
                        "initiative.launch",
                        day,
                        () -> shown.map(bet -> Next.show(new LaunchPanel(rung, bet)))
                                .orElseGet(Next::stay),
                        "L")
                .about("Say on which day it reached customers, or is meant to");
        // On its way to the launch the page's own key for the next stage asks for the day, too.
        return Layers.of(
                launched() ? List.of(open, launch) : List.of(next ? quiet(launch) : launch, quiet(open)),
                looks.moves());
    }

    private static Action quiet(Action a) {
        return new Action(a.id(), a.keys(), a.label(), a.about(), Action.Rank.HELP, a.disabledBecause(), a.run());
    }

    private Next open(Postmortem.Week week) {
        if (!launched()) {
            return Next.refuse("It was not launched yet; L says on which day it was.");
        }
        return shown.map(bet -> Next.open(
                        new Destination.PostmortemPage(bet.initiative().id(), OptionalInt.of(week.weeks()))))
                .orElseGet(Next::stay);
    }

    @Override
    public void draw(Canvas canvas) {
        shown.ifPresent(bet -> draw(canvas, bet));
    }

    private void draw(Canvas canvas, Bet bet) {
        int room = Math.min(Canvas.PROSE, canvas.columns() - 4);
        int y = canvas.prose(2, 1, day(bet.initiative()), Style.TEXT, room);
        Optional<String> forecast = BetText.forecast(bet);
        if (launched() && forecast.isPresent() && canvas.rows() >= y + 3 * ROWS) {
            String actual = BetText.actual(bet).map(a -> "; came in at " + a).orElse("; no actual yet");
            y = canvas.prose(2, y, "Forecast " + forecast.get() + actual + ".", Style.MUTED, room);
        }
        int top = canvas.rows() - y - 1 >= Postmortem.Week.values().length * ROWS ? y + 1 : y;
        looks.draw(canvas.part(0, top, Math.min(canvas.columns(), room + 4), canvas.rows() - top), launched());
    }

    private String day(Initiative initiative) {
        LocalDate today = rung.today();
        if (initiative.launchedOn().isPresent()) {
            LocalDate day = initiative.launchedOn().get();
            return "Reached customers " + Days.words(day) + ", " + Days.from(today, day)
                    + initiative.launchOn().map(plan -> against(plan, day)).orElse("") + ".";
        }
        return initiative
                .launchOn()
                .map(plan -> "Planned for " + Days.words(plan) + ", " + Days.from(today, plan)
                        + ". Once it is out, L says on which day, and three looks back fall due by themselves.")
                .orElse("No launch yet, planned or happened. L says when; from that day three looks back fall due by"
                        + " themselves.");
    }

    private static String against(LocalDate plan, LocalDate day) {
        long late = ChronoUnit.DAYS.between(plan, day);
        return late == 0
                ? ", as planned"
                : "; planned for " + Days.words(plan) + ", " + Amount.of(Math.abs(late), "day")
                        + (late > 0 ? " earlier" : " later");
    }

    /** What is looked at after so many weeks. */
    private static String about(Postmortem.Week week) {
        return switch (week) {
            case TWO -> "Health: adoption, defects, guardrails. No verdict yet.";
            case SIX -> "The leading indicator against the forecast.";
            case TWELVE -> "Outcome and money against the forecast; the decision.";
        };
    }

    private void look(Canvas canvas, Postmortem.Week week, boolean selected) {
        shown.ifPresent(bet -> {
            canvas.text(0, 0, week.weeks() + " weeks", selected && launched() ? Style.STRONG : Style.TEXT);
            canvas.text(10, 1, about(week), Style.MUTED, canvas.columns() - 10);
            Optional<Postmortem> written =
                    bet.postmortems().stream().filter(p -> p.week() == week).reduce((earlier, later) -> later);
            Optional<LocalDate> due = bet.initiative().launchedOn().map(week::dueAfter);
            int x = canvas.text(10, 0, due.map(Days::words).orElse("after the launch"), Style.MUTED) + 2;
            if (written.isPresent()) {
                x = canvas.text(x, 0, "✓ ", Style.GOOD);
                canvas.text(x, 0, "written " + Days.words(written.get().on()), Style.TEXT);
            } else {
                state(canvas, x, bet, week);
            }
        });
    }

    private void state(Canvas canvas, int x, Bet bet, Postmortem.Week week) {
        Optional<DueReview> open = bet.dueReviews(rung.today()).stream()
                .filter(d -> d.week() == week)
                .findFirst();
        if (open.isPresent()) {
            DueReview look = open.get();
            canvas.text(x, 0, state(look), InitiativeLine.ink(look, rung.today()));
        } else if (launched()) {
            canvas.text(x, 0, "answered by a later look", Style.FAINT);
        }
    }

    private String state(DueReview look) {
        return look.due().isAfter(rung.today())
                ? Days.from(rung.today(), look.due())
                : "! due " + Days.from(rung.today(), look.due());
    }
}
