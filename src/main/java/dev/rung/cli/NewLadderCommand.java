package dev.rung.cli;

import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.text.Amount;
import dev.rung.files.LadderReader;
import dev.rung.files.LadderTemplate;
import dev.rung.files.LadderWriter;
import dev.rung.files.OwnedFile;
import dev.rung.files.Slug;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung ladder new}: a small ladder to rewrite, or a copy of one there is. */
@Command(name = "new", description = "Write a small ladder to make your own of, or a copy with --from.")
final class NewLadderCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "FILE", description = "Where to; must not be there yet.")
    private Path file = Path.of("");

    @Option(names = "--id", paramLabel = "ID", description = "Its id; otherwise from the file's name.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--from", paramLabel = "ID", description = "Copy this ladder whole, by id or file.")
    private Optional<String> from = Optional.empty();

    NewLadderCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        String newId = id.orElseGet(() -> Slug.of(name().replaceAll("\\.[A-Za-z]+$", "")));
        // The template also refuses what is no id.
        String small = LadderTemplate.text(newId);
        String text = from.map(f -> copy(LadderNamed.ladder(bench, f), newId)).orElse(small);
        Ladder made = LadderReader.read(file.toString(), text.getBytes(StandardCharsets.UTF_8))
                .orRefuse();
        OwnedFile.write(file, text, false);
        bench.out()
                .line("Wrote " + file + ": " + Amount.of(made.levels().size(), "level") + ", "
                        + made.competencies().count() + " competencies.");
        bench.out().line("Rewrite it, then: rung ladder check " + file);
        bench.out().line("In " + bench.places().ladders() + " it is there for rung ladder use " + newId);
        return Cli.FINE;
    }

    private static String copy(Ladder l, String newId) {
        return LadderWriter.json(
                new Ladder(newId, l.version(), l.title(), l.about(), l.levels(), l.areas(), l.readiness()));
    }

    private String name() {
        return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    }
}
