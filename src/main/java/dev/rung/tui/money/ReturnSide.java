package dev.rung.tui.money;

import dev.rung.domain.Refusal;
import dev.rung.domain.chain.TeamReturn;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.team.CostPeriod;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.forecast.Sheet;
import dev.rung.tui.forecast.SheetView;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** What came back on the team and is expected back, each kind of money by itself. */
final class ReturnSide implements MoneyTab {
    private static final int MOST = 104;
    private static final int USUAL = 12;
    private static final int CHOICES = 4;

    private final Rung rung;
    private final SheetView view = new SheetView();
    private int choice;
    private Optional<TeamReturn> returned = Optional.empty();
    private String trouble = "";

    ReturnSide(Rung rung) {
        this.rung = rung;
    }

    @Override
    public String title() {
        return "Return";
    }

    @Override
    public String about() {
        return "Contribution that came and that is expected, against what the team cost. Realised is what fell in the"
                + " period; the rest is a year's. Kinds are never added up, and a multiple is no ROI: 1.5x is 50 %.";
    }

    private CostPeriod period() {
        YearMonth now = YearMonth.from(rung.today());
        return switch (choice) {
            case 0 -> CostPeriod.trailing(now, USUAL);
            case 1 -> CostPeriod.of(now);
            case 2 -> CostPeriod.of(Quarter.of(rung.today()));
            default -> CostPeriod.ofYear(now.getYear());
        };
    }

    @Override
    public void show() {
        trouble = "";
        try {
            returned = Optional.of(rung.chains().returned(period()));
        } catch (Refusal refused) {
            returned = Optional.empty();
            trouble = refused.getMessage();
        }
    }

    @Override
    public List<Action> actions() {
        return Layers.of(
                List.of(
                        Action.of("return.open", "open", view::open, "enter")
                                .about("How a number comes about; of a bet its return")
                                .unless(view.canOpen(), "there is nothing to open yet"),
                        Action.of("return.period", "period", this::other, "p")
                                .about("Twelve months, this month, this quarter, this year")),
                view.moves().stream().filter(a -> !a.id().endsWith("part")).toList());
    }

    private Next other() {
        choice = (choice + 1) % CHOICES;
        show();
        return Next.stay();
    }

    @Override
    public void draw(Canvas canvas) {
        Sheet sheet = new Sheet(Math.min(MOST, canvas.columns() - 5));
        if (returned.isPresent()) {
            new ReturnPicture(returned.get()).draw(sheet);
        } else {
            sheet.prose(trouble, Style.WARN);
        }
        view.show(List.of(sheet));
        view.draw(canvas, 0, true);
    }
}
