package dev.rung.cli;

import dev.rung.domain.update.Update;
import dev.rung.domain.update.UpdatePage;
import dev.rung.domain.update.UpdateSection;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rung update list}: every page, the newest first. */
@Command(name = "list", description = "The pages there are, and the one that is due.")
final class ListUpdateCommand implements Callable<Integer> {
    private final Workbench bench;

    @Mixin
    private JsonOption json = new JsonOption();

    ListUpdateCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        List<Update> all = bench.rung().updates().all();
        if (json.wanted()) {
            bench.out().jsonArray(all.stream().map(UpdateJson::head).iterator());
            return Cli.FINE;
        }
        bench.out()
                .table(
                        0,
                        all.stream()
                                .map(u -> List.of(
                                        Words.of(u.month().toString()),
                                        Words.of(u.sentOn()
                                                .map(on -> "sent " + on)
                                                .orElse("draft")),
                                        Words.of(UpdatePage.words(u.texts()) + " words"),
                                        Words.of(Quoted.clip(u.text(UpdateSection.HEADLINE), 44))))
                                .toList());
        bench.rung()
                .updates()
                .due()
                .ifPresentOrElse(
                        d -> bench.out().line("Next: " + d.words(bench.today()) + "; rung update draft " + d.month()),
                        () -> {
                            if (all.isEmpty()) {
                                bench.out().line("No page yet; rung update draft this begins one.");
                            }
                        });
        return Cli.FINE;
    }
}
