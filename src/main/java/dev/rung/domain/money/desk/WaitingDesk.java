package dev.rung.domain.money.desk;

import static dev.rung.domain.money.desk.DeskInput.count;
import static dev.rung.domain.money.desk.DeskInput.money;

import dev.rung.domain.money.Figures;
import dev.rung.domain.money.finance.CostOfDelay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What waiting costs. */
final class WaitingDesk {
    private static final String GROUP = "Waiting";
    private static final List<String> ITEMS = List.of("a", "b", "c", "d", "e");

    private WaitingDesk() {}

    static List<DeskCalculator> all() {
        return List.of(delay(), order());
    }

    private static DeskCalculator delay() {
        return new DeskCalculator(
                "delay",
                GROUP,
                "Cost of delay",
                "What a launch that comes later loses.",
                List.of(money("contribution", "Contribution a month", "42k"), count("late", "Months late", "3")),
                List.of("Holds where the benefit shifts and its window is fixed. With a long life only its tail is lost; who"
                        + " comes second may lose a part of every month; behind a deadline all may be lost."),
                g -> List.of(Answer.money(
                        "cost",
                        "Cost of the delay",
                        CostOfDelay.of(g.of("contribution"), g.of("late")),
                        g.text("contribution") + " × " + g.text("late"))));
    }

    private static DeskCalculator order() {
        return new DeskCalculator(
                "cd3",
                GROUP,
                "What to do first",
                "In which order things that wait cost least: cost of delay ÷ duration, highest first (CD3).",
                List.of(
                        item("a", "30k/3"),
                        item("b", "20k/1"),
                        item("c", "40k/4").optional(),
                        item("d", "15k/2").optional(),
                        item("e", "8k/1").optional(),
                        money("base", "Earned anyway, a month", "0").unless("0"),
                        count("horizon", "Earned until month", "12").optional()),
                List.of(
                        "Done one after another; value a month/months it takes, or weeks throughout.",
                        "Cost of waiting is the sum of value × month of completion (Reinertsen)."),
                WaitingDesk::ordered);
    }

    private static DeskInput item(String key, String example) {
        return DeskInput.of(key, "Item " + key.toUpperCase(Locale.ROOT), DeskKind.ITEM, example);
    }

    private static List<Answer> ordered(Given g) {
        List<CostOfDelay.Item> listed = ITEMS.stream()
                .flatMap(key -> g.maybe(key).stream()
                        .flatMap(e -> e.time().stream()
                                .map(time -> new CostOfDelay.Item(
                                        key.toUpperCase(Locale.ROOT), e.number().p50(), time))))
                .toList();
        List<CostOfDelay.Item> best = CostOfDelay.ordered(listed);
        List<Answer> answers = new ArrayList<>(List.of(
                Answer.words(
                        "order",
                        "First to last",
                        names(best),
                        best.stream()
                                .map(i -> i.name() + " " + Figures.number(i.value()) + " ÷ "
                                        + Figures.number(i.duration()) + " = " + Figures.number(i.perDuration()))
                                .collect(Collectors.joining(", "))),
                Answer.money("cost", "What waiting costs then", CostOfDelay.total(best), summed(best)),
                Answer.money("cost_as_listed", "As listed", CostOfDelay.total(listed), summed(listed))));
        g.maybe("horizon").map(h -> h.number().p50()).ifPresent(horizon -> {
            answers.add(earned("earned", "Earned by then", best, g, horizon));
            answers.add(earned("earned_as_listed", "Earned as listed", listed, g, horizon));
        });
        return answers;
    }

    private static Answer earned(String id, String label, List<CostOfDelay.Item> order, Given g, double horizon) {
        return Answer.money(
                id,
                label,
                CostOfDelay.earned(order, g.of("base"), horizon),
                Stream.concat(
                                Stream.of(g.text("base") + " × " + g.text("horizon")),
                                completed(order).stream()
                                        .map(c -> Figures.number(c.item().value()) + " × "
                                                + Figures.number(Math.max(0, horizon - c.at()))))
                        .collect(Collectors.joining(" + ")));
    }

    private record Completed(CostOfDelay.Item item, double at) {}

    private static List<Completed> completed(List<CostOfDelay.Item> order) {
        List<Completed> completed = new ArrayList<>();
        double at = 0;
        for (CostOfDelay.Item item : order) {
            at += item.duration();
            completed.add(new Completed(item, at));
        }
        return completed;
    }

    private static String summed(List<CostOfDelay.Item> order) {
        return completed(order).stream()
                .map(c -> Figures.number(c.item().value()) + " × " + Figures.number(c.at()))
                .collect(Collectors.joining(" + "));
    }

    private static String names(List<CostOfDelay.Item> order) {
        return order.stream().map(CostOfDelay.Item::name).collect(Collectors.joining(", "));
    }
}
