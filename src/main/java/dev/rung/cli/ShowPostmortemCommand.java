package dev.rung.cli;

import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Postmortem;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rung postmortem show}: one look back, forecast and actual side by side. */
@Command(name = "show", description = "One look back, forecast and actual side by side.")
final class ShowPostmortemCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "ID", description = "A postmortem's id, or an initiative's for its newest.")
    private String id = "";

    @Mixin
    private JsonOption json = new JsonOption();

    ShowPostmortemCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        Postmortem postmortem = bench.rung().postmortems().find(id);
        Bet bet = bench.rung().initiatives().bet(postmortem.initiativeId());
        if (json.wanted()) {
            bench.out().json(PostmortemJson.whole(bet, postmortem));
        } else {
            new PostmortemText(bench).whole(bet, postmortem);
        }
        return Cli.FINE;
    }
}
