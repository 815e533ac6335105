package dev.rung.tui.money;

import dev.rung.domain.Refusal;
import dev.rung.domain.chain.TranslationTax;
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

/** What work costs whose way to money nobody can tell: a month, its quarter, and twelve months of it. */
final class TaxSide implements MoneyTab {
    private static final int MOST = 104;
    private static final int TREND = 12;

    private final Rung rung;
    private final SheetView view = new SheetView();
    private YearMonth month;
    private Optional<TaxPicture> picture = Optional.empty();
    private String trouble = "";

    TaxSide(Rung rung) {
        this.rung = rung;
        this.month = YearMonth.from(rung.today());
    }

    @Override
    public String title() {
        return "Tax";
    }

    @Override
    public String about() {
        return "The translation tax stands for what executives pay to have work explained: the cost of work whose chain to"
                + " money is broken, and of the share allocated to nothing. Run-and-maintain work is declared and not"
                + " taxed. A month is judged on its last day, one that is not over by what is known today.";
    }

    @Override
    public void show() {
        trouble = "";
        try {
            TranslationTax trend = rung.chains().tax(CostPeriod.trailing(month, TREND));
            TranslationTax quarter = rung.chains().tax(CostPeriod.of(Quarter.of(month.atDay(1))));
            picture = Optional.of(new TaxPicture(month, trend, quarter, rung.today()));
        } catch (Refusal refused) {
            picture = Optional.empty();
            trouble = refused.getMessage();
        }
    }

    @Override
    public List<Action> actions() {
        boolean newest = !month.isBefore(YearMonth.from(rung.today()));
        return Layers.of(
                List.of(
                        Action.of("tax.open", "open", view::open, "enter")
                                .about("The chain of a bet; of a number, how it comes about")
                                .unless(view.canOpen(), "there is nothing to open yet"),
                        Action.of("tax.before", "month before", () -> to(month.minusMonths(1)), "[", "b")
                                .about("Show the month before"),
                        Action.of("tax.after", "month after", () -> to(month.plusMonths(1)), "]")
                                .about("Show the month after")
                                .unless(!newest, "what is to come is not judged yet")),
                view.moves().stream().filter(a -> !a.id().endsWith("part")).toList());
    }

    private Next to(YearMonth other) {
        month = other;
        show();
        return Next.stay();
    }

    @Override
    public void draw(Canvas canvas) {
        Sheet sheet = new Sheet(Math.min(MOST, canvas.columns() - 5));
        if (picture.isPresent()) {
            picture.get().draw(sheet, this::to);
        } else {
            sheet.prose(trouble, Style.WARN);
        }
        view.show(List.of(sheet));
        view.draw(canvas, 0, true);
    }
}
