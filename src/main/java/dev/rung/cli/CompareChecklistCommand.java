package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.checklist.ChecklistComparison;
import dev.rung.domain.checklist.ChecklistRun;
import dev.rung.service.ChecklistService;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rung checklist compare}: two runs of one checklist, question by question. */
@Command(name = "compare", description = "What changed between two runs of one checklist.")
final class CompareChecklistCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "RUN", description = "A run's id; rung checklist history shows them.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "RUN", description = "The other; the older counts as before.")
    private String other = "";

    @Mixin
    private JsonOption json = new JsonOption();

    CompareChecklistCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        ChecklistService checklists = bench.rung().checklists();
        ChecklistRun first = checklists.run(one);
        ChecklistRun second = checklists.run(other);
        if (first.id().equals(second.id())) {
            throw Refusal.usage("these are one run; name two of them");
        }
        boolean swapped = first.on().isAfter(second.on());
        ChecklistComparison comparison =
                swapped ? ChecklistComparison.of(second, first) : ChecklistComparison.of(first, second);
        if (json.wanted()) {
            bench.out().json(ChecklistRunJson.of(comparison));
        } else {
            new ChecklistRunText(bench.out()).comparison(comparison);
        }
        return Cli.FINE;
    }
}
