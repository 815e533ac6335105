package dev.rung.cli;

import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.team.Goal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung money serve}: a bet serves a goal. */
@Command(name = "serve", description = "Say that a bet serves a company goal, from today on.")
final class ServeMoneyCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "INITIATIVE", description = "Its id or title.")
    private String initiative = "";

    @Parameters(index = "1", paramLabel = "GOAL", description = "Its id or title, or a part of it that no other has.")
    private String goal = "";

    @Option(names = "--no-more", description = "Take it back.")
    private boolean noMore;

    ServeMoneyCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        Initiative bet = BetNamed.one(initiative, bench);
        Goal served = bench.rung().team().goal(goal);
        if (noMore) {
            bench.rung().team().unserve(bet, served);
        } else {
            bench.rung().team().serve(bet, served);
        }
        bench.out().line("“" + bet.title() + "” serves “" + served.title() + "”" + (noMore ? " no more." : "."));
        return Cli.FINE;
    }
}
