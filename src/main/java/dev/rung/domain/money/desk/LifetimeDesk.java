package dev.rung.domain.money.desk;

import static dev.rung.domain.money.desk.DeskInput.margin;
import static dev.rung.domain.money.desk.DeskInput.money;
import static dev.rung.domain.money.desk.DeskInput.percent;

import dev.rung.domain.money.Figures;
import dev.rung.domain.money.finance.Churn;
import dev.rung.domain.money.finance.Lifetime;
import java.util.List;

/** How long customers stay, and what they are worth while they do. */
final class LifetimeDesk {
    private static final String GROUP = "Customers";
    private static final String ENDLESS = "without churn a lifetime has no end; the capped value holds";

    private LifetimeDesk() {}

    static List<DeskCalculator> all() {
        return List.of(annual(), monthly(), lessChurn(), lifetime(), acquisition());
    }

    private static DeskCalculator annual() {
        return new DeskCalculator(
                "annual-churn",
                GROUP,
                "Churn of a year",
                "What a month's churn comes to in a year.",
                List.of(percent("monthly", "Churn a month", "3%")),
                List.of("A month's churn compounds; it is never multiplied by twelve."),
                g -> List.of(Answer.percent(
                        "annual_churn",
                        "Churn a year",
                        Churn.annual(g.of("monthly")),
                        "1 − (1 − " + g.text("monthly") + ")^12")));
    }

    private static DeskCalculator monthly() {
        return new DeskCalculator(
                "monthly-churn",
                GROUP,
                "Churn of a month",
                "The month's churn that comes to a year's.",
                List.of(percent("annual", "Churn a year", "10%")),
                List.of("A month's churn compounds; a year's is never divided by twelve."),
                g -> List.of(Answer.percent(
                        "monthly_churn",
                        "Churn a month",
                        Churn.monthly(g.of("annual")),
                        "1 − (1 − " + g.text("annual") + ")^(1/12)")));
    }

    private static DeskCalculator lessChurn() {
        return new DeskCalculator(
                "less-churn",
                GROUP,
                "Value of less churn",
                "What it brings when fewer of today's customers leave.",
                List.of(
                        money("revenue", "Revenue a month today", "100k"),
                        percent("from", "Churn a month today", "3.0%"),
                        percent("to", "Churn a month then", "2.5%"),
                        margin(),
                        DeskInput.months("12")),
                List.of(
                        "A closed cohort: today's customers alone, churn taken at each month's start.",
                        "For ranges and what matters most, forecast the bet with the driver retention."),
                LifetimeDesk::kept);
    }

    private static List<Answer> kept(Given g) {
        int months = g.whole("months");
        double revenue = g.of("revenue");
        double before = Churn.monthsBilled(g.of("from"), months);
        double after = Churn.monthsBilled(g.of("to"), months);
        String more = g.text("revenue") + " × (" + Figures.grouped(after, 3) + " − " + Figures.grouped(before, 3)
                + " months billed)";
        return List.of(
                Answer.money(
                        "contribution",
                        "More contribution",
                        revenue * (after - before) * g.of("margin"),
                        more + " × " + g.text("margin")),
                Answer.money("revenue", "More revenue", revenue * (after - before), more),
                billed(g, "billed_from", "from", before),
                billed(g, "billed_to", "to", after),
                exit(g, "exit_from", "from"),
                exit(g, "exit_to", "to"));
    }

    private static Answer billed(Given g, String id, String churn, double months) {
        return Answer.money(
                id,
                "Billed at " + g.text(churn),
                g.of("revenue") * months,
                g.text("revenue") + " × " + Figures.grouped(months, 3) + " of " + g.months("months"));
    }

    private static Answer exit(Given g, String id, String churn) {
        return Answer.money(
                id,
                "Last month at " + g.text(churn),
                g.of("revenue") * Churn.left(g.of(churn), g.whole("months")),
                g.text("revenue") + " × (1 − " + g.text(churn) + ")^" + g.text("months"));
    }

    private static DeskCalculator lifetime() {
        return new DeskCalculator(
                "ltv",
                GROUP,
                "Lifetime value",
                "What a customer is worth while they stay, in contribution.",
                List.of(
                        money("revenue", "Revenue a customer, month", "100"),
                        margin(),
                        percent("churn", "Churn a month", "4%"),
                        percent("discount", "Discount a month", "1%").unless("1%"),
                        DeskInput.of("cap", "Capped at months", DeskKind.PERIODS, "60")
                                .unless("60")),
                List.of(
                        "Churn is taken as the same for everyone and for ever, which flatters: show the capped value beside"
                                + " it.",
                        "Without churn only the capped value is told."),
                LifetimeDesk::worth);
    }

    private static List<Answer> worth(Given g) {
        double revenue = g.of("revenue");
        double margin = g.of("margin");
        double churn = g.of("churn");
        String each = g.text("revenue") + " × " + g.text("margin");
        String below = " ÷ (" + g.text("discount") + " + " + g.text("churn") + ")";
        return List.of(
                Answer.of(
                        Answer.Unit.MONEY,
                        "ltv",
                        "Lifetime value",
                        Lifetime.value(revenue, margin, churn),
                        each + " ÷ " + g.text("churn"),
                        ENDLESS),
                Answer.money(
                        "capped",
                        "Capped at " + g.months("cap"),
                        Lifetime.capped(revenue, margin, churn, g.whole("cap")),
                        each + " × (1 + r + … + r^" + Figures.number(g.of("cap") - 1) + "), r = 1 − " + g.text("churn")),
                Answer.of(
                        Answer.Unit.MONEY,
                        "discounted_at_start",
                        "Discounted, paid at a month's start",
                        Lifetime.discountedAtStart(revenue, margin, churn, g.of("discount")),
                        each + " × (1 + " + g.text("discount") + ")" + below,
                        ENDLESS),
                Answer.of(
                        Answer.Unit.MONEY,
                        "discounted_at_end",
                        "Discounted, paid at a month's end",
                        Lifetime.discountedAtEnd(revenue, margin, churn, g.of("discount")),
                        each + " × (1 − " + g.text("churn") + ")" + below,
                        ENDLESS));
    }

    private static DeskCalculator acquisition() {
        return new DeskCalculator(
                "cac",
                GROUP,
                "Cost of winning a customer",
                "How many months it takes until winning a customer is paid back, and LTV by CAC.",
                List.of(
                        money("cost", "Cost of winning one", "1200"),
                        money("revenue", "Revenue a customer, month", "100"),
                        margin(),
                        percent("churn", "Churn a month", "4%")),
                List.of(
                        "Paid back from contribution, not from revenue.",
                        "Benchmarks are hints: payback below 12 months is great, above 24 concerning; a gross margin of"
                                + " 70–85 % is usual for software."),
                LifetimeDesk::wonBack);
    }

    private static List<Answer> wonBack(Given g) {
        double revenue = g.of("revenue");
        double margin = g.of("margin");
        String each = g.text("revenue") + " × " + g.text("margin");
        return List.of(
                Answer.of(
                        Answer.Unit.MONTHS,
                        "payback",
                        "CAC payback",
                        Lifetime.acquisitionPayback(g.of("cost"), revenue, margin),
                        g.text("cost") + " ÷ (" + each + ")",
                        "none, as a customer brings nothing"),
                Answer.of(
                        Answer.Unit.NUMBER,
                        "ltv_to_cac",
                        "LTV:CAC",
                        Lifetime.toAcquisitionCost(revenue, margin, g.of("churn"), g.of("cost")),
                        each + " ÷ " + g.text("churn") + " ÷ " + g.text("cost"),
                        g.of("churn") > 0 ? "none, as winning one costs nothing" : "without churn a lifetime has no end"));
    }
}
