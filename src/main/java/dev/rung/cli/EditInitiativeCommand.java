package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.initiative.Initiative;
import dev.rung.service.InitiativeService;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung initiative edit}: title, owner, link and planned dates. */
@Command(
        name = "edit",
        description = "Change title, owner, link or planned dates; only what is named.",
        customSynopsis = "rung initiative edit ID [--title TITLE] [OPTIONS]",
        footer = {"", "An empty text, as in --link \"\", takes away what was written."})
final class EditInitiativeCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "ID", description = "Its id, or the beginning of it.")
    private String id = "";

    @Option(names = "--title", paramLabel = "TITLE", description = "The bet in a few words.")
    private Optional<String> title = Optional.empty();

    @Mixin
    private InitiativeOptions options = new InitiativeOptions();

    EditInitiativeCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        if (title.filter(String::isBlank).isPresent()) {
            throw Refusal.usage("an initiative wants a title; say in a few words what the bet is");
        }
        InitiativeService initiatives = bench.rung().initiatives();
        Initiative before = initiatives.find(id);
        Initiative changed = options.over(before, title, bench);
        if (changed.equals(before)) {
            bench.out().line("Nothing to change: it reads like that already.");
            return Cli.FINE;
        }
        initiatives.save(changed);
        new InitiativeText(bench).saved("Changed", changed);
        return Cli.FINE;
    }
}
