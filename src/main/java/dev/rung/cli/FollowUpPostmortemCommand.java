package dev.rung.cli;

import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.service.PostmortemService;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rung postmortem follow-up}: the next round, with what was learned in it. */
@Command(name = "follow-up", description = "Make the next round of a bet whose postmortem says iterate.")
final class FollowUpPostmortemCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "ID", description = "A postmortem's id, or an initiative's for its newest.")
    private String id = "";

    FollowUpPostmortemCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        PostmortemService postmortems = bench.rung().postmortems();
        Postmortem postmortem = postmortems.find(id);
        Initiative next = postmortems.followUp(postmortem);
        new InitiativeText(bench).saved("Noted", next);
        bench.out().labelled("Learned", 13, next.learned());
        return Cli.FINE;
    }
}
