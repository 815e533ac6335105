package dev.rung.cli;

import dev.rung.domain.checklist.Checklist;
import dev.rung.domain.checklist.ChecklistRun;
import dev.rung.domain.checklist.ChecklistVerdict;
import dev.rung.domain.initiative.Initiative;
import dev.rung.service.ChecklistService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung checklist history}: the dated runs. */
@Command(name = "history", description = "The dated runs, newest first; of one checklist, of one bet, or all.")
final class HistoryChecklistCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "ID", arity = "0..1", description = "Only of this checklist.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--initiative", paramLabel = "ID", description = "Only about this bet.")
    private Optional<String> initiative = Optional.empty();

    @Mixin
    private JsonOption json = new JsonOption();

    HistoryChecklistCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        ChecklistService checklists = bench.rung().checklists();
        List<Checklist> known = checklists.all();
        List<ChecklistRun> all = initiative
                .map(i -> bench.rung().initiatives().find(i))
                .map(Initiative::id)
                .map(checklists::ofInitiative)
                .orElseGet(checklists::history);
        List<ChecklistRun> runs = all.stream()
                .filter(r -> id.isEmpty() || r.checklistId().equals(id.get()))
                .toList();
        if (runs.isEmpty() && id.isPresent()) {
            // Refuses what was never a checklist, and names those there are.
            checklists.checklist(id.get());
        }
        if (json.wanted()) {
            bench.out()
                    .jsonArray(runs.stream()
                            .map(r -> ChecklistRunJson.of(r, of(r, known)))
                            .iterator());
        } else if (runs.isEmpty()) {
            bench.out().line("Nothing was answered yet; rung checklist run ID begins.");
        } else {
            text(runs, known);
        }
        return Cli.FINE;
    }

    private static Optional<Checklist> of(ChecklistRun run, List<Checklist> known) {
        return known.stream().filter(c -> c.id().equals(run.checklistId())).findFirst();
    }

    private void text(List<ChecklistRun> runs, List<Checklist> known) {
        List<List<Words>> rows = new ArrayList<>();
        for (ChecklistRun run : runs) {
            String bet = run.initiativeId()
                    .map(i -> ": " + bench.rung().initiatives().find(i).title())
                    .orElse("");
            rows.add(List.of(
                    Words.of(Ink.DIM, ShortId.of(run.id())),
                    Words.of(run.on().toString()),
                    Words.of(Quoted.clip(run.title() + bet, 46)),
                    Words.of(of(run, known)
                            .map(c -> ChecklistVerdict.of(c, run).counts().yes() + " yes")
                            .orElse("gone"))));
        }
        bench.out().table(0, rows);
        if (runs.size() > 1) {
            bench.out().line(Words.of(Ink.DIM, "rung checklist compare RUN RUN says what changed between two."));
        }
    }
}
