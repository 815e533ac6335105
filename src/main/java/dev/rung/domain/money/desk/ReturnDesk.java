package dev.rung.domain.money.desk;

import static dev.rung.domain.money.desk.DeskInput.count;
import static dev.rung.domain.money.desk.DeskInput.money;
import static dev.rung.domain.money.desk.DeskInput.percent;

import dev.rung.domain.money.finance.BreakEven;
import dev.rung.domain.money.finance.Contribution;
import dev.rung.domain.money.finance.DiscountRate;
import dev.rung.domain.money.finance.Payback;
import dev.rung.domain.money.finance.PresentValue;
import dev.rung.domain.money.finance.ReturnMultiple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What has to come back, when it does, and what it is worth then. */
final class ReturnDesk {
    private static final String GROUP = "Break-even and return";
    private static final String FREE = "none, as nothing is spent";
    private static final DeskInput INVESTMENT = money("investment", "Investment", "350k");
    private static final DeskInput A_MONTH = money("contribution", "Contribution a month", "42k");
    private static final DeskInput RAMP =
            money("ramp", "Rises by, a month", "10k").optional();
    private static final DeskInput RATE = percent("rate", "Discount a year", "12%").unless("12%");

    private ReturnDesk() {}

    static List<DeskCalculator> all() {
        return List.of(contribution(), revenue(), lift(), multiple(), payback(), presentValue(), byTheYear(), whatIf());
    }

    private static DeskCalculator contribution() {
        return new DeskCalculator(
                "contribution",
                GROUP,
                "Contribution margin",
                "What is left of revenue when what varies with it is paid.",
                List.of(money("revenue", "Revenue", "600"), money("variable", "Variable cost", "150")),
                List.of("Variable are cost of goods, support, payment fees and service by the customer; a gross margin knows"
                        + " the first alone, and is higher."),
                g -> List.of(
                        Answer.money(
                                "contribution",
                                "Contribution",
                                Contribution.of(g.of("revenue"), g.of("variable")),
                                g.text("revenue") + " − " + g.text("variable")),
                        Answer.of(
                                Answer.Unit.PERCENT,
                                "ratio",
                                "Contribution margin",
                                g.of("revenue") > 0
                                        ? Optional.of(Contribution.ratio(g.of("revenue"), g.of("variable")))
                                        : Optional.empty(),
                                "(" + g.text("revenue") + " − " + g.text("variable") + ") ÷ " + g.text("revenue"),
                                "none without revenue")));
    }

    private static DeskCalculator revenue() {
        return new DeskCalculator(
                "break-even-revenue",
                GROUP,
                "Break-even revenue",
                "The revenue whose contribution pays for a team.",
                List.of(
                        money("cost", "Cost", "1.4M").known(DeskFact.TEAM_YEAR),
                        percent("margin", "Contribution margin", "75%").known(DeskFact.MARGIN),
                        count("multiple", "Return multiple", "3").unless("3")),
                List.of("Revenue does not pay a team, contribution does.", "In the period the cost is of."),
                g -> List.of(
                        revenue(g, "break_even", "Break-even revenue", 1, ""),
                        revenue(
                                g,
                                "for_multiple",
                                "For a multiple of " + g.text("multiple") + "×",
                                g.of("multiple"),
                                " × " + g.text("multiple"))));
    }

    private static Answer revenue(Given g, String id, String label, double times, String words) {
        return Answer.of(
                Answer.Unit.MONEY,
                id,
                label,
                BreakEven.revenue(g.of("cost"), g.of("margin"), times),
                g.text("cost") + words + " ÷ " + g.text("margin"),
                "none, as nothing of revenue is left");
    }

    private static DeskCalculator lift() {
        return new DeskCalculator(
                "break-even-lift",
                GROUP,
                "Break-even lift",
                "How far conversion must rise for a cost to come back.",
                List.of(
                        money("cost", "Cost", "350k").known(DeskFact.TEAM_QUARTER),
                        count("volume", "Visitors a month", "100k"),
                        money("contribution", "Contribution of one", "35"),
                        DeskInput.months("12"),
                        percent("baseline", "Conversion today", "4.0%").optional()),
                List.of("Contribution of one conversion, not its revenue."),
                ReturnDesk::lifted);
    }

    private static List<Answer> lifted(Given g) {
        Optional<Double> lift = BreakEven.lift(g.of("cost"), g.of("volume"), g.of("contribution"), g.of("months"));
        double room = 1 - g.maybe("baseline").map(b -> b.number().p50()).orElse(0.0);
        Optional<Double> within = lift.filter(l -> l <= room);
        String never = lift.isPresent()
                ? "out of reach: more would have to convert than there are"
                : "none, as nothing comes of it";
        String formula = g.text("cost") + " ÷ (" + g.text("volume") + " × " + g.text("contribution") + " × "
                + g.text("months") + ")";
        List<Answer> answers = new ArrayList<>();
        answers.add(Answer.of(Answer.Unit.POINTS, "lift", "Break-even lift", within, formula, never));
        g.maybe("baseline")
                .ifPresent(b -> answers.add(Answer.of(
                        Answer.Unit.PERCENT,
                        "relative_lift",
                        "Relative to " + b.shown(),
                        within.flatMap(l -> BreakEven.relativeLift(l, b.number().p50())),
                        within.map(Answer.Unit.POINTS::show).orElse("lift") + " ÷ " + b.shown(),
                        within.isPresent() ? "none, as nobody converts today" : never)));
        return answers;
    }

    private static DeskCalculator multiple() {
        return new DeskCalculator(
                "roi",
                GROUP,
                "Return multiple and ROI",
                "How often a cost came back, and what is left of it beyond the cost.",
                List.of(money("gain", "Contribution gained", "504k"), money("cost", "Cost", "350k")),
                List.of(
                        "They are not the same: a multiple of 1.92× is an ROI of 92 %.",
                        "Gains are contribution, not revenue."),
                ReturnDesk::returned);
    }

    private static List<Answer> returned(Given g) {
        double gain = g.of("gain");
        double cost = g.of("cost");
        return List.of(
                Answer.of(
                        Answer.Unit.TIMES,
                        "multiple",
                        "Return multiple",
                        ReturnMultiple.multiple(gain, cost),
                        g.text("gain") + " ÷ " + g.text("cost"),
                        FREE),
                Answer.of(
                        Answer.Unit.PERCENT,
                        "roi",
                        "ROI",
                        ReturnMultiple.roi(gain, cost),
                        "(" + g.text("gain") + " − " + g.text("cost") + ") ÷ " + g.text("cost"),
                        FREE));
    }

    private static double[] flows(Given g, int months) {
        double full = g.of("contribution");
        double[] flows = new double[months];
        Arrays.setAll(
                flows,
                m -> g.maybe("ramp")
                        .map(r -> Math.min(full, r.number().p50() * (m + 1)))
                        .orElse(full));
        return flows;
    }

    private static String flow(Given g) {
        return g.maybe("ramp")
                .map(r -> r.shown() + " more each month up to " + g.text("contribution"))
                .orElseGet(() -> g.text("contribution") + " a month");
    }

    private static double sum(double... flows) {
        return Arrays.stream(flows).sum();
    }

    private static DeskCalculator payback() {
        return new DeskCalculator(
                "payback",
                GROUP,
                "Payback",
                "How many months an investment takes to come back: simple, ramped, and with money worth less later.",
                List.of(INVESTMENT, A_MONTH, RAMP, RATE, DeskInput.months("60")),
                List.of("Of contribution, not revenue. Months are how far is looked.", "The rate is effective: twelve months"
                        + " compound to it."),
                ReturnDesk::paidBack);
    }

    private static List<Answer> paidBack(Given g) {
        double[] flows = flows(g, g.whole("months"));
        String never = "none within " + g.months("months");
        List<Answer> answers = new ArrayList<>();
        answers.add(Answer.of(
                Answer.Unit.MONTHS,
                "simple",
                "Every month alike",
                Payback.simple(g.of("investment"), g.of("contribution")),
                g.text("investment") + " ÷ " + g.text("contribution"),
                "none, as nothing comes back"));
        if (g.has("ramp")) {
            answers.add(Answer.of(
                    Answer.Unit.MONTHS,
                    "ramped",
                    "Ramped",
                    Payback.ramped(g.of("investment"), flows),
                    flow(g) + " until " + g.text("investment"),
                    never));
        }
        answers.add(Answer.of(
                Answer.Unit.MONTHS,
                "discounted",
                g.has("ramp") ? "Ramped and discounted" : "Discounted",
                Payback.discounted(
                        g.of("investment"),
                        flows,
                        DiscountRate.effective(g.of("rate")).monthly()),
                flow(g) + " ÷ (1 + " + g.text("rate") + ")^(month/12) until " + g.text("investment"),
                never));
        return answers;
    }

    private static DeskCalculator presentValue() {
        return new DeskCalculator(
                "npv",
                GROUP,
                "Net present value",
                "What months of contribution are worth today, less the investment; with the rate at which it is nothing.",
                List.of(INVESTMENT, A_MONTH, RAMP, DeskInput.months("12"), RATE),
                List.of("Contribution comes at a month's end.", "Say which rate you mean: 12 % effective is 0.949 % a month,"
                        + " 12 % nominal 1 %."),
                ReturnDesk::worthToday);
    }

    private static List<Answer> worthToday(Given g) {
        double[] flows = flows(g, g.whole("months"));
        double investment = g.of("investment");
        String value = flow(g) + ", " + g.months("months") + ", discounted at " + g.text("rate") + " ";
        String less = " − " + g.text("investment");
        return List.of(
                Answer.money(
                        "npv",
                        "NPV, effective rate",
                        PresentValue.net(
                                investment,
                                flows,
                                DiscountRate.effective(g.of("rate")).monthly()),
                        value + "a year effective" + less),
                Answer.money(
                        "npv_nominal",
                        "NPV, nominal rate",
                        PresentValue.net(
                                investment,
                                flows,
                                DiscountRate.nominal(g.of("rate")).monthly()),
                        value + "÷ 12 a month" + less),
                Answer.of(
                        Answer.Unit.PERCENT,
                        "irr",
                        "IRR a month",
                        PresentValue.internalRate(investment, flows),
                        "the rate of a month at which the NPV is 0",
                        "none"),
                Answer.money("gain", "Gain, not discounted", sum(flows), flow(g) + ", " + g.months("months")),
                Answer.of(
                        Answer.Unit.PERCENT,
                        "roi",
                        "ROI, not discounted",
                        ReturnMultiple.roi(sum(flows), investment),
                        "(gain" + less + ") ÷ " + g.text("investment"),
                        FREE));
    }

    private static DeskCalculator byTheYear() {
        return new DeskCalculator(
                "npv-years",
                GROUP,
                "Net present value by the year",
                "What years of contribution are worth today, less the investment.",
                List.of(
                        money("investment", "Investment", "100k"),
                        money("contribution", "Contribution a year", "60k"),
                        DeskInput.of("years", "Years", DeskKind.PERIODS, "3"),
                        percent("rate", "Discount a year", "10%").unless("12%")),
                List.of("Contribution comes at a year's end, which is later than it does; by the month it is worth more."),
                g -> {
                    double[] flows = new double[g.whole("years")];
                    Arrays.fill(flows, g.of("contribution"));
                    return List.of(
                            Answer.money(
                                    "npv",
                                    "NPV",
                                    PresentValue.net(g.of("investment"), flows, g.of("rate")),
                                    g.text("contribution") + " a year for " + g.text("years") + ", discounted at "
                                            + g.text("rate") + " − " + g.text("investment")),
                            Answer.of(
                                    Answer.Unit.PERCENT,
                                    "irr",
                                    "IRR a year",
                                    PresentValue.internalRate(g.of("investment"), flows),
                                    "the rate of a year at which the NPV is 0",
                                    "none"));
                });
    }

    private static DeskCalculator whatIf() {
        return new DeskCalculator(
                "what-if",
                GROUP,
                "What hurts most",
                "What is left when the value is lower, the cost higher, or the launch late.",
                List.of(
                        INVESTMENT,
                        A_MONTH,
                        DeskInput.months("12"),
                        percent("change", "Worse by", "20%").unless("20%"),
                        count("late", "Months late", "3").unless("3")),
                List.of("Late with a fixed window: the months lost do not come back.", "Not discounted."),
                ReturnDesk::hurt);
    }

    private static List<Answer> hurt(Given g) {
        double gain = g.of("contribution") * g.of("months");
        double cost = g.of("investment");
        double left = g.of("contribution") * Math.max(0, g.of("months") - g.of("late"));
        String gains = g.text("contribution") + " × " + g.text("months");
        String less = " − " + g.text("investment");
        return List.of(
                Answer.money("net", "As planned", gain - cost, gains + less),
                Answer.money(
                        "less_value",
                        "Value " + g.text("change") + " lower",
                        gain * (1 - g.of("change")) - cost,
                        gains + " × (1 − " + g.text("change") + ")" + less),
                Answer.money(
                        "more_cost",
                        "Cost " + g.text("change") + " higher",
                        gain - cost * (1 + g.of("change")),
                        gains + less + " × (1 + " + g.text("change") + ")"),
                Answer.money(
                        "late",
                        g.months("late") + " late",
                        left - cost,
                        g.text("contribution") + " × (" + g.text("months") + " − " + g.text("late") + ")" + less));
    }
}
