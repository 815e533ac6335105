package dev.rung.cli;

import dev.rung.domain.text.Amount;
import dev.rung.files.LadderCheck;
import dev.rung.files.LadderReader;
import dev.rung.files.LadderReading;
import dev.rung.files.LadderWarning;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rung ladder check}: every fault with line and JSON path, and what makes a ladder hard to judge by. */
@Command(
        name = "check",
        description = "Every fault of a ladder file, and what makes it hard to judge by.",
        footer = {"", "Exits 0 when nothing was found, 1 with warnings, 3 when the file cannot be used."})
final class CheckLadderCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "FILE", description = "A ladder file, or the id of a ladder.")
    private String file = "";

    @Mixin
    private JsonOption json = new JsonOption();

    CheckLadderCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        LadderReading reading = bench.ladderFiles().find(file).orElseGet(() -> LadderReader.read(Path.of(file)));
        List<LadderWarning> warnings = LadderCheck.check(reading);
        if (json.wanted()) {
            bench.out()
                    .json(JsonMap.of(
                            "file", reading.file(),
                            "usable", reading.ladder().isPresent(),
                            "faults",
                                    reading.faults().stream()
                                            .map(f -> JsonMap.of(
                                                    "line", f.line(), "path", f.path(), "message", f.message()))
                                            .toList(),
                            "warnings",
                                    warnings.stream()
                                            .map(w -> JsonMap.of(
                                                    "id",
                                                    w.id(),
                                                    "line",
                                                    w.line(),
                                                    "path",
                                                    w.path(),
                                                    "message",
                                                    w.message()))
                                            .toList()));
        } else {
            warnings.stream().map(LadderWarning::text).forEach(bench.out()::line);
        }
        if (!reading.faults().isEmpty()) {
            return LadderFaults.complain(bench, reading, json.wanted());
        }
        if (!json.wanted()) {
            bench.out()
                    .line(
                            warnings.isEmpty()
                                    ? "Nothing to mend in " + reading.file() + "."
                                    : Amount.of(warnings.size(), "warning") + "; the ladder can be used all the same.");
        }
        return warnings.isEmpty() ? Cli.FINE : Cli.NO;
    }
}
