package dev.rung.cli;

import dev.rung.domain.Refusal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rung demo}: the UI on the sample, or the sample's status as text. */
@Command(name = "demo", description = "A sample of 18 months that never touches your workspace.")
final class DemoCommand implements Callable<Integer> {
    private final Workbench bench;

    @Option(names = "--status", description = "Print its status instead of opening the terminal UI.")
    private boolean status;

    @Mixin
    private JsonOption json = new JsonOption();

    DemoCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        if (json.wanted() && !status) {
            throw Refusal.usage("rung demo --json wants --status too");
        }
        Surroundings.Screens screens = bench.around().screens();
        if (!status && screens.possible()) {
            return screens.demo(bench.places());
        }
        StatusText text = new StatusText(bench);
        return json.wanted() ? text.json(bench.demo()) : text.print(bench.demo());
    }
}
