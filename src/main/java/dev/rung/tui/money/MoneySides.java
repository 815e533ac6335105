package dev.rung.tui.money;

import dev.rung.service.Rung;
import java.util.List;

/** The sides the team's money is shown from, in the order of the row. */
final class MoneySides {
    private MoneySides() {}

    /** New sides for a page; they show nothing yet. */
    static List<MoneyTab> of(Rung rung) {
        return List.of(
                new CostSide(rung),
                new SharesSide(rung),
                new GoalsSide(rung),
                new ReturnSide(rung),
                new TaxSide(rung),
                new TreeSide(rung),
                new DeskSide(rung));
    }
}
