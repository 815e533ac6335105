package dev.rung.cli;

import dev.rung.service.RoleReport;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rung audit show}: where the hours went and what that makes of the role. */
@Command(
        name = "show",
        description = "Your hours against the bands of your level, and the hours to trade.",
        footer = {
            "",
            "Percents are of the hours without overhead. Weeks with nothing else in them are",
            "left out. The verdict describes how the role is cut, not how well you fill it."
        })
final class ShowAuditCommand implements Callable<Integer> {
    private final Workbench bench;

    @Option(names = "--weeks", paramLabel = "N", description = "The newest N weeks with hours; 12 unless said.")
    private int weeks = 12;

    @Option(names = "--level", paramLabel = "LEVEL", description = "Against the bands of another level.")
    private Optional<String> level = Optional.empty();

    @Mixin
    private JsonOption json = new JsonOption();

    ShowAuditCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        String held = level.orElse(bench.rung().profile().need().level());
        RoleReport report = bench.rung().roles().report(weeks, held);
        if (json.wanted()) {
            bench.out().json(AuditJson.of(report));
        } else {
            new AuditText(bench.out()).print(report);
        }
        return Cli.FINE;
    }
}
