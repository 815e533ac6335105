package dev.rung.cli;

import dev.rung.domain.standing.Standing;
import dev.rung.domain.standing.StandingRecords;
import dev.rung.domain.standing.StandingRules;
import dev.rung.files.JsonText;
import dev.rung.service.ReportService;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rung report readiness}: standing with what it rests on, as a page to hand over. */
@Command(name = "readiness", description = "Your standing with what it rests on, as a page to hand over.")
final class ReportReadinessCommand implements Callable<Integer> {
    private final Workbench bench;

    @Mixin
    private ReportOptions options = new ReportOptions();

    @Option(names = "--on", paramLabel = "DATE", description = "As of this day.")
    private Optional<String> on = Optional.empty();

    @Option(names = "--with-private", description = "With private evidence; for your own eyes.")
    private boolean withPrivate;

    ReportReadinessCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        ReportService reports = bench.rung().reports();
        LocalDate day = bench.day(on);
        options.handOver(bench, format -> reports.readiness(format, day, withPrivate), () -> json(day));
        if (withPrivate && options.intoFile()) {
            bench.out().line("Private evidence is included.");
        }
        return Cli.FINE;
    }

    /** The same fields as {@code rung readiness --json}, without what others may not get. */
    private String json(LocalDate day) {
        StandingRecords records = bench.rung().standing().records(day);
        Standing standing = StandingRules.judge(withPrivate ? records : records.withoutPrivate(), day);
        Map<String, Object> report =
                StandingJson.readiness(bench.rung().profile().need(), standing, standing.levels());
        report.put("private_left_out", withPrivate ? 0 : records.privatePieces());
        return JsonText.of(report);
    }
}
