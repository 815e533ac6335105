package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerRevision;
import dev.rung.service.OnePagerService;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rung one-pager diff}: two revisions word by word. */
@Command(
        name = "diff",
        description = "What changed in the page, word by word.",
        footer = {
            "",
            "Without numbers the newest revision is compared with the one before it; with one",
            "number, that revision with the newest. [-gone-] {+new+}"
        })
final class DiffOnePagerCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "ID", description = "An initiative's id, or the beginning of it.")
    private String id = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "N", description = "The earlier revision.")
    private Optional<Integer> from = Optional.empty();

    @Parameters(index = "2", arity = "0..1", paramLabel = "M", description = "The later one.")
    private Optional<Integer> to = Optional.empty();

    @Mixin
    private JsonOption json = new JsonOption();

    DiffOnePagerCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Initiative initiative = bench.rung().initiatives().find(id);
        OnePagerService pages = bench.rung().onePagers();
        List<OnePagerRevision> all = pages.revisions(initiative.id());
        if (all.isEmpty()) {
            throw Refusal.usage(Quoted.of(initiative.title()) + " has no one-pager yet; rung one-pager set "
                    + ShortId.of(initiative.id()) + " metric=TEXT begins it");
        }
        int last = all.get(0).number();
        int later = to.orElse(last);
        int earlier = from.orElse(last - 1);
        OnePager before = earlier == 0
                ? OnePager.EMPTY
                : pages.revision(initiative.id(), earlier).page();
        OnePager after = pages.revision(initiative.id(), later).page();
        if (json.wanted()) {
            bench.out()
                    .json(JsonMap.of(
                            "initiative",
                            initiative.id(),
                            "from",
                            earlier,
                            "to",
                            later,
                            "fields",
                            OnePagerJson.diff(before, after)));
        } else {
            bench.out()
                    .line((earlier == 0 ? "From nothing" : "From revision " + earlier) + " to revision " + later + ":");
            if (before.equals(after)) {
                bench.out().line("nothing changed.");
            }
            new OnePagerText(bench.out()).diff(before, after);
        }
        return Cli.FINE;
    }
}
