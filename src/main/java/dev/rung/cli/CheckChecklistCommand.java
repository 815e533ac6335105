package dev.rung.cli;

import dev.rung.domain.text.Amount;
import dev.rung.files.ChecklistCheck;
import dev.rung.files.ChecklistReading;
import dev.rung.files.ChecklistWarning;
import dev.rung.files.Fault;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rung checklist check}: every fault with line and JSON path, and what makes a checklist easy to tick off. */
@Command(
        name = "check",
        description = "Every fault of a checklist file, and what makes it easy to tick off.",
        footer = {"", "Exits 0 when nothing was found, 1 with warnings, 3 when the file cannot be used."})
final class CheckChecklistCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "FILE", description = "A checklist file, or the id of a checklist.")
    private String file = "";

    @Mixin
    private JsonOption json = new JsonOption();

    CheckChecklistCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        ChecklistReading reading = ChecklistNamed.reading(bench, file);
        List<ChecklistWarning> warnings = ChecklistCheck.check(reading);
        if (json.wanted()) {
            bench.out()
                    .json(JsonMap.of(
                            "file", reading.file(),
                            "usable", reading.checklist().isPresent(),
                            "faults",
                                    reading.faults().stream()
                                            .map(f -> JsonMap.of(
                                                    "line", f.line(), "path", f.path(), "message", f.message()))
                                            .toList(),
                            "warnings",
                                    warnings.stream()
                                            .map(CheckChecklistCommand::json)
                                            .toList()));
        } else {
            warnings.stream().map(ChecklistWarning::text).forEach(bench.out()::line);
        }
        if (!reading.faults().isEmpty()) {
            return complain(reading);
        }
        if (!json.wanted()) {
            bench.out()
                    .line(
                            warnings.isEmpty()
                                    ? "Nothing to mend in " + reading.file() + "."
                                    : Amount.of(warnings.size(), "warning")
                                            + "; the checklist can be used all the same.");
        }
        return warnings.isEmpty() ? Cli.FINE : Cli.NO;
    }

    /** One fault is the error itself; of several the error says how many, and each is a line of the output. */
    private int complain(ChecklistReading reading) {
        List<String> faults = reading.faults().stream().map(Fault::text).toList();
        if (faults.size() == 1) {
            return bench.complain(faults.get(0));
        }
        if (!json.wanted()) {
            faults.forEach(bench.out()::line);
        }
        return bench.complain(reading.file() + " cannot be used: " + faults.size()
                + " faults to mend, each named on standard output");
    }

    private static Map<String, Object> json(ChecklistWarning warning) {
        return JsonMap.of(
                "id", warning.id(),
                "line", warning.place().line(),
                "path", warning.place().path(),
                "message", warning.place().message());
    }
}
