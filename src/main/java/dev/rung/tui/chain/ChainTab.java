package dev.rung.tui.chain;

import dev.rung.domain.chain.Chain;
import dev.rung.domain.chain.ChainLink;
import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.money.Money;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.forecast.Sheet;
import dev.rung.tui.forecast.SheetView;
import dev.rung.tui.initiative.InitiativeTab;
import dev.rung.tui.widget.Layers;
import java.util.List;
import java.util.Optional;

/** How a bet becomes money for the company, link by link; each link leads to where it is written. */
public final class ChainTab implements InitiativeTab {
    private static final int MOST = 104;

    private final Rung rung;
    private final SheetView view = new SheetView();
    private final GoalChoice goals;
    private Optional<Bet> bet = Optional.empty();
    private Optional<Chain> chain = Optional.empty();
    private Optional<Money> cost = Optional.empty();

    public ChainTab(Rung rung) {
        this.rung = rung;
        this.goals = new GoalChoice(rung, () -> bet.ifPresent(this::show));
    }

    @Override
    public String title() {
        return "Chain";
    }

    @Override
    public void show(Bet other) {
        bet = Optional.of(other);
        chain = Optional.of(rung.chains().chain(other));
        cost = Optional.ofNullable(rung.chains().costs().get(other.initiative().id()));
    }

    /** Of an idea nobody asks yet how it becomes money, of what was dropped nobody does any more. */
    @Override
    public String told() {
        return chain.filter(c -> c.initiative().stage() != Stage.DROPPED && c.initiative().stage() != Stage.IDEA)
                .map(c -> "chain: " + c.brief())
                .orElse("");
    }

    @Override
    public List<Action> actions() {
        Optional<ChainLink> first = chain.flatMap(Chain::cause);
        return Layers.of(
                List.of(
                        Action.of(
                                        "chain.mend",
                                        "mend",
                                        () -> first.map(this::open).orElseGet(Next::stay),
                                        "m")
                                .about("Go where the first missing link is mended")
                                .unless(first.isPresent(), "every link holds"),
                        Action.of("chain.open", "open", view::open, "enter")
                                .about("Go where this link is written")
                                .unless(view.canOpen(), "there is nothing to open"),
                        Action.of("chain.goal", "goal", this::goal, "o")
                                .about("Choose a goal of the company it serves, or serves no more")),
                view.moves().stream().filter(a -> !a.id().endsWith("part")).toList());
    }

    private Next goal() {
        return bet.map(b -> goals.open(b.initiative())).orElseGet(Next::stay);
    }

    private Next open(ChainLink link) {
        String id = bet.orElseThrow().initiative().id();
        return switch (link.kind()) {
            case BEHAVIOUR -> Next.open(new Destination.OnePagerPage(id, OnePagerField.CHAIN.id()));
            case METRIC -> Next.open(new Destination.OnePagerPage(id, OnePagerField.METRIC.id()));
            case DRIVER, MONEY -> Next.open(new Destination.ForecastPage(id));
            case GOAL -> goal();
        };
    }

    @Override
    public void draw(Canvas canvas) {
        if (chain.isEmpty()) {
            return;
        }
        Sheet sheet = new Sheet(Math.min(MOST, canvas.columns() - 5));
        new ChainPicture(chain.get(), cost).draw(sheet, this::open, () -> Next.open(new Destination.MoneyPage("Tax")));
        view.show(List.of(sheet));
        view.draw(canvas, 0, true);
    }
}
