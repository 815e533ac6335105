package dev.rung.cli;

import dev.rung.domain.initiative.Initiative;
import dev.rung.service.InitiativeService;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rung initiative delete}: an idea typed by mistake. */
@Command(
        name = "delete",
        description = "Delete an idea typed by mistake; what is more is dropped.",
        footer = {"", "rung undo brings it back."})
final class DeleteInitiativeCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "ID", description = "Its id, or the beginning of it.")
    private String id = "";

    DeleteInitiativeCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        InitiativeService initiatives = bench.rung().initiatives();
        Initiative idea = initiatives.find(id);
        initiatives.delete(idea.id());
        bench.out().line("Deleted: " + Quoted.clip(idea.title(), 60));
        bench.out().line(Words.of(Ink.DIM, "  back with rung undo"));
        return Cli.FINE;
    }
}
