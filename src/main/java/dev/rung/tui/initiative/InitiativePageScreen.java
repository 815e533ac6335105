package dev.rung.tui.initiative;

import dev.rung.domain.Refusal;
import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Picker;
import dev.rung.tui.widget.SideRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One initiative: where it stands, what it wants next, and below that one of its sides. */
final class InitiativePageScreen implements Screen {
    private static final int WHOLE_FROM = 14;
    private static final int AIRY_FROM = 30;

    private final Rung rung;
    private final String id;
    private final List<InitiativeTab> sides;
    private final BetText words;
    private final StageSteps steps;
    private Bet bet;
    private List<Initiative> followUps = List.of();
    private int shown;
    private boolean gone;

    /** @param side the title of the side to open at; {@code ""} for the one that matters at its stage */
    InitiativePageScreen(Rung rung, String idOrPart, String side, List<InitiativeTab> sides) {
        this.rung = rung;
        this.sides = sides;
        this.words = new BetText(rung);
        this.steps = new StageSteps(rung, this::refresh);
        this.bet = rung.initiatives().bet(idOrPart);
        this.id = bet.initiative().id();
        this.shown =
                Math.max(0, indexOf(side.isEmpty() ? mattering(bet.initiative().stage()) : side));
        refresh();
    }

    private int indexOf(String side) {
        for (int i = 0; i < sides.size(); i++) {
            if (sides.get(i).title().equalsIgnoreCase(side)) {
                return i;
            }
        }
        return -1;
    }

    /** The side where the work of a stage is done. */
    private static String mattering(Stage stage) {
        return switch (stage) {
            case IDEA -> "Checklist";
            case PROPOSED -> "One-pager";
            case COMMITTED, LAUNCHED -> "Launch";
            case REVIEWED, CLOSED -> "Postmortem";
            case DROPPED -> "History";
        };
    }

    /** What was deleted meanwhile, or taken back, is told instead of shown. */
    @Override
    public void refresh() {
        try {
            bet = rung.initiatives().bet(id);
            followUps = rung.initiatives().followUps(id);
            sides.forEach(side -> side.show(bet));
            gone = false;
        } catch (Refusal deleted) {
            gone = true;
        }
    }

    @Override
    public String title() {
        return bet.initiative().title();
    }

    @Override
    public String about() {
        return "One initiative with its sides: the checklist before the roadmap, the one-pager, the return, the chain from"
                + " work to money, the launch with"
                + " its looks back, the postmortem, the evidence it offers, its history. A stage is reached by what is"
                + " there; where that may be argued with, a written reason does.";
    }

    @Override
    public Next input(Input input) {
        return gone ? Next.pass() : sides.get(shown).input(input);
    }

    @Override
    public boolean restless() {
        return !gone && sides.get(shown).restless();
    }

    @Override
    public List<Action> actions() {
        if (gone) {
            return List.of();
        }
        return Layers.of(moves(), sides.get(shown).actions(), whole());
    }

    private List<Action> moves() {
        Optional<Stage> next = words.after(bet).stage();
        Optional<Stage> before = StageSteps.before(bet);
        Stage now = bet.initiative().stage();
        return List.of(
                forward(next, now),
                Action.quiet("initiative.back", "back a stage", () -> steps.back(bet), "<")
                        .about("Move it back to the stage it came from")
                        .unless(before.isPresent(), "an idea is where everything begins; D drops it"),
                Action.of("initiative.side", "side", () -> turn(1), "tab", "right")
                        .about("The next side"),
                Action.move("initiative.sideback", "the side before", () -> turn(-1), "shift-tab", "left"));
    }

    private Action forward(Optional<Stage> next, Stage now) {
        return next.isPresent()
                ? Action.of("initiative.forward", StageSteps.verb(next.get()), () -> steps.forward(bet), "s", ">")
                        .about("Move it to the next stage")
                : Action.quiet("initiative.forward", "next stage", Next::stay, "s", ">")
                        .about("Move it to the next stage")
                        .unless(false, "it is " + now.id() + "; nothing comes after that");
    }

    private List<Action> whole() {
        Initiative initiative = bet.initiative();
        boolean over = initiative.stage() == Stage.DROPPED || initiative.stage().compareTo(Stage.REVIEWED) >= 0;
        boolean family = !followUps.isEmpty() || initiative.followUpOf().isPresent();
        return List.of(
                Action.of("initiative.edit", "details", () -> Next.show(new DetailsScreen(rung, id)), "i")
                        .about("Edit title, owner, link and planned days"),
                Action.quiet("initiative.launch", "launch day", () -> Next.show(new LaunchPanel(rung, bet)), "L")
                        .about("Say on which day it reached customers, or is meant to")
                        .unless(initiative.stage() != Stage.DROPPED, "it was dropped; < brings it back"),
                Action.quiet("initiative.drop", "drop", () -> steps.to(bet, Stage.DROPPED), "D")
                        .about("Drop it, with the reason")
                        .unless(!over, "it is " + initiative.stage().id()),
                Action.quiet("initiative.rounds", "follow-ups", this::rounds, "f")
                        .about("The rounds before and after this one")
                        .unless(family, "no postmortem made a follow-up of it"),
                Action.quiet(
                                "initiative.copy",
                                "copy",
                                () -> new Next.Copy(
                                        InitiativeMarkdown.of(bet), "“" + initiative.title() + "” as Markdown"),
                                "y")
                        .about("Copy it as Markdown"));
    }

    private Next turn(int by) {
        return side(Math.floorMod(shown + by, sides.size()));
    }

    private Next side(int index) {
        shown = index;
        return Next.stay();
    }

    private Next rounds() {
        List<Initiative> all = new ArrayList<>();
        bet.initiative()
                .followUpOf()
                .ifPresent(before -> all.add(rung.initiatives().find(before)));
        all.addAll(followUps);
        return all.size() == 1
                ? open(all.get(0))
                : Next.show(Picker.one("Rounds before and after", all, Initiative::title, this::open)
                        .note(i -> i.stage().id()));
    }

    private Next open(Initiative other) {
        return Next.open(new Destination.InitiativePage(other.id(), ""));
    }

    @Override
    public void draw(Canvas canvas) {
        if (gone) {
            canvas.prose(2, 1, "This initiative is not there any more; esc goes back.", Style.MUTED, canvas.columns());
            return;
        }
        int y = canvas.rows() >= AIRY_FROM ? 1 : 0;
        y = canvas.rows() >= WHOLE_FROM ? head(canvas, y) : title(canvas, y);
        SideRow.draw(canvas, 2, y++, sides, shown, this::side);
        if (canvas.rows() >= WHOLE_FROM) {
            canvas.rule(y++);
        }
        sides.get(shown).draw(canvas.part(0, y, canvas.columns(), canvas.rows() - y));
    }

    /** What the sides have to say of the whole. */
    private String told() {
        return sides.stream()
                .map(InitiativeTab::told)
                .filter(t -> !t.isEmpty())
                .map(t -> " · " + t)
                .collect(Collectors.joining());
    }

    /** Title and stages in one row where they fit beside each other, else in two; days and what comes next below. */
    private int head(Canvas canvas, int top) {
        int room = canvas.columns() - 4;
        int line = StageLine.columns(bet);
        int y = title(canvas, top);
        if (DisplayWidth.of(title()) + 4 + line <= room) {
            StageLine.draw(canvas, canvas.columns() - 2 - line, top, bet, stage -> steps.to(bet, stage));
        } else {
            StageLine.draw(canvas, 2, y++, bet, stage -> steps.to(bet, stage));
        }
        String beside = told() + rounded();
        canvas.text(2, y++, words.facts(bet.initiative(), room - beside.length()) + beside, Style.MUTED, room);
        canvas.text(2, y++, words.next(bet), words.nextInk(bet) == Style.MUTED ? Style.TEXT : words.nextInk(bet), room);
        return canvas.rows() >= 18 ? y + 1 : y;
    }

    private int title(Canvas canvas, int y) {
        canvas.text(2, y, title(), Style.STRONG, canvas.columns() - 4);
        return y + 1;
    }

    private String rounded() {
        if (followUps.isEmpty()) {
            return bet.initiative().followUpOf().isPresent() ? " · f: the round before" : "";
        }
        return " · f: the round after";
    }
}
