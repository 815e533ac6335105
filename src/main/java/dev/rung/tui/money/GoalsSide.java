package dev.rung.tui.money;

import dev.rung.domain.Refusal;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.money.Driver;
import dev.rung.domain.team.Goal;
import dev.rung.domain.team.GoalLink;
import dev.rung.domain.team.TeamText;
import dev.rung.domain.text.Amount;
import dev.rung.service.InitiativeRow;
import dev.rung.service.InitiativeWindow;
import dev.rung.service.Rung;
import dev.rung.service.TeamService;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.GroupedList;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Picker;
import dev.rung.tui.widget.Question;
import dev.rung.tui.widget.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the company wants, period by period, and the bets that serve it. */
final class GoalsSide implements MoneyTab {
    private static final int MOST_BETS = 500;
    private static final int BRANCH = 15;
    private static final int BRANCH_FROM = 70;
    private static final int AIM_FROM = 54;
    private static final int BETS = 9;
    private static final int BESIDE_FROM = 110;

    private final Rung rung;
    private final TeamService team;
    private final GroupedList<Goal> list;
    private List<GoalLink> links = List.of();

    GoalsSide(Rung rung) {
        this.rung = rung;
        this.team = rung.team();
        this.list = new GroupedList<>(List.of(), Goal::id, this::row, this::edit);
    }

    @Override
    public String title() {
        return "Goals";
    }

    @Override
    public String about() {
        return "Goals are the company's, not yours: what leadership says it wants in a period. A bet that serves none has no"
                + " answer to “what is it for?”.";
    }

    @Override
    public void show() {
        links = team.links();
        Map<String, List<Goal>> periods = new LinkedHashMap<>();
        team.goals().stream()
                .sorted(Comparator.comparing(this::isOver)
                        .thenComparing(Goal::from, Comparator.reverseOrder())
                        .thenComparing(Goal::to)
                        .thenComparing(Goal::id))
                .forEach(g -> periods.computeIfAbsent(heading(g), p -> new ArrayList<>())
                        .add(g));
        list.show(periods.entrySet().stream()
                .map(e -> new GroupedList.Group<>(e.getKey(), e.getValue()))
                .toList());
    }

    private String heading(Goal goal) {
        String period = TeamText.period(goal.from(), goal.to());
        return isOver(goal) ? period + ", over" : period;
    }

    private boolean isOver(Goal goal) {
        return goal.to().isBefore(rung.today());
    }

    private List<Initiative> serving(Goal goal) {
        return links.stream()
                .filter(l -> l.goalId().equals(goal.id()))
                .map(l -> rung.initiatives().find(l.initiativeId()))
                .toList();
    }

    @Override
    public List<Action> actions() {
        Optional<Goal> goal = list.selected();
        Action add =
                Action.of("goal.add", "goal", () -> ask(Optional.empty()), "n").about("Write down a company goal");
        if (goal.isEmpty()) {
            return List.of(add);
        }
        List<Initiative> bets = serving(goal.get());
        return Layers.of(
                List.of(
                        add,
                        Action.of("goal.edit", "edit", () -> edit(goal.get()), "enter"),
                        Action.of("goal.bets", "bets", () -> pick(goal.get()), "b")
                                .about("Say which bets serve it, or that one does no more"),
                        Action.of("goal.open", "open a bet", () -> open(bets), "o")
                                .about("Open a bet that serves it")
                                .unless(!bets.isEmpty(), "no bet serves it yet; b links one"),
                        Action.quiet("goal.delete", "delete", () -> delete(goal.get()), "d", "delete")
                                .about("Delete a goal typed by mistake, with what serves it")),
                list.moves());
    }

    private Next ask(Optional<Goal> goal) {
        return Next.show(new EntryPanel(rung, new GoalAsk(rung, goal)));
    }

    private Next edit(Goal goal) {
        return ask(Optional.of(goal));
    }

    private static Next open(List<Initiative> bets) {
        return bets.size() == 1
                ? go(bets.get(0))
                : Next.show(Picker.one("Which bet?", bets, Initiative::title, GoalsSide::go));
    }

    private static Next go(Initiative bet) {
        return Next.open(new Destination.InitiativePage(bet.id(), ""));
    }

    private Next pick(Goal goal) {
        InitiativeWindow window = rung.initiatives().window(EnumSet.complementOf(EnumSet.of(Stage.DROPPED)), "");
        List<Initiative> bets = new ArrayList<>(serving(goal));
        List<String> serving = bets.stream().map(Initiative::id).toList();
        window.rows(0, Math.min(MOST_BETS, window.count())).stream()
                .map(InitiativeRow::initiative)
                .filter(i -> !serving.contains(i.id()))
                .forEach(bets::add);
        if (bets.isEmpty()) {
            return Next.refuse("There is no bet yet; 2 goes to the initiatives, n notes one there.");
        }
        return Next.show(Picker.one(
                        "Bets that serve “" + goal.title() + "”",
                        bets,
                        Initiative::title,
                        bet -> turn(bet, goal, serving))
                .note(i -> serving.contains(i.id())
                        ? "serves it; enter ends that"
                        : i.stage().id()));
    }

    private Next turn(Initiative bet, Goal goal, List<String> serving) {
        boolean ends = serving.contains(bet.id());
        if (ends) {
            team.unserve(bet, goal);
        } else {
            team.serve(bet, goal);
        }
        show();
        return Next.say("“" + bet.title() + "” serves “" + goal.title() + "”" + (ends ? " no more" : "")
                + "; u takes it back.");
    }

    private Next delete(Goal goal) {
        return Next.show(Question.yesNo(
                "Delete “" + goal.title() + "”",
                "A goal whose time is over stays as what was wanted then; only what was typed by mistake is deleted. u brings"
                        + " it back.",
                "delete it",
                () -> {
                    try {
                        team.delete(goal);
                    } catch (Refusal refusal) {
                        return Next.refuse(refusal.getMessage());
                    }
                    show();
                    return Next.say("Deleted “" + goal.title() + "”; u brings it back.");
                }));
    }

    private void row(Canvas canvas, Goal goal, boolean selected) {
        int end = canvas.columns() - 1;
        int serving =
                (int) links.stream().filter(l -> l.goalId().equals(goal.id())).count();
        canvas.textEnding(
                end, 0, serving == 0 ? "no bet" : Amount.of(serving, "bet"), serving == 0 ? Style.WARN : Style.MUTED);
        int x = end - BETS;
        if (canvas.columns() >= BRANCH_FROM) {
            x -= BRANCH;
            canvas.text(x, 0, branch(goal), Style.MUTED, BRANCH - 1);
        }
        if (canvas.columns() >= AIM_FROM) {
            int aim = canvas.columns() / 3;
            x -= aim;
            canvas.text(x, 0, aim(goal), Style.MUTED, aim - 2);
        }
        canvas.text(0, 0, goal.title(), selected ? Style.STRONG : Style.TEXT, x - 2);
    }

    private static String branch(Goal goal) {
        return goal.driver().map(Driver::title).orElse("Profit");
    }

    private static String aim(Goal goal) {
        String aim = (goal.metric() + " " + goal.target()).strip();
        return aim.isEmpty() ? "no metric" : aim;
    }

    @Override
    public void draw(Canvas canvas) {
        Optional<Goal> goal = list.selected();
        if (goal.isEmpty()) {
            empty(canvas);
            return;
        }
        if (canvas.columns() >= BESIDE_FROM) {
            int width = canvas.columns() * 3 / 5;
            list.draw(canvas.part(0, 1, width, canvas.rows() - 1));
            canvas.upright(width + 1, 0, canvas.rows());
            int room = Math.min(Canvas.PROSE, canvas.columns() - width - 5);
            detail(goal.get(), room).draw(canvas.part(width + 3, 1, room, canvas.rows() - 1), 0, 0);
            return;
        }
        Text text = detail(goal.get(), canvas.columns() - 4);
        int bottom = canvas.rows() >= 12 ? Math.min(text.rows() + 1, canvas.rows() / 2) : 0;
        list.draw(canvas.part(0, 1, canvas.columns(), canvas.rows() - 1 - bottom));
        if (bottom > 0) {
            Canvas below = canvas.part(0, canvas.rows() - bottom, canvas.columns(), bottom);
            below.rule(0);
            text.draw(below.part(2, 1, canvas.columns() - 4, bottom - 1), 0, 0);
        }
    }

    private Text detail(Goal goal, int columns) {
        Text text = new Text(columns);
        text.prose(goal.title(), Style.STRONG);
        text.prose(
                TeamText.period(goal.from(), goal.to()) + " · " + branch(goal) + " · "
                        + (goal.metric().isBlank() ? "no metric" : goal.metric())
                        + (goal.target().isBlank() ? ", no target" : " to " + goal.target()),
                Style.MUTED);
        List<Initiative> bets = serving(goal);
        if (bets.isEmpty()) {
            text.prose("No bet serves it; b says which do.", Style.WARN);
        }
        bets.forEach(
                b -> text.item("·", Style.FAINT, b.title() + "  " + b.stage().id(), Style.TEXT));
        return text;
    }

    private static void empty(Canvas canvas) {
        canvas.text(2, 1, "WHAT DOES THE COMPANY WANT?", Style.HEADING);
        int y = canvas.prose(
                2,
                3,
                "Write down the three or four goals leadership repeats: title, the number that says whether it is reached, the"
                        + " target, the period. Then say which bets serve each. A bet that serves none has no answer to"
                        + " “what is it for?”, and a goal nobody serves is a conversation to have.",
                Style.TEXT,
                canvas.columns() - 4);
        int x = canvas.text(2, y + 1, "n", Style.ACCENT.withBold());
        canvas.text(x + 2, y + 1, "a goal: “Keep more customers”, GRR to 92 %, Q4 2026", Style.MUTED);
    }
}
