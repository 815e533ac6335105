package dev.rung.tui;

import dev.rung.domain.initiative.Attribution;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Money;
import dev.rung.domain.team.CostLine;
import dev.rung.domain.team.Goal;
import dev.rung.domain.team.Margin;
import dev.rung.service.Rung;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/**
 * A team of 1.4 million a year since January with five bets: one that earned, one that is whole, one without a goal, one
 * with half a page, one of which nothing is said; run-and-maintain work, and a tenth that nobody allocated.
 */
public final class TeamDesk {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 5);
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    private final BetDesk desk;

    public TeamDesk(Path folder) {
        desk = new BetDesk(folder);
    }

    /** Fills the workspace and opens it today. */
    public Rung open() {
        fill();
        return desk.on(TODAY);
    }

    public TeamDesk fill() {
        desk.did(NEW_YEAR, rung -> {
            team(rung);
            bet(rung, "Ask for yearly payment at renewal", 25);
            bet(rung, "Checkout in one step", 20);
            bet(rung, "Invite a colleague while signing up", 15);
            bet(rung, "Import from the old ledger", 12);
            bet(rung, "Refresh of the settings page", 8);
            rung.team().run("Support and upkeep", BigDecimal.TEN, JANUARY, Optional.empty());
        });
        desk.did(LocalDate.of(2026, 2, 10), TeamDesk::early);
        desk.did(LocalDate.of(2026, 4, 15), rung -> rung.initiatives().launch(id(rung, "Ask"), rung.today(), ""));
        desk.did(LocalDate.of(2026, 7, 8), TeamDesk::looked);
        desk.did(LocalDate.of(2026, 9, 3), TeamDesk::late);
        return this;
    }

    private static void team(Rung rung) {
        rung.team()
                .addExpense(
                        "The team",
                        new Money(140_000_000, "EUR"),
                        CostLine.Every.YEAR,
                        LocalDate.of(2026, 1, 1),
                        Optional.empty());
        rung.team().save(new Margin(LocalDate.of(2026, 1, 1), new BigDecimal("0.75"), "finance"));
        goal(rung, "Keep nine of ten customers", "yearly churn", "10 %", Optional.of(Driver.RETENTION));
        goal(rung, "Grow revenue by a third", "revenue", "12M", Optional.empty());
    }

    private static void goal(Rung rung, String title, String metric, String target, Optional<Driver> driver) {
        rung.team()
                .add(new Goal("", title, metric, target, driver, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    }

    private static void bet(Rung rung, String title, int percent) {
        Initiative bet = rung.initiatives().add(title);
        rung.team().share(bet, BigDecimal.valueOf(percent), JANUARY, Optional.empty());
    }

    /** The id of the bet whose title begins so. */
    public static String id(Rung rung, String title) {
        return rung.initiatives().window(java.util.Set.of(Stage.values()), "").rows(0, 20).stream()
                .map(r -> r.initiative())
                .filter(i -> i.title().startsWith(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void early(Rung rung) {
        page(
                rung,
                "Ask",
                "They choose the year when the invoice comes, and stay",
                "Reduce yearly churn from 16 % to 12 % by 31 December 2026");
        String ask = id(rung, "Ask");
        rung.forecasts()
                .add(
                        ask,
                        Driver.RETENTION,
                        Map.of("revenue", "1.2M", "churn", "3.0% -> 2.2%-2.8%", "margin", "80%"),
                        "90k");
        serve(rung, "Ask", "Keep nine of ten customers");
        rung.initiatives().move(ask, Stage.PROPOSED, "");
        rung.initiatives().move(ask, Stage.COMMITTED, "the price list changes");
    }

    private static void looked(Rung rung) {
        Postmortem begun = rung.postmortems().begin(id(rung, "Ask"), Optional.of(Postmortem.Week.TWELVE));
        rung.postmortems()
                .save(new Postmortem(
                        begun.id(),
                        begun.initiativeId(),
                        begun.week(),
                        begun.on(),
                        Optional.of(new Money(31_000_000, "EUR")),
                        "13.1 %",
                        "billing",
                        Attribution.HOLDOUT,
                        Optional.empty(),
                        Optional.empty(),
                        begun.assumptions(),
                        "the invoice",
                        "the reminder",
                        "ask a month earlier",
                        Postmortem.Skill.UNSAID,
                        Optional.of(Postmortem.Decision.SCALE),
                        "Mira Feld",
                        Optional.empty(),
                        ""));
    }

    private static void late(Rung rung) {
        page(
                rung,
                "Checkout",
                "They pay on the first visit instead of coming back",
                "Raise checkout conversion from 4.1 % to 5.3 % by 31 March 2027");
        rung.forecasts()
                .add(
                        id(rung, "Checkout"),
                        Driver.CONVERSION,
                        Map.of(
                                "volume",
                                "4000",
                                "conversion",
                                "4.1% -> 5.0%-5.6%",
                                "arpa",
                                "60",
                                "margin",
                                "78%",
                                "churn",
                                "4%"),
                        "");
        serve(rung, "Checkout", "Grow revenue by a third");
        page(
                rung,
                "Invite",
                "They invite a colleague in the first week",
                "Raise activation from 31 % to 40 % by 31 March 2027");
        rung.forecasts()
                .add(
                        id(rung, "Invite"),
                        Driver.ACQUISITION,
                        Map.of("customers", "10-20", "arpa", "60", "margin", "78%"),
                        "");
        page(rung, "Import", "They bring five years of books with them", "Raise activation to 40 %");
    }

    private static void page(Rung rung, String title, String chain, String metric) {
        rung.onePagers()
                .write(
                        id(rung, title),
                        OnePager.EMPTY
                                .with(OnePagerField.CHAIN, chain)
                                .with(OnePagerField.METRIC, metric)
                                .with(OnePagerField.PROBLEM, "Approval of a sum a month is work nobody has time for.")
                                .with(
                                        OnePagerField.WHY_NOW,
                                        "The price list changes on 1 May; each month is worth 34k."));
    }

    private static void serve(Rung rung, String title, String goal) {
        rung.team().serve(rung.initiatives().find(id(rung, title)), rung.team().goal(goal));
    }
}
