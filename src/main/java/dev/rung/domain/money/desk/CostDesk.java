package dev.rung.domain.money.desk;

import static dev.rung.domain.money.desk.DeskInput.count;
import static dev.rung.domain.money.desk.DeskInput.money;
import static dev.rung.domain.money.desk.DeskInput.percent;

import dev.rung.domain.money.Figures;
import dev.rung.domain.money.finance.Contribution;
import java.util.List;
import java.util.Optional;

/** What people cost, and what costs less. */
final class CostDesk {
    private static final String GROUP = "Cost";

    private CostDesk() {}

    static List<DeskCalculator> all() {
        return List.of(loaded(), support(), timeSaved());
    }

    private static DeskCalculator loaded() {
        return new DeskCalculator(
                "loaded",
                GROUP,
                "Fully loaded cost",
                "What a salary costs with all that comes with it, and the load factor it makes.",
                List.of(
                        money("salary", "Salary a year", "120k"),
                        percent("tax", "Employer's tax", "7.65%").unless("7.65%"),
                        percent("benefits", "Benefits", "25%").unless("25%"),
                        money("other", "Equipment and other", "5k").unless("0")),
                List.of(
                        "A load factor of 1.25 to 1.4 is usual in the US; 1.25 lean and remote, up to 1.6 on site. Say"
                                + " whether equity is in it."),
                g -> {
                    double cost = g.of("salary") * (1 + g.of("tax") + g.of("benefits")) + g.of("other");
                    String formula = g.text("salary") + " × (1 + " + g.text("tax") + " + " + g.text("benefits") + ") + "
                            + g.text("other");
                    return List.of(
                            Answer.money("cost", "Cost a year", cost, formula),
                            Answer.of(
                                    Answer.Unit.NUMBER,
                                    "load",
                                    "Load factor",
                                    g.of("salary") > 0 ? Optional.of(cost / g.of("salary")) : Optional.empty(),
                                    Figures.number(cost) + " ÷ " + g.text("salary"),
                                    "none without a salary"));
                });
    }

    private static DeskCalculator support() {
        return new DeskCalculator(
                "support",
                GROUP,
                "Cost to serve",
                "What is saved when fewer cases come.",
                List.of(
                        count("volume", "Cases a month", "12k"),
                        money("cost", "Cost of a case", "9"),
                        percent("fewer", "Fewer by", "15%"),
                        DeskInput.months("12")),
                List.of(
                        "Cash only as far as somebody is paid by the case, or leaves; else it is capacity.",
                        "For ranges and what matters most, forecast the bet with the driver cost-to-serve."),
                g -> List.of(Answer.money(
                        "saved",
                        "Saved in " + g.months("months"),
                        g.of("volume") * g.of("cost") * g.of("fewer") * g.of("months"),
                        g.text("volume") + " × " + g.text("cost") + " × " + g.text("fewer") + " × "
                                + g.text("months"))));
    }

    private static DeskCalculator timeSaved() {
        return new DeskCalculator(
                "time-saved",
                GROUP,
                "Working time saved",
                "What hours that people no longer need are worth in a year, and how much of it is cash.",
                List.of(
                        count("people", "People", "500"),
                        count("hours", "Hours a week, each", "0.5"),
                        count("weeks", "Weeks a year", "46").unless("46"),
                        money("cost", "Cost of an hour", "45"),
                        percent("used", "Put to use", "30%"),
                        percent("cashable", "Of it no longer paid", "0%").unless("0%")),
                List.of(
                        "Cashable is only what is no longer paid for; the rest is capacity: say what it is used for.",
                        "Capacity is no contribution; never add it to one."),
                CostDesk::saved);
    }

    private static List<Answer> saved(Given g) {
        double worth = Contribution.timeSaved(
                g.of("people"), g.of("hours"), g.of("weeks"), g.of("cost"), g.of("used"));
        String formula = g.text("people") + " × " + g.text("hours") + " h × " + g.text("weeks") + " × " + g.text("cost")
                + " × " + g.text("used");
        return List.of(
                Answer.money("worth", "Worth a year", worth, formula),
                Answer.money(
                        "cashable",
                        "Of it cashable",
                        worth * g.of("cashable"),
                        Figures.number(worth) + " × " + g.text("cashable")),
                Answer.money(
                        "capacity",
                        "Of it capacity, not cash",
                        worth * (1 - g.of("cashable")),
                        Figures.number(worth) + " × (1 − " + g.text("cashable") + ")"));
    }
}
