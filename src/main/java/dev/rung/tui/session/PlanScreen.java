package dev.rung.tui.session;

import dev.rung.domain.Refusal;
import dev.rung.domain.coaching.GrowthBet;
import dev.rung.domain.coaching.GrowthPlan;
import dev.rung.domain.coaching.GrowthProgress;
import dev.rung.domain.person.Person;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.standing.State;
import dev.rung.domain.text.Amount;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.ladder.StateLook;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.GroupedList;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Prompt;
import dev.rung.tui.widget.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The growth bets of somebody, quarter by quarter, and how far each is. */
final class PlanScreen implements Screen {
    private static final int DETAIL = 8;
    private static final int LABEL = 10;
    private static final int BESIDE_FROM = 140;
    private static final String NOTHING =
            "No growth bet yet. n makes one: an expectation to move this quarter, and the evidence that would show it. Two or"
                    + " three are a plan.";

    private final Rung rung;
    private final Person person;
    private final GroupedList<GrowthProgress> list;
    private List<GrowthPlan> plans = List.of();

    PlanScreen(Rung rung, String personId) {
        this.rung = rung;
        this.person = rung.people()
                .byId(personId)
                .orElseThrow(() -> Refusal.usage("There is nobody with this id any more; 7 shows who there is."));
        this.list = new GroupedList<>(List.of(), p -> p.bet().id(), this::row, this::change);
        refresh();
    }

    @Override
    public void refresh() {
        plans = rung.plans().plans(person);
        list.show(plans.stream()
                .map(p -> new GroupedList.Group<>(
                        p.quarter().title() + (p.quarter().contains(rung.today()) ? ", now" : "") + ": " + p.words(),
                        p.bets().stream().map(b -> rung.plans().progress(b)).toList()))
                .toList());
    }

    @Override
    public String title() {
        return person.relation() == Person.Relation.ME ? "Your growth plan" : "Growth plan of " + person.name();
    }

    @Override
    public String about() {
        return "Two or three bets a quarter, each with an expectation to move and the evidence that would show it. How far one is"
                + " is read from the evidence; where it says nothing, reached wants words.";
    }

    @Override
    public List<Action> actions() {
        Optional<GrowthProgress> row = list.selected();
        boolean open =
                row.filter(p -> p.bet().outcome() == GrowthBet.Outcome.OPEN).isPresent();
        String why = row.isPresent() ? "it is settled; undo takes that back" : "there is no growth bet here";
        return Layers.of(
                List.of(
                        Action.of("bet.new", "new", () -> Next.show(BetForm.make(rung, person)), "n")
                                .about("Bet on an expectation to move; three a quarter at most"),
                        Action.of("bet.change", "change", () -> on(row, this::change), "c", "enter")
                                .about("Say it in other words")
                                .unless(open, why),
                        Action.of("bet.reach", "reached", () -> on(row, this::reach), "r")
                                .about("Say that it is reached; words are wanted where the evidence says nothing")
                                .unless(open, why),
                        Action.of("bet.drop", "drop", () -> on(row, this::drop), "d", "delete")
                                .about("Give it up, with the reason")
                                .unless(open, why),
                        Action.quiet("bet.copy", "copy", () -> on(row, PlanScreen::copy), "y")
                                .about("Copy the bet as a line")
                                .unless(row.isPresent(), why)),
                list.moves());
    }

    private static Next on(Optional<GrowthProgress> row, Function<GrowthProgress, Next> what) {
        return row.map(what).orElseGet(Next::stay);
    }

    private static Next copy(GrowthProgress progress) {
        return new Next.Copy(
                progress.bet().words() + " (" + progress.title() + "; shown by "
                        + progress.bet().shownBy() + ")",
                "the growth bet");
    }

    private Next change(GrowthProgress progress) {
        return progress.bet().outcome() == GrowthBet.Outcome.OPEN
                ? Next.show(BetForm.change(rung, person, progress.bet()))
                : Next.refuse("It is settled; undo takes that back.");
    }

    private Next reach(GrowthProgress progress) {
        GrowthBet bet = progress.bet();
        if (progress.moved()) {
            return reached(bet, "");
        }
        return Next.show(Prompt.reason(
                "Is it reached?",
                progress.title() + " is " + progress.words()
                        + ". Map the evidence that shows the bet, or say what does.",
                "what shows it",
                "it is reached",
                "The evidence does not show it; say in a sentence what does.",
                because -> reached(bet, because)));
    }

    private Next reached(GrowthBet bet, String because) {
        rung.plans().reach(bet.id(), because);
        refresh();
        return Next.say("Reached: “" + bet.words() + "”; u takes it back.");
    }

    private Next drop(GrowthProgress progress) {
        return Next.show(Prompt.reason(
                "Drop the growth bet",
                progress.bet().words(),
                "what it is dropped for",
                "drop it",
                "Say in a sentence why it is dropped.",
                reason -> {
                    rung.plans().drop(progress.bet().id(), reason);
                    refresh();
                    return Next.say("Dropped: “" + progress.bet().words() + "”; u takes it back.");
                }));
    }

    @Override
    public void draw(Canvas canvas) {
        int y = canvas.rows() >= 14 ? 1 : 0;
        int x = canvas.text(2, y, title(), Style.STRONG);
        GrowthPlan now = rung.plans().plan(person, Quarter.of(rung.today()));
        String none = now.bets().isEmpty() && !plans.isEmpty() ? now.quarter().title() + ": " + now.words() : "";
        canvas.text(x + 3, y, none, Style.MUTED, Math.max(0, canvas.columns() - x - 4));
        int top = y + (y > 0 ? 2 : 1);
        Canvas body = canvas.part(0, top, canvas.columns(), canvas.rows() - top);
        if (plans.isEmpty()) {
            body.prose(2, 0, NOTHING, Style.TEXT, body.columns() - 4);
        } else if (canvas.columns() >= BESIDE_FROM) {
            int left = canvas.columns() - Canvas.PROSE - 5;
            list.draw(body.part(0, 0, left, body.rows()));
            canvas.upright(left + 1, top, body.rows());
            detail(body.part(left + 4, 0, Canvas.PROSE, body.rows()));
        } else {
            int rows = Math.max(3, body.rows() - DETAIL - 1);
            list.draw(body.part(0, 0, body.columns(), rows));
            body.rule(rows);
            detail(body.part(2, rows + 1, body.columns() - 4, DETAIL));
        }
    }

    private void detail(Canvas canvas) {
        list.selected().ifPresent(progress -> {
            GrowthBet bet = progress.bet();
            Sheet sheet = new Sheet(canvas.columns());
            sheet.prose(0, bet.words(), 2, Style.STRONG);
            sheet.labelled("Moves", LABEL, progress.title() + ": " + progress.words(), 1, Style.TEXT);
            sheet.labelled("Shown by", LABEL, bet.shownBy(), 2, Style.TEXT);
            bet.settledOn()
                    .ifPresent(on -> sheet.labelled(
                            bet.outcome() == GrowthBet.Outcome.REACHED ? "Reached" : "Dropped",
                            LABEL,
                            Days.words(on) + (bet.reason().isEmpty() ? "" : ": " + bet.reason()),
                            2,
                            Style.TEXT));
            if (bet.outcome() == GrowthBet.Outcome.OPEN && !progress.missing().isEmpty()) {
                sheet.labelled("Missing", LABEL, progress.missing(), 2, Style.WARN);
            }
            String since = progress.since().isEmpty()
                    ? "no claim since " + Days.words(bet.madeOn())
                    : Amount.of(progress.since().size(), "claim") + " since " + Days.words(bet.madeOn())
                            + ", the newest: " + progress.since().get(0).title();
            sheet.labelled("Evidence", LABEL, since, 2, progress.since().isEmpty() ? Style.MUTED : Style.TEXT);
            sheet.draw(canvas, 0);
        });
    }

    private void row(Canvas canvas, GrowthProgress progress, boolean selected) {
        GrowthBet bet = progress.bet();
        State now = progress.now().orElse(State.NOT_APPLICABLE);
        boolean open = bet.outcome() == GrowthBet.Outcome.OPEN;
        String far = switch (bet.outcome()) {
            case OPEN -> progress.words();
            case REACHED -> "reached, " + progress.words();
            case DROPPED -> "dropped";
        };
        canvas.text(
                0, 0, open ? now.sign() : bet.outcome() == GrowthBet.Outcome.REACHED ? "✓" : "×", StateLook.style(now));
        Style style = progress.moved() ? Style.GOOD : Style.MUTED;
        int end = canvas.textEnding(canvas.columns() - 1, 0, far, style);
        canvas.text(2, 0, bet.words(), selected ? Style.STRONG : open ? Style.TEXT : Style.MUTED, end - 4);
    }
}
