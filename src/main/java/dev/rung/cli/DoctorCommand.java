package dev.rung.cli;

import dev.rung.service.SafekeepingService.Finding;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rung doctor}: looks at everything; says no when something is wrong. */
@Command(
        name = "doctor",
        description = "Check the workspace, and mend what can be mended without loss.",
        footer = {"", "Exits 1 when something is wrong."})
final class DoctorCommand implements Callable<Integer> {
    private final Workbench bench;

    @Option(names = "--fix", description = "Mend what can be mended without loss.")
    private boolean fix;

    @Mixin
    private JsonOption json = new JsonOption();

    DoctorCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        List<Finding> findings = bench.rung().safekeeping().doctor(fix);
        List<List<String>> where = bench.rung().safekeeping().whereabouts();
        boolean fine = findings.isEmpty();
        if (json.wanted()) {
            bench.out().json(JsonMap.of("fine", fine, "findings", findings, "whereabouts", where));
        } else {
            print(findings, where);
            bench.out().blank();
            bench.out().line(fine ? "All is well." : "Something is wrong; see above.");
        }
        return fine ? Cli.FINE : Cli.NO;
    }

    private void print(List<Finding> findings, List<List<String>> where) {
        for (Finding finding : findings) {
            bench.out().prose(2, finding.words());
            bench.out().prose(4, finding.mend());
        }
        bench.out().blank();
        bench.out()
                .table(
                        2,
                        where.stream()
                                .map(r -> r.stream().map(Words::of).toList())
                                .toList());
    }
}
