package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.person.Person;
import dev.rung.domain.person.Quarter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung plan add}: makes a growth bet. */
@Command(
        name = "add",
        description = "Bet on an expectation to move this quarter; at most three a quarter.",
        customSynopsis = "rung plan add WORDS --about COMPETENCY[@LEVEL] --shown-by TEXT [OPTIONS]")
final class AddPlanCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "WORDS", description = "What will be done differently.")
    private String words = "";

    @Option(
            names = "--about",
            paramLabel = "C[@L]",
            required = true,
            description = "The expectation to move; without a level the one worked towards.")
    private String about = "";

    @Option(
            names = "--shown-by",
            paramLabel = "TEXT",
            required = true,
            description = "The evidence that would show it.")
    private String shownBy = "";

    @Option(names = "--for", paramLabel = "PERSON", description = "Whose bet it is; otherwise yours.")
    private String person = "me";

    @Option(names = "--quarter", paramLabel = "QUARTER", description = "2026-Q4; otherwise the one that runs.")
    private Optional<String> quarter = Optional.empty();

    AddPlanCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Person somebody = bench.rung().people().find(person);
        Quarter when = quarter.map(q -> Quarter.parse(q)
                        .orElseThrow(() -> Refusal.usage(Quoted.of(q) + " is no quarter; write 2026-Q4.")))
                .orElseGet(() -> Quarter.of(bench.today()));
        String level = somebody.target().orElse(somebody.level());
        new PlanText(bench)
                .one(
                        "Bet",
                        bench.rung()
                                .plans()
                                .add(
                                        somebody,
                                        when,
                                        words,
                                        Naming.expectation(
                                                bench.rung().ladders().of(somebody), about, level),
                                        shownBy));
        return Cli.FINE;
    }
}
