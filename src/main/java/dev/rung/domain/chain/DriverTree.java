package dev.rung.domain.chain;

import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Money;
import dev.rung.domain.team.Goal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Profit as the drivers make it, and what hangs on each branch as of a day:
 * {@code profit = new + price + retained + expansion − cost to serve − team cost}, and the losses avoided beside it.
 *
 * @param root profit
 * @param beside losses avoided
 * @param inTheAir bets that hang nowhere: without a forecast, or with a plain amount
 */
public record DriverTree(LocalDate day, Node root, Node beside, List<Hanging> inTheAir) {
    public DriverTree {
        inTheAir = List.copyOf(inTheAir);
    }

    /**
     * A branch.
     *
     * @param sign {@code +} or {@code −} within the branch above; {@code ""} for a root
     * @param hangs what hangs right here: goals, then bets, the most money first
     */
    public record Node(String title, String sign, Optional<Driver> driver, List<Hanging> hangs, List<Node> branches) {
        public Node {
            hangs = List.copyOf(hangs);
            branches = List.copyOf(branches);
        }

        /** All that hangs here and further out. */
        public List<Hanging> all() {
            List<Hanging> all = new ArrayList<>(hangs);
            branches.forEach(b -> all.addAll(b.all()));
            return all;
        }
    }

    /** Something on a branch. */
    public sealed interface Hanging {
        String title();

        /** A goal of the company whose period the day lies in. */
        record OfGoal(Goal goal) implements Hanging {
            @Override
            public String title() {
                return goal.title();
            }
        }

        /**
         * A bet.
         *
         * @param amount contribution a year: the newest actual, or the P50 of the newest forecast; empty without either
         * @param seen whether a postmortem saw it
         */
        record OfBet(String initiativeId, String title, Stage stage, Optional<Money> amount, boolean seen)
                implements Hanging {}

        /** What the team costs in the month of the day. */
        record OfTeam(Money month) implements Hanging {
            @Override
            public String title() {
                return "The team";
            }
        }
    }

    /**
     * @param bets dropped ones are left out
     * @param teamCost of the month of the day; empty where no team was entered
     */
    public static DriverTree of(LocalDate day, Collection<Bet> bets, Collection<Goal> goals, Optional<Money> teamCost) {
        Map<Driver, List<Hanging>> on = new EnumMap<>(Driver.class);
        for (Driver driver : Driver.values()) {
            on.put(driver, new ArrayList<>());
        }
        List<Goal> current = goals.stream().filter(g -> g.covers(day)).toList();
        current.forEach(g -> g.driver().ifPresent(d -> on.get(d).add(new Hanging.OfGoal(g))));
        bets.stream()
                .filter(b -> b.initiative().stage() != Stage.DROPPED)
                .filter(b -> !b.initiative().createdOn().isAfter(day))
                .map(b -> b.asOf(day))
                .sorted(Comparator.comparingDouble(DriverTree::weight)
                        .reversed()
                        .thenComparing(b -> b.initiative().title()))
                .forEach(b -> on.get(b.latestForecast().map(Forecast::driver).orElse(Driver.PLAIN))
                        .add(hanging(b)));
        List<Hanging> trunk = current.stream()
                .filter(g -> g.driver().isEmpty())
                .<Hanging>map(Hanging.OfGoal::new)
                .toList();
        Node revenue = new Node(
                "Revenue",
                "+",
                Optional.empty(),
                List.of(),
                List.of(
                        new Node(
                                "New customers",
                                "+",
                                Optional.empty(),
                                List.of(),
                                List.of(leaf(Driver.ACQUISITION, "+", on), leaf(Driver.CONVERSION, "+", on))),
                        leaf(Driver.PRICE, "+", on),
                        leaf(Driver.RETENTION, "+", on),
                        leaf(Driver.EXPANSION, "+", on)));
        Node variable = new Node(
                "Variable cost", "−", Optional.empty(), List.of(), List.of(leaf(Driver.COST_TO_SERVE, "−", on)));
        Node fixed = new Node(
                "Fixed cost",
                "−",
                Optional.empty(),
                teamCost.<List<Hanging>>map(c -> List.of(new Hanging.OfTeam(c))).orElseGet(List::of),
                List.of());
        return new DriverTree(
                day,
                new Node("Profit", "", Optional.empty(), trunk, List.of(revenue, variable, fixed)),
                leaf(Driver.RISK, "", on),
                on.get(Driver.PLAIN));
    }

    private static Node leaf(Driver driver, String sign, Map<Driver, List<Hanging>> on) {
        return new Node(driver.title(), sign, Optional.of(driver), on.get(driver), List.of());
    }

    private static double weight(Bet bet) {
        return amount(bet).map(m -> Math.abs(m.units())).orElse(0.0);
    }

    private static Optional<Money> amount(Bet bet) {
        return bet.actual()
                .or(() ->
                        bet.latestForecast().map(f -> Money.of(f.contribution().p50(), f.currency())));
    }

    private static Hanging hanging(Bet bet) {
        return new Hanging.OfBet(
                bet.initiative().id(),
                bet.initiative().title(),
                bet.initiative().stage(),
                amount(bet),
                bet.actual().isPresent());
    }
}
