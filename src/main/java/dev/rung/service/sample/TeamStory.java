package dev.rung.service.sample;

import static dev.rung.domain.team.CostLine.Every.MONTH;
import static dev.rung.domain.team.CostLine.Every.ONCE;
import static dev.rung.domain.team.CostLine.Every.YEAR;

import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Money;
import dev.rung.domain.team.CostLine;
import dev.rung.domain.team.CostLine.Every;
import dev.rung.domain.team.CostLine.Kind;
import dev.rung.domain.team.ExchangeRate;
import dev.rung.domain.team.Goal;
import dev.rung.domain.team.GoalLink;
import dev.rung.domain.team.Margin;
import dev.rung.domain.team.TeamShare;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The trials and billing team over eighteen months: somebody leaves, somebody comes, one tool is paid in dollars. At first
 * nobody says what the work is for; goal by goal and bet by bet the chain is mended.
 *
 * <p>Months are told in months before this one, so a share may begin some days before the work it stands for.
 */
final class TeamStory {
    private static final BigDecimal LOAD = new BigDecimal("1.30");
    private static final int BEGAN = 17;
    private static final String UPKEEP = "Billing upkeep and tax updates";

    private final Calendar calendar;
    private final Ids ids;
    private final List<ToldBet> bets;

    private TeamStory(Calendar calendar, Ids ids, List<ToldBet> bets) {
        this.calendar = calendar;
        this.ids = ids;
        this.bets = bets;
    }

    static TeamBooks told(Calendar calendar, Ids ids, List<ToldBet> bets) {
        TeamStory story = new TeamStory(calendar, ids, bets);
        List<Goal> goals = story.goals();
        return new TeamBooks(story.lines(), story.rates(), story.margins(), story.shares(), goals, story.links(goals));
    }

    private List<CostLine> lines() {
        return List.of(
                people("Product manager", "1", 104_000, BEGAN, Optional.empty()),
                people("Designer", "1", 98_000, BEGAN, Optional.empty()),
                people("Engineer", "4", 118_000, BEGAN, Optional.empty()),
                people("Staff engineer, ledger", "1", 142_000, BEGAN, Optional.of(11)),
                people("Engineer, payments", "1", 121_000, 8, Optional.empty()),
                people("Data analyst", "0.5", 96_000, 14, Optional.empty()),
                expense("Cloud and payment sandbox", 6_400, "EUR", MONTH, BEGAN, Optional.empty()),
                expense("Experiment and analytics tool", 3_000, "USD", MONTH, BEGAN, Optional.empty()),
                expense("Translations for four countries", 21_000, "EUR", YEAR, 12, Optional.empty()),
                expense("Audit of the new ledger", 18_000, "EUR", ONCE, 5, Optional.empty()));
    }

    private CostLine people(String role, String number, int salary, int fromMonth, Optional<Integer> lastMonth) {
        return line(Kind.PEOPLE, role, new BigDecimal(number), salary, "EUR", YEAR, LOAD, fromMonth, lastMonth);
    }

    private CostLine expense(
            String title, int amount, String currency, Every every, int fromMonth, Optional<Integer> lastMonth) {
        Optional<Integer> last = every == ONCE ? Optional.of(fromMonth) : lastMonth;
        return line(Kind.EXPENSE, title, BigDecimal.ONE, amount, currency, every, BigDecimal.ONE, fromMonth, last);
    }

    private CostLine line(
            Kind kind,
            String title,
            BigDecimal number,
            int amount,
            String currency,
            Every every,
            BigDecimal load,
            int fromMonth,
            Optional<Integer> lastMonth) {
        LocalDate from = month(fromMonth).atDay(1);
        return new CostLine(
                ids.of(from, "line " + title),
                kind,
                title,
                number,
                new Money(amount * 100L, currency),
                every,
                load,
                from,
                every == ONCE ? Optional.of(from) : lastMonth.map(m -> month(m).atEndOfMonth()));
    }

    private List<ExchangeRate> rates() {
        return List.of(rate(BEGAN, "0.93"), rate(9, "0.90"), rate(3, "0.87"));
    }

    private ExchangeRate rate(int monthsAgo, String rate) {
        return new ExchangeRate("USD", "EUR", month(monthsAgo).atDay(1), new BigDecimal(rate));
    }

    private List<Margin> margins() {
        return List.of(
                new Margin(month(BEGAN).atDay(1), new BigDecimal("0.78"), "controlling, plan of the year before"),
                new Margin(month(6).atDay(1), new BigDecimal("0.80"), "controlling, Claire Dubois"));
    }

    /** In percent of the team, from the month on; what is not given to anything is left. */
    private List<TeamShare> shares() {
        List<TeamShare> shares = new ArrayList<>();
        run(shares, 14, 15);
        bet(shares, PaymentBets.retries(), 17, 20, 16, 60, 14, 25, 13, 10, 12, 5, 11, 0);
        bet(shares, PriceBets.usagePrice(), 13, 40, 12, 60, 11, 0);
        bet(shares, TrialBets.lateCard(), 11, 20, 10, 30, 9, 35, 8, 20, 6, 0);
        bet(shares, CheckoutBets.wallets(), 8, 20, 7, 30, 6, 25, 5, 5, 3, 0);
        bet(shares, PaymentBets.expiredCards(), 6, 30, 5, 40, 4, 15, 3, 10, 0, 5);
        bet(shares, CheckoutBets.onePage(), 5, 10, 4, 30, 3, 40, 0, 5);
        bet(shares, PriceBets.annualPlan(), 5, 5, 4, 10, 3, 15, 2, 20, 1, 12);
        bet(shares, CheckoutBets.paperInvoices(), 3, 3);
        bet(shares, TrialBets.lateCardAgain(), 1, 13, 0, 50);
        bet(shares, PaymentBets.secondProvider(), 0, 3);
        return shares;
    }

    private void run(List<TeamShare> shares, int monthsAgo, int percent) {
        YearMonth from = month(monthsAgo);
        shares.add(new TeamShare(
                ids.of(from.atDay(1), "share " + UPKEEP), Optional.empty(), UPKEEP, from, BigDecimal.valueOf(percent)));
    }

    /** @param steps months before this one and percent from then on, in turn */
    private void bet(List<TeamShare> shares, BetStory story, int... steps) {
        String id = idOf(story);
        for (int i = 0; i < steps.length; i += 2) {
            YearMonth from = month(steps[i]);
            shares.add(new TeamShare(
                    ids.of(from.atDay(1), "share " + story.title()),
                    Optional.of(id),
                    "",
                    from,
                    BigDecimal.valueOf(steps[i + 1])));
        }
    }

    private List<Goal> goals() {
        return List.of(
                goal("Fewer firms leave us", "monthly churn", "2.6 %", Driver.RETENTION, 15, -1),
                goal("More trials become customers", "trial-to-paid", "13.8 %", Driver.CONVERSION, 12, -4),
                goal(
                        "A fifth of new firms pays a year ahead",
                        "annual share of new firms",
                        "21 %",
                        Driver.RETENTION,
                        7,
                        -4),
                goal(
                        "It costs us less to serve a firm",
                        "cost to serve a firm a month",
                        "€9.20",
                        Driver.COST_TO_SERVE,
                        6,
                        -5));
    }

    private Goal goal(String title, String metric, String target, Driver driver, int fromMonth, int lastMonth) {
        LocalDate from = month(fromMonth).atDay(1);
        return new Goal(
                ids.of(from, "goal " + title),
                title,
                metric,
                target,
                Optional.of(driver),
                from,
                month(lastMonth).atEndOfMonth());
    }

    private List<GoalLink> links(List<Goal> goals) {
        return List.of(
                link(PaymentBets.retries(), goals.get(0), 445),
                link(TrialBets.lateCard(), goals.get(1), 328),
                link(PaymentBets.expiredCards(), goals.get(0), 178),
                link(CheckoutBets.onePage(), goals.get(1), 124),
                link(PriceBets.annualPlan(), goals.get(2), 88),
                link(CheckoutBets.paperInvoices(), goals.get(3), 60),
                link(TrialBets.lateCardAgain(), goals.get(1), 20));
    }

    private GoalLink link(BetStory story, Goal goal, int daysAgo) {
        return new GoalLink(idOf(story), goal.id(), calendar.workday(daysAgo));
    }

    private String idOf(BetStory story) {
        return bets.stream()
                .map(ToldBet::initiative)
                .filter(i -> i.title().equals(story.title()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private YearMonth month(int ago) {
        return YearMonth.from(calendar.today()).minusMonths(ago);
    }
}
