package dev.rung.cli;

import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.text.Amount;
import dev.rung.files.LadderCheck;
import dev.rung.files.LadderReader;
import dev.rung.files.LadderReading;
import dev.rung.files.LadderTable;
import dev.rung.files.LadderWriter;
import dev.rung.files.OwnedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung ladder import}: makes a ladder of a company's spreadsheet. */
@Command(
        name = "import",
        description = "Make a ladder of a spreadsheet saved as CSV.",
        footer = {
            "",
            "The table has competencies down and levels across, or a row for each competency",
            "and level with the columns competency, level and expectation."
        })
final class ImportLadderCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "FILE.csv", description = "The table.")
    private Path file = Path.of("");

    @Option(names = "--id", required = true, paramLabel = "ID", description = "The id the ladder gets.")
    private String id = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to; otherwise among your own ladders, ready for use.")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--force", description = "Replace the file if it is there.")
    private boolean force;

    ImportLadderCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() throws IOException {
        LadderReading reading = LadderTable.read(file, id);
        if (reading.ladder().isEmpty()) {
            return LadderFaults.complain(bench, reading, false);
        }
        write(reading.ladder().get());
        return Cli.FINE;
    }

    private void write(Ladder ladder) throws IOException {
        Path own = bench.places().ladders();
        if (output.isEmpty()) {
            Files.createDirectories(
                    own, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        Path target = output.orElse(own.resolve(id + ".json"));
        String json = LadderWriter.json(ladder);
        OwnedFile.write(target, json, force);
        LadderReading back = LadderReader.read(target.toString(), json.getBytes(StandardCharsets.UTF_8));
        int warnings = LadderCheck.check(back).size();
        bench.out()
                .line("Wrote " + target + ": " + Amount.of(ladder.levels().size(), "level") + ", "
                        + ladder.competencies().count() + " competencies.");
        if (warnings > 0) {
            bench.out().line(Amount.of(warnings, "warning") + " on it: rung ladder check " + target);
        }
        if (output.isEmpty()) {
            bench.out()
                    .line("Begin with it: rung ladder use " + id + " --level "
                            + ladder.levels().get(0).id());
        }
    }
}
