package dev.rung.cli;

import dev.rung.domain.initiative.Bet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rung initiative show}: a bet with what was written about it. */
@Command(name = "show", description = "A bet whole: stage, money, what it wants next, how it came here.")
final class ShowInitiativeCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "ID", description = "Its id, or the beginning of it.")
    private String id = "";

    @Mixin
    private JsonOption json = new JsonOption();

    ShowInitiativeCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Bet bet = bench.rung().initiatives().bet(id);
        if (json.wanted()) {
            bench.out().json(InitiativeJson.whole(bet, bench));
        } else {
            new InitiativeText(bench).whole(bet);
        }
        return Cli.FINE;
    }
}
