package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.service.ReportService;
import dev.rung.service.ReportService.Format;
import java.nio.file.Path;
import java.util.Locale;
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
        ReportService reports = bench.rung().reports();
        String report = reports.readiness(
                format.map(ReportReadinessCommand::named).orElseGet(this::byEnding), bench.day(on), withPrivate);
        if (file.isEmpty()) {
            bench.out().document(report);
        } else {
            reports.write(file.get(), report, force);
            bench.out().line("Wrote " + file.get() + (withPrivate ? ", private evidence included." : "."));
        }
        return Cli.FINE;
    }

    private static Format named(String typed) {
        for (Format format : Format.values()) {
            if (format.name().equalsIgnoreCase(typed.strip())) {
                return format;
            }
        }
        throw Refusal.usage(Quoted.of(typed) + " is no format; there are md, html, json, text");
    }

    private Format byEnding() {
        String name = file.map(f -> f.toString().toLowerCase(Locale.ROOT)).orElse("");
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            return Format.HTML;
        }
        if (name.endsWith(".json")) {
            return Format.JSON;
        }
        return name.endsWith(".txt") ? Format.TEXT : Format.MD;
    }
}
