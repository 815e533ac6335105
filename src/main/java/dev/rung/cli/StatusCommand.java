package dev.rung.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rung status}: Today as text. */
@Command(name = "status", description = "Where you stand, what needs you, what is worth doing next.")
final class StatusCommand implements Callable<Integer> {
    private final Workbench bench;

    @Mixin
    private JsonOption json = new JsonOption();

    StatusCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        StatusText status = new StatusText(bench);
        return json.wanted() ? status.json() : status.print();
    }
}
