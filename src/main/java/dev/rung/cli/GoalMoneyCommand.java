package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.money.Driver;
import dev.rung.domain.team.CostPeriod;
import dev.rung.domain.team.Goal;
import dev.rung.domain.team.MonthText;
import dev.rung.service.TeamService;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung money goal}: what the company wants in a period. */
@Command(
        name = "goal",
        description = "Say what the company wants in a period, or change or delete what was said.",
        footer = {
            "",
            "A title that is there already is changed: only what you name. The branch is where it",
            "hangs on the driver tree; without one it is profit itself.",
            "",
            "Example: rung money goal 'Keep more customers' --metric GRR --target 92%%",
            "         --branch retention --for 2026-Q4"
        })
final class GoalMoneyCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "TITLE", description = "The goal in a few words; to change one its id will do.")
    private String title = "";

    @Option(names = "--metric", paramLabel = "TEXT", description = "Which number says whether it is reached.")
    private Optional<String> metric = Optional.empty();

    @Option(names = "--target", paramLabel = "TEXT", description = "What it is to be, with its unit.")
    private Optional<String> target = Optional.empty();

    @Option(
            names = "--branch",
            paramLabel = "DRIVER",
            description = "acquisition, conversion, price, retention, expansion, cost-to-serve, risk, or profit.")
    private Optional<String> branch = Optional.empty();

    @Option(names = "--for", paramLabel = "PERIOD", description = "2026-Q4, 2026 or 2026-11; this year unless given.")
    private Optional<String> period = Optional.empty();

    @Option(names = "--delete", description = "Take it away, with what serves it.")
    private boolean delete;

    GoalMoneyCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        TeamService team = bench.rung().team();
        if (title.isBlank()) {
            throw Refusal.usage("a goal wants a title; say in a few words what the company wants");
        }
        if (delete) {
            Goal goal = team.goal(title);
            team.delete(goal);
            bench.out().line("Deleted the goal “" + goal.title() + "”.");
            return Cli.FINE;
        }
        Optional<Goal> known = team.goals().stream()
                .filter(g -> g.title().equalsIgnoreCase(title.strip()) || g.id().equals(title.strip()))
                .findFirst();
        Goal goal = known.map(g -> changed(team, g)).orElseGet(() -> team.add(over(draft())));
        bench.out().line((known.isPresent() ? "Changed" : "Added") + " the goal “" + goal.title() + "”.");
        bench.out().table(2, List.of(GoalsText.row(goal)));
        return Cli.FINE;
    }

    private Goal changed(TeamService team, Goal before) {
        Goal after = over(before);
        team.save(after);
        return after;
    }

    private Goal draft() {
        CostPeriod year = CostPeriod.ofYear(bench.today().getYear());
        return new Goal("", title.strip(), "", "", Optional.empty(), year.first(), year.last());
    }

    private Goal over(Goal goal) {
        Optional<CostPeriod> span = period.map(MonthText::period);
        return new Goal(
                goal.id(),
                goal.title(),
                metric.map(String::strip).orElse(goal.metric()),
                target.map(String::strip).orElse(goal.target()),
                branch.isPresent() ? driver(branch.get()) : goal.driver(),
                span.map(CostPeriod::first).orElse(goal.from()),
                span.map(CostPeriod::last).orElse(goal.to()));
    }

    private static Optional<Driver> driver(String typed) {
        String word = typed.strip().toLowerCase(Locale.ROOT);
        if (word.equals("profit")) {
            return Optional.empty();
        }
        return Optional.of(Driver.named(word)
                .filter(d -> d != Driver.PLAIN)
                .orElseThrow(() -> Refusal.usage("the driver tree has no branch " + Quoted.of(typed) + "; there are "
                        + Arrays.stream(Driver.values())
                                .filter(d -> d != Driver.PLAIN)
                                .map(Driver::id)
                                .collect(Collectors.joining(", "))
                        + ", and profit for its trunk")));
    }
}
