package dev.rung.cli;

import dev.rung.domain.coaching.Preparation;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.person.Person;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung session prepare}: what a session rests on, five minutes before it. */
@Command(name = "prepare", description = "What changed, what is open, what to speak about and what to ask.")
final class PrepareSessionCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "PERSON", description = "A name, a beginning of it, an id, or me.")
    private String person = "";

    @Option(names = "--focus", paramLabel = "C[@L]", description = "Another expectation than the one suggested.")
    private Optional<String> focus = Optional.empty();

    @Mixin
    private JsonOption json = new JsonOption();

    PrepareSessionCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Person coachee = bench.rung().people().find(person);
        Optional<ExpectationId> chosen = focus.map(f -> Naming.expectation(
                bench.rung().ladders().of(coachee), f, coachee.target().orElse(coachee.level())));
        Preparation preparation = bench.rung().preparations().of(coachee, chosen);
        PreparationText text = new PreparationText(bench);
        if (json.wanted()) {
            bench.out().json(text.json(coachee, preparation));
        } else {
            text.whole(coachee, preparation);
        }
        return Cli.FINE;
    }
}
