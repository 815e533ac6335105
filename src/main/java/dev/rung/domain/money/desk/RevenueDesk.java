package dev.rung.domain.money.desk;

import static dev.rung.domain.money.desk.DeskInput.count;
import static dev.rung.domain.money.desk.DeskInput.money;
import static dev.rung.domain.money.desk.DeskInput.percent;

import dev.rung.domain.Refusal;
import dev.rung.domain.money.Figures;
import dev.rung.domain.money.finance.Churn;
import dev.rung.domain.money.finance.Lifetime;
import dev.rung.domain.money.finance.RecurringRevenue;
import dev.rung.domain.money.finance.VarianceSplit;
import java.util.List;
import java.util.Optional;

/** How revenue moved, and what more customers come to. */
final class RevenueDesk {
    private static final String GROUP = "Revenue";

    private RevenueDesk() {}

    static List<DeskCalculator> all() {
        return List.of(retention(), funnel(), variance());
    }

    private static DeskCalculator retention() {
        return new DeskCalculator(
                "grr",
                GROUP,
                "Revenue retention",
                "How much of the revenue of a period's start is still there at its end: GRR, NRR and quick ratio.",
                List.of(
                        money("start", "Revenue at the start", "1000k"),
                        money("expansion", "Expansion", "150k").unless("0"),
                        money("contraction", "Contraction", "30k").unless("0"),
                        money("churned", "Churned", "70k").unless("0"),
                        money("new", "From new customers", "250k").unless("0")),
                List.of(
                        "New customers are part of neither retention. GRR never exceeds 100 %.",
                        "Benchmarks are hints: NRR above 120 % is excellent, 100–120 % good, below 90 % a problem; a quick"
                                + " ratio above 4 is excellent, below 2 leaky."),
                RevenueDesk::retained);
    }

    private static List<Answer> retained(Given g) {
        double lost = g.of("contraction") + g.of("churned");
        if (g.of("start") <= 0) {
            throw Refusal.usage("start is 0, and of nothing nothing can be kept; write it as 1000k");
        }
        if (lost > g.of("start")) {
            throw Refusal.usage("contraction and churned come to " + Figures.money(lost)
                    + ", more than there was at the start (" + g.text("start") + "); check which is which");
        }
        RecurringRevenue revenue = new RecurringRevenue(
                g.of("start"), g.of("new"), g.of("expansion"), g.of("contraction"), g.of("churned"));
        String less = g.text("churned") + " − " + g.text("contraction") + ") ÷ " + g.text("start");
        return List.of(
                Answer.percent("grr", "GRR", revenue.grossRetention(), "(" + g.text("start") + " − " + less),
                Answer.percent(
                        "nrr",
                        "NRR",
                        revenue.netRetention(),
                        "(" + g.text("start") + " + " + g.text("expansion") + " − " + less),
                Answer.of(
                        Answer.Unit.NUMBER,
                        "quick_ratio",
                        "Quick ratio",
                        revenue.quickRatio(),
                        "(" + g.text("new") + " + " + g.text("expansion") + ") ÷ (" + g.text("churned") + " + "
                                + g.text("contraction") + ")",
                        "none, as nothing was lost"));
    }

    private static DeskCalculator funnel() {
        return new DeskCalculator(
                "funnel",
                GROUP,
                "From conversion to money",
                "What a better conversion of sign-ups brings: customers, revenue a month, and a year of it.",
                List.of(
                        count("volume", "Sign-ups a month", "4000"),
                        percent("from", "Conversion today", "5.0%"),
                        percent("to", "Conversion then", "5.6%"),
                        money("revenue", "Revenue a customer, month", "60"),
                        percent("margin", "Contribution margin", "78%").known(DeskFact.MARGIN),
                        percent("churn", "Churn a month", "4%"),
                        DeskInput.months("12")),
                List.of(
                        "Customers won in each month stack up: they are billed in full at first, and leave by churn from"
                                + " then on.",
                        "Cohort value looks at a whole lifetime, the stacked figures at the months alone; never add them.",
                        "For ranges and what matters most, forecast the bet with the driver conversion."),
                RevenueDesk::funnelled);
    }

    private static List<Answer> funnelled(Given g) {
        double won = g.of("volume") * (g.of("to") - g.of("from"));
        double recurring = won * g.of("revenue");
        double billed = Churn.monthsStacked(g.of("churn"), g.whole("months"));
        double before = Churn.monthsStacked(g.of("churn"), g.whole("months") - 1);
        Optional<Double> value = Lifetime.value(g.of("revenue"), g.of("margin"), g.of("churn"));
        String stacked = Figures.number(recurring) + " × " + Figures.grouped(billed, 2) + " months billed";
        String worth = g.text("revenue") + " × " + g.text("margin") + " ÷ " + g.text("churn");
        String endless = "without churn a lifetime has no end";
        return List.of(
                Answer.money(
                        "contribution", "Contribution in " + g.months("months"), recurring * billed * g.of("margin"),
                        stacked + " × " + g.text("margin")),
                Answer.money("revenue", "Revenue in " + g.months("months"), recurring * billed, stacked),
                Answer.of(
                        Answer.Unit.NUMBER,
                        "customers",
                        "More customers a month",
                        won,
                        g.text("volume") + " × (" + g.text("to") + " − " + g.text("from") + ")"),
                Answer.money(
                        "recurring",
                        "More revenue a month, each month",
                        recurring,
                        Figures.number(won) + " × " + g.text("revenue")),
                Answer.money(
                        "exit_revenue",
                        "Revenue of the last month",
                        recurring * (billed - before),
                        Figures.number(recurring) + " × " + Figures.grouped(billed - before, 3) + " months' winners left"),
                Answer.of(Answer.Unit.MONEY, "lifetime_value", "Lifetime value of one", value, worth, endless),
                Answer.of(
                        Answer.Unit.MONEY,
                        "cohort_value",
                        "Lifetime value of a month's winners",
                        value.map(v -> v * won),
                        Figures.number(won) + " × " + worth,
                        endless));
    }

    private static DeskCalculator variance() {
        return new DeskCalculator(
                "variance",
                GROUP,
                "Volume or price",
                "Why revenue changed: because more was sold, or at another price. Without a rest.",
                List.of(
                        count("volume-before", "Volume before", "1000"),
                        money("price-before", "Price before", "50"),
                        count("volume-after", "Volume after", "1100"),
                        money("price-after", "Price after", "48")),
                List.of("Volume is told at the old price, price at the new volume; the other way round splits otherwise."),
                g -> {
                    VarianceSplit split = VarianceSplit.of(
                            g.of("volume-before"), g.of("price-before"), g.of("volume-after"), g.of("price-after"));
                    return List.of(
                            Answer.money(
                                    "total",
                                    "Change of revenue",
                                    split.total(),
                                    g.text("volume-after") + " × " + g.text("price-after") + " − "
                                            + g.text("volume-before") + " × " + g.text("price-before")),
                            Answer.money(
                                    "volume",
                                    "Of it by volume",
                                    split.volume(),
                                    "(" + g.text("volume-after") + " − " + g.text("volume-before") + ") × "
                                            + g.text("price-before")),
                            Answer.money(
                                    "price",
                                    "Of it by price",
                                    split.price(),
                                    "(" + g.text("price-after") + " − " + g.text("price-before") + ") × "
                                            + g.text("volume-after")));
                });
    }
}
