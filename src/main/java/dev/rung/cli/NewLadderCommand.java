package dev.rung.cli;

import dev.rung.domain.ladder.Area;
import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.Expectation;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.files.LadderFiles;
import dev.rung.files.LadderReader;
import dev.rung.files.LadderWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung ladder new}: a small ladder to rewrite, or a copy of one there is. */
@Command(name = "new", description = "Write a small ladder to make your own of, or a copy with --from.")
final class NewLadderCommand implements Callable<Integer> {
    private static final int LEVELS = 3;

    private final Workbench bench;

    @Parameters(paramLabel = "FILE", description = "Where to; must not be there yet.")
    private Path file = Path.of("");

    @Option(names = "--id", paramLabel = "ID", description = "Its id; otherwise from the file's name.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--title", paramLabel = "TITLE", description = "Its title.")
    private Optional<String> title = Optional.empty();

    @Option(names = "--from", paramLabel = "ID", description = "Copy this ladder whole, by id or file.")
    private Optional<String> from = Optional.empty();

    NewLadderCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        String newId = LadderId.of(id, file);
        Ladder pattern = from.map(f -> LadderNamed.ladder(bench, f)).orElseGet(NewLadderCommand::small);
        Ladder made = new Ladder(
                newId,
                "1.0",
                title.filter(t -> !t.isBlank()).orElse(newId),
                pattern.about(),
                pattern.levels(),
                pattern.areas(),
                pattern.readiness());
        String json = LadderWriter.json(made);
        LadderReader.read(file.toString(), json.getBytes(StandardCharsets.UTF_8))
                .orRefuse();
        NewFile.write(file, json);
        bench.out()
                .line("Wrote " + file + ": " + made.levels().size() + " levels, "
                        + made.competencies().count() + " competencies.");
        bench.out().line("Rewrite it, then: rung ladder check " + file);
        bench.out().line("In " + bench.places().ladders() + " it is there for rung ladder use " + newId);
        return Cli.FINE;
    }

    /** The first levels and the first area of the ladder rung begins with. */
    private static Ladder small() {
        Ladder whole = LadderFiles.shipped(LadderFiles.SHIPPED.get(0)).orRefuse();
        List<Level> levels = whole.levels().subList(0, LEVELS);
        List<String> ids = levels.stream().map(Level::id).toList();
        Area area = whole.areas().get(0);
        List<Competency> rows = area.competencies().stream()
                .map(c -> new Competency(c.id(), c.title(), c.about(), c.kind(), only(ids, c.expectations())))
                .toList();
        return new Ladder(
                whole.id(),
                whole.version(),
                whole.title(),
                "",
                levels,
                List.of(new Area(area.id(), area.title(), rows)),
                whole.readiness());
    }

    private static Map<String, Expectation> only(List<String> ids, Map<String, Expectation> cells) {
        Map<String, Expectation> kept = new LinkedHashMap<>(cells);
        kept.keySet().retainAll(ids);
        return kept;
    }
}
