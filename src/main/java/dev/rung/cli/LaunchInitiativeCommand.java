package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.initiative.StageAnswer;
import dev.rung.service.InitiativeService;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung initiative launch}: the day a bet reached customers. */
@Command(
        name = "launch",
        description = "Say on which day a bet reached customers.",
        footer = {
            "",
            "That day makes the looks after 2, 6 and 12 weeks due. A bet has one launch; a day",
            "written wrong is put right with --correct."
        })
final class LaunchInitiativeCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "ID", description = "Its id, or the beginning of it.")
    private String id = "";

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day, if it was not today: yesterday, last fri, -3d.")
    private Optional<String> on = Optional.empty();

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why it went out though nobody had committed to it.")
    private String reason = "";

    @Option(names = "--correct", description = "Put this day in the place of the one that is written.")
    private boolean correct;

    LaunchInitiativeCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        StageSteps steps = new StageSteps(bench);
        InitiativeService initiatives = bench.rung().initiatives();
        Initiative before = initiatives.find(id);
        LocalDate day = bench.day(on);
        boolean again = before.launchedOn().isPresent() && before.stage() != Stage.DROPPED;
        if (again && !correct) {
            throw Refusal.usage(Quoted.of(before.title()) + " was launched on "
                    + before.launchedOn().orElseThrow()
                    + " already, and a bet has one launch; --on DATE --correct puts a wrong day right");
        }
        if (correct && !again) {
            throw Refusal.usage(Quoted.of(before.title()) + " has no launch to correct; leave --correct out");
        }
        if (correct && on.isEmpty()) {
            throw Refusal.usage("--correct wants the right day; add --on DATE");
        }
        if (!again) {
            needReason(initiatives, before, day);
        }
        Initiative launched = initiatives.launch(before.id(), day, reason);
        steps.told(
                again
                        ? launched.title() + ": the launch was on " + day + ", not on "
                                + before.launchedOn().orElseThrow() + "."
                        : launched.title() + ": launched on " + day + ".",
                launched);
        return Cli.FINE;
    }

    /** Where a reason is wanted, the option that takes it is named. */
    private void needReason(InitiativeService initiatives, Initiative before, LocalDate day) {
        Bet bet = initiatives.bet(before.id());
        Bet dated = new Bet(before.launched(day), bet.page(), bet.forecasts(), bet.postmortems(), bet.changes());
        if (reason.isBlank() && initiatives.mayGo(dated, Stage.LAUNCHED) instanceof StageAnswer.WantsReason wants) {
            throw Refusal.usage(Quoted.of(before.title()) + " is launched with a written reason only, for "
                    + wants.because() + "; add --reason TEXT");
        }
    }
}
