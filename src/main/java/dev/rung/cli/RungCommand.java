package dev.rung.cli;

import dev.rung.domain.Refusal;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rung} itself: what holds for every command, and what happens without one. */
@Command(
        name = "rung",
        description = {
            "Shows, with evidence, where you stand as a product manager. Without a command it",
            "opens the terminal UI; without a terminal it prints the status."
        },
        customSynopsis = "rung [--workspace FILE] [--verbose] [COMMAND]",
        footer = {
            "",
            "rung COMMAND --help shows what a command takes. Reading commands take --json.",
            "Exit codes: 0 fine, 1 the answer is no, 2 wrong usage, 3 data or file unusable."
        },
        versionProvider = RungVersion.class)
final class RungCommand implements Callable<Integer> {
    private final Workbench bench;
    private final Complaints complaints;

    RungCommand(Workbench bench, Complaints complaints) {
        this.bench = bench;
        this.complaints = complaints;
    }

    @Option(
            names = "--workspace",
            paramLabel = "FILE",
            description =
                    "The file of records; otherwise RUNG_WORKSPACE, otherwise a place of its own by the XDG rules.")
    private void workspace(String file) {
        if (file.isEmpty()) {
            throw Refusal.usage("--workspace wants the name of a file");
        }
        bench.workspace(file);
    }

    @Option(names = "--verbose", description = "Show where an error comes from.")
    private void verbose(boolean wanted) {
        if (wanted) {
            complaints.verbose();
        }
    }

    @Option(names = "--version", versionHelp = true, description = "Show which rung this is.")
    private boolean version;

    @Override
    public Integer call() {
        return bench.around().screens().possible()
                ? bench.around().screens().open(bench.places())
                : new StatusText(bench).print();
    }

    /** What the jar says it is. */
    static String versionWord() {
        return Optional.ofNullable(RungCommand.class.getPackage().getImplementationVersion())
                .orElse("unpackaged");
    }
}
