package dev.rung.tui.update;

import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.team.Goal;
import dev.rung.domain.update.Metric;
import dev.rung.domain.update.MetricReading;
import dev.rung.domain.update.ScoredMetric;
import dev.rung.service.InitiativeRow;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.money.EntryPanel;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Column;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Picker;
import dev.rung.tui.widget.Table;
import dev.rung.tui.widget.Window;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The metrics the month is told by, with what was read of each, what it is meant to reach and which way is better. */
final class ScorecardScreen implements Screen {
    private static final int MOST_BETS = 500;
    private static final int BESIDE_FROM = 160;
    private static final int LEAST_LIST = 7;
    private static final int NUMBER = 8;
    private static final int MOST_NUMBER = 14;

    private final Rung rung;
    private final Table<MetricLook> table;
    private final SidePane side = new SidePane();
    private List<MetricLook> metrics = List.of();
    private boolean retired;
    private String under = "";

    ScorecardScreen(Rung rung) {
        this.rung = rung;
        this.table = new Table<>(
                List.of(
                        Column.<MetricLook>words(
                                        "Metric",
                                        18,
                                        3,
                                        m -> m.scored().metric().title())
                                .in(m -> gone(m) ? Style.FAINT : Style.TEXT)
                                .atMost(44),
                        Column.<MetricLook>fixed("Way", 12, MetricLook::spark)
                                .in(m -> Style.ACCENT)
                                .droppedAs(4),
                        number("Last", MetricLook::lastWords).in(m -> Style.MUTED),
                        number("Now", MetricLook::nowWords).in(m -> m.now().isPresent() ? Style.STRONG : Style.WARN),
                        Column.<MetricLook>fixed("", 6, MetricLook::moved).in(m -> MetricLook.movedLook(m.moved())),
                        number("Target", m -> m.aim().orElse("none"))
                                .in(m -> m.aim().isPresent() ? Style.TEXT : Style.WARN),
                        Column.<MetricLook>fixed("By", 11, MetricLook::by)
                                .in(m -> Style.MUTED)
                                .droppedAs(2),
                        number("Forecast", MetricLook::forecast).droppedAs(3),
                        Column.<MetricLook>fixed("Better", 6, MetricLook::better)
                                .in(m -> Style.MUTED)
                                .droppedAs(1)),
                Window.of(List.of()),
                m -> m.scored().metric().id(),
                this::read);
        refresh();
    }

    private static Column<MetricLook> number(String title, Function<MetricLook, String> text) {
        return new Column<>(title, text, m -> Style.TEXT, NUMBER, MOST_NUMBER, 1, true, 0);
    }

    private boolean gone(MetricLook look) {
        return !look.scored().active(rung.today());
    }

    @Override
    public void refresh() {
        List<ScoredMetric> shown =
                retired ? rung.scorecard().all() : rung.scorecard().active();
        metrics = shown.stream().map(m -> new MetricLook(m, rung.today())).toList();
        table.show(Window.of(metrics));
    }

    @Override
    public String title() {
        return "Scorecard";
    }

    @Override
    public String about() {
        return "The metrics by which the month is told. The first five go on the page, so the order is yours: J and K move one."
                + " A reading is never guessed: it has a day and a source. A target that moves stays visible as moved.";
    }

    @Override
    public List<Action> actions() {
        Optional<MetricLook> at = table.selected();
        Action add = Action.of("metric.add", "new metric", () -> ask(new MetricAsk(rung, Optional.empty())), "n")
                .about("Put a metric on the scorecard");
        Action all = Action.quiet("metric.retired", retired ? "hide retired" : "show retired", this::turnRetired, "z")
                .about("Show or hide the metrics that left the scorecard");
        if (at.isEmpty()) {
            return List.of(add, all);
        }
        MetricLook look = at.get();
        return side.focused()
                ? Layers.of(inHistory(look), side.moves())
                : Layers.of(onList(look, add, all), table.moves());
    }

    private List<Action> onList(MetricLook look, Action add, Action all) {
        boolean active = !gone(look);
        String off = "it is off the scorecard; D puts it back";
        ScoredMetric scored = look.scored();
        Metric metric = scored.metric();
        int place = metrics.indexOf(look);
        return List.of(
                Action.of("metric.read", "reading", () -> read(look), "enter", "r")
                        .about("Add what was read: value, day, forecast, why"),
                Action.of("metric.target", "target", () -> ask(new TargetAsk(rung, scored)), "t")
                        .about("Say what it is meant to reach, and by when"),
                add,
                Action.of("metric.edit", "edit", () -> ask(new MetricAsk(rung, Optional.of(metric))), "e")
                        .about("Title, which way is better, source"),
                Action.of("metric.history", "history", () -> side.focus(true), "tab")
                        .about("Go through its readings, to correct one or take it back")
                        .unless(!scored.readings().isEmpty(), "nothing was read of it yet"),
                Action.of("metric.link", "open its bet or goal", () -> link(metric), "o")
                        .unless(
                                metric.initiativeId().isPresent()
                                        || metric.goalId().isPresent(),
                                "no bet and no goal is linked; b and l link one"),
                Action.quiet("metric.bet", "bet", () -> pickBet(metric), "b")
                        .about("Say which initiative is meant to move it"),
                Action.quiet("metric.goal", "goal", () -> pickGoal(metric), "l")
                        .about("Say which company goal it tells of"),
                Action.quiet("metric.down", "move down", () -> move(metric, 1), "J", "alt-down")
                        .unless(active && place < metrics.size() - 1, active ? "it is the last one" : off),
                Action.quiet("metric.up", "move up", () -> move(metric, -1), "K", "alt-up")
                        .unless(active && place > 0, active ? "it is the first one" : off),
                Action.quiet("metric.retire", active ? "retire" : "put back", () -> retire(look), "D", "delete")
                        .about(
                                active
                                        ? "Take it off the scorecard; its readings stay"
                                        : "Put it back on the scorecard"),
                all);
    }

    private List<Action> inHistory(MetricLook look) {
        List<MetricReading> readings = MetricSheet.readings(look);
        Optional<MetricReading> at =
                side.chosen() < readings.size() ? Optional.of(readings.get(side.chosen())) : Optional.empty();
        Metric metric = look.scored().metric();
        return List.of(
                Action.of("reading.edit", "correct", () -> correct(metric, at), "enter", "e")
                        .about("Correct this reading")
                        .unless(at.isPresent(), "nothing was read of it yet"),
                Action.of("reading.delete", "take back", () -> forget(metric, at), "d", "delete")
                        .about("Take this reading back")
                        .unless(at.isPresent(), "nothing was read of it yet"),
                Action.of("reading.back", "back to the metrics", () -> side.focus(false), "tab", "esc", "shift-tab"));
    }

    private Next ask(EntryPanel.Ask ask) {
        return Next.show(new EntryPanel(rung, ask));
    }

    private Next read(MetricLook look) {
        return ask(new ReadingAsk(rung, look.scored().metric(), Optional.empty()));
    }

    private Next correct(Metric metric, Optional<MetricReading> reading) {
        return reading.map(r -> ask(new ReadingAsk(rung, metric, reading))).orElseGet(Next::stay);
    }

    private Next forget(Metric metric, Optional<MetricReading> reading) {
        return reading.map(r -> {
                    rung.scorecard().forgetReading(metric.id(), r.on());
                    refresh();
                    return Next.say("Took back the reading of " + Days.words(r.on()) + "; u brings it back.");
                })
                .orElseGet(Next::stay);
    }

    private Next turnRetired() {
        retired = !retired;
        refresh();
        return Next.stay();
    }

    private Next move(Metric metric, int by) {
        rung.scorecard().move(metric.id(), by);
        refresh();
        return Next.stay();
    }

    private Next retire(MetricLook look) {
        Metric metric = look.scored().metric();
        boolean off = !gone(look);
        if (off) {
            rung.scorecard().retire(metric.id());
        } else {
            rung.scorecard().restore(metric.id());
        }
        refresh();
        return Next.say("“" + metric.title() + "” is " + (off ? "off the scorecard; z shows it," : "back;")
                + " u takes it back.");
    }

    private Next link(Metric metric) {
        Optional<Next> bet = metric.initiativeId().map(i -> Next.open(new Destination.InitiativePage(i, "")));
        return bet.orElseGet(() -> Next.open(new Destination.MoneyPage("Goals")));
    }

    private Next pickBet(Metric metric) {
        List<Optional<Initiative>> bets = new ArrayList<>();
        rung.initiatives().window(EnumSet.complementOf(EnumSet.of(Stage.DROPPED)), "").rows(0, MOST_BETS).stream()
                .map(InitiativeRow::initiative)
                .forEach(i -> bets.add(Optional.of(i)));
        if (metric.initiativeId().isPresent()) {
            bets.add(0, Optional.empty());
        }
        if (bets.isEmpty()) {
            return Next.refuse("There is no bet yet; 2 goes to the initiatives, n notes one there.");
        }
        return Next.show(Picker.one(
                "Which bet is meant to move “" + metric.title() + "”?",
                bets,
                b -> b.map(Initiative::title).orElse("none"),
                b -> linked(metric, metric.goalId(), b.map(Initiative::id))));
    }

    private Next pickGoal(Metric metric) {
        List<Optional<Goal>> goals = new ArrayList<>();
        rung.team().goals().forEach(g -> goals.add(Optional.of(g)));
        if (metric.goalId().isPresent()) {
            goals.add(0, Optional.empty());
        }
        if (goals.isEmpty()) {
            return Next.refuse("There is no company goal yet; 8 goes to the money, its side Goals writes one down.");
        }
        return Next.show(Picker.one(
                "Which goal does “" + metric.title() + "” tell of?",
                goals,
                g -> g.map(Goal::title).orElse("none"),
                g -> linked(metric, g.map(Goal::id), metric.initiativeId())));
    }

    private Next linked(Metric m, Optional<String> goal, Optional<String> bet) {
        rung.scorecard()
                .edit(new Metric(m.id(), m.title(), m.better(), m.source(), goal, bet, m.place(), m.retiredOn()));
        refresh();
        return Next.say("Linked; o opens it, u takes it back.");
    }

    @Override
    public void draw(Canvas canvas) {
        Optional<MetricLook> at = table.selected();
        if (at.isEmpty()) {
            empty(canvas);
            return;
        }
        String now = at.get().scored().metric().id();
        if (!now.equals(under)) {
            under = now;
            side.toTop();
        }
        int top = canvas.rows() >= 30 ? 1 : 0;
        Canvas body = canvas.part(0, top, canvas.columns(), canvas.rows() - top);
        if (canvas.columns() >= BESIDE_FROM) {
            int width = canvas.columns() - 66;
            table.draw(body.part(0, 0, width, body.rows()), !side.focused());
            canvas.upright(width + 1, 0, canvas.rows());
            history(body.part(width + 2, 0, canvas.columns() - width - 2, body.rows()), at.get());
            return;
        }
        int list = Math.max(LEAST_LIST, Math.min(metrics.size() + 2, body.rows() / 2));
        table.draw(body.part(0, 0, body.columns(), list), !side.focused());
        if (body.rows() > list + 3) {
            body.rule(list);
            history(body.part(0, list + 1, body.columns(), body.rows() - list - 1), at.get());
        }
    }

    private void history(Canvas canvas, MetricLook look) {
        int columns = Math.min(Canvas.PROSE, canvas.columns() - SidePane.BESIDE_TEXT);
        side.draw(canvas, MetricSheet.of(rung, look, columns), stop -> side.focus(true));
    }

    private void empty(Canvas canvas) {
        canvas.text(2, 1, "WHICH NUMBERS TELL YOUR MONTH?", Style.HEADING);
        int y = canvas.prose(
                2,
                3,
                "Three to five metrics of revenue, retention, cost or behaviour, the same every month: each with its last value,"
                        + " its value now, the target with its day and a line that says why it moved. The first five go on the"
                        + " monthly page.",
                Style.TEXT,
                canvas.columns() - 4);
        int x = canvas.text(2, y + 1, "n", Style.ACCENT.withBold());
        canvas.text(x + 2, y + 1, "a metric: “Churn of small teams”, down is better, read from billing", Style.MUTED);
    }
}
