package dev.rung.cli;

import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.service.PostmortemService;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung postmortem write}: the look back at a launch, or more of it. */
@Command(
        name = "write",
        description = "Look back at a launch; four answers make a postmortem.",
        customSynopsis = {
            "rung postmortem write INITIATIVE --actual AMOUNT --worked TEXT",
            "                             --did-not TEXT --changes TEXT [OPTIONS]"
        },
        footer = {
            "",
            "The four are what came (--actual or --metric-actual), what worked, what did not and",
            "what changes. Without --weeks it is the look that is due. Writing again changes",
            "only what is named. That of 12 weeks makes the bet reviewed."
        })
final class WritePostmortemCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "INITIATIVE", description = "An initiative's id, or the beginning of it.")
    private String id = "";

    @Option(names = "--weeks", paramLabel = "N", description = "Which look it is: after 2, 6 or 12 weeks.")
    private Optional<Integer> weeks = Optional.empty();

    @Mixin
    private PostmortemOptions options = new PostmortemOptions();

    WritePostmortemCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        String currency = bench.rung().profile().need().currency();
        PostmortemService postmortems = bench.rung().postmortems();
        Postmortem begun = postmortems.begin(id, weeks.map(PostmortemWords::week));
        Postmortem written = options.over(begun, currency, bench);
        Initiative initiative = postmortems.save(written);
        Bet bet = bench.rung().initiatives().bet(initiative.id());
        PostmortemText text = new PostmortemText(bench);
        bench.out()
                .line(Words.of("Looked back after " + written.week().words() + " at ")
                        .bold(Quoted.clip(initiative.title(), 48)));
        text.comparison(bet, written);
        if (written.actual().isPresent() && bet.forecastInForce().isEmpty()) {
            bench.out()
                    .prose(
                            0,
                            "There is no forecast from before it was committed to or launched, so this actual enters"
                                    + " the books and not the track record.");
        }
        new StageSteps(bench).told("It is " + initiative.stage().id() + " now.", initiative);
        if (written.decision().equals(Optional.of(Postmortem.Decision.ITERATE))
                && bench.rung().initiatives().followUps(initiative.id()).isEmpty()) {
            bench.out().prose(0, "rung postmortem follow-up " + ShortId.of(initiative.id()) + " makes the next round.");
        }
        return Cli.FINE;
    }
}
