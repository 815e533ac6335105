package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.initiative.Initiative;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rung initiative add}: notes an idea. */
@Command(
        name = "add",
        description = "Note an idea; a line is enough.",
        customSynopsis = "rung initiative add TITLE [OPTIONS]",
        footer = {"", "A title that begins with a dash stands behind --."})
final class AddInitiativeCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "TITLE", description = "The bet in a few words.")
    private String title = "";

    @Mixin
    private InitiativeOptions options = new InitiativeOptions();

    AddInitiativeCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        if (title.isBlank()) {
            throw Refusal.usage("an initiative wants a title; say in a few words what the bet is");
        }
        bench.rung().profile().need();
        Initiative added = bench.rung().initiatives().add(title, idea -> options.over(idea, Optional.empty(), bench));
        new InitiativeText(bench).saved("Noted", added);
        return Cli.FINE;
    }
}
