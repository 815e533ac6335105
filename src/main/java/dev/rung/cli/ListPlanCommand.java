package dev.rung.cli;

import dev.rung.domain.coaching.GrowthPlan;
import dev.rung.domain.person.Person;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rung plan list}: the growth bets of somebody, quarter by quarter. */
@Command(name = "list", description = "The growth bets of a person, quarter by quarter, and how far each is.")
final class ListPlanCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(
            paramLabel = "PERSON",
            arity = "0..1",
            defaultValue = "me",
            description = "A name, its beginning or an id; otherwise you.")
    private String person = "";

    @Mixin
    private JsonOption json = new JsonOption();

    ListPlanCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Person somebody = bench.rung().people().find(person);
        List<GrowthPlan> plans = bench.rung().plans().plans(somebody);
        PlanText text = new PlanText(bench);
        if (json.wanted()) {
            bench.out()
                    .jsonArray(plans.stream()
                            .flatMap(p -> p.bets().stream())
                            .map(text::json)
                            .iterator());
            return Cli.FINE;
        }
        plans.forEach(text::plan);
        if (plans.isEmpty()) {
            bench.out()
                    .prose(
                            0,
                            "No growth bet is made; rung plan add WORDS --about COMPETENCY@LEVEL --shown-by TEXT"
                                    + " makes one.");
        }
        return Cli.FINE;
    }
}
