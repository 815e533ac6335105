package dev.rung.cli;

import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.service.OnePagerService;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung one-pager show}: the page as it reads now, or as it stood. */
@Command(name = "show", description = "The page as it reads now, or as it stood with a revision.")
final class ShowOnePagerCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "ID", description = "An initiative's id, or the beginning of it.")
    private String id = "";

    @Option(
            names = "--revision",
            paramLabel = "N",
            description = "As it stood; rung one-pager revisions has the numbers.")
    private Optional<Integer> revision = Optional.empty();

    @Mixin
    private JsonOption json = new JsonOption();

    ShowOnePagerCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Initiative initiative = bench.rung().initiatives().find(id);
        OnePagerService pages = bench.rung().onePagers();
        OnePager page = revision.map(n -> pages.revision(initiative.id(), n).page())
                .orElseGet(() -> pages.page(initiative.id()));
        if (json.wanted()) {
            bench.out().json(OnePagerJson.whole(initiative, page));
        } else {
            new OnePagerText(bench.out()).page(initiative, page);
        }
        return Cli.FINE;
    }
}
