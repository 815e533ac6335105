package dev.rung.cli;

import dev.rung.domain.money.Driver;
import dev.rung.domain.team.Goal;
import dev.rung.domain.team.GoalLink;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rung money goals}: the company's goals and what serves them. */
@Command(name = "goals", description = "The company's goals by period, and the bets that serve them.")
final class GoalsMoneyCommand implements Callable<Integer> {
    private final Workbench bench;

    @Mixin
    private JsonOption json = new JsonOption();

    GoalsMoneyCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        List<Goal> goals = bench.rung().team().goals();
        List<GoalLink> links = bench.rung().team().links();
        if (json.wanted()) {
            bench.out().jsonArray(goals.stream().map(g -> json(g, links)).iterator());
        } else {
            new GoalsText(bench).print(goals, links);
        }
        return Cli.FINE;
    }

    private static Map<String, Object> json(Goal goal, List<GoalLink> links) {
        return JsonMap.of(
                "id", goal.id(),
                "title", goal.title(),
                "metric", goal.metric(),
                "target", goal.target(),
                "branch", goal.driver().map(Driver::id),
                "from", goal.from(),
                "to", goal.to(),
                "served_by",
                        links.stream()
                                .filter(l -> l.goalId().equals(goal.id()))
                                .map(l -> JsonMap.of("initiative", l.initiativeId(), "on", l.on()))
                                .toList());
    }
}
