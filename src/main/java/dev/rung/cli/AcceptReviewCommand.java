package dev.rung.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rung review accept}: a verdict on somebody's evidence. */
@Command(
        name = "accept",
        description = "Accept somebody's evidence, or a claim of it.",
        footer = {"", "rung undo takes it back until your next review pack; then a newer verdict holds."})
final class AcceptReviewCommand implements Callable<Integer> {
    private final Workbench bench;

    @Mixin
    private VerdictOptions options = new VerdictOptions();

    AcceptReviewCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        return options.give(bench, bench.rung().inbox()::accept);
    }
}
