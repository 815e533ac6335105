package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.standing.Standing;
import dev.rung.domain.standing.StandingRecords;
import dev.rung.domain.standing.StandingRules;
import dev.rung.files.JsonText;
import dev.rung.service.ReportService;
import dev.rung.service.ReportService.Format;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rung report readiness}: standing with what it rests on, as a page to hand over. */
@Command(name = "readiness", description = "Your standing with what it rests on, as a page to hand over.")
final class ReportReadinessCommand implements Callable<Integer> {
    private final Workbench bench;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "md, html, json or text; otherwise by the file's ending, else md.")
    private Optional<String> format = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Into this file, which only you can read.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE", description = "As of this day.")
    private Optional<String> on = Optional.empty();

    @Option(names = "--with-private", description = "With private evidence; for your own eyes.")
    private boolean withPrivate;

    @Option(names = "--force", description = "Replace the file if it is there.")
    private boolean force;

    ReportReadinessCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        if (force && file.isEmpty()) {
            throw Refusal.usage("--force replaces a file; name it with -o FILE");
        }
        bench.rung().profile().need();
        String form = format.map(f -> f.strip().toLowerCase(Locale.ROOT)).orElseGet(this::byEnding);
        ReportService reports = bench.rung().reports();
        LocalDate day = bench.day(on);
        String report = switch (form) {
            case "md" -> reports.readiness(Format.MD, day, withPrivate);
            case "html" -> reports.readiness(Format.HTML, day, withPrivate);
            case "text" -> reports.readiness(Format.TEXT, day, withPrivate);
            case "json" -> json(day);
            default -> throw Refusal.usage(Quoted.of(form) + " is no format; there are md, html, json, text");
        };
        if (file.isEmpty()) {
            bench.out().document(report);
        } else {
            reports.write(file.get(), report, force);
            bench.out().line("Wrote " + file.get() + (withPrivate ? ", private evidence included." : "."));
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

    private String byEnding() {
        String name = file.map(f -> f.toString().toLowerCase(Locale.ROOT)).orElse("");
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            return "html";
        }
        if (name.endsWith(".json")) {
            return "json";
        }
        return name.endsWith(".txt") ? "text" : "md";
    }
}
