package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.service.ReportService.Format;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** In which form a report goes where. */
final class ReportOptions {
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

    @Option(names = "--force", description = "Replace the file if it is there.")
    private boolean force;

    /** Whether it goes into a file. */
    boolean intoFile() {
        return file.isPresent();
    }

    /** Whether anything was said of form or place. */
    boolean chosen() {
        return format.isPresent() || file.isPresent() || force;
    }

    /** Prints the report or writes it to the file. */
    void handOver(Workbench bench, Function<Format, String> report, Supplier<String> json) {
        if (force && file.isEmpty()) {
            throw Refusal.usage("--force replaces a file; name it with -o FILE");
        }
        String form = format.map(f -> f.strip().toLowerCase(Locale.ROOT)).orElseGet(this::byEnding);
        String text = switch (form) {
            case "md" -> report.apply(Format.MD);
            case "html" -> report.apply(Format.HTML);
            case "text" -> report.apply(Format.TEXT);
            case "json" -> json.get();
            default -> throw Refusal.usage(Quoted.of(form) + " is no format; there are md, html, json, text");
        };
        if (file.isEmpty()) {
            bench.out().document(text);
        } else {
            bench.rung().reports().write(file.get(), text, force);
            bench.out().line("Wrote " + file.get() + ".");
        }
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
