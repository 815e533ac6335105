package dev.rung.tui.money;

import dev.rung.domain.chain.DriverTree;
import dev.rung.domain.chain.DriverTree.Hanging;
import dev.rung.domain.chain.TreePicture;
import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Money;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.forecast.Sheet;
import dev.rung.tui.forecast.SheetView;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import java.util.List;
import java.util.Optional;

/** Profit as the drivers make it, with the bets and goals that hang on each branch. */
final class TreeSide implements MoneyTab {
    private static final int MOST = Canvas.PROSE;
    private static final int MONEY = 20;

    private final Rung rung;
    private final SheetView view = new SheetView();
    private Optional<DriverTree> tree = Optional.empty();

    TreeSide(Rung rung) {
        this.rung = rung;
    }

    @Override
    public String title() {
        return "Tree";
    }

    @Override
    public String about() {
        return "The driver tree: profit is revenue less variable and fixed cost. Each bet hangs on the driver its newest"
                + " forecast names, with what it brought or is thought to bring a year; goals hang on theirs.";
    }

    @Override
    public void show() {
        tree = Optional.of(rung.chains().tree(rung.today()));
    }

    @Override
    public List<Action> actions() {
        return Layers.of(
                List.of(Action.of("tree.open", "open", view::open, "enter")
                        .about("The return of a bet, or the goal")
                        .unless(view.canOpen(), "nothing hangs here yet")),
                view.moves().stream().filter(a -> !a.id().endsWith("part")).toList());
    }

    @Override
    public void draw(Canvas canvas) {
        Sheet sheet = new Sheet(Math.min(MOST, canvas.columns() - 5));
        tree.ifPresent(t -> draw(sheet, t));
        view.show(List.of(sheet));
        view.draw(canvas, 0, true);
    }

    private void draw(Sheet sheet, DriverTree shown) {
        TreePicture.of(shown.root()).forEach(line -> line(sheet, line));
        sheet.heading("BESIDE PROFIT", "a loss that did not come is never added to it");
        TreePicture.of(shown.beside()).forEach(line -> line(sheet, line));
        if (!shown.inTheAir().isEmpty()) {
            sheet.heading("HANGS IN THE AIR", "no forecast names a driver");
            shown.inTheAir().forEach(h -> hanging(sheet, "", h, "Chain"));
        }
    }

    private static void line(Sheet sheet, TreePicture.Line line) {
        if (line.hanging().isPresent()) {
            hanging(sheet, line.branches(), line.hanging().get(), "Return");
            return;
        }
        DriverTree.Node node = line.node().orElseThrow();
        boolean bare = node.all().isEmpty();
        sheet.line(row -> {
            int x = row.text(0, 0, line.branches(), Style.FAINT);
            x = row.text(x, 0, node.sign().isEmpty() ? "" : node.sign() + " ", Style.MUTED);
            row.text(x, 0, node.title(), bare ? Style.MUTED : Style.STRONG);
        });
    }

    private static void hanging(Sheet sheet, String branches, Hanging hanging, String side) {
        sheet.stop(() -> open(hanging, side), row -> {
            int x = row.text(0, 0, branches, Style.FAINT);
            if (hanging instanceof Hanging.OfGoal goal) {
                x = row.text(x, 0, "◎ ", Style.ACCENT);
                String wanted = (goal.goal().metric() + " " + goal.goal().target()).strip();
                int room = row.columns() - x;
                x = row.text(x, 0, goal.title(), Style.ACCENT, room);
                row.text(x + 2, 0, wanted.isEmpty() ? "goal" : "goal: " + wanted, Style.MUTED, row.columns() - x - 2);
                return;
            }
            row.text(x, 0, hanging.title(), Style.TEXT, row.columns() - x - MONEY - 1);
            amount(row, hanging);
        });
    }

    private static void amount(Canvas row, Hanging hanging) {
        if (hanging instanceof Hanging.OfTeam team) {
            ending(row, team.month(), "a month");
        } else if (hanging instanceof Hanging.OfBet bet) {
            bet.amount()
                    .ifPresentOrElse(
                            m -> ending(row, m, bet.seen() ? "seen" : "forecast"),
                            () -> row.text(row.columns() - 8, 0, "none yet", Style.FAINT));
        }
    }

    private static void ending(Canvas row, Money money, String word) {
        int end = row.columns() - 9;
        row.text(end + 1, 0, word, word.equals("seen") ? Style.GOOD : Style.MUTED);
        String amount = Figures.brief(money);
        row.text(end - DisplayWidth.of(amount), 0, amount, Style.STRONG);
    }

    private static Next open(Hanging hanging, String side) {
        return hanging instanceof Hanging.OfBet bet
                ? Next.open(new Destination.InitiativePage(bet.initiativeId(), side))
                : Next.open(new Destination.MoneyPage(hanging instanceof Hanging.OfGoal ? "Goals" : "Cost"));
    }
}
