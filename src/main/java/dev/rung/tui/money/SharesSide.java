package dev.rung.tui.money;

import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.money.Money;
import dev.rung.domain.team.CostPeriod;
import dev.rung.domain.team.Shares;
import dev.rung.domain.team.TeamCost;
import dev.rung.domain.team.TeamText;
import dev.rung.domain.text.MonthWords;
import dev.rung.service.InitiativeRow;
import dev.rung.service.InitiativeWindow;
import dev.rung.service.Rung;
import dev.rung.service.TeamService;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.LineField;
import dev.rung.tui.widget.Picker;
import dev.rung.tui.widget.Prompt;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** What takes which part of the team, month by month: rows are the takers, columns the months. */
final class SharesSide implements MoneyTab {
    private static final int MOST_BETS = 500;
    private static final int AIRY_FROM = 20;

    private final Rung rung;
    private final TeamService team;
    private ShareGrid grid;
    private TeamCost cost;

    SharesSide(Rung rung) {
        this.rung = rung;
        this.team = rung.team();
        this.cost = team.cost();
        this.grid = new ShareGrid(YearMonth.from(rung.today()));
    }

    @Override
    public String title() {
        return "Shares";
    }

    @Override
    public String about() {
        return "What of the team each bet takes. A share holds from its month on until you say otherwise. Declared"
                + " run-and-maintain work stands apart; what is left is allocated to nothing, and executives ask about it.";
    }

    @Override
    public void show() {
        cost = team.cost();
        grid.show(team.shares(), team::title);
    }

    @Override
    public List<Action> actions() {
        Optional<ShareGrid.Taker> taker = grid.selected();
        Action bet = Action.of("share.bet", "bet", this::pickBet, "n").about("Give a bet a share of the team");
        Action run = Action.of("share.run", "run-and-maintain", this::nameWork, "m")
                .about("Declare run-and-maintain work: support, upkeep");
        if (grid.isEmpty()) {
            return List.of(bet, run);
        }
        String nothing = "what is left belongs to nobody; n gives it to a bet";
        return List.of(
                Action.of(
                                "share.set",
                                "set from here on",
                                () -> taker.map(this::set).orElseGet(Next::stay),
                                "enter")
                        .about("Set the share from the month under the cursor on")
                        .unless(taker.isPresent(), nothing),
                Action.of(
                                "share.once",
                                "only here",
                                () -> taker.map(this::setOnce).orElseGet(Next::stay),
                                "o")
                        .about("Set the share of the month under the cursor alone")
                        .unless(taker.isPresent(), nothing),
                bet,
                run,
                Action.of("share.end", "end", () -> taker.map(this::end).orElseGet(Next::stay), "t")
                        .about("End the share from the month under the cursor on")
                        .unless(taker.isPresent(), nothing),
                Action.move("share.right", "month on", () -> grid.month(1), "right", "l"),
                Action.move("share.left", "month back", () -> grid.month(-1), "left", "h"),
                Action.move("share.quarter", "quarter on", () -> grid.month(3), "]"),
                Action.move("share.quarterback", "quarter back", () -> grid.month(-3), "["),
                Action.move("share.now", "this month", () -> grid.look(YearMonth.from(rung.today())), "0"),
                Action.move("share.down", "down", () -> grid.row(1), "down", "j"),
                Action.move("share.up", "up", () -> grid.row(-1), "up", "k"));
    }

    private Next pickBet() {
        InitiativeWindow window = rung.initiatives().window(EnumSet.complementOf(EnumSet.of(Stage.DROPPED)), "");
        List<Initiative> bets = window.rows(0, Math.min(MOST_BETS, window.count())).stream()
                .map(InitiativeRow::initiative)
                .toList();
        if (bets.isEmpty()) {
            return Next.refuse("There is no bet yet; 2 goes to the initiatives, n notes one there.");
        }
        return Next.show(Picker.one("Which bet takes a share?", bets, Initiative::title, this::setBet)
                .note(i -> i.stage().id()));
    }

    private Next setBet(Initiative bet) {
        return ask(new ShareGrid.Taker(bet.id(), Optional.of(bet.id()), bet.title()), false);
    }

    private Next nameWork() {
        LineField name = new LineField("").placeholder("Support");
        return Next.show(new Prompt(
                "Run-and-maintain work",
                "What keeps things running and needs no case: support, upkeep, upgrades. It is shown apart.",
                name,
                "go on",
                () -> name.text().isBlank()
                        ? Next.refuse("Name the work, for example Support.")
                        : ask(
                                new ShareGrid.Taker(
                                        "run/" + name.text().strip(),
                                        Optional.empty(),
                                        name.text().strip()),
                                false)));
    }

    private Next set(ShareGrid.Taker taker) {
        return ask(taker, false);
    }

    private Next setOnce(ShareGrid.Taker taker) {
        return ask(taker, true);
    }

    private Next end(ShareGrid.Taker taker) {
        keep(taker, BigDecimal.ZERO, Optional.empty());
        return Next.say("“" + taker.title() + "” takes nothing from " + MonthWords.brief(grid.month())
                + " on; u takes it back.");
    }

    private Next ask(ShareGrid.Taker taker, boolean once) {
        YearMonth month = grid.month();
        BigDecimal now = grid.shares().of(taker.key(), month);
        LineField percent = new LineField(now.signum() == 0 ? "" : TeamText.number(now)).placeholder("30");
        String left = TeamText.percent(grid.shares().left(month).add(now).min(Shares.WHOLE));
        return Next.show(new Prompt(
                "“" + taker.title() + "”, percent of the team",
                (once
                                ? "In " + MonthWords.brief(month) + " alone."
                                : "From " + MonthWords.brief(month) + " on, until a later month says otherwise.")
                        + " At most " + left + " is free then.",
                percent,
                "set it",
                () -> {
                    BigDecimal share = TeamText.share(percent.text());
                    keep(taker, share, once ? Optional.of(month) : Optional.empty());
                    return Next.say("“" + taker.title() + "” takes " + TeamText.percent(share) + "; u takes it back.");
                }));
    }

    private void keep(ShareGrid.Taker taker, BigDecimal percent, Optional<YearMonth> last) {
        if (taker.initiativeId().isPresent()) {
            team.share(rung.initiatives().find(taker.initiativeId().get()), percent, grid.month(), last);
        } else {
            team.run(taker.title(), percent, grid.month(), last);
        }
        show();
        grid.select(taker.key());
    }

    @Override
    public void draw(Canvas canvas) {
        if (grid.isEmpty()) {
            empty(canvas);
            return;
        }
        int bottom = canvas.rows() >= 10 ? 4 : 0;
        int top = canvas.rows() >= AIRY_FROM ? 1 : 0;
        grid.draw(canvas.part(0, top, canvas.columns(), canvas.rows() - top - bottom));
        if (bottom > 0) {
            Canvas below = canvas.part(0, canvas.rows() - bottom, canvas.columns(), bottom);
            below.rule(0);
            below.text(2, 1, grid.inWords(), Style.STRONG, canvas.columns() - 4);
            below.text(2, 2, money(), Style.MUTED, canvas.columns() - 4);
        }
    }

    /** What the cell under the cursor costs. */
    private String money() {
        if (cost.lines().isEmpty()) {
            return "What that costs is known once the team is typed, on the side Cost.";
        }
        if (cost.missing(CostPeriod.of(grid.month())).isPresent()) {
            return "What that costs is known once the rate is typed, on the side Cost.";
        }
        Money whole = cost.month(grid.month()).total();
        long part = BigDecimal.valueOf(whole.minor())
                .multiply(grid.percent())
                .movePointLeft(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        return TeamText.exact(new Money(part, whole.currency())) + " of " + TeamText.exact(whole) + " "
                + whole.currency() + " in " + MonthWords.brief(grid.month());
    }

    private static void empty(Canvas canvas) {
        canvas.text(2, 1, "WHAT DOES THE TEAM WORK ON?", Style.HEADING);
        int y = canvas.prose(
                2,
                3,
                "Say what part of the team each bet takes, from which month on. A rough share does: 40 %, 30 %, and 20 % to"
                        + " keep things running. What is left is allocated to nothing, and shows as such.",
                Style.TEXT,
                canvas.columns() - 4);
        int x = canvas.text(2, y + 1, "n", Style.ACCENT.withBold());
        canvas.text(x + 2, y + 1, "a bet and its share", Style.MUTED);
        x = canvas.text(2, y + 2, "m", Style.ACCENT.withBold());
        canvas.text(x + 2, y + 2, "run-and-maintain work, which needs no case", Style.MUTED);
    }
}
